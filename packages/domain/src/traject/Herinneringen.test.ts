import { describe, expect, it } from '@effect/vitest';
import { Result } from 'effect';
import { dag, eenTraject } from '../../test/Voorbeelden.ts';
import { plusDagen } from '../Dag.ts';
import { herinneringenVan, isReflectieNodig } from './Herinneringen.ts';
import { type ActiefTraject, rondAfMet, voegContactIn, voegReflectieIn } from './Traject.ts';

const { gestartOp } = eenTraject;
const soorten = (traject: ActiefTraject, naDagen: number) =>
  herinneringenVan(traject, plusDagen(gestartOp, naDagen)).map(({ soort, sinds }) => `${soort} ${sinds}`);
const metContact = (traject: ActiefTraject, naDagen: number) =>
  Result.getOrThrow(voegContactIn(traject, { op: plusDagen(gestartOp, naDagen), minuten: 30, soort: 'gesprek' }));
const metReflectie = (traject: ActiefTraject, naDagen: number) => {
  const op = plusDagen(gestartOp, naDagen);
  return Result.getOrThrow(voegReflectieIn(traject, { op, bevinding: 'Gaat goed.', vervolg: 'doorgaan' }));
};

describe('reminders', () => {
  it('a first contact is asked for after a week without one', () => {
    expect(soorten(eenTraject, 6)).toEqual([]);
    expect(soorten(eenTraject, 7)).toEqual(['eerste_contact 2026-11-09']);
    expect(soorten(metContact(eenTraject, 5), 7)).toEqual([]);
  });

  it('missing contact is asked about four weeks after the last', () => {
    const traject = metContact(metContact(eenTraject, 12), 3);
    expect(soorten(traject, 39)).toEqual([]);
    expect(soorten(traject, 40)).toEqual(['geen_contact 2026-12-12']);
  });

  it('a reflectie is due every six weeks, and then stands on the agenda', () => {
    const traject = metContact(eenTraject, 40);
    expect(soorten(traject, 41)).toEqual([]);
    expect(soorten(traject, 42)).toEqual(['reflectie 2026-12-14']);
    expect(isReflectieNodig(traject, plusDagen(gestartOp, 42))).toBe(true);
    const daarna = metReflectie(traject, 42);
    expect(isReflectieNodig(daarna, plusDagen(gestartOp, 67))).toBe(false);
    expect(isReflectieNodig(daarna, plusDagen(gestartOp, 84))).toBe(true);
  });

  it('closing is asked for on the day on which it was expected', () => {
    const traject = metReflectie(metContact(eenTraject, 69), 69);
    expect(soorten(traject, 69)).toEqual([]);
    expect(soorten(traject, 70)).toEqual(['verwacht_einde 2027-01-11']);
    expect(soorten({ ...traject, verwachteWeken: null }, 70)).toEqual([]);
  });

  it('come with the longest due first, and with whom they are for', () => {
    const [eerste, ...rest] = herinneringenVan(eenTraject, plusDagen(gestartOp, 100));
    expect(eerste).toEqual({
      soort: 'eerste_contact',
      trajectId: eenTraject.id,
      nummer: 'M-2026-00042',
      coachId: eenTraject.coachId,
      sinds: '2026-11-09',
    });
    expect(rest.map(({ soort }) => soort)).toEqual(['reflectie', 'verwacht_einde']);
  });

  it('are not asked of a traject that has ended', () => {
    const einde = { beeindigdOp: dag('2026-11-20'), reden: 'verhuisd', zelfstandigVerder: null } as const;
    expect(herinneringenVan(Result.getOrThrow(rondAfMet(eenTraject, einde)), dag('2028-01-01'))).toEqual([]);
  });
});
