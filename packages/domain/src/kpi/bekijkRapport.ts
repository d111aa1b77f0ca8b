import { Effect, Option, Schema } from 'effect';
import { canoniek, digestVan } from '../canoniek.ts';
import { type Dag, vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { naamVan } from '../medewerker/Naam.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { Kpis } from './Kpis.ts';
import { dagenVan, type Kwartaal, kwartaalVan, plusKwartalen } from './Kwartaal.ts';
import { type BewaardRapport, type Kwartaalbeeld, type Kwartaalrapport, Kwartaalrapporten } from './Kwartaalrapport.ts';
import { kwartalenMetCijfers } from './kwartalenMetCijfers.ts';
import { RapportGeweigerd } from './RapportGeweigerd.ts';
import { verschillenMet } from './rapportverschillen.ts';
import { stelRapportOp } from './stelRapportOp.ts';

export const RapportVraag = Schema.Struct({
  /** An earlier publication of the same quarter. */
  versie: Schema.optionalKey(
    Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 1_000_000 })),
  ),
});
export interface RapportVraag extends Schema.Schema.Type<typeof RapportVraag> {}

/** Of a quarter that has not begun there is nothing. */
export const begonnen = Effect.fn('kpi.kwartaalBegonnen')(function* (kwartaal: Kwartaal) {
  if (dagenVan(kwartaal).van > (yield* vandaag)) return yield* new NietGevonden({ wat: 'kwartaal' });
});

/** As it was published, beside the same report with the figures of now. */
export const gepubliceerd = Effect.fn('kpi.gepubliceerdRapport')(function* (
  { kwartaal, versie, inhoud, tekst, digest }: BewaardRapport,
  nu: Kwartaalrapport,
) {
  const beeld: Kwartaalbeeld = {
    ...inhoud.rapport,
    publicatie: {
      kwartaal,
      versie,
      gepubliceerdOp: inhoud.gepubliceerdOp,
      digest,
      doorNaam: yield* naamVan(inhoud.door),
      digestKlopt: (yield* digestVan(tekst)) === digest && canoniek(JSON.parse(tekst)) === tekst,
    },
    verschillen: verschillenMet(inhoud.rapport, nu),
  };
  return beeld;
});

/**
 * What do we tell the council? As it was published, or what it would be now. `vergeleken`: beside what was published
 * also what changed since; open data are what was published and no more.
 */
export const bekijkRapport = Effect.fn('kpi.bekijkRapport')(function* (
  kwartaal: Kwartaal,
  { versie }: RapportVraag,
  vergeleken: boolean,
) {
  yield* mag('kwartaal.lezen');
  yield* begonnen(kwartaal);
  const bewaard = yield* (yield* Kwartaalrapporten).zoek(kwartaal, versie);
  if (Option.isNone(bewaard) && versie !== undefined) return yield* new NietGevonden({ wat: 'kwartaalrapport' });
  if (Option.isSome(bewaard) && !vergeleken) return yield* gepubliceerd(bewaard.value, bewaard.value.inhoud.rapport);
  const nu = yield* stelRapportOp(kwartaal);
  if (Option.isSome(bewaard)) return yield* gepubliceerd(bewaard.value, nu);
  const beeld: Kwartaalbeeld = { ...nu, publicatie: null, verschillen: [] };
  return beeld;
}, weigertAls(RapportGeweigerd));

/** Not older than this many quarters: before that nobody waits for a report. */
const hoogstensOpen = 24;

const openKwartalen = (
  begin: Dag | undefined,
  vandaagIs: Dag,
  klaar: ReadonlySet<Kwartaal>,
): ReadonlyArray<Kwartaal> => {
  const open: Array<Kwartaal> = [];
  for (let nummer = 0; nummer < hoogstensOpen; nummer++) {
    const kwartaal = plusKwartalen(kwartaalVan(vandaagIs), -nummer);
    if (begin === undefined || dagenVan(kwartaal).tot < begin) break;
    if (!klaar.has(kwartaal)) open.push(kwartaal);
  }
  return open;
};

/** Which quarters were published, and which wait for it: from the quarter in which the first pilot began. */
export const lijstRapporten = Effect.fn('kpi.lijstRapporten')(function* () {
  yield* mag('kwartaal.lezen');
  const bewaard = yield* (yield* Kwartaalrapporten).alle;
  const pilots = yield* (yield* Inrichting).pilots;
  const eerste = pilots.map(({ gestartOp }) => gestartOp).sort()[0];
  const maanden = yield* (yield* Kpis).cellen;
  return {
    metCijfers: kwartalenMetCijfers(maanden, pilots, yield* vandaag),
    open: openKwartalen(eerste, yield* vandaag, new Set(bewaard.map(({ kwartaal }) => kwartaal))),
    items: bewaard.map(({ kwartaal, versie, digest, inhoud: { gepubliceerdOp } }) => ({
      kwartaal,
      versie,
      gepubliceerdOp,
      digest,
    })),
  };
}, weigertAls(RapportGeweigerd));
