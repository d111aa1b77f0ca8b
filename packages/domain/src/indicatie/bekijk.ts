import { Effect, Option, Schema } from 'effect';
import { Dag, plusMaanden, vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import type { Melding, MeldingId } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Termijn } from '../termijn/Termijn.ts';
import { Traject } from '../traject/Traject.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { AgendaStand, agendaStandVan } from './agendaStap.ts';
import { Gewogen, gewogenBij, weegtNog } from './herweging.ts';
import { Herindicatie, Indicatie, type IndicatieId } from './Indicatie.ts';
import { IndicatieGeweigerd } from './IndicatieGeweigerd.ts';
import { type IndicatieFilter, Indicaties } from './Indicaties.ts';
import type { IndicatieLijstregel, IndicatieRegel } from './Regel.ts';
import { termijnVanAanvraag } from './termijn.ts';
import { voorstelBij } from './uitkomst.ts';
import { eindeVenster } from './Venster.ts';
import { Verloopregel } from './Verloop.ts';

/** One indicatie as the team and the consulent both see it: from the question to what became of it. */
export const IndicatieBeeld = Schema.Struct({
  ...Indicatie.fields,
  /** The legal term of the aanvraag; null where nobody knows when it began. */
  termijn: Schema.NullOr(Termijn),
  /** How it was weighed before it was asked for. */
  aanvraag: Schema.NullOr(Gewogen),
  /** How it was weighed again when it ended. */
  herweging: Schema.NullOr(Gewogen),
  agendaStand: Schema.NullOr(Schema.Literals(AgendaStand)),
  /** From this day it comes onto the agenda by itself. */
  agendaVanaf: Schema.NullOr(Dag),
  /** The outcome that the besluit of the team comes to. */
  voorstel: Schema.NullOr(Herindicatie),
  trajecten: Schema.Array(Traject),
  vorige: Schema.NullOr(Indicatie),
  opvolger: Schema.NullOr(Indicatie),
  verloop: Schema.Array(Verloopregel),
});
export interface IndicatieBeeld extends Schema.Schema.Type<typeof IndicatieBeeld> {}

const zoekMelding = Effect.fn('indicatie.zoekMelding')(function* (id: MeldingId | null) {
  return id === null ? undefined : Option.getOrUndefined(yield* (yield* Meldingen).zoek(id));
});

const trajectenVan = Effect.fn('indicatie.trajectenVan')(function* (meldingen: ReadonlyArray<Melding | undefined>) {
  const trajecten = yield* Trajecten;
  const ids = [...new Set(meldingen.flatMap((melding) => (melding === undefined ? [] : [melding.id])))];
  return (yield* Effect.forEach(ids, (id) => trajecten.vanMelding(id))).flat();
});

const zoekAndere = Effect.fn('indicatie.zoekAndere')(function* (id: IndicatieId | null) {
  return id === null ? null : Option.getOrNull(yield* (yield* Indicaties).zoek(id));
});

const beeldVan = Effect.fn('indicatie.beeldVan')(function* (indicatie: Indicatie) {
  const indicaties = yield* Indicaties;
  const dag = yield* vandaag;
  const { aflopendWeken } = yield* (yield* Inrichting).gemeente;
  const eerste = yield* zoekMelding(indicatie.meldingId);
  const laatste = yield* zoekMelding(indicatie.agendaMeldingId);
  const vanBesluit = ({ indicatieId }: { readonly indicatieId: IndicatieId | null }) => indicatieId === indicatie.id;
  const herweging = laatste === undefined ? null : yield* gewogenBij(laatste);
  const besloten = herweging !== null && weegtNog(herweging) === undefined ? herweging.besluit : null;
  const beeld: IndicatieBeeld = {
    ...indicatie,
    termijn: yield* termijnVanAanvraag(indicatie, eerste),
    aanvraag: eerste === undefined ? null : yield* gewogenBij(eerste, vanBesluit),
    herweging,
    agendaStand: agendaStandVan(indicatie, laatste?.status ?? null, dag, aflopendWeken),
    agendaVanaf: indicatie.tot === null ? null : eindeVenster(indicatie.tot, -aflopendWeken),
    voorstel: besloten === null ? null : voorstelBij[besloten.uitkomst],
    trajecten: yield* trajectenVan([eerste, laatste]),
    vorige: yield* zoekAndere(indicatie.vorigeId),
    opvolger: Option.getOrNull(yield* indicaties.opvolgerVan(indicatie.id)),
    verloop: yield* indicaties.verloopVan(indicatie.id),
  };
  return beeld;
});

export const bekijkIndicatie = Effect.fn('indicatie.bekijk')(function* (id: IndicatieId) {
  yield* mag('indicatie.lezen');
  const indicatie = yield* Effect.fromOption(yield* (yield* Indicaties).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'indicatie' })),
  );
  yield* mag('indicatie.lezen', indicatie.teamId);
  return yield* beeldVan(indicatie);
}, weigertAls(IndicatieGeweigerd));

export const lijstIndicaties = Effect.fn('indicatie.lijst')(function* (filter: IndicatieFilter) {
  yield* mag('indicatie.lezen');
  const dag = yield* vandaag;
  const { aflopendWeken } = yield* (yield* Inrichting).gemeente;
  const { items, volgende } = yield* (yield* Indicaties).lijst(filter);
  const metStand = (regel: IndicatieRegel): IndicatieLijstregel => ({
    ...regel,
    agendaStand: agendaStandVan(regel, regel.agendaStatus, dag, aflopendWeken),
  });
  return { items: items.map(metStand), volgende };
}, weigertAls(IndicatieGeweigerd));

/** What is shown of the calendar where nobody says: so many months ahead. */
const kalendermaanden = 12;

/** What ends in which month, and what became of it. */
export const bekijkIndicatiekalender = Effect.fn('indicatie.kalender')(function* (vraag: {
  readonly teamId?: IndicatieFilter['teamId'];
  readonly van?: Dag;
  readonly tot?: Dag;
}) {
  yield* mag('indicatie.lezen');
  const van = vraag.van ?? (yield* vandaag);
  const tot = vraag.tot ?? plusMaanden(van, kalendermaanden);
  const { aflopendWeken } = yield* (yield* Inrichting).gemeente;
  return { aflopendWeken, maanden: yield* (yield* Indicaties).kalender({ teamId: vraag.teamId, van, tot }) };
}, weigertAls(IndicatieGeweigerd));
