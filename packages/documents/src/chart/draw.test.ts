import { expect, it } from 'vitest';
import type { Grafiek } from './chart.ts';
import { teken } from './draw.ts';

const staven: Grafiek = {
  soort: 'staven',
  titel: 'RKV benut het meest van de formatie',
  eenheid: 'verhouding',
  norm: { waarde: 0.8, tekst: 'norm: ten minste 80 %' },
  reeksen: [
    {
      naam: 'Formatie benut',
      punten: [
        { naam: 'CSA <b>', waarde: 0.69, noemer: 3099 },
        { naam: 'RKV', waarde: null, onderdrukt: true },
      ],
    },
  ],
};

it('draws names, figures with n, the norm and what is suppressed, in the colours of the theme', async () => {
  const { breed, smal } = await teken(staven);
  for (const svg of [breed, smal]) {
    expect(svg).toContain('CSA &lt;b&gt;');
    expect(svg).toContain('norm: ten minste 80 %');
    expect(svg).toContain('niet te tonen');
    expect(svg).toContain('var(--tz-chart-1)');
    expect(svg).not.toContain('<style');
    expect(svg).toMatch(/style="font-size:\d+px;font-family:inherit;/);
  }
  expect(breed).toContain('69\u00a0% (n\u00a0=\u00a03.099)');
});

it('counts along the axis in whole numbers, each of them once', async () => {
  const { breed } = await teken({
    soort: 'lijn',
    titel: 'Instroom',
    eenheid: 'aantal',
    reeksen: [{ naam: 'Instroom', punten: [0, 1, 2].map((waarde) => ({ naam: `maand ${waarde}`, waarde })) }],
  });
  const labels = [...breed.matchAll(/text-anchor="end"[^>]*>([\d,.]+)</g)].map(([, label]) => label);
  expect(labels).toEqual(['0', '1', '2']);
});

it('leaves a gap in a line where there is no figure', async () => {
  const { breed } = await teken({
    soort: 'lijn',
    titel: 'Instroom',
    eenheid: 'aantal',
    reeksen: [
      { naam: 'Instroom', punten: [3, 4, null, 6, 7].map((waarde, index) => ({ naam: `${index}`, waarde })) },
      { naam: 'Uitstroom', punten: [1, 2, 3, 4, 5].map((waarde, index) => ({ naam: `${index}`, waarde })) },
    ],
  });
  const paths = breed.match(/<path d="[^"]*" fill="none"[^>]*stroke="var\(--tz-chart-1\)"/g) ?? [];
  expect(paths).toHaveLength(1);
  expect(paths[0]?.match(/M/g)).toHaveLength(2);
  expect(breed).toContain('>Uitstroom<');
});

it('writes beside a bar what was asked for, also where there is less room', async () => {
  const punt = { naam: 'okt 2026', waarde: 0.75, noemer: 4, tekst: '3 van de 4 besluiten', smal: '3 van de 4' };
  const { breed, smal } = await teken({
    soort: 'staven',
    titel: 'Zelf',
    eenheid: 'verhouding',
    reeksen: [{ naam: 'Zelf', punten: [punt] }],
  });
  expect(breed).toContain('>3 van de 4 besluiten<');
  expect(smal).toContain('>3 van de 4<');
});

it('numbers what happened on the time axis, and draws how sure each share is, with its n under it', async () => {
  const punten = [0.2, 0.4, 0.5].map((waarde, index) => ({
    naam: `K${index + 1} 2021`,
    waarde,
    noemer: 20 + index,
    marge: { van: waarde - 0.1, tot: waarde + 0.2 },
  }));
  const lijn: Grafiek = { soort: 'lijn', titel: 'Zelf', eenheid: 'verhouding', reeksen: [{ naam: 'Zelf', punten }] };
  const tekens = [
    { nr: 1, bij: 'K2 2021', tekst: 'Lockdown.' },
    { nr: 2, bij: 'K2 2021', tekst: 'Een nieuwe teamleider.' },
  ];
  const met = (await teken({ ...lijn, tekens })).breed;
  const zonder = (await teken(lijn)).breed;
  expect(met).toContain('>1, 2<');
  expect(zonder).not.toContain('>1, 2<');
  for (const n of [20, 21, 22]) expect(zonder).toContain(`>n = ${n}<`);
  const streepjes = (svg: string) => svg.match(/stroke="var\(--tz-text\)" stroke-width="1.5"/g)?.length;
  expect(streepjes(zonder)).toBe(3);
  expect(streepjes((await teken({ ...lijn, soort: 'staven' })).breed)).toBe(3);
});
