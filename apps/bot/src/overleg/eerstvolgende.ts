import type { Dag } from '@tenzij/domain/Dag.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import type { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { Effect } from 'effect';
import type { Beurt } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';

/** The overleg that is open, or else the first one planned from today on. */
export const eerstvolgende = (
  beurt: Beurt,
  teamId: TeamId,
  dag: Dag,
): Effect.Effect<{ readonly id: OverlegId; readonly datum: Dag; readonly open: boolean } | undefined, ApiWeigert> =>
  Effect.gen(function* () {
    const open = yield* vraag(() => beurt.client.overleggen({ query: { teamId, status: 'open', limit: 1 } }));
    const [bezig] = open.items;
    if (bezig !== undefined) return { ...bezig, open: true };
    const gepland = yield* vraag(() => beurt.client.overleggen({ query: { teamId, status: 'gepland', limit: 200 } }));
    const komend = gepland.items.filter(({ datum }) => datum >= dag).sort((a, b) => a.datum.localeCompare(b.datum));
    const [eerste] = komend;
    return eerste === undefined ? undefined : { ...eerste, open: false };
  });
