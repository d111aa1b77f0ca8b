import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Effect, Schema } from 'effect';
import { herkenbaarIn, isElfproef, VrijeTekst } from './herkenbaar.ts';
import { meldingNummer } from './Melding.ts';

describe('a BSN is refused', () => {
  it.each([
    '111222333',
    '123456782',
    'BSN123456782',
    'BSN: 123456782.',
    'bsn 123 456 782 van mevrouw',
    '123.456.782',
    '123-456-782',
    '123 - 456 - 782',
    '1234 56 782',
    '12 34 56 782',
    '12345 6782',
    '1234.56.782',
    '1 2 3 4 5 6 7 8 2',
    '12\u00A034\u00A056\u00A0782',
    '123\u2013456\u2013782',
    '1234\u200B56782',
    '１２３４５６７８２',
    'wijk 10 123 456 782',
    'nr. 3 123456782 en 4 kinderen',
    '123 456 782 10',
    '010464554',
    '10464554',
    '10.464.554',
    '10 464 554',
  ])('%s', (tekst) => {
    expect(herkenbaarIn(tekst)).toContain('bsn');
  });

  it.each(['123456789', '000000000', '1234567', '1234567820', '12345678', '99999999'])('%s is none', (cijfers) => {
    expect(herkenbaarIn(`Zaak ${cijfers} loopt.`)).not.toContain('bsn');
  });

  it('follows the elfproef of nine digits, or of eight with a nought in front', () => {
    expect(isElfproef('123456782')).toBe(true);
    expect(isElfproef('123456783')).toBe(false);
    expect(isElfproef('10464554')).toBe(isElfproef('010464554'));
    expect(isElfproef('')).toBe(false);
    expect(isElfproef('1234567820')).toBe(false);
    expect(isElfproef('12345678a')).toBe(false);
  });
});

describe('a telephone number is refused', () => {
  it.each([
    '0612345678',
    '06-12345678',
    '06 - 12345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-1234 5678',
    '(06) 12345678',
    '+31612345678',
    '+31 6 12345678',
    '+31 6 12 34 56 78',
    '+31(0)6-12345678',
    '+31 (0)35 621 45 67',
    '0031612345678',
    '0031 6 1234 5678',
    '00 31 6 12345678',
    '035-6214567',
    '(035) 621 45 67',
    '035 621 45 67',
    '035/6214567',
    '0229-123456',
    '0229 12 34 56',
    '088 123 4567',
    '+32 475 12 34 56',
    '+597 412345678',
    'bel:0612345678!',
  ])('%s', (nummer) => {
    expect(herkenbaarIn(`Bereikbaar op ${nummer} na vieren.`)).toContain('telefoonnummer');
    expect(herkenbaarIn(nummer)).toContain('telefoonnummer');
  });
});

describe('an e-mail address is refused', () => {
  it.each([
    'jan@voorbeeld.nl',
    'jan.de-vries+zorg@mail.voorbeeld.nl',
    'JAN@VOORBEELD.NL',
    'zoë@voorbeeld.nl',
    'jan @ voorbeeld.nl',
    'jan(at)voorbeeld.nl',
    'jan [at] voorbeeld.nl',
    'mailto:jan@voorbeeld.nl',
  ])('%s', (adres) => {
    expect(herkenbaarIn(`Mail naar ${adres}, graag.`)).toContain('e-mailadres');
  });
});

describe('a day of birth is refused', () => {
  it.each([
    '12-03-1980',
    '12/03/1980',
    '12.03.1980',
    '12 - 3 - 1980',
    '12 03 1980',
    '2-3-80',
    '12-03-80',
    '1980-03-12',
    '1980/3/12',
    '12031980',
    '19800312',
    '12 maart 1980',
    '12e maart 1980',
    '12 mrt. 1980',
    '12-mrt-1980',
    '12 maart 80',
    "12 maart '80",
    '1 Januari 2011',
    '31 dec 1999',
    '3 aug. 2015',
  ])('%s', (datum) => {
    expect(herkenbaarIn(`Geboren op ${datum}.`)).toContain('datum');
    expect(herkenbaarIn(datum)).toContain('datum');
  });
});

