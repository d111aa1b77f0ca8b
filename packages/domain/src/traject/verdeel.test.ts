import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { anna, bram, carla, dirk, teamOost, uuid } from '../../test/Mensen.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { AfwezigheidId } from '../medewerker/Afwezigheid.ts';
import type { Medewerker } from '../medewerker/Medewerker.ts';
import { type BordTraject, bordVan, coachOpBord, zonderCoachVan } from './Bord.ts';
import { lastPerCoach } from './Caseload.ts';
import { TrajectId } from './Traject.ts';
import { ontlast, verdeel } from './verdeel.ts';
import { watAls } from './watAls.ts';

const gemeente = { urenPerFtePerWeek: 24 };
const traject = (n: number, coach: Medewerker | null, anders: Partial<BordTraject> = {}): BordTraject => ({
  id: TrajectId.make(uuid(5000 + n)),
  nummer: null,
  coachId: coach?.id ?? null,
  tweedeCoachId: null,
  vorm: 'zelf',
  gestartOp: dag('2026-01-05'),
  uren: 2,
  kenmerken: [],
  leefgebieden: 2,
  warmeOverdrachtOp: null,
  zwaarte: 'licht',
  gewicht: 1,
  redenen: [],
  ...anders,
});
const bord = (
  trajecten: ReadonlyArray<BordTraject>,
  team = [anna, bram, carla],
  weg: ReadonlyArray<Medewerker> = [],
) => {
  const lasten = lastPerCoach(
    team,
    team.map(({ id }) => {
      const eigen = trajecten.filter(({ coachId }) => coachId === id);
      return {
        coachId: id,
        actieveTrajecten: eigen.length,
        urenPerWeek: eigen.reduce((som, { uren }) => som + uren, 0),
      };
    }),
    gemeente as never,
    weg.map(({ id }) => ({ id: AfwezigheidId.make(uuid(7)), medewerkerId: id, van: dag('2026-01-01'), tot: null })),
  );
  const coaches = lasten.map((last) =>
    coachOpBord(
      last,
      trajecten.filter(({ coachId }) => coachId === last.medewerkerId),
      trajecten.filter(({ tweedeCoachId }) => tweedeCoachId === last.medewerkerId).length,
      [],
      24,
    ),
  );
  return bordVan(teamOost.id, coaches, zonderCoachVan(trajecten, coaches, [anna, bram, carla, dirk]), null, gemeente);
};

describe('a proposed spread', () => {
  it('gives each traject to who knows and has room, and never to who is away', () => {
    const los = [traject(1, dirk, { kenmerken: ['jeugd'] }), traject(2, dirk, { kenmerken: ['jeugd'] })];
    const naar = (weg: ReadonlyArray<Medewerker>) =>
      verdeel(bord(los, [anna, bram, carla], weg), los).map((een) => een.naar);
    expect(naar([])).toEqual([bram.id, bram.id]);
    expect(naar([bram])).not.toContain(bram.id);
    expect(naar([anna, bram, carla])).toEqual([]);
  });

  const heel = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }));
  const lijst = Arbitrary.array(Arbitrary.schema(heel(1, 16)), { maxLength: 24 });
  it.prop(
    'names each traject once, loses none, and leaves nobody with a traject more than they could do without',
    [lijst],
    ([kwarten]) => {
      const los = kwarten.map((kwart, n) => traject(n, dirk, { uren: kwart / 4 }));
      const caseload = bord(los);
      const voorstel = verdeel(caseload, los);
      expect(new Set(voorstel.map(({ trajectId }) => trajectId)).size).toBe(los.length);
      const na = watAls(caseload, voorstel);
      expect(na.zonderCoach).toEqual([]);
      expect(na.coaches.flatMap(({ trajecten }) => trajecten)).toHaveLength(los.length);
      const laagste = Math.min(...na.coaches.map(({ belasting }) => belasting ?? 0));
      for (const { trajecten, toegezegdeUren, beschikbareUren } of na.coaches) {
        const kleinste = Math.min(...trajecten.map(({ uren }) => uren));
        if (trajecten.length > 0)
          expect((toegezegdeUren - kleinste) / beschikbareUren).toBeLessThanOrEqual(laagste + 0.41);
      }
    },
  );
});

it('who stays and has too much gives away what is too much, to who has room, and keeps the rest', () => {
  const trajecten = [8, 7, 6, 3, 2].map((uren, n) => traject(n, anna, { uren }));
  const voor = bord(trajecten);
  const [een] = voor.coaches;
  const na = watAls(voor, een === undefined ? [] : ontlast(voor, een));
  expect(na.coaches.map(({ naam, toegezegdeUren }) => [naam, toegezegdeUren])).toEqual([
    ['Anna', 18],
    ['Bram', 8],
    ['Carla', 0],
  ]);
  const vol = bord([...trajecten, traject(8, bram, { uren: 20 }), traject(9, carla, { uren: 10 })]);
  expect(vol.coaches[0] && ontlast(vol, vol.coaches[0])).toEqual([]);
});

describe('what if', () => {
  it('moves the hours and the weight from one to the other, and nothing else', () => {
    const een = traject(1, anna, { uren: 3, gewicht: 2 });
    const voor = bord([een, traject(2, bram)]);
    const na = watAls(voor, [{ trajectId: een.id, naar: carla.id }]);
    const stand = na.coaches.map(({ naam, toegezegdeUren, gewogen }) => [naam, toegezegdeUren, gewogen]);
    expect(stand).toEqual([
      ['Anna', 0, 0],
      ['Bram', 2, 1],
      ['Carla', 3, 2],
    ]);
    expect(watAls(na, [{ trajectId: een.id, naar: anna.id }])).toEqual(voor);
  });

  it('the second coach who takes it over trades places', () => {
    const een = traject(1, anna, { tweedeCoachId: bram.id });
    const na = watAls(bord([een]), [{ trajectId: een.id, naar: bram.id }]);
    expect(na.coaches.map(({ naam, gewogen, tweedeCoachBij }) => [naam, gewogen, tweedeCoachBij])).toEqual([
      ['Anna', 0.25, 1],
      ['Bram', 1, 0],
      ['Carla', 0, 0],
    ]);
  });

  it('to who is not in the team, or of a traject that is not there, changes nothing', () => {
    const voor = bord([traject(1, anna)]);
    expect(watAls(voor, [{ trajectId: TrajectId.make(uuid(5001)), naar: dirk.id }])).toBe(voor);
    expect(watAls(voor, [{ trajectId: TrajectId.make(uuid(9999)), naar: bram.id }])).toBe(voor);
  });
});
