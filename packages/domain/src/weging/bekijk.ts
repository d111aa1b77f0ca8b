import { Effect, Option, Schema } from 'effect';
import { Besluit, Besluiten, BesluitId } from '../besluit/Besluit.ts';
import { Moment } from '../Dag.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { mag } from '../medewerker/mag.ts';
import { TeamId } from '../medewerker/Team.ts';
import { type Melding, MeldingId } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { OverlegId } from '../overleg/OverlegId.ts';
import { Oordeel, Toetsen } from '../toets/Toets.ts';
import { lastenVan } from '../traject/Caseload.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import { TrajectId } from '../traject/TrajectId.ts';
import { Gebruiken } from '../voorziening/Gebruik.ts';
import { PassendeVoorziening, passend } from '../voorziening/passend.ts';
import { Voorziening, Voorzieningen } from '../voorziening/Voorziening.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { isGeenRuimte, Kandidaat, rangschik } from './Kandidaten.ts';
import { Advies } from './regel.ts';
import { isOnthuld, Standpunt, Stap, type Weging, WegingId, WegingStatus } from './Weging.ts';
import { Wegingen } from './Wegingen.ts';
import { WegingGeweigerd } from './WegingGeweigerd.ts';

/** Of a standpunt that is still hidden, only that it is there. */
const Verborgen = Schema.Struct({ medewerkerId: MedewerkerId, ingediend: Schema.Literal(true) });

export const WegingBeeld = Schema.Struct({
  id: WegingId,
  meldingId: MeldingId,
  teamId: TeamId,
  overlegId: Schema.NullOr(OverlegId),
  gespreksleiderId: Schema.NullOr(MedewerkerId),
  status: WegingStatus,
  geopendOp: Moment,
  aanwezigen: Schema.Array(MedewerkerId),
  stappen: Schema.Array(Stap),
  standpunten: Schema.Array(Schema.Union([Standpunt, Verborgen])),
  onthuldOp: Schema.NullOr(Moment),
  advies: Schema.NullOr(Advies),
  besluit: Schema.NullOr(Besluit),
  kandidaten: Schema.Array(Kandidaat),
  voorzieningen: Schema.Array(PassendeVoorziening),
  /** Chosen for this casus and closed since: no longer offered, and said. */
  geslotenVoorzieningen: Schema.Array(Voorziening),
  /** The running traject that this asks heavier help for; its coach stays. */
  traject: Schema.NullOr(Schema.Struct({ id: TrajectId, coachId: Schema.NullOr(MedewerkerId) })),
  /** Why the teamleider or the consulent sent it back, until the team decides again. */
  terug: Schema.NullOr(Oordeel),
  /** `geen_ruimte`: nobody has room; the teamleider is told when the besluit is taken. */
  knelpunten: Schema.Array(Schema.Literal('geen_ruimte')),
  versie: Schema.Int,
});
export interface WegingBeeld extends Schema.Schema.Type<typeof WegingBeeld> {}

/** What this viewer may see of the standpunten: until the reveal only their own. */
export const standpuntenVoor = (weging: Weging, kijker: MedewerkerId): WegingBeeld['standpunten'] =>
  weging.standpunten.map((standpunt) =>
    isOnthuld(weging) || standpunt.medewerkerId === kijker
      ? standpunt
      : { medewerkerId: standpunt.medewerkerId, ingediend: true as const },
  );

/** What the wijk offers for this question; what was chosen for it and closed since is kept apart. */
const voorzieningenVoor = Effect.fn('weging.voorzieningenVoor')(function* (melding: Melding) {
  const gekozen = (yield* (yield* Gebruiken).vanMelding(melding.id)).filter(({ geregeldOp }) => geregeldOp === null);
  const inWijk = yield* (yield* Voorzieningen).inWijk(melding.wijkId);
  return {
    voorzieningen: passend(inWijk, melding, new Map(gekozen.map(({ voorzieningId, door }) => [voorzieningId, door]))),
    geslotenVoorzieningen: gekozen.map(({ voorziening }) => voorziening).filter(({ actief }) => !actief),
  };
});

