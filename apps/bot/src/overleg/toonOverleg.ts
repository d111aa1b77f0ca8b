import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import type { OverlegBeeld } from '@tenzij/domain/overleg/bekijk.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, Gesprek, OpActie, OpOpdracht } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { eerstvolgende } from './eerstvolgende.ts';
import { type OverlegStand, overlegKaart } from './kaart.ts';
import { keuzeKaart, magPlaatsen, plaats } from './plaats.ts';
import { planFormulier } from './plan.ts';

export const standVan = (beurt: Beurt, overleg: OverlegBeeld): Effect.Effect<OverlegStand, ApiWeigert> =>
  Effect.gen(function* () {
    return { overleg, namen: yield* beurt.namen, kijker: beurt.kijker, vandaag: yield* vandaag };
  });

export const leesOverleg = (beurt: Beurt, over: string): Effect.Effect<OverlegStand, ApiWeigert> =>
  Effect.flatMap(
    vraag(() => beurt.client.overleg({ params: { id: over as OverlegId } })),
    (overleg) => standVan(beurt, overleg),
  );

export const kaartVanOverleg = (beurt: Beurt, over: string): Effect.Effect<Kaart, ApiWeigert> =>
  Effect.map(leesOverleg(beurt, over), overlegKaart);

const zin = berichten.overleg;
const isOverleg = Schema.is(OverlegId);

/** The next overleg of each of one's own teams. */
export const overleggenVanMij = (beurt: Beurt) =>
  Effect.gen(function* () {
    const dag = yield* vandaag;
    const gevonden = yield* Effect.forEach(beurt.mij.teams, (teamId) => eerstvolgende(beurt, teamId, dag));
    return gevonden.flatMap((overleg) => (overleg === undefined ? [] : [overleg.id]));
  });

/** Of the room one is in; a channel whose overleg was closed is free for the next. */
const overlegHier = (beurt: Beurt) =>
  Effect.gen(function* () {
    if (!isOverleg(beurt.gesprek)) return undefined;
    if (!magPlaatsen(beurt)) return beurt.gesprek;
    const { overleg } = yield* leesOverleg(beurt, beurt.gesprek);
    return overleg.status === 'gesloten' ? undefined : beurt.gesprek;
  });

/** The one overleg is held in this channel from now on; of more, one is chosen. */
const plaatsEen = (beurt: Beurt, ids: ReadonlyArray<OverlegId>): Gesprek =>
  Effect.gen(function* () {
    const [id, ...meer] = ids;
    if (id !== undefined && meer.length === 0) return yield* plaats(beurt, id);
    const standen = yield* Effect.forEach(ids, (een) => leesOverleg(beurt, een));
    return antwoord({ kaarten: [keuzeKaart(standen)] });
  });

/** The overleg that is meant: the one named, the room one is in, or those of one's own teams. */
export const toonOverleg: OpActie = (beurt, over) =>
  Effect.gen(function* () {
    const genoemd = isOverleg(over) ? over : yield* overlegHier(beurt);
    if (genoemd !== undefined) return antwoord({ kaarten: [yield* kaartVanOverleg(beurt, genoemd)] });
    if (beurt.mij.teams.length === 0) return yield* zeg(berichten.algemeen.geenTeam);
    const ids = yield* overleggenVanMij(beurt);
    if (ids.length === 0) {
      const formulier = planFormulier(yield* beurt.namen, beurt.mij, yield* vandaag);
      return antwoord({ formulier, zegt: zin.geenGepland });
    }
    if (magPlaatsen(beurt)) return yield* plaatsEen(beurt, ids);
    return antwoord({ kaarten: yield* Effect.forEach(ids, (id) => kaartVanOverleg(beurt, id)) });
  });

export const opdrachtOverleg: OpOpdracht = (beurt) => toonOverleg(beurt, '', null);
