import { Dag } from '@tenzij/domain/Dag.ts';
import type { Zorgvraag, ZorgvraagCel } from '@tenzij/domain/kpi/Zorgvraag.ts';
import { WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { describe, expect, it } from 'vitest';
import { tekst, woord } from '#berichten';
import { csvKop, csvRijen } from '#lib/list/csv.ts';
import { bevindingen, gatenVan, hitte, samenVan } from './beeld.ts';
import { zorgvraagKolommen, zorgvraagRijen } from './rij.ts';

const west = WijkId.make('00000000-0000-7000-8000-000000000001');
const oost = WijkId.make('00000000-0000-7000-8000-000000000002');

const cel = (over: Partial<ZorgvraagCel>): ZorgvraagCel => ({
  wijkId: west,
  leefgebied: 'financien',
  meldingen: 0,
  collectief: 0,
  voorzieningen: 1,
  gat: false,
  ...over,
});

const vraag = (over: Partial<Zorgvraag> = {}): Zorgvraag => ({
  van: Dag.make('2026-01-01'),
  tot: Dag.make('2026-10-31'),
  meldingen: 20,
  collectief: 6,
  gaten: 2,
  afgerond: false,
  wijken: [
    { id: west, naam: 'West' },
    { id: oost, naam: 'Oost' },
  ],
  leefgebieden: [
    { leefgebied: 'financien', meldingen: 13, collectief: 2 },
    { leefgebied: 'participatie', meldingen: 8, collectief: 4 },
    { leefgebied: 'justitie', meldingen: 0, collectief: 0 },
  ],
  cellen: [
    cel({ meldingen: 6, collectief: 2, voorzieningen: 0, gat: true }),
    cel({ wijkId: oost, meldingen: 7, voorzieningen: 2 }),
    cel({ leefgebied: 'participatie', meldingen: 8, collectief: 4, voorzieningen: 0, gat: true }),
    cel({ wijkId: oost, leefgebied: 'participatie' }),
    cel({ leefgebied: 'justitie' }),
    cel({ wijkId: oost, leefgebied: 'justitie' }),
  ],
  ...over,
});

it('breaks the head of a column only between syllables: no piece is wider than a narrow column', () => {
  for (const [leefgebied, kop] of Object.entries(tekst.zorgvraag.breekbaar)) {
    const stukken = kop.split(/[ \u00ad]/);
    expect(Math.max(...stukken.map(({ length }) => length)), leefgebied).toBeLessThanOrEqual(7);
  }
});

describe('the two sentences of the zorgvraag', () => {
  it('name the place where most is asked for what is not there', () => {
    expect(bevindingen(vraag())).toEqual({
      gaten: 'Op 2 plekken ontbreekt aanbod. Het meest gevraagd: meedoen in West, met 8 meldingen.',
      samen: 'Een groep kan 6 van de 20 vragen oppakken.',
    });
  });

  it('say about how many where numbers are rounded, and nothing of a small group', () => {
    const cellen = [cel({ meldingen: 10, voorzieningen: 0, gat: true })];
    expect(bevindingen(vraag({ afgerond: true, gaten: 1, cellen, collectief: null }))).toEqual({
      gaten: 'In West staat niets in de sociale kaart voor geld. Daar waren ongeveer 10 meldingen.',
      samen: 'Hoeveel vragen een groep kan oppakken, is niet te tonen: het gaat om minder dan vijf mensen.',
    });
  });

  it('say that nothing is missing, and that nobody thought of a group', () => {
    expect(bevindingen(vraag({ gaten: 0, cellen: [], collectief: 0 }))).toEqual({
      gaten: 'Nergens ontbreekt aanbod: waar vijf of meer meldingen zijn, staat er iets in de sociale kaart.',
      samen: 'Bij geen enkele melding staat dat een groep de vraag kan oppakken.',
    });
  });
});

describe('the heat table', () => {
  it('has a row for each wijk, the leefgebieden that were asked, and a sentence for each cell', () => {
    const { kolommen, rijen, nietGevraagd } = hitte(vraag());
    expect(kolommen.map(({ naam }) => naam)).toEqual(['Geld', 'Meedoen']);
    expect(nietGevraagd).toEqual(['politie en justitie']);
    expect(rijen.map(({ wijk, cellen }) => [wijk, ...cellen.map(({ zin }) => zin)])).toEqual([
      ['West', 'West, geld: 6 meldingen, 2 samen, geen aanbod', 'West, meedoen: 8 meldingen, 4 samen, geen aanbod'],
      ['Oost', 'Oost, geld: 7 meldingen, 2 in de sociale kaart', 'Oost, meedoen: 0 meldingen, 1 in de sociale kaart'],
    ]);
    expect(rijen.map(({ cellen }) => cellen.map(({ sterkte }) => sterkte))).toEqual([
      [3, 4],
      [4, 0],
    ]);
  });

  it('calls the leefgebieden as they are called everywhere, with places to break a long word', () => {
    const zonder = Leefgebied.literals.map((code) => tekst.zorgvraag.breekbaar[code].replaceAll('\u00ad', ''));
    expect(zonder).toEqual(Leefgebied.literals.map((code) => woord.leefgebied[code]));
  });

  it('says of a small group that it is not shown, and nothing else', () => {
    const verborgen = cel({ meldingen: null, collectief: null, gat: null });
    const [rij] = hitte(vraag({ cellen: [verborgen], afgerond: true })).rijen;
    expect(rij?.cellen[0]).toMatchObject({
      getal: '–',
      gat: false,
      samen: null,
      sterkte: 0,
      zin: 'West, geld: niet te tonen, 1 in de sociale kaart',
    });
  });
});

it('lists the gaps by how much is asked, and the leefgebieden by how much a group could do', () => {
  expect(gatenVan(vraag()).map(({ wijk, naam, meldingen }) => [wijk, naam, meldingen])).toEqual([
    ['West', 'Meedoen', 8],
    ['West', 'Geld', 6],
  ]);
  expect(samenVan(vraag()).map(({ naam, collectief, waar }) => [naam, collectief, waar])).toEqual([
    ['Meedoen', 4, ['West']],
    ['Geld', 2, ['West']],
  ]);
});

it('writes every cell to a file, and keeps back what is about too few people', () => {
  const cellen = [
    cel({ meldingen: 6, collectief: null, voorzieningen: 0, gat: true }),
    cel({ meldingen: null, collectief: null, gat: null }),
  ];
  const regels = (csvKop(zorgvraagKolommen) + csvRijen(zorgvraagKolommen, zorgvraagRijen(vraag({ cellen })))).split(
    '\r\n',
  );
  expect(regels.slice(1, -1)).toEqual([
    'West;Geld;6;niet te tonen;0;geen aanbod',
    'West;Geld;niet te tonen;niet te tonen;1;',
  ]);
});
