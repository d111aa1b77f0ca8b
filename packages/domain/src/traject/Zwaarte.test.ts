import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { dag } from '../../test/Voorbeelden.ts';
import { plusDagen } from '../Dag.ts';
import { alleGronden } from '../weging/gronden.ts';
import { eersteDagen, gewichten, veiligheidsgronden, weegZwaarte, type ZwaarteFeiten } from './Zwaarte.ts';

const vandaag = dag('2026-11-02');
const licht: ZwaarteFeiten = {
  leefgebieden: 2,
  gronden: [],
  vorm: 'zelf',
  uren: 2,
  gestartOp: plusDagen(vandaag, -eersteDagen),
};
const weeg = (anders: Partial<ZwaarteFeiten> = {}) => weegZwaarte({ ...licht, ...anders }, vandaag);

describe('how heavy a traject is', () => {
  it('is licht where nothing makes it heavier', () => {
    expect(weeg()).toEqual({ zwaarte: 'licht', gewicht: 1, redenen: [] });
  });

  it.each([
    ['veel_leefgebieden', { leefgebieden: 4 }],
    ['veel_uren', { uren: 4 }],
    ['net_begonnen', { gestartOp: plusDagen(licht.gestartOp, 1) }],
    ['met_aanbieder', { vorm: 'combinatie' }],
  ] as const)('is midden for one thing: %s', (reden, feit) => {
    expect(weeg(feit)).toEqual({ zwaarte: 'midden', gewicht: 1.5, redenen: [reden] });
  });

  it('is zwaar for two things, and for safety alone', () => {
    expect(weeg({ uren: 4, leefgebieden: 4 }).zwaarte).toBe('zwaar');
    for (const grond of veiligheidsgronden)
      expect(weeg({ gronden: [grond] })).toEqual({ zwaarte: 'zwaar', gewicht: 2, redenen: ['veiligheid'] });
    expect(weeg({ gronden: ['werkdruk', 'persoonlijke_voorkeur'] }).zwaarte).toBe('licht');
  });

  const heel = (minimum: number, maximum: number) =>
    Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum, maximum })));
  const eenTraject = Arbitrary.all({
    leefgebieden: heel(0, 11),
    uren: heel(0, 20),
    dagen: heel(0, 60),
    gronden: heel(1, alleGronden.length),
    samen: Arbitrary.schema(Schema.Boolean),
  });
  it.prop('never gets lighter by a fact more, nor heavier by a week that passes', [eenTraject], ([een]) => {
    const feiten = { leefgebieden: een.leefgebieden, uren: een.uren, gestartOp: plusDagen(vandaag, -een.dagen) };
    const basis = weeg(feiten).gewicht;
    const meer = weeg({
      ...feiten,
      gronden: alleGronden.slice(0, een.gronden),
      vorm: een.samen ? 'combinatie' : 'zelf',
    });
    expect(meer.gewicht).toBeGreaterThanOrEqual(basis);
    expect(weegZwaarte({ ...licht, ...feiten }, plusDagen(vandaag, 7)).gewicht).toBeLessThanOrEqual(basis);
    expect(Object.values(gewichten)).toContain(meer.gewicht);
  });
});