describe('what coaches write passes', () => {
  const zinnen = [
    'Moeder met 3 kinderen, van 4, 7 en 11 jaar.',
    'Er is een huurachterstand van € 1.250,50.',
    'De schuld is ongeveer 12.500 euro en groeit met 75 euro per maand.',
    'Totale schuldenlast: € 123.456,78.',
    'Het gaat om een bedrag tussen 1.500 en 2.000 euro.',
    'Inkomen 1200-1800 euro per maand, wisselt sterk.',
    'Woont sinds 2019 in de wijk.',
    'In 2024-2025 liep er al begeleiding.',
    'Schooljaar 2025/2026 gaat moeizaam.',
    'Tussen 2018 en 2023 twee keer verhuisd.',
    'Vervolg op M-2026-00042.',
    'Zie ook M-2025-00117 en M-2025-00118.',
    'Woont in postcodegebied 1234 AB.',
    'Verhuisd van 6828 XX naar 6833 AB.',
    'Heeft een 12-uurs indicatie gehad.',
    'Werkt 24 uur per week in ploegendienst.',
    'Wil graag om 10.30 uur langskomen.',
    'Kan alleen tussen 9.30 en 11.45 uur.',
    'Bereikbaar van 9.30-10.15 uur.',
    'Spreekuur 10.00-12.30 uur, inloop 13.30-15.00 uur.',
    'Van 09:00 tot 17:00 uur alleen thuis.',
    'De afspraak is op 3 mei om 14.00 uur.',
    'Op 12 maart 10 gesprekken gepland met het netwerk.',
    'Sinds maart gaat het slechter.',
    'Sinds maart 2024 is de partner weg.',
    'Begin november 2025 is de uitkering gestopt.',
    'De indicatie loopt af in week 14.',
    'De indicatie loopt tot 1 juli.',
    'Heeft 2,5 uur per week begeleiding.',
    'Kreeg gemiddeld 2,7 uur per week begeleiding.',
    'Drie keer per week 45 minuten.',
    '13 gesprekken van 45 minuten, samen bijna 10 uur.',
    'Is 67+ en woont alleen.',
    'Jongere van 17, wordt volgende maand 18.',
    'Leeftijdsgroep 27-66, geen kinderen.',
    'IQ rond de 75, sprake van een LVB.',
    'Scoort een 4 op de ZRM bij financiën en een 2 bij huisvesting.',
    'Schaal 1-5: nu een 2, wil naar een 4.',
    'Er zijn 5 leefgebieden geraakt.',
    'Flat op de 11e verdieping, lift is al 3 weken stuk.',
    'Buurt belde 112 na ruzie in het trappenhuis.',
    'Vader belde 113 en later 0800-0113.',
    'Politie via 0900-8844 gemeld.',
    'Gemeente is bereikbaar via 14 026.',
    'De buurtcirkel heeft 8 deelnemers, 24/7 app-contact.',
    'Gebruikt 3 soorten medicijnen: 2x daags 50 mg en 1x 20 mg.',
    'Weegt 48 kilo bij 1,72 m.',
    'Afspraak volgens artikel 2.3.5 van de Wmo 2015.',
    'Onderzoek volgens art. 2.3.2 lid 4 Wmo.',
    'Beroep op artikel 2.3.10 Wmo is niet aan de orde.',
    'Zaaknummer 494709 bij de gemeente.',
    'Er staat € 1.000.000 begroot voor de hele wijk.',
    'De woning heeft 4 kamers en 92 m2.',
    'Kinderen zitten in groep 3, 5 en 8.',
    'Huurtoeslag en zorgtoeslag lopen door, samen 412 euro.',
    'Betalingsregeling: 36 termijnen van 41,67 euro.',
    'Energieverbruik is 2.900 kWh, label F.',
    'Wil binnen 6 weken duidelijkheid, uiterlijk binnen 56 dagen.',
    'Zit in fase 2 van 3 van de schuldhulp.',
    'In 2020 1 keer opgenomen, in 2022 2 keer.',
    'Loopt 500 meter, daarna rust nodig.',
    'Team werkt met 3,5 fte op 4 wijken.',
    'Eén van de 2 zoons woont in Suriname.',
    'Mailt liever dan dat zij belt; @Bram kijkt mee.',
    'Contact via app of mail, niet per telefoon.',
    'Heeft 1 op de 3 afspraken gemist.',
    'Doel: 2 dagdelen dagbesteding, op maandag 13.00-16.00 en donderdag 9.00-12.00.',
    'Begeleiding was 6 uur en 9 contactmomenten; nu 0.',
    'Ontving in 2021 75% van de norm (€ 1.078,70).',
    'Op de wachtlijst: plaats 12 van 140.',
    'Gaat om 7, 8 of 9 uur per week, en later 10, 11 of 12.',
    'Kamer 3.12 op locatie 5, gebouw 2.',
  ];

  it('is a corpus of some size', () => expect(new Set(zinnen).size).toBeGreaterThanOrEqual(60));

  it.each(zinnen)('%s', (zin) => {
    expect(herkenbaarIn(zin)).toEqual([]);
  });

  it('every number of a melding passes', () => {
    const geweigerd = Array.from(
      { length: 20_000 },
      (_, volgnummer) => `Vervolg op ${meldingNummer('2026', volgnummer)}.`,
    );
    expect(geweigerd.filter((zin) => herkenbaarIn(zin).length > 0)).toEqual([]);
  });

  it('every range of years passes, and every pair of times', () => {
    const jaren = Array.from({ length: 60 }, (_, n) => 1980 + n);
    const perioden = jaren.flatMap((van) => jaren.map((tot) => `Van ${van}-${tot}, ${van}/${tot} en ${van} ${tot}.`));
    const tijden = Array.from(
      { length: 96 },
      (_, kwartier) =>
        `${String(Math.floor(kwartier / 4)).padStart(2, '0')}.${String((kwartier % 4) * 15).padStart(2, '0')}`,
    );
    const afspraken = tijden.flatMap((van) => tijden.map((tot) => `Van ${van}-${tot} of ${van} - ${tot} uur.`));
    expect([...perioden, ...afspraken].filter((zin) => herkenbaarIn(zin).length > 0)).toEqual([]);
  });

  /** Words, and a BSN somewhere between them in one of the ways that people write one. */
  const acht = Arbitrary.array(Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 }))), {
    minLength: 8,
    maxLength: 8,
  });
  const bsn = acht.pipe(
    Arbitrary.map((cijfers) => ({
      cijfers,
      laatste: cijfers.reduce((som, cijfer, plaats) => som + cijfer * (9 - plaats), 0) % 11,
    })),
    Arbitrary.filter(({ cijfers, laatste }) => laatste < 10 && cijfers.some((cijfer) => cijfer > 0)),
    Arbitrary.map(({ cijfers, laatste }) => `${cijfers.join('')}${laatste}`),
  );
  const schrijfwijze = Arbitrary.schema(
    Schema.Literals(['$1$2$3', '$1 $2 $3', '$1.$2.$3', '$1-$2-$3', '$1 $2$3', '$1$2 $3', '$1/$2/$3']),
  );
  const plaats = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: zinnen.length - 1 })));

  it.prop(
    'any valid BSN, in any of these sentences, is refused',
    [bsn, schrijfwijze, plaats, plaats],
    ([nummer, vorm, a, b]) => {
      const geschreven = nummer.replace(/(...)(...)(...)/, vorm);
      const woorden = (zinnen[a] ?? '').split(' ');
      const midden = b % (woorden.length + 1);
      const zin = [...woorden.slice(0, midden), geschreven, ...woorden.slice(midden)].join(' ');
      expect(herkenbaarIn(zin)).toContain('bsn');
      expect(herkenbaarIn(`${zinnen[a]} BSN ${geschreven}`)).toContain('bsn');
      if (nummer.startsWith('0'))
        expect(herkenbaarIn(`Nr ${Number(nummer)} a`).includes('bsn')).toBe(nummer[1] !== '0');
    },
    { arbitrary: { runs: 2000 } },
  );
});

