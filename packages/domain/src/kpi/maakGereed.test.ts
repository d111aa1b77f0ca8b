import { describe, expect, it } from '@effect/vitest';
import { Effect } from 'effect';
import { cellenVan, willekeurigeWereld } from '../../test/KpiWereld.ts';
import { afscherming } from './afscherming/Afscherming.ts';
import { maakGereed } from './maakGereed.ts';

describe('what was made before somebody asked', () => {
  it.live('is not made again, but for the figures of which a month was counted anew', () =>
    Effect.gen(function* () {
      const cellen = cellenVan(willekeurigeWereld(1, 0.3));
      yield* maakGereed(afscherming(cellen));
      const clustering = (maat: string, van = cellen) => afscherming(van).clusteringVan(maat);
      const [melding, gestart] = [clustering('melding'), clustering('gestart')];
      expect(clustering('melding')).toBe(melding);

      const laatste = cellen.findLast(({ feit }) => feit === 'melding')?.maand;
      const anders = cellen.map((cel) => (cel.feit === 'melding' && cel.maand === laatste ? { ...cel } : cel));
      expect(clustering('melding', anders)).not.toBe(melding);
      expect(clustering('gestart', anders)).toBe(gestart);
    }),
  );
});
