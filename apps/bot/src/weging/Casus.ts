import { type Dag, type Moment, nu, vandaag } from '@tenzij/domain/Dag.ts';
import type { Gemeente } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import type { ToetsBeeld } from '@tenzij/domain/toets/bekijk.ts';
import type { WegingBeeld } from '@tenzij/domain/weging/bekijk.ts';
import type { WegingId } from '@tenzij/domain/weging/Weging.ts';
import { Effect } from 'effect';
import type { Beurt } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import type { Namen } from '../medewerker/Namen.ts';

/** All that a casus card is drawn from, for this viewer. */
export interface Casus {
  readonly weging: WegingBeeld;
  readonly melding: Melding;
  readonly toets: ToetsBeeld | null;
  readonly namen: Namen;
  readonly gemeente: Gemeente;
  readonly kijker: Beurt['kijker'];
  readonly vandaag: Dag;
  readonly nu: Moment;
}

/** Who may reveal and decide is the api's to say; the button stands only where it can work. */
export const leidt = ({ weging, kijker }: Pick<Casus, 'weging' | 'kijker'>): boolean =>
  kijker === null || weging.gespreksleiderId === null || weging.gespreksleiderId === kijker.medewerkerId;

const bijWeging = (beurt: Beurt, weging: WegingBeeld): Effect.Effect<Casus, ApiWeigert> =>
  Effect.gen(function* () {
    const toetsId = weging.besluit?.toetsId ?? null;
    const [melding, namen, toets] = yield* Effect.all(
      [
        vraag(() => beurt.client.melding({ params: { id: weging.meldingId } })),
        beurt.namen,
        toetsId === null ? Effect.succeed(null) : vraag(() => beurt.client.toets({ params: { id: toetsId } })),
      ],
      { concurrency: 'unbounded' },
    );
    const { kijker, mij } = beurt;
    return { weging, melding, namen, toets, kijker, gemeente: mij.gemeente, vandaag: yield* vandaag, nu: yield* nu };
  });

export const leesCasus = (beurt: Beurt, over: string): Effect.Effect<Casus, ApiWeigert> =>
  Effect.flatMap(
    vraag(() => beurt.client.weging({ params: { id: over as WegingId } })),
    (weging) => bijWeging(beurt, weging),
  );

/** After an act that answers with the weging itself. */
export const casusMet = bijWeging;
