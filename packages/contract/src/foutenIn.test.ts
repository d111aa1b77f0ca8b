import { NeemBesluit } from '@tenzij/domain/besluit/Besluit.ts';
import { NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { PaginaVraag } from '@tenzij/domain/Pagina.ts';
import { NieuwContactmoment } from '@tenzij/domain/traject/Traject.ts';
import { Schema } from 'effect';
import { expect, it } from 'vitest';
import { leesInvoer } from './foutenIn.ts';

const fouten = (gelezen: ReturnType<ReturnType<typeof leesInvoer>>) =>
  gelezen.gelukt ? {} : Object.fromEntries(gelezen.fouten.map(({ pad, melding }) => [pad, melding]));

it('names everything that is wrong at once, in Dutch', () => {
  const gelezen = leesInvoer(NieuweMelding)({
    ontvangenOp: '2026-13-01',
    aanleiding: 'geheim',
    bron: 3,
    wijkId: null,
    leefgebieden: 'geheim',
    kenmerken: ['lvb', 'geheim'],
    vraag: '',
    uitstelbaar: 'geheim',
    geheim: 1,
    inwoner: { bsn: '12' },
  });
  expect(fouten(gelezen)).toEqual({
    ontvangenOp: 'Deze datum bestaat niet.',
    aanleiding: 'Kies een van: nieuwe_vraag, aflopende_zorg.',
    bron: expect.stringMatching(/^Kies een van: sociaal_plein, /),
    teamId: 'Dit veld ontbreekt.',
    wijkId: 'Hier hoort tekst.',
    leefgebieden: 'Hier hoort een lijst.',
    'kenmerken.1': expect.stringMatching(/^Kies een van: lvb, /),
    vraag: 'Vul hier iets in.',
    uitstelbaar: 'Hier hoort ja of nee (true of false).',
    geheim: 'Dit veld kennen we niet.',
    'inwoner.bsn': 'Een BSN heeft negen cijfers.',
  });
});

it('never says back what was sent', () => {
  const gelezen = leesInvoer(NieuweMelding)({ vraag: 'Bel 111222333', bron: 'Jan', inwoner: { bsn: '111222334' } });
  const tekst = JSON.stringify(gelezen);
  for (const gestuurd of ['111222333', '111222334', 'Jan']) expect(tekst).not.toContain(gestuurd);
});

it('gives what it read', () => {
  const invoer = { op: '2026-03-03', minuten: 45, soort: 'huisbezoek' };
  expect(leesInvoer(NieuwContactmoment)(invoer)).toEqual({ gelukt: true, waarde: invoer });
  expect(fouten(leesInvoer(NieuwContactmoment)({ ...invoer, minuten: 4.5 }))).toEqual({
    minuten: 'Geef een heel getal.',
  });
});

it('points at the field that a rule over two fields asks for', () => {
  const maatwerk = leesInvoer(NeemBesluit)({ uitkomst: 'maatwerk', gronden: [] });
  expect(fouten(maatwerk)).toEqual({ gronden: 'Noem de gronden: de teamleider toetst ze.' });
});

it('reads a number from text, and says one thing a field', () => {
  const lees = leesInvoer(Schema.Struct(PaginaVraag));
  expect(lees({ limit: '20' })).toEqual({ gelukt: true, waarde: { limit: 20 } });
  expect(fouten(lees({ limit: '0' }))).toEqual({ limit: 'Vraag 1 tot en met 200 regels.' });
  expect(fouten(lees({ limit: 'veel' }))).toEqual({ limit: 'Geef een getal.' });
  expect(fouten(lees([]))).toEqual({ '': 'Hier hoort een object.' });
});

it('refuses signs that no database keeps, wherever they stand', () => {
  const teken = 'Hier staat een teken dat we niet kunnen bewaren. Haal het weg.';
  const lees = leesInvoer(
    Schema.Struct({ q: Schema.optionalKey(Schema.String), inhoud: Schema.optionalKey(Schema.Json) }),
  );
  expect(fouten(lees({ q: 'a\0b' }))).toEqual({ q: teken });
  expect(fouten(lees({ inhoud: { rijen: [{ tekst: '\ud83d' }] } }))).toEqual({ 'inhoud.rijen.0.tekst': teken });
  expect(lees({ inhoud: { 'a\0': 1 } }).gelukt).toBe(false);
  expect(lees({ q: 'é 😀 \n \u200b' }).gelukt).toBe(true);
});