const kandidatenVoor = Effect.fn('weging.kandidatenVoor')(function* (weging: Weging, melding: Melding) {
  const bereid = weging.standpunten.filter(({ kanOppakken }) => kanOppakken).map(({ medewerkerId }) => medewerkerId);
  return rangschik(yield* lastenVan(weging.teamId), melding.kenmerken, new Set(bereid));
});

const opgeschaald = Effect.fn('weging.opgeschaald')(function* ({ trajectId }: Melding) {
  if (trajectId === null) return null;
  const traject = Option.getOrUndefined(yield* (yield* Trajecten).zoek(trajectId));
  return traject?.status === 'actief' ? { id: traject.id, coachId: traject.coachId } : null;
});

/** The consulent sent the aanvraag back: what was missing stands with it. */
const terugVanConsulent = Effect.fn('weging.terugVanConsulent')(function* ({ indicatieId }: Besluit) {
  if (indicatieId === null) return null;
  const verloop = yield* (yield* Indicaties).verloopVan(indicatieId);
  const regel = verloop.findLast(({ soort }) => soort === 'terug_naar_team');
  if (regel === undefined || regel.door === null) return null;
  const { reden: opmerking, door, op } = regel;
  return { oordeel: 'terug' as const, ontbrekendeStappen: [], opmerking, door, op };
});

/** What was missing, as the teamleider said at the toets or the consulent at the aanvraag. */
const waaromTerug = Effect.fn('weging.waaromTerug')(function* ({ eerder }: Weging) {
  const laatste = eerder.at(-1);
  if (laatste === undefined) return null;
  const besluit = Option.getOrUndefined(yield* (yield* Besluiten).zoek(BesluitId.make(laatste.besluitId)));
  if (besluit === undefined) return null;
  const toets = besluit.toetsId === null ? Option.none() : yield* (yield* Toetsen).zoek(besluit.toetsId);
  const oordeel = Option.getOrUndefined(toets)?.oordelen.findLast((een) => een.oordeel === 'terug');
  return oordeel ?? (yield* terugVanConsulent(besluit));
});

export const beeldVan = Effect.fn('weging.beeldVan')(function* (weging: Weging, kijker: MedewerkerId) {
  const melding = yield* Effect.fromOption(yield* (yield* Meldingen).zoek(weging.meldingId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const onthuld = isOnthuld(weging);
  const kandidaten = onthuld ? yield* kandidatenVoor(weging, melding) : [];
  const besluit = weging.status === 'besloten' ? yield* (yield* Besluiten).vanWeging(weging.id) : Option.none();
  const terug = weging.status === 'besloten' ? null : yield* waaromTerug(weging);
  const beeld: WegingBeeld = {
    id: weging.id,
    meldingId: weging.meldingId,
    teamId: weging.teamId,
    overlegId: weging.overlegId,
    gespreksleiderId: weging.gespreksleiderId,
    status: weging.status,
    geopendOp: weging.geopendOp,
    aanwezigen: weging.aanwezigen,
    stappen: weging.stappen,
    standpunten: standpuntenVoor(weging, kijker),
    onthuldOp: weging.status === 'open' ? null : weging.onthuldOp,
    advies: weging.status === 'open' ? null : weging.advies,
    besluit: Option.getOrNull(besluit),
    kandidaten,
    ...(yield* voorzieningenVoor(melding)),
    traject: yield* opgeschaald(melding),
    terug,
    knelpunten: onthuld && kandidaten.length > 0 && isGeenRuimte(kandidaten) ? ['geen_ruimte'] : [],
    versie: weging.versie,
  };
  return beeld;
});

/** The weging as this member of the team may see it. */
export const bekijkWeging = Effect.fn('weging.bekijk')(function* (id: WegingId) {
  yield* mag('weging.lezen');
  const weging = yield* Effect.fromOption(yield* (yield* Wegingen).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'weging' })),
  );
  const actor = yield* mag('weging.lezen', weging.teamId);
  return yield* beeldVan(weging, actor.medewerkerId);
}, weigertAls(WegingGeweigerd));
