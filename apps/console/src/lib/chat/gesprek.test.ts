import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { describe, expect, it } from 'vitest';
import { leegGesprek, nieuwsIn, opAntwoord, opGetypt, opnieuw, opStroom } from './gesprek.ts';

const kaart = (id: string, samenvatting = id): Kaart => ({ id, kop: id, blokken: [], acties: [], samenvatting });
const stroom = (...kaarten: ReadonlyArray<Kaart>) => {
  const met = kaarten.reduce((gesprek, een) => opStroom(gesprek, { soort: 'kaart', kaart: een }), leegGesprek);
  return opStroom(met, { soort: 'volgorde', kaarten: kaarten.map(({ id }) => id) });
};
const op = '2026-11-22T09:05:00Z';
const regels = (gesprek: typeof leegGesprek) =>
  gesprek.beurten.map((beurt) =>
    beurt.soort === 'regel' ? `${beurt.van}: ${beurt.tekst}` : `kaart ${beurt.kaart.id}`,
  );

describe('the cards that everybody has', () => {
  it('stand in the order that the stream gives, and leave the window when they are not in it', () => {
    const gesprek = opStroom(stroom(kaart('a'), kaart('b'), kaart('c')), { soort: 'volgorde', kaarten: ['c', 'a'] });
    expect(gesprek.kaarten.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('change in their place', () => {
    const gesprek = opStroom(stroom(kaart('a'), kaart('b')), { soort: 'kaart', kaart: kaart('a', 'nieuw') });
    expect(gesprek.kaarten.map(({ samenvatting }) => samenvatting)).toEqual(['nieuw', 'b']);
  });

  it('are not shown twice when my own answer was here first', () => {
    const eerst = opAntwoord(stroom(), { kaarten: [kaart('a')], zegt: null }, op);
    expect(regels(eerst)).toEqual(['kaart a']);
    const dan = opStroom(eerst, { soort: 'kaart', kaart: kaart('a') });
    expect([dan.kaarten.length, dan.beurten.length]).toEqual([1, 0]);
  });
});

describe('what came by', () => {
  it('keeps the order of what I typed, what I was told and what happened', () => {
    const getypt = opGetypt(stroom(kaart('a')), 'caseload', op);
    const beantwoord = opAntwoord(getypt, { kaarten: [kaart('caseload:1')], zegt: 'Dit is het team.' }, op);
    const gesprek = opStroom(beantwoord, { soort: 'regel', tekst: 'Sanne gaf een standpunt', op });
    expect(regels(gesprek)).toEqual([
      'ik: caseload',
      'kaart caseload:1',
      'bot: Dit is het team.',
      'iedereen: Sanne gaf een standpunt',
    ]);
  });

  it('changes a card of mine in its place', () => {
    const eerste = opAntwoord(stroom(), { kaarten: [kaart('hulp', 'een')], zegt: 'ja' }, op);
    const tweede = opAntwoord(eerste, { kaarten: [kaart('hulp', 'twee')], zegt: null }, op);
    expect(regels(tweede)).toEqual(['kaart hulp', 'bot: ja']);
    expect(tweede.beurten[0]).toMatchObject({ kaart: { samenvatting: 'twee' } });
  });
});

describe('what a screen reader is told', () => {
  it('is nothing while the window is drawn, at first and after the connection broke', () => {
    const bericht = { soort: 'kaart', kaart: kaart('a', 'anders') } as const;
    expect(nieuwsIn(leegGesprek, bericht)).toBeNull();
    expect(nieuwsIn(opnieuw(stroom(kaart('a'))), bericht)).toBeNull();
  });

  it('is what is new of a card, and not the same again', () => {
    const gesprek = stroom(kaart('a', '2 van 3 gaven een standpunt'));
    expect(nieuwsIn(gesprek, { soort: 'kaart', kaart: kaart('a', '3 van 3 gaven een standpunt') })).toBe(
      '3 van 3 gaven een standpunt',
    );
    expect(nieuwsIn(gesprek, { soort: 'kaart', kaart: kaart('a', '2 van 3 gaven een standpunt') })).toBeNull();
  });
});
