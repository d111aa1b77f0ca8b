import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { Afronding } from '@tenzij/domain/traject/Afronding.ts';
import { describe, expect, it } from 'vitest';
import { zichtbareActies } from '#lib/acties.ts';
import { magContact, trajectActies } from './acties.ts';
import { afrondingUit } from './afronding.ts';
import { overnemers } from './overnemers.ts';

const labels = (status: 'actief' | 'afgerond', rol: Parameters<typeof trajectActies>[1]) =>
  zichtbareActies(trajectActies({ id: 't' as never, status }, rol)).map(({ label }) => label);

describe('what may be done with a traject', () => {
  it('follows the rights table and the state', () => {
    expect(labels('actief', 'wijkcoach')).toEqual(['Reflectie', 'Overdragen', 'Afronden']);
    expect(labels('afgerond', 'wijkcoach')).toEqual([]);
    expect(labels('actief', 'wmo_consulent')).toEqual([]);
    expect(magContact({ status: 'actief' }, 'stuurgroep')).toBe(false);
  });
});

describe('the closing form', () => {
  it('is a valid afronding with only the two questions that must be answered', () => {
    const afronding = afrondingUit({ beeindigdOp: ['2026-03-03'], reden: ['volgens_plan'], geleerd: [''] });
    expect(leesInvoer(Afronding)(afronding)).toEqual({
      gelukt: true,
      waarde: { beeindigdOp: '2026-03-03', reden: 'volgens_plan' },
    });
  });

  it('takes the evaluation along, and what was learned under its theme', () => {
    const afronding = afrondingUit({
      beeindigdOp: ['2026-03-03'],
      reden: ['verhuisd'],
      zelfstandigVerder: ['nee'],
      integraal: ['ja'],
      thema: ['Eerder bellen'],
      geleerd: ['Een eerste telefoontje scheelt weken.'],
    });
    expect(leesInvoer(Afronding)(afronding)).toEqual({
      gelukt: true,
      waarde: {
        beeindigdOp: '2026-03-03',
        reden: 'verhuisd',
        zelfstandigVerder: false,
        evaluatie: {
          integraal: 'ja',
          geleerd: [{ thema: 'Eerder bellen', tekst: 'Een eerste telefoontje scheelt weken.' }],
        },
      },
    });
  });

  it('names what is missing', () => {
    expect(leesInvoer(Afronding)(afrondingUit({}))).toMatchObject({
      gelukt: false,
      fouten: [{ pad: 'beeindigdOp' }, { pad: 'reden' }],
    });
  });
});

it('offers who has most room first, and nobody is left out for having none', () => {
  const coach = (id: string, toegezegdeUren: number) => ({
    medewerkerId: id as never,
    naam: id,
    beschikbareUren: 20,
    toegezegdeUren,
  });
  expect(overnemers([coach('Joris', 24), coach('Sanne', 16.5), coach('Fatima', 10)], 'Fatima')).toEqual([
    { waarde: 'Sanne', naam: 'Sanne, 3,5 uur ruimte' },
    { waarde: 'Joris', naam: 'Joris, geen ruimte' },
  ]);
});
