import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { anna, bram, carla, dirk, uuid } from '../../test/Mensen.ts';
import type { Medewerker } from '../medewerker/Medewerker.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { Kenmerk } from '../melding/Kenmerk.ts';
import type { CoachLast } from '../traject/Caseload.ts';
import { isGeenRuimte, rangschik } from './Kandidaten.ts';

const last = ({ id, naam, expertises }: Medewerker, beschikbareUren: number, toegezegdeUren: number): CoachLast => ({
  medewerkerId: id,
  naam,
  expertises,
  actieveTrajecten: 1,
  toegezegdeUren,
  beschikbareUren,
  belasting: beschikbareUren === 0 ? null : toegezegdeUren / beschikbareUren,
  afwezig: null,
});
const niemand = new Set<MedewerkerId>();
const namen = (kandidaten: ReturnType<typeof rangschik>) => kandidaten.map(({ naam }) => naam);

describe('candidate coaches', () => {
  it('stand in the order of expertise, then of room, then of name', () => {
    const coaches = [last(dirk, 20, 0), last(carla, 20, 5), last(bram, 20, 5), last(anna, 20, 19)];
    expect(namen(rangschik(coaches, ['schulden', 'ggz'], niemand))).toEqual(['Anna', 'Dirk', 'Bram', 'Carla']);
    expect(namen(rangschik(coaches, [], niemand))).toEqual(['Dirk', 'Bram', 'Carla', 'Anna']);
    expect(namen(rangschik(coaches, ['jeugd', 'ouderen'], niemand))).toEqual(['Dirk', 'Bram', 'Carla', 'Anna']);
  });

  it('say what they bring, the room they have, and whether they offered', () => {
    const [eerste] = rangschik([last(anna, 10, 12)], ['ggz', 'lvb'], new Set([anna.id]));
    expect(eerste).toEqual({
      medewerkerId: anna.id,
      naam: 'Anna',
      afwezig: null,
      expertise: ['ggz'],
      ruimteUren: -2,
      kanOppakken: true,
    });
  });

  it('without room are still candidates: no room is never a reason', () => {
    const vol = rangschik([last(anna, 10, 12), last(bram, 8, 8)], [], niemand);
    expect(vol).toHaveLength(2);
    expect(isGeenRuimte(vol)).toBe(true);
    expect(isGeenRuimte(rangschik([last(anna, 10, 12), last(bram, 8, 7)], [], niemand))).toBe(false);
  });

  const uren = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 36 })));
  const kenmerken = Arbitrary.array(Arbitrary.schema(Kenmerk), { maxLength: 4 });
  const coach = Arbitrary.map(
    Arbitrary.all([uren, uren, kenmerken, uren]),
    ([ruimte, toegezegd, expertises, n]): CoachLast =>
      last({ ...anna, id: MedewerkerId.make(uuid(500 + n)), naam: `Coach ${n}`, expertises }, ruimte, toegezegd),
  );

  it.prop(
    'nobody is left out, and nobody stands before who has more expertise, or as much and more room',
    [Arbitrary.array(coach, { maxLength: 8 }), kenmerken],
    ([coaches, gevraagd]) => {
      const gerangschikt = rangschik(coaches, gevraagd, niemand);
      expect(gerangschikt).toHaveLength(coaches.length);
      for (const [n, kandidaat] of gerangschikt.entries()) {
        const vorige = gerangschikt[n - 1] ?? kandidaat;
        expect(vorige.expertise.length).toBeGreaterThanOrEqual(kandidaat.expertise.length);
        if (vorige.expertise.length === kandidaat.expertise.length)
          expect(vorige.ruimteUren).toBeGreaterThanOrEqual(kandidaat.ruimteUren);
      }
    },
  );
});
