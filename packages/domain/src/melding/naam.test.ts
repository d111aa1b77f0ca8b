import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { gewoneZinnen } from '../../test/GewoneZinnen.ts';
import { noemtInwoner, parenIn, parenVan, zonderNamen } from './naam.ts';

const zonder = (tekst: string, naam: string) => zonderNamen(tekst, [naam], new Set(parenVan(naam)));
const deelt = (tekst: string, naam: string) => {
  const paren = parenVan(naam);
  return parenIn(tekst).some(({ paar }) => paren.includes(paar));
};

describe('a text that says who its resident is', () => {
  it.each([
    ['Fatma Yılmaz', 'Fatma heeft schulden.'],
    ['Fatma Yılmaz', 'Mevrouw YILMAZ heeft schulden.'],
    ['Fatma Yılmaz', 'De zoon van yilmaz’ zus.'],
    ['Fatma Yılmaz', "Yilmaz's zus belt."],
    ['Fatma Yılmaz', 'Gezin Yilmaz-Demir wacht.'],
    ['Fatma Yılmaz', 'Y.i.l.m.a.z belde, of was het Y i l m a z?'],
    ['Fatma Yılmaz', 'Yil\u00ADmaz en Yil\u200Bmaz'],
    ['Fatma Yılmaz', 'fatma_yilmaz@'],
    ['Fatma Yılmaz', '#FatmaYilmaz'],
    ['Fatma Yılmaz', '(Ｙｉｌｍａｚ)'],
    ['Jan Jansen', 'Jansens huis is te klein.'],
    ['J.P. van den Berg-de Vries', 'Bij van den Berg thuis.'],
    ['J.P. van den Berg-de Vries', 'Bij de Vries thuis.'],
    ['Sean O’Brien', 'Bij OBrien, of O Brien, of o´brien.'],
    ['René Müller', 'rene muller'],
    ['Łukasz Groß', 'Lukasz; en Gross ook.'],
    ['Jean-Pierre Dubois', 'Jeanpierre komt.'],
    ['Jo Li', 'Met Jo Li gesproken.'],
    ['Ben Li', 'Volgens Li, Ben.'],
  ])('%s: %s', (naam, tekst) => {
    expect(noemtInwoner(tekst, { naam })).toBe(true);
    expect(noemtInwoner(zonder(tekst, naam), { naam })).toBe(false);
  });

  it.each([
    ['Fatma Yılmaz', 'Mevrouw heeft schulden.'],
    ['Mohamed ben Ali el Amrani', 'Ik ben bij mevrouw geweest en zag al snel een van de problemen.'],
    ['mevrouw van der Ven', 'Mevrouw wil van de schuld af.'],
    ['familie Bos', 'De familie woont in een bosrijke wijk; Bossche bollen.'],
    ['Jan Jansen', 'Januari was zwaar, Jannie hielp.'],
    ['A.B.C. Tol', 'Stap a, b en c zijn gezet.'],
    ['Jo Li', 'Jo belde. Li ook.'],
    ['onbekend', 'De vader is onbekend.'],
    ['Test Inwoner', 'De inwoner wil een proef; test inwoner.'],
    ['Cliënte Voorbeeld', 'Een voorbeeld van een cliënte.'],
    ['', 'Zonder naam.'],
  ])('%s is not in: %s', (naam, tekst) => {
    expect(noemtInwoner(tekst, { naam })).toBe(false);
    expect(zonder(tekst, naam)).toBe(tekst);
  });

  it('says nothing of who has no name', () => expect(noemtInwoner('Fatma Yılmaz', {})).toBe(false));
});

const namen = ['Fatma Yılmaz', 'Siobhán O’Rourke', 'Zoë van Wijngaarden-Übel', 'Ştefan Çelik', 'Piotr Łaski'] as const;
const delen = [
  'Fatma',
  'Yılmaz',
  'Siobhán',
  'Rourke',
  'Zoë',
  'Wijngaarden',
  'Übel',
  'Ştefan',
  'Çelik',
  'Piotr',
  'Łaski',
];
const tot = (maximum: number) =>
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: maximum - 1 })));
const uit = <A>(lijst: ReadonlyArray<A>) => Arbitrary.map(tot(lijst.length), (plaats) => lijst[plaats] as A);

