import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import { Afronding } from '@tenzij/domain/traject/Afronding.ts';
import { describe, expect, it } from 'vitest';
import { zichtbareActies } from '#lib/acties.ts';
import { magContact, trajectActies } from './acties.ts';
import { afrondingUit } from './afronding.ts';
import { aantalContacten, contactenInWoorden, zonderLaatste } from './contacten.ts';
import { overnemers } from './overnemers.ts';

const labels = (
  status: 'actief' | 'afgerond',
  rol: Parameters<typeof trajectActies>[1],
  vorm: 'zelf' | 'combinatie' = 'zelf',
  warmeOverdrachtOp: Dag | null = null,
) =>
  zichtbareActies(trajectActies({ id: 't' as never, status, vorm, warmeOverdrachtOp }, rol)).map(({ label }) => label);

describe('what may be done with a traject', () => {
  it('follows the rights table and the state', () => {
    expect(labels('actief', 'wijkcoach')).toEqual(['Reflectie', 'Overdragen', 'Opschalen', 'Afronden']);
    expect(labels('actief', 'teamleider', 'combinatie')).toContain('Afschalen');
    expect(labels('actief', 'wijkcoach', 'zelf', '2026-03-09' as Dag)).toContain('Warm overgedragen');
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

it('offers who has most room first, and nobody is left out for having none or for being away', () => {
  const coach = (id: string, toegezegdeUren: number, expertises: ReadonlyArray<Kenmerk> = [], tot?: Dag) => ({
    medewerkerId: id as never,
    naam: id,
    beschikbareUren: 20,
    toegezegdeUren,
    expertises,
    afwezig: tot === undefined ? null : { id: 'a' as never, van: tot, tot },
  });
  const team = [
    coach('Joris', 24),
    coach('Bram', 20),
    coach('Sanne', 16.5, ['autisme', 'ggz']),
    coach('Fatima', 10),
    coach('Mila', 0, [], '2026-03-09' as Dag),
  ];
  expect(overnemers(team, 'Fatima')).toEqual([
    { waarde: 'Sanne', naam: 'Sanne, 3,5 uur ruimte', uitleg: 'Expertise: Autisme, Psychische klachten' },
    { waarde: 'Bram', naam: 'Bram, geen ruimte' },
    { waarde: 'Joris', naam: 'Joris, 4 uur te veel' },
    { waarde: 'Mila', naam: 'Mila, afwezig tot en met 9 mrt 2026' },
  ]);
});

describe('what was done', () => {
  const traject = {
    externId: null,
    aantalContactmomenten: 0,
    minuten: 0,
    registerContactmomenten: null,
    registerUren: null,
    laatsteContactOp: null,
  };

  it('reads as a sentence', () => {
    expect(contactenInWoorden({ ...traject, aantalContactmomenten: 1, minuten: 45 })).toBe(
      '1 contact, samen 45 minuten',
    );
    expect(contactenInWoorden({ ...traject, aantalContactmomenten: 4, minuten: 210 })).toBe(
      '4 contacten, samen 3,5 uur',
    );
    expect(contactenInWoorden({ ...traject, externId: '12', registerContactmomenten: 8 })).toBe('8 contacten');
    expect(contactenInWoorden(traject)).toBe('nog geen');
  });

  it('is in the register where a traject came from there', () => {
    expect(contactenInWoorden({ ...traject, externId: '12' })).toBe('in het register');
    expect(zonderLaatste({ externId: '12' })).toBe('in het register');
    expect(zonderLaatste({ externId: null })).toBe('nog geen');
    expect(aantalContacten({ ...traject, externId: '12' })).toBeNull();
    expect(aantalContacten({ ...traject, externId: '12', registerContactmomenten: 8 })).toBe(8);
    expect(aantalContacten(traject)).toBe(0);
  });
});