describe('VrijeTekst', () => {
  const lees = (tekst: string) =>
    Effect.map(Effect.flip(Schema.decodeUnknownEffect(VrijeTekst(2000), { errors: 'all' })(tekst)), String);

  it.effect('says in Dutch what has to go', () =>
    Effect.gen(function* () {
      expect(yield* lees('Bel 06-12345678')).toContain('Hier staat een telefoonnummer.');
      expect(yield* lees('BSN 123456782')).toContain('een getal dat een BSN kan zijn');
      expect(yield* lees('jan@voorbeeld.nl')).toContain('Hier staat een e-mailadres.');
      expect(yield* lees('geboren 12-03-1980')).toContain('Hier staat een volledige datum.');
      expect(yield* lees('   ')).toContain('Vul hier iets in.');
      expect(yield* lees('a'.repeat(2001))).toContain('schrijf hoogstens 2.000 tekens');
    }),
  );

  it.effect('does not read on in a text that is too long already', () =>
    Effect.gen(function* () {
      const fout = yield* lees(`BSN 123456782 ${'a'.repeat(2000)}`);
      expect(fout).toContain('Dit is te lang');
      expect(fout).not.toContain('BSN');
    }),
  );

  // Read once a letter, the long words below take half a minute; read once, some milliseconds.
  it.each([
    ['a', 200_000],
    ['a.', 100_000],
    ['a@', 100_000],
    ['1', 200_000],
    [' ', 200_000],
    ['1 ', 20_000],
    ['1-', 20_000],
    ['0', 200_000],
    ['(0)', 20_000],
    ['+1', 20_000],
    ['06', 100_000],
  ])('reads "%s" %i times', (stukje, keer) => {
    const begonnen = performance.now();
    herkenbaarIn(stukje.repeat(keer));
    expect(performance.now() - begonnen).toBeLessThan(5_000);
  });
});
