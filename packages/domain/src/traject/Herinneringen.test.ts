import { describe, expect, it } from '@effect/vitest';
import { Result } from 'effect';
import { dag, eenTraject } from '../../test/Voorbeelden.ts';
import { plusDagen } from '../Dag.ts';
import { gebruikelijkeTermijnen } from '../medewerker/Gemeente.ts';
import { herinneringenVan, isReflectieNodig } from './Herinneringen.ts';
import { type ActiefTraject, rondAfMet, stelHerinneringUitTot, voegContactIn, voegReflectieIn } from './Traject.ts';
import type { UitgesteldeHerinnering } from './UitgesteldeHerinnering.ts';

const { gestartOp } = eenTraject;
const soorten = (traject: ActiefTraject, naDagen: number) =>
  herinneringenVan(traject, plusDagen(gestartOp, naDagen), gebruikelijkeTermijnen).map(
    ({ soort, sinds }) => `${soort} ${sinds}`,
  );
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
    expect(isReflectieNodig(traject, plusDagen(gestartOp, 42), gebruikelijkeTermijnen)).toBe(true);
    const daarna = metReflectie(traject, 42);
    expect(isReflectieNodig(daarna, plusDagen(gestartOp, 67), gebruikelijkeTermijnen)).toBe(false);
    expect(isReflectieNodig(daarna, plusDagen(gestartOp, 84), gebruikelijkeTermijnen)).toBe(true);
  });

  it('closing is asked for on the day on which it was expected', () => {
    const traject = metReflectie(metContact(eenTraject, 69), 69);
    expect(soorten(traject, 69)).toEqual([]);
    expect(soorten(traject, 70)).toEqual(['verwacht_einde 2027-01-11']);
    expect(soorten({ ...traject, verwachteWeken: null }, 70)).toEqual([]);
  });

  it('are asked for after the days that the gemeente chose', () => {
    const dagen = { eersteContactDagen: 3, contactDagen: 14, reflectieDagen: 21 };
    const na = (traject: ActiefTraject, naDagen: number) =>
      herinneringenVan(traject, plusDagen(gestartOp, naDagen), dagen).map(({ soort, sinds }) => `${soort} ${sinds}`);
    expect(na(eenTraject, 3)).toEqual(['eerste_contact 2026-11-05']);
    expect(na(metContact(eenTraject, 2), 16)).toEqual(['geen_contact 2026-11-18']);
    expect(na(metContact(eenTraject, 20), 21)).toEqual(['reflectie 2026-11-23']);
  });

  it('come with the longest due first, and with whom they are for', () => {
    const [eerste, ...rest] = herinneringenVan(eenTraject, plusDagen(gestartOp, 100), gebruikelijkeTermijnen);
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
    expect(
      herinneringenVan(Result.getOrThrow(rondAfMet(eenTraject, einde)), dag('2028-01-01'), gebruikelijkeTermijnen),
    ).toEqual([]);
  });
});

describe('a reminder that is put off', () => {
  const uitgesteld = (traject: ActiefTraject, uitstel: UitgesteldeHerinnering) =>
    Result.getOrThrow(stelHerinneringUitTot(traject, uitstel));
  const na = (dagen: number) => plusDagen(gestartOp, dagen);

  it('is not asked for until that day, and then as before', () => {
    const traject = uitgesteld(eenTraject, { soort: 'eerste_contact', tot: na(14), reden: null });
    expect(soorten(traject, 13)).toEqual([]);
    expect(soorten(traject, 14)).toEqual(['eerste_contact 2026-11-09']);
  });

  it('or no longer needed is not asked for again, the others are', () => {
    const reden = 'Wij ronden volgende maand af.';
    const traject = uitgesteld(metContact(eenTraject, 69), { soort: 'reflectie', tot: null, reden });
    expect(isReflectieNodig(traject, na(400), gebruikelijkeTermijnen)).toBe(false);
    expect(soorten(traject, 70)).toEqual(['verwacht_einde 2027-01-11']);
  });

  it('holds what was said last', () => {
    const later = uitgesteld(eenTraject, { soort: 'eerste_contact', tot: na(14), reden: null });
    const nooit = uitgesteld(later, { soort: 'eerste_contact', tot: null, reden: 'Verhuisd.' });
    expect(nooit.uitgesteldeHerinneringen).toEqual([{ soort: 'eerste_contact', tot: null, reden: 'Verhuisd.' }]);
  });

  it('counts again from the contact or the reflectie that answers it', () => {
    const geenContact = uitgesteld(metContact(eenTraject, 1), { soort: 'geen_contact', tot: null, reden: 'Vakantie.' });
    const traject = uitgesteld(geenContact, { soort: 'reflectie', tot: null, reden: 'Bijna klaar.' });
    const naContact = metContact(traject, 30);
    expect(naContact.uitgesteldeHerinneringen.map(({ soort }) => soort)).toEqual(['reflectie']);
    expect(soorten(naContact, 58)).toEqual(['geen_contact 2026-12-30']);
    expect(metReflectie(traject, 30).uitgesteldeHerinneringen.map(({ soort }) => soort)).toEqual(['geen_contact']);
  });

  it('is not of a traject that has ended', () => {
    const einde = { beeindigdOp: dag('2026-11-20'), reden: 'verhuisd', zelfstandigVerder: null } as const;
    const klaar = Result.getOrThrow(rondAfMet(eenTraject, einde));
    const uitstel = stelHerinneringUitTot(klaar, { soort: 'reflectie', tot: null, reden: 'Klaar.' });
    expect(Result.isFailure(uitstel)).toBe(true);
  });
});
