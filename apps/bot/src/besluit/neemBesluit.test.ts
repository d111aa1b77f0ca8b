import type { WegingBeeld } from '@tenzij/domain/weging/bekijk.ts';
import { Uitkomst } from '@tenzij/domain/weging/regel.ts';
import { describe, expect, it } from 'vitest';
import { casus, fatma, joris, sanne, ton } from '../../test/gegevens.ts';
import { besluitVelden } from './neemBesluit.ts';

const kandidaat = {
  medewerkerId: joris.id,
  naam: 'Joris',
  ruimteUren: 3.5,
  afwezig: null,
  expertise: [],
  kanOppakken: true,
};
const velden = besluitVelden(casus({ status: 'onthuld', kandidaten: [kandidaat] }, sanne));
const veld = (naam: string) => velden.find((een) => een.naam === naam);
const mensen = (naam: string) => veld(naam)?.opties?.map(({ waarde }) => waarde);

describe('who a besluit can go to', () => {
  it('offers as coach the candidates first, then the other wijkcoaches of the team, and nobody else', () => {
    expect(mensen('coachId')).toEqual([joris.id, fatma.id, sanne.id]);
    expect(veld('coachId')?.waarde).toEqual([joris.id]);
  });

  it('offers as second coach anyone of the team', () => {
    expect(mensen('tweedeCoachId')).toEqual([joris.id, fatma.id, sanne.id, ton.id]);
  });
});

describe('what a besluit asks', () => {
  const advies = (uitkomst: Uitkomst): WegingBeeld['advies'] => ({
    uitkomst,
    spoed: false,
    redenen: [],
    signalen: [],
    toetsVereist: false,
  });
  const gevraagd = (geadviseerd: Uitkomst, gekozen: Uitkomst, beschikking = 'nee') => {
    const waarden: Record<string, string> = { uitkomst: gekozen, inwonerVraagtBeschikking: beschikking };
    return besluitVelden(casus({ status: 'onthuld', advies: advies(geadviseerd) }, sanne))
      .filter(({ alleenBij }) => alleenBij === null || alleenBij.waarden.includes(waarden[alleenBij.veld] ?? ''))
      .filter(({ alleenBij }) => alleenBij?.veld !== 'inwonerVraagtBeschikking' || gekozen === 'maatwerk');
  };
  const motivering = (...keuze: Parameters<typeof gevraagd>) =>
    gevraagd(...keuze).filter(({ naam }) => naam === 'motivering');

  it('is why, once and always, where it is not the advies', () => {
    for (const gekozen of Uitkomst.literals.filter((uitkomst) => uitkomst !== 'voorliggend'))
      expect(motivering('voorliggend', gekozen)).toMatchObject([
        { verplicht: true, uitleg: expect.stringContaining('Verplicht bij een ander besluit dan het advies.') },
      ]);
    expect(motivering('voorliggend', 'voorliggend')).toEqual([]);
    expect(motivering('maatwerk', 'maatwerk')).toEqual([]);
    expect(motivering('maatwerk', 'voorliggend')).toHaveLength(1);
  });

  it('is not why where the resident asks for a beschikking', () => {
    expect(motivering('zelf_begeleiden', 'maatwerk', 'ja')).toEqual([]);
  });

  it('is hours and weeks only where something of ours or an indicatie follows', () => {
    const vraagtUren = Uitkomst.literals.filter((gekozen) =>
      gevraagd(gekozen, gekozen).some(({ naam }) => naam === 'urenPerWeek'),
    );
    expect(new Set(vraagtUren)).toEqual(
      new Set(['zelf_begeleiden', 'combinatie', 'collectief', 'maatwerk', 'afschalen_op_termijn']),
    );
  });
});
