import { ervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { describe, expect, it } from 'vitest';
import { type Stand, standUit, volgendeStand, wensUit } from './stap.ts';

const begin: Stand = { plaats: 0, antwoorden: {}, nagekeken: false, fout: null };
const laatste = ervaringVragen.length;
const ga = (stand: Stand, naar: string) => volgendeStand(stand, wensUit({ naar: [naar] }));

describe('a step of the resident', () => {
  it('goes on to the next question, answered or not, and past the last one the answers are looked over', () => {
    const stappen: Array<Stand> = [];
    for (const _ of ervaringVragen) stappen.push(ga(stappen.at(-1) ?? begin, ''));
    expect(stappen.map(({ plaats }) => plaats)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, laatste]);
  });

  it('back keeps what was chosen; skipping takes it away', () => {
    const stand = { ...begin, plaats: 1, antwoorden: { zelfstandigVerder: 'ja', passendeHulp: 'nee' } };
    expect(ga(stand, 'terug')).toMatchObject({ plaats: 0, antwoorden: stand.antwoorden });
    expect(ga(stand, 'sla_over')).toMatchObject({ plaats: 2, antwoorden: { zelfstandigVerder: 'ja' } });
    expect(ga(stand, 'sla_over').antwoorden).not.toHaveProperty('passendeHulp');
    expect(ga(begin, 'terug').plaats).toBe(0);
  });

  it('another language changes nothing else', () => {
    const stand = { ...begin, plaats: 4, antwoorden: { watHielp: 'Bellen.' } };
    expect(ga(stand, 'taal:ar')).toEqual(stand);
  });

  it('after looking over leads back there, so that one change is one step', () => {
    const nagekeken = ga({ ...begin, plaats: laatste - 1 }, 'volgende');
    expect(nagekeken).toMatchObject({ plaats: laatste, nagekeken: true });
    expect(ga({ ...nagekeken, plaats: 2 }, 'volgende').plaats).toBe(laatste);
  });

  it('does not send what is empty, and stays where something is too long', () => {
    expect(ga({ ...begin, plaats: laatste }, 'verstuur')).toMatchObject({ plaats: laatste, fout: 'nogNiets' });
    const teLang = { ...begin, plaats: 3, antwoorden: { watHielp: 'a'.repeat(2001) } };
    expect(ga(teLang, 'volgende')).toMatchObject({ plaats: 3, fout: 'teLang', antwoorden: teLang.antwoorden });
  });

  it('whatever stands in the form, there is a screen for it', () => {
    for (const plaats of ['-3', '99', 'x', '1.5', ''])
      expect(ervaringVragen.length).toBeGreaterThanOrEqual(standUit({ plaats: [plaats] }).plaats);
    expect(wensUit({ naar: ['naar:99'] })).toEqual({ soort: 'naar', plaats: laatste });
    expect(wensUit({ naar: ['taal:xx'] })).toEqual({ soort: 'volgende' });
  });
});
