import { expect, it } from 'vitest';
import { beeldVan } from './beeld.ts';
import { regelsVan } from './regels.ts';

it('is a picture by itself: the finding, what happened, and where it comes from', async () => {
  const svg = await beeldVan(
    {
      soort: 'lijn',
      titel: 'Instroom & meer: gemiddeld 6,6 per maand, het meest in mrt 2021 met veertien trajecten',
      eenheid: 'aantal',
      tekens: [{ nr: 1, bij: 'feb 2021', tekst: '3 feb 2021: <Lockdown>.' }],
      reeksen: [{ naam: 'Instroom', punten: ['jan 2021', 'feb 2021'].map((naam) => ({ naam, waarde: 3 })) }],
    },
    'Instroom, 1 jan 2021 tot en met 28 feb 2021',
  );
  expect(svg).toContain('Instroom &amp; meer');
  expect(svg).toContain('>1. 3 feb 2021: &lt;Lockdown&gt;.<');
  expect(svg).toContain('>Instroom, 1 jan 2021 tot en met 28 feb 2021<');
  expect(svg).not.toContain('var(--');
});

it('breaks a sentence between words, and never loses one', () => {
  const zin = 'een twee drie vier vijf';
  expect(regelsVan(zin, 8)).toEqual(['een twee', 'drie', 'vier', 'vijf']);
  expect(regelsVan(zin, 3).join(' ')).toBe(zin);
});
