import { describe, expect, it } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bram, carla, dirk, zandstad as gemeente, sara, teamOost, uuid, wilma } from '../../test/Mensen.ts';
import { besluit, geweigerd, inZandstad, isGewogen } from '../../test/Verhaal.ts';
import { TeamId } from '../medewerker/Team.ts';
import { bekijkCaseload } from './bekijkCaseload.ts';
import { beschikbareUren, lastPerCoach, spreidingVan } from './Caseload.ts';

describe('caseload', () => {
  it('hours of a medewerker are their own, or follow from their fte', () => {
    expect(beschikbareUren({ ...anna, urenPerWeek: 18, fte: 1 }, gemeente)).toBe(18);
    expect(beschikbareUren({ ...anna, urenPerWeek: null, fte: 0.5 }, gemeente)).toBe(12);
    expect(beschikbareUren({ ...anna, urenPerWeek: null, fte: null }, gemeente)).toBe(0);
  });

  it('the load is promised over available, and no figure where nothing is available', () => {
    const lasten = [{ coachId: anna.id, actieveTrajecten: 4, urenPerWeek: 25 }];
    const [van, geen] = lastPerCoach([anna, { ...bram, urenPerWeek: 0 }], lasten, gemeente);
    expect(van).toMatchObject({ actieveTrajecten: 4, toegezegdeUren: 25, beschikbareUren: 20, belasting: 1.25 });
    expect(geen).toMatchObject({ actieveTrajecten: 0, toegezegdeUren: 0, belasting: null });
  });

  it('the spread is the highest over the mean, and no figure where nobody has any', () => {
    expect(spreidingVan([6, 2, 1])).toBe(2);
    expect(spreidingVan([3, 3, 3])).toBe(1);
    expect(spreidingVan([0, 0])).toBeNull();
    expect(spreidingVan([])).toBeNull();
  });

  inZandstad('is that of the coaches of the team, from their active trajecten', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      yield* besluit(zandstad, bram, weging, { coachId: carla.id, urenPerWeek: 3, verwachteWeken: 10 });
      const caseload = yield* zandstad.doet(bram, bekijkCaseload(teamOost.id));
      expect(caseload.coaches.map(({ naam, toegezegdeUren }) => [naam, toegezegdeUren])).toEqual([
        ['Anna', 0],
        ['Bram', 0],
        ['Carla', 3],
      ]);
      expect(caseload.spreiding).toBe(3);
    }),
  );

  inZandstad('is for the team itself', (zandstad) =>
    Effect.gen(function* () {
      for (const wie of [dirk, wilma])
        expect(yield* geweigerd(zandstad.doet(wie, bekijkCaseload(teamOost.id)))).toMatchObject({
          reden: 'ander_team',
        });
      expect(yield* geweigerd(zandstad.doet(sara, bekijkCaseload(teamOost.id)))).toMatchObject({
        _tag: 'NietToegestaan',
      });
      const onbekend = bekijkCaseload(TeamId.make(uuid(999)));
      expect(yield* geweigerd(zandstad.doet(anna, onbekend))).toMatchObject({ _tag: 'NietGevonden' });
    }),
  );
});
