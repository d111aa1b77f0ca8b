import { Context, Effect, Option } from 'effect';
import { Ervaringen } from '../src/ervaring/Ervaringen.ts';
import type { Formulierstand } from '../src/ervaring/Formulieren.ts';
import { Ervaringstoken } from '../src/ervaring/Uitnodiging.ts';
import { Indicaties } from '../src/indicatie/Indicaties.ts';
import { Afwezigheden } from '../src/medewerker/Afwezigheid.ts';
import { Bandbreedtes } from '../src/traject/Bandbreedte.ts';
import { Overdrachten } from '../src/traject/Overdracht.ts';
import type { ActiefTraject, Traject } from '../src/traject/Traject.ts';
import { Trajecten } from '../src/traject/Trajecten.ts';
import { indicaties } from './IndicatiesInGeheugen.ts';
import { zichtbaarVoor } from './MeldingenInGeheugen.ts';
import { type Geheugen, hoogOp, pagineer, type Staat, schrijf, wis } from './Staat.ts';

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
    zonder: (teamId, coaches) =>
      Effect.sync(() => {
        const los = alle().filter(
          ({ status, teamId: van, coachId }) =>
            status === 'actief' && van === teamId && (coachId === null || !coaches.includes(coachId)),
        );
        return [...Map.groupBy(los, ({ coachId }) => coachId)].map(([coachId, eigen]) => ({
          coachId,
          aantal: eigen.length,
        }));
      }),
    lopende: (teamId) =>
      Effect.sync(() =>
        alle()
          .filter((traject) => isActief(traject) && traject.teamId === teamId)
          .map((traject) => {
            const melding = geheugen.staat.meldingen.get(traject.meldingId ?? '');
            const besluiten = [...geheugen.staat.besluiten.values()].filter(
              ({ meldingId, vervallenOp }) => meldingId === traject.meldingId && vervallenOp === null,
            );
            const { id, coachId, tweedeCoachId, vorm, gestartOp, warmeOverdrachtOp } = traject;
            return {
              ...{ id, coachId, tweedeCoachId, vorm, gestartOp, warmeOverdrachtOp },
              nummer: traject.meldingNummer,
              uren: urenVan(traject),
              kenmerken: melding?.kenmerken ?? [],
              leefgebieden: melding?.leefgebieden.length ?? 0,
              gronden: [...new Set(besluiten.flatMap(({ gronden }) => gronden))],
            };
          }),
      ),
  };
};

const overdrachten = (geheugen: Geheugen): Overdrachten['Service'] => {
  const van = (id: string) => [...geheugen.staat.overdrachten.values()].filter(({ trajectId }) => trajectId === id);
  return {
    vanTraject: (id) => Effect.sync(() => van(id)),
    laatste: (id) => Effect.sync(() => Option.fromUndefinedOr(van(id).at(-1))),
    voegToe: (nieuw) => Effect.sync(() => schrijf(geheugen, (staat) => staat.overdrachten, nieuw.id, nieuw)),
    bevestig: (id, op) =>
      Effect.sync(() => {
        const oud = geheugen.staat.overdrachten.get(id);
        if (oud !== undefined) schrijf(geheugen, (staat) => staat.overdrachten, id, { ...oud, warmOvergedragenOp: op });
      }),
  };
};

const afwezigheden = (geheugen: Geheugen): Afwezigheden['Service'] => ({
  zoek: (id) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.afwezigheden.get(id))),
  vanaf: (dag, wie) =>
    Effect.sync(() =>
      [...geheugen.staat.afwezigheden.values()]
        .filter(({ medewerkerId, tot }) => wie.includes(medewerkerId) && (tot === null || tot >= dag))
        .sort((a, b) => a.van.localeCompare(b.van)),
    ),
  vergrendel: () => Effect.void,
  voegToe: (nieuw) => Effect.sync(() => schrijf(geheugen, (staat) => staat.afwezigheden, nieuw.id, nieuw)),
  beeindig: (id, tot) =>
    Effect.sync(() => {
      const oud = geheugen.staat.afwezigheden.get(id);
      if (oud !== undefined) schrijf(geheugen, (staat) => staat.afwezigheden, id, { ...oud, tot });
    }),
  verwijder: (id) => Effect.sync(() => wis(geheugen, (staat) => staat.afwezigheden, id)),
});

const bandbreedtes = (geheugen: Geheugen): Bandbreedtes['Service'] => ({
  van: (teamId) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.bandbreedtes.get(teamId))),
  zet: (teamId, nieuw) => Effect.sync(() => schrijf(geheugen, (staat) => staat.bandbreedtes, teamId, nieuw)),
});

/** As long as the real secret, and the same from run to run. */
const tokenVoor = (trajectId: string, keer: number) =>
  Ervaringstoken.make(trajectId.replaceAll('-', '_').padEnd(40, '0') + String(keer).padStart(3, '0'));

