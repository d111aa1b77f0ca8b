import { describe, expect, it } from '@effect/vitest';
import { Effect } from 'effect';
import { cellenVan, willekeurigeWereld } from '../../test/KpiWereld.ts';
import { afscherming } from './afscherming/Afscherming.ts';
import { perMaand } from './Cel.ts';
import { maakGereed } from './maakGereed.ts';

describe('what was made before somebody asked', () => {
  it.live('is not made again, but for the figures of which a month was counted anew', () =>
    Effect.gen(function* () {
      const maanden = perMaand(cellenVan(willekeurigeWereld(1, 0.3)));
      yield* maakGereed(afscherming(maanden));
      const clustering = (maat: string, van = maanden) => afscherming(van).clusteringVan(maat);
      const [melding, gestart] = [clustering('melding'), clustering('gestart')];
      expect(clustering('melding')).toBe(melding);

      const laatste = maanden.findLast(([{ feit }]) => feit === 'melding');
      const anders = maanden.map((cellen) => (cellen === laatste ? structuredClone(cellen) : cellen));
      expect(clustering('melding', anders)).not.toBe(melding);
      expect(clustering('gestart', anders)).toBe(gestart);
    }),
  );
});
