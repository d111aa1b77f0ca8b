import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Effect, Schema } from 'effect';
import { gewoneZinnen as zinnen } from '../../test/GewoneZinnen.ts';
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