const huidigeIn = ({ uitnodigingen }: Staat, trajectId: string) =>
  [...uitnodigingen].find(([, een]) => een.trajectId === trajectId && een.vervangenOp === null);

/** Every traject that was rounded off here, and which forms came of it. */
export const formulierstanden = (staat: Staat): ReadonlyArray<Formulierstand> =>
  [...staat.trajecten.values()].flatMap((traject) => {
    const link = huidigeIn(staat, traject.id)?.[1];
    if (link === undefined || traject.status !== 'afgerond') return [];
    const { teamId, coachId, externId, gestartOp, redenBeeindiging, uitgesteldeHerinneringen } = traject;
    return [
      {
        ...{ teamId, coachId, externId, gestartOp, redenBeeindiging, uitgesteldeHerinneringen },
        trajectId: traject.id,
        nummer: traject.meldingNummer,
        afgerondOp: link.afgerondOp,
        verlooptOp: link.verlooptOp,
        coachGaf: staat.evaluaties.has(traject.id),
        inwonerGaf: staat.ervaringen.has(traject.id),
      },
    ];
  });

const ervaringen = (geheugen: Geheugen): Ervaringen['Service'] => {
  const alle = () => [...geheugen.staat.trajecten.values()];
  const huidige = (trajectId: string) => huidigeIn(geheugen.staat, trajectId);
  const uitnodiging = (token: string) =>
    Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.uitnodigingen.get(token)));
  return {
    bewaarVanCoach: (trajectId, evaluatie) =>
      Effect.sync(() => schrijf(geheugen, (staat) => staat.evaluaties, trajectId, evaluatie)),
    heeftVanCoach: (trajectId) => Effect.sync(() => geheugen.staat.evaluaties.has(trajectId)),
    heeftVanInwoner: (trajectId) => Effect.sync(() => geheugen.staat.ervaringen.has(trajectId)),
    huidigeUitnodiging: (trajectId) => Effect.sync(() => Option.fromUndefinedOr(huidige(trajectId)?.[1])),
    vervangUitnodiging: (trajectId, op) =>
      Effect.sync(() => {
        const [token, oud] = huidige(trajectId) ?? [];
        if (token === undefined || oud === undefined || oud.gebruiktOp !== null) return Option.none();
        schrijf(geheugen, (staat) => staat.uitnodigingen, token, { ...oud, vervangenOp: op });
        return Option.some(oud);
      }),
    openFormulieren: ({ coachId, trajectId }, op) =>
      Effect.sync(() =>
        formulierstanden(geheugen.staat)
          .filter(zichtbaarVoor(geheugen, 'traject.afronding'))
          .filter(
            (stand) =>
              stand.verlooptOp > op &&
              !(stand.coachGaf && stand.inwonerGaf) &&
              (coachId === undefined || stand.coachId === coachId) &&
              (trajectId === undefined || stand.trajectId === trajectId),
          ),
      ),
    telOpen: (op) =>
      Effect.sync(() => {
        const open = formulierstanden(geheugen.staat).filter(({ verlooptOp }) => verlooptOp > op);
        return [...Map.groupBy(open, ({ teamId }) => teamId)].map(([teamId, van]) => ({
          teamId,
          links: van.filter(({ inwonerGaf }) => !inwonerGaf).length,
          coaches: van.filter(({ coachGaf }) => !coachGaf).length,
        }));
      }),
    telRespons: (van, tot) =>
      Effect.sync(() => {
        const afgerond = alle()
          .filter(zichtbaarVoor(geheugen, 'traject.lezen'))
          .filter(
            (traject) => traject.status === 'afgerond' && traject.beeindigdOp >= van && traject.beeindigdOp <= tot,
          );
        return [...Map.groupBy(afgerond, ({ teamId }) => teamId)].map(([teamId, van]) => ({
          teamId,
          afgerond: van.length,
          inwoners: van.filter(({ id }) => geheugen.staat.ervaringen.has(id)).length,
          coaches: van.filter(({ id }) => geheugen.staat.evaluaties.has(id)).length,
        }));
      }),
    nodigUit: (trajectId, verlooptOp, afgerondOp) =>
      Effect.sync(() => {
        const token = tokenVoor(trajectId, geheugen.staat.uitnodigingen.size);
        const teamId = geheugen.staat.trajecten.get(trajectId)?.teamId;
        if (teamId === undefined) throw new Error('an invitation belongs to a traject');
        const nieuw = { trajectId, teamId, verlooptOp, gebruiktOp: null, vervangenOp: null, afgerondOp };
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
    Context.add(Overdrachten, overdrachten(geheugen)),
    Context.add(Afwezigheden, afwezigheden(geheugen)),
    Context.add(Bandbreedtes, bandbreedtes(geheugen)),
    Context.add(Indicaties, indicaties(geheugen)),
    Context.add(Ervaringen, ervaringen(geheugen)),
  );