const schrijfwijzen: ReadonlyArray<(deel: string) => string> = [
  (deel) => deel.toUpperCase(),
  (deel) => deel.toLowerCase(),
  (deel) => deel.normalize('NFD'),
  (deel) => deel.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  (deel) => [...deel].join('\u0301'),
  (deel) => [...deel].join('\u200B'),
  (deel) => [...deel].join('.'),
  (deel) => [...deel].join(' '),
  (deel) => `${deel.slice(0, 2)}-${deel.slice(2)}`,
  (deel) => `${deel}s`,
  (deel) => `${deel}'s`,
  (deel) => `${deel}’`,
  (deel) => `"${deel}",`,
  (deel) => `${deel}2`,
  (deel) => `vader/${deel}`,
];

describe('a name in an ordinary sentence', () => {
  it.prop(
    'is found however a part of it is written, and is gone when it is taken out',
    [uit(delen), uit(schrijfwijzen), uit(gewoneZinnen), tot(12)],
    ([deel, schrijf, zin, plaats]) => {
      const woorden = zin.split(' ');
      const tekst = [...woorden.slice(0, plaats), schrijf(deel), ...woorden.slice(plaats)].join(' ');
      const naam = namen.join(' ');
      expect(noemtInwoner(tekst, { naam })).toBe(true);
      const rest = zonder(tekst, naam);
      expect(noemtInwoner(rest, { naam })).toBe(false);
      for (const woord of woorden.filter((een) => een.length > 1)) expect(rest).toContain(woord);
    },
    { arbitrary: { runs: 1000 } },
  );

  const uitLetters = (letters: string) =>
    Arbitrary.map(Arbitrary.array(uit([...letters]), { minLength: 1, maxLength: 9 }), (gekozen) => gekozen.join(''));
  const zinUit = (letters: string, tekens: string) =>
    Arbitrary.map(
      Arbitrary.array(Arbitrary.all([uitLetters(letters), uit([...tekens])]), { maxLength: 12 }),
      (stukken) => stukken.flat().join(''),
    );
  it.prop(
    'is not seen where the two share no word',
    [zinUit('nopqrtuvwxyzéü', " .-'"), zinUit('abcdefghijklmBCDëç', " -'")],
    ([tekst, naam]) => {
      expect(noemtInwoner(tekst, { naam })).toBe(false);
      expect(zonder(tekst, naam)).toBe(tekst);
    },
    { arbitrary: { runs: 1000 } },
  );

  it('is not seen in what coaches usually write', () => {
    for (const zin of gewoneZinnen) for (const naam of namen) expect(noemtInwoner(zin, { naam }), zin).toBe(false);
  });
});

describe('a full name of anybody', () => {
  it.each([
    ['Fatma Yılmaz', 'buurvrouw fatma yilmaz helpt'],
    ['Fatma Yılmaz', 'Yilmaz, Fatma'],
    ['Fatma Nur Yılmaz', 'Fatma Yilmaz'],
    ['Fatma Nur Yılmaz', 'Nur Yılmaz'],
    ['Fatma Nur Yılmaz', "Fatma Nur Yilmaz' zoon"],
    ['Maria van den Berg-de Vries', 'Maria van den Berg'],
    ['Maria van den Berg-de Vries', 'Maria de Vries'],
    ['Maria van den Berg-de Vries', 'mevrouw Maria van den Berg-de Vries'],
    ['Maria van den Berg-de Vries', 'bij Van den Berg-de Vries thuis'],
    ['J. Bakker', 'J. Bakker'],
    ['Ben Bakker', 'Ben Bakkers fiets'],
    ['Sean O’Brien', "Sean O'Brien"],
  ])('%s is in: %s', (naam, tekst) => expect(deelt(tekst, naam)).toBe(true));

  it.each([
    ['Fatma Yılmaz', 'Fatma belde over Yilmaz'],
    ['Fatma Yılmaz', 'mevrouw Yilmaz'],
    ['mevrouw de Boer', 'De boer in de wijk'],
    ['Fatma Nur Yılmaz', 'Fatma Nur'],
  ])('%s is not in: %s', (naam, tekst) => expect(deelt(tekst, naam)).toBe(false));

  it('has no pair where there is only one word', () => {
    expect(parenVan('mevrouw van der Ven')).toEqual([]);
    expect(parenVan('Fatma')).toEqual([]);
    expect(parenVan('')).toEqual([]);
  });
});
