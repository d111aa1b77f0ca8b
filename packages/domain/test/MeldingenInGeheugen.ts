import { Context, Effect, Option } from 'effect';
import { nieuwId } from '../src/Id.ts';
import { isToegestaan } from '../src/medewerker/mag.ts';
import type { Handeling } from '../src/medewerker/rechten.ts';
import type { TeamId } from '../src/medewerker/Team.ts';
import { Concepten } from '../src/melding/Concepten.ts';
import { InwonerId, Inwoners } from '../src/melding/Inwoner.ts';
import { type Melding, meldingNummer } from '../src/melding/Melding.ts';
import { Meldingen, type MeldingFilter } from '../src/melding/Meldingen.ts';
import { parenVan, zonderNamen } from '../src/melding/naam.ts';
import { Spoor } from '../src/spoor/Spoor.ts';
import { type Geheugen, hoogOp, pagineer, schrijf } from './Staat.ts';

/** A list holds only what the one who acts may see, as the policies of the database do. */
export const zichtbaarVoor = (geheugen: Geheugen, handeling: Handeling) => (rij: { readonly teamId: TeamId | null }) =>
  geheugen.actor._tag === 'Medewerker' && isToegestaan(geheugen.actor, handeling, rij.teamId);

const past = (melding: Melding, filter: MeldingFilter): boolean =>
  (['teamId', 'wijkId', 'status', 'aanleiding', 'bron'] as const).every(
    (veld) => filter[veld] === undefined || filter[veld] === melding[veld],
  ) &&
  (filter.leefgebied === undefined || melding.leefgebieden.includes(filter.leefgebied)) &&
  (filter.collectief === undefined || melding.collectief === (filter.collectief === 'ja')) &&
  (filter.van === undefined || melding.ontvangenOp >= filter.van) &&
  (filter.tot === undefined || melding.ontvangenOp <= filter.tot) &&
  (filter.q === undefined || `${melding.nummer} ${melding.vraag}`.includes(filter.q));

const isOpen = ({ status }: Melding) => status === 'ontvangen' || status === 'in_weging';
const langstWachtend = (a: Melding, b: Melding) =>
  a.ontvangenOp.localeCompare(b.ontvangenOp) || a.nummer.localeCompare(b.nummer);

const meldingen = (geheugen: Geheugen): Meldingen['Service'] => {
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.meldingen.get(id)));
  const alle = () => [...geheugen.staat.meldingen.values()];
  return {
    zoek,
    zoekAlle: (ids) => Effect.sync(() => alle().filter(({ id }) => ids.includes(id))),
    vergrendel: zoek,
    zoekNummer: (nummer) =>
      Effect.sync(() => Option.fromUndefinedOr(alle().find((melding) => melding.nummer === nummer))),
    volgendNummer: (jaar) =>
      Effect.sync(() => {
        const volgnummer = (geheugen.staat.nummers.get(jaar) ?? 0) + 1;
        schrijf(geheugen, ({ nummers }) => nummers, jaar, volgnummer);
        return meldingNummer(jaar, volgnummer);
      }),
    voegToe: (melding) =>
      Effect.sync(() => {
        const isBekend = (ander: Melding) =>
          ander.organisatieId === melding.organisatieId && ander.externId === melding.externId;
        if (melding.organisatieId !== null && melding.externId !== null && alle().some(isBekend)) return false;
        schrijf(geheugen, (staat) => staat.meldingen, melding.id, melding);
        return true;
      }),
    bewaar: (melding) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.meldingen, melding)),
    lijst: (filter) =>
      Effect.sync(() => {
        const zichtbaar = alle().filter(zichtbaarVoor(geheugen, 'melding.lezen'));
        const gevonden = zichtbaar.filter((melding) => past(melding, filter));
        return pagineer(
          gevonden.sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || langstWachtend(a, b)),
          filter,
        );
      }),
    vanTraject: (id) => Effect.sync(() => alle().filter(({ trajectId }) => trajectId === id)),
    teWegen: (teamId) =>
      Effect.sync(() =>
        alle()
          .filter((melding) => melding.teamId === teamId && isOpen(melding))
          .sort(langstWachtend),
      ),
  };
};

const inwoners = (geheugen: Geheugen): Inwoners['Service'] => ({
  vindOfMaak: (identiteit) =>
    Effect.gen(function* () {
      const bekend = [...geheugen.staat.inwoners].find(
        ([, { bsn }]) => bsn !== undefined && bsn === identiteit.bsn,
      )?.[0];
      const id = bekend === undefined ? yield* nieuwId(InwonerId) : InwonerId.make(bekend);
      schrijf(geheugen, (staat) => staat.inwoners, id, identiteit);
      return id;
    }),
  zonderNamen: (teksten, meldingen) =>
    Effect.sync(() => {
      const { inwoners: bekend } = geheugen.staat;
      const eigen = meldingen.map((id) => bekend.get(geheugen.staat.meldingen.get(id)?.inwonerId ?? '')?.naam);
      const paren = new Set([...bekend.values()].flatMap(({ naam = '' }) => parenVan(naam)));
      const namen = eigen.filter((naam) => naam !== undefined);
      return teksten.map((tekst) => zonderNamen(tekst, namen, paren));
    }),
  identiteit: (id) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.inwoners.get(id))),
});

const concepten = (geheugen: Geheugen): Concepten['Service'] => {
  const sleutel = (soort: string) => `${JSON.stringify(geheugen.actor)} ${soort}`;
  const rijen = () => geheugen.staat.concepten as Map<string, never>;
  return {
    lees: (soort) => Effect.sync(() => Option.fromUndefinedOr(rijen().get(sleutel(soort)))),
    bewaar: (soort, inhoud) =>
      Effect.sync(() => schrijf(geheugen, (staat) => staat.concepten, sleutel(soort), inhoud as unknown)),
    verwijder: (soort) => Effect.sync(() => void rijen().delete(sleutel(soort))),
  };
};

const spoor = (geheugen: Geheugen): Spoor['Service'] => ({
  noteer: (feit) =>
    Effect.sync(() =>
      schrijf(geheugen, (staat) => staat.spoor, geheugen.staat.spoor.size + 1, { ...feit, door: geheugen.actor }),
    ),
});

export const meldingPoorten = (geheugen: Geheugen) =>
  Context.make(Meldingen, meldingen(geheugen)).pipe(
    Context.add(Inwoners, inwoners(geheugen)),
    Context.add(Concepten, concepten(geheugen)),
    Context.add(Spoor, spoor(geheugen)),
  );
