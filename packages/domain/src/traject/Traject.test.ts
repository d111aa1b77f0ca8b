import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Result, Schema } from 'effect';
import { anna, bram, carla } from '../../test/Mensen.ts';
import { dag, eenTraject } from '../../test/Voorbeelden.ts';
import { wandelOver } from '../../test/Wandeling.ts';
import { plusDagen } from '../Dag.ts';
import { draagOverAan, rondAfMet, type Traject, verwachtEindeOp, voegContactIn, voegReflectieIn } from './Traject.ts';

const contact = { op: dag('2026-11-05'), minuten: 45, soort: 'gesprek' } as const;

wandelOver<Traject>('traject', {
  begin: eenTraject,
  fout: 'TrajectIsAfgerond',
  stappen: {
    contact: (van) => voegContactIn(van, contact),
    reflectie: (van) => voegReflectieIn(van, { op: contact.op, bevinding: 'Gaat goed.', vervolg: 'doorgaan' }),
    overdracht: (van) => draagOverAan(van, { coachId: carla.id }),
    afronding: (van) =>
      rondAfMet(van, { beeindigdOp: dag('2026-12-01'), reden: 'overgedragen', zelfstandigVerder: null }),
  },
  diagram: {
    actief: { contact: 'actief', reflectie: 'actief', overdracht: 'actief', afronding: 'afgerond' },
    afgerond: {},
  },
});

describe('a traject', () => {
  const dagen = Arbitrary.array(Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 }))), {
    minLength: 1,
    maxLength: 12,
  });

  it.prop('counts its contactmomenten, in whatever order they are logged', [dagen], ([na]) => {
    const geteld = na.reduce<Traject>(
      (traject, n) => Result.getOrThrow(voegContactIn(traject, { ...contact, op: plusDagen(eenTraject.gestartOp, n) })),
      eenTraject,
    );
    expect(geteld.aantalContactmomenten).toBe(na.length);
    expect(geteld.minuten).toBe(45 * na.length);
    expect(geteld.eersteContactOp).toBe(plusDagen(eenTraject.gestartOp, Math.min(...na)));
    expect(geteld.laatsteContactOp).toBe(plusDagen(eenTraject.gestartOp, Math.max(...na)));
  });

  it('keeps the earlier reflectie when an older one is added', () => {
    const met = (traject: Traject, op: string) =>
      Result.getOrThrow(voegReflectieIn(traject, { op: dag(op), bevinding: 'Gaat goed.', vervolg: 'doorgaan' }));
    expect(met(met(eenTraject, '2026-12-01'), '2026-11-10').laatsteReflectieOp).toBe('2026-12-01');
  });

  it('changes the two coaches round when the second takes over', () => {
    const over = Result.getOrThrow(draagOverAan(eenTraject, { coachId: bram.id }));
    expect([over.coachId, over.tweedeCoachId]).toEqual([bram.id, anna.id]);
    const naarCarla = Result.getOrThrow(draagOverAan(eenTraject, { coachId: carla.id }));
    expect([naarCarla.coachId, naarCarla.tweedeCoachId]).toEqual([carla.id, bram.id]);
  });

  it('is expected to end after its weeks, where somebody said how many', () => {
    expect(verwachtEindeOp(eenTraject)).toBe('2027-01-11');
    expect(verwachtEindeOp({ ...eenTraject, verwachteWeken: null })).toBeNull();
  });
});
