import { Context, Effect, Option } from 'effect';
import { Ervaringen } from '../src/ervaring/Ervaringen.ts';
import { Ervaringstoken } from '../src/ervaring/Uitnodiging.ts';
import { Indicaties } from '../src/indicatie/Indicaties.ts';
import type { ActiefTraject, Traject } from '../src/traject/Traject.ts';
import { Trajecten } from '../src/traject/Trajecten.ts';
import { indicaties } from './IndicatiesInGeheugen.ts';
import { zichtbaarVoor } from './MeldingenInGeheugen.ts';
import { type Geheugen, hoogOp, pagineer, schrijf, wis } from './Staat.ts';

const isActief = (traject: Traject): traject is ActiefTraject => traject.status === 'actief';

const trajecten = (geheugen: Geheugen): Trajecten['Service'] => {
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.trajecten.get(id)));
  const alle = () => [...geheugen.staat.trajecten.values()];
  const urenVan = ({ urenPerWeek, toegewezenUren }: Traject) =>
    urenPerWeek ?? (toegewezenUren ?? 0) / geheugen.gemeente.gebruikelijkeWeken;
  return {
    zoek,
    vergrendel: zoek,
    vanMelding: (id) => Effect.sync(() => alle().filter(({ meldingId }) => meldingId === id)),
    contactmomentenVan: (id) =>
      Effect.sync(() => [...geheugen.staat.contactmomenten.values()].filter(({ trajectId }) => trajectId === id)),
    reflectiesVan: (id) =>
      Effect.sync(() => [...geheugen.staat.reflecties.values()].filter(({ trajectId }) => trajectId === id)),
    voegToe: (traject) => Effect.sync(() => schrijf(geheugen, (staat) => staat.trajecten, traject.id, traject)),
    bewaar: (traject) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.trajecten, traject)),
    verwijder: (id) => Effect.sync(() => wis(geheugen, (staat) => staat.trajecten, id)),
    voegContactToe: (contact) =>
      Effect.sync(() => schrijf(geheugen, (staat) => staat.contactmomenten, contact.id, contact)),
    voegReflectieToe: (reflectie) =>
      Effect.sync(() => schrijf(geheugen, (staat) => staat.reflecties, reflectie.id, reflectie)),
    lijst: (filter) =>
      Effect.sync(() =>
        pagineer(
          alle()
            .filter(zichtbaarVoor(geheugen, 'traject.lezen'))
            .filter(
              (traject) =>
                (filter.q === undefined || traject.meldingNummer?.endsWith(filter.q.padStart(5, '0')) === true) &&
                (['teamId', 'coachId', 'status', 'pilotId'] as const).every(
                  (veld) => filter[veld] === undefined || filter[veld] === traject[veld],
                ),
            )
            .sort((a, b) => Number(isActief(b)) - Number(isActief(a)) || a.gestartOp.localeCompare(b.gestartOp)),
          filter,
        ),
      ),
    actieveVan: (wie) =>
      Effect.sync(() =>
        alle()
          .filter(isActief)
          .filter((traject) => ('coachId' in wie ? traject.coachId === wie.coachId : traject.teamId === wie.teamId)),
      ),
    lastVan: (coaches) =>
      Effect.sync(() =>
        coaches.map((coachId) => {
          const eigen = alle().filter((traject) => isActief(traject) && traject.coachId === coachId);
          const urenPerWeek = eigen.reduce((som, traject) => som + urenVan(traject), 0);
          return { coachId, actieveTrajecten: eigen.length, urenPerWeek };
        }),
      ),
  };
};

/** As long as the real secret, and the same from run to run. */
const tokenVoor = (trajectId: string) => Ervaringstoken.make(trajectId.replaceAll('-', '_').padEnd(43, '0'));

const ervaringen = (geheugen: Geheugen): Ervaringen['Service'] => {
  const uitnodiging = (token: string) =>
    Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.uitnodigingen.get(token)));
  return {
    bewaarVanCoach: (trajectId, evaluatie) =>
      Effect.sync(() => schrijf(geheugen, (staat) => staat.evaluaties, trajectId, evaluatie)),
    nodigUit: (trajectId, verlooptOp) =>
      Effect.sync(() => {
        const token = tokenVoor(trajectId);
        const teamId = geheugen.staat.trajecten.get(trajectId)?.teamId;
        if (teamId === undefined) throw new Error('an invitation belongs to a traject');
        const nieuw = { trajectId, teamId, verlooptOp, gebruiktOp: null };
        schrijf(geheugen, (staat) => staat.uitnodigingen, token, nieuw);
        return token;
      }),
    uitnodiging,
    vergrendelUitnodiging: uitnodiging,
    bewaarVanInwoner: (token, genodigd, evaluatie, op) =>
      Effect.sync(() => {
        schrijf(geheugen, (staat) => staat.ervaringen, genodigd.trajectId, evaluatie);
        schrijf(geheugen, (staat) => staat.uitnodigingen, token, { ...genodigd, gebruiktOp: op });
      }),
  };
};

export const trajectPoorten = (geheugen: Geheugen) =>
  Context.make(Trajecten, trajecten(geheugen)).pipe(
    Context.add(Indicaties, indicaties(geheugen)),
    Context.add(Ervaringen, ervaringen(geheugen)),
  );
