import { Effect, Option, Result } from 'effect';
import { Besluiten } from '../besluit/Besluit.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { laatVervallen } from '../weging/Weging.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { laatToetsVervallen, Toetsen } from './Toets.ts';

const toetsVan = Effect.fn('toets.toetsVan')(function* (meldingId: MeldingId) {
  const besluiten = yield* (yield* Besluiten).vanMelding(meldingId);
  const toetsId = besluiten.findLast(({ vervallenOp }) => vervallenOp === null)?.toetsId ?? null;
  return toetsId === null ? Option.none() : yield* (yield* Toetsen).vergrendel(toetsId);
});

const sluitToets = Effect.fn('toets.sluitToets')(function* (meldingId: MeldingId) {
  const toets = Option.getOrUndefined(yield* toetsVan(meldingId));
  const vervallen = toets === undefined ? undefined : Result.getOrUndefined(laatToetsVervallen(toets));
  if (vervallen === undefined) return;
  yield* (yield* Toetsen).bewaar(vervallen);
  yield* (yield* Spoor).noteer({
    soort: 'toets.vervallen',
    onderwerp: { soort: 'toets', id: vervallen.id },
    teamId: vervallen.teamId,
  });
});

const sluitWeging = Effect.fn('toets.sluitWeging')(function* (meldingId: MeldingId) {
  const wegingen = yield* Wegingen;
  const [laatste] = yield* wegingen.vanMeldingen([meldingId]);
  const weging = laatste === undefined ? undefined : Option.getOrUndefined(yield* wegingen.vergrendel(laatste.id));
  const vervallen = weging === undefined ? undefined : Result.getOrUndefined(laatVervallen(weging));
  if (vervallen === undefined) return;
  yield* wegingen.bewaar(vervallen);
  yield* (yield* Spoor).noteer({
    soort: 'weging.vervallen',
    onderwerp: { soort: 'weging', id: vervallen.id },
    teamId: vervallen.teamId,
  });
});

/**
 * A melding is withdrawn: what is weighed or judged of it closes with it, also where a consulent withdraws it, who may
 * not look at a weging. Held in the order in which a toets and a besluit hold them, before the melding itself.
 */
export const sluitWatLoopt = Effect.fn('toets.sluitWatLoopt')(function* (meldingId: MeldingId) {
  yield* (yield* Indicaties).namensTeam(Effect.andThen(sluitToets(meldingId), sluitWeging(meldingId)));
});
