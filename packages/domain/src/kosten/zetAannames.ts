import { Effect, Option, Schema } from 'effect';
import { Moment, nu } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { mag } from '../medewerker/mag.ts';
import { naamVan } from '../medewerker/Naam.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { Aannames, type BewaardeAannames, BewaardeAannamesId, gebruikelijkeAannames } from './Aannames.ts';
import { aannameCodes } from './aannameSoorten.ts';
import { Kostenaannames } from './Kostenaannames.ts';
import { KostenGeweigerd } from './KostenGeweigerd.ts';

/** What is reckoned with, since when and by whom; `versie` 0 is what nobody changed yet. */
export const AannamesBeeld = Schema.Struct({
  versie: Schema.Int,
  waarden: Aannames,
  op: Schema.NullOr(Moment),
  door: Schema.NullOr(Schema.String),
});
export interface AannamesBeeld extends Schema.Schema.Type<typeof AannamesBeeld> {}

export const beeldVan = Effect.fn('kosten.aannamesBeeld')(function* (bewaard: BewaardeAannames | undefined) {
  const beeld: AannamesBeeld =
    bewaard === undefined
      ? { versie: 0, waarden: gebruikelijkeAannames, op: null, door: null }
      : { versie: bewaard.versie, waarden: bewaard.waarden, op: bewaard.op, door: yield* naamVan(bewaard.door) };
  return beeld;
});

export const bekijkAannames = Effect.fn('kosten.bekijkAannames')(function* () {
  yield* mag('kosten.lezen');
  const aannames = yield* Kostenaannames;
  const eerdere = yield* Effect.forEach(yield* aannames.eerdere, beeldVan);
  return { ...(yield* beeldVan(Option.getOrUndefined(yield* aannames.huidige))), eerdere };
}, weigertAls(KostenGeweigerd));

/** From now on the gemeente reckons with this. What it reckoned with before stays known. */
export const zetAannames = Effect.fn('kosten.zetAannames')(function* (waarden: Aannames) {
  const actor = yield* mag('kosten.aannames');
  const aannames = yield* Kostenaannames;
  const eerder = Option.getOrUndefined(yield* aannames.vergrendel);
  const bewaard: BewaardeAannames = {
    id: yield* nieuwId(BewaardeAannamesId),
    versie: (eerder?.versie ?? 0) + 1,
    waarden,
    op: yield* nu,
    door: actor.medewerkerId,
  };
  yield* aannames.voegToe(bewaard);
  yield* (yield* Spoor).noteer({
    soort: 'kosten.aannames',
    onderwerp: { soort: 'aannames', id: bewaard.id },
    teamId: null,
    gegevens: Object.fromEntries(aannameCodes.map((code) => [code, waarden[code].midden])),
  });
  return yield* beeldVan(bewaard);
}, weigertAls(KostenGeweigerd));
