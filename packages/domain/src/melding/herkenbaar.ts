import { Schema } from 'effect';

/** What in a text can point to one person. A name cannot be recognised for certain; the form asks not to write one. */
export type Herkenning = 'bsn' | 'telefoonnummer' | 'e-mailadres' | 'datum';

/** The check that every BSN passes: 9a + 8b + … + 2h - i is a multiple of eleven. */
export const isElfproef = (cijfers: string): boolean => {
  const negen = cijfers.padStart(9, '0');
  if (!/^\d{9}$/.test(negen) || /^0+$/.test(negen)) return false;
  const som = [...negen].reduce(
    (totaal, cijfer, plaats) => totaal + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats),
    0,
  );
  return som % 11 === 0;
};

const onzichtbaar = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const streepjes = /[\u2010-\u2015\u2212]/g;
/** The number of a melding points to a casus, not to a person; it has as many digits as a BSN. */
const meldingsnummer = /\bM-20\d{2}-\d{5,}\b/g;

const normaal = (tekst: string) =>
  tekst.normalize('NFKC').replace(onzichtbaar, '').replace(streepjes, '-').replace(meldingsnummer, 'M');

const cijferreeks = /\d+(?: ?[ ./-] ?\d+)*/g;

/** Written together, digit by digit, or in groups; but 2025-2026 and 1500-2000 are ranges. */
const isBsnVorm = (groepen: ReadonlyArray<string>): boolean =>
  groepen.length === 1 ||
  groepen.every((groep) => groep.length === 1) ||
  (groepen.every((groep) => groep.length > 1) && groepen.join(' ').length !== '2025 2026'.length);

/** The groups that follow each other from here with one kind of separator, one group longer each time. */
const vensters = (delen: ReadonlyArray<string>, van: number): ReadonlyArray<ReadonlyArray<string>> => {
  const teken = delen[van + 1]?.trim();
  const gevonden = [delen.slice(van, van + 1)];
  for (let tot = van + 2; tot < delen.length && tot <= van + 16 && delen[tot - 1]?.trim() === teken; tot += 2)
    gevonden.push(delen.slice(van, tot + 1).filter((_deel, plaats) => plaats % 2 === 0));
  return gevonden;
};

const heeftBsn = (tekst: string): boolean =>
  [...tekst.matchAll(cijferreeks)].some(([reeks]) => {
    const delen = reeks.split(/(\D+)/);
    return delen.some(
      (_deel, van) =>
        van % 2 === 0 &&
        vensters(delen, van).some((groepen) => {
          const cijfers = groepen.join('');
          return (cijfers.length === 8 || cijfers.length === 9) && isBsnVorm(groepen) && isElfproef(cijfers);
        }),
    );
  });

const tussen = '(?: ?[-./] ?| )?';
/** Mobile and area codes, ten digits; or any country, with + or 00 in front. */
const telefoons = [
  new RegExp(`(?<!\\d)\\(?0(?:6\\)?${tussen}[1-9]|[1-9]\\d)(?:\\)?${tussen}\\d){7}(?!\\d)`),
  new RegExp(`(?:\\+ ?|(?<![\\d.,:])00 ?)[1-9](?:${tussen}\\d){8,13}(?!\\d)`),
];
const heeftTelefoon = (tekst: string) => telefoons.some((patroon) => patroon.test(tekst.replaceAll('(0)', '')));

// The look-behind starts a try at the front of a word only: a long word would otherwise be read once a letter.
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+ ?(?:@|\(at\)|\[at\]) ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/iu;

const maandnamen =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
/** After two digits these say that they were no year. */
const geenJaar =
  '(?![.,:]?\\d| ?(?:uur|minuten|min|keer|x|dagen|weken|jaar|kinderen|gesprekken|personen|euro|procent|%))';
const jaar = `(?:(?:19|20)\\d{2}(?!\\d)|['’]?\\d{2}${geenJaar})`;
const dag = '(?:0?[1-9]|[12]\\d|3[01])';
const maand = '(?:0?[1-9]|1[0-2])';
const datum = new RegExp(
  [
    `(?<!art(?:ikel|\\.)? ?|versie |§ ?)(?<!\\d)${dag} ?([-/.]) ?${maand} ?\\1 ?${jaar}`,
    `(?<!\\d)${dag} ${maand} (?:19|20)\\d{2}(?!\\d)`,
    `(?<!\\d)(?:19|20)\\d{2}([-/. ])${maand}\\2${dag}(?!\\d)`,
    '(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)',
    '(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)',
    `(?<!\\d)${dag}(?:ste|de|e)?[ -]?(?:van )?(?:${maandnamen})\\.?,?[ -]?${jaar}`,
  ].join('|'),
  'i',
);

export const herkenbaarIn = (tekst: string): ReadonlyArray<Herkenning> => {
  const gelezen = normaal(tekst);
  const gevonden: Array<Herkenning> = [];
  if (heeftBsn(gelezen)) gevonden.push('bsn');
  if (heeftTelefoon(gelezen)) gevonden.push('telefoonnummer');
  if (email.test(gelezen)) gevonden.push('e-mailadres');
  if (datum.test(gelezen)) gevonden.push('datum');
  return gevonden;
};

const uitleg: Record<Herkenning, string> = {
  bsn: 'Hier staat een getal dat een BSN kan zijn. Haal het weg: de tekst komt in de chat.',
  telefoonnummer: 'Hier staat een telefoonnummer. Haal het weg: de tekst komt in de chat.',
  'e-mailadres': 'Hier staat een e-mailadres. Haal het weg: de tekst komt in de chat.',
  datum:
    'Hier staat een volledige datum. Schrijf liever "sinds maart" of een leeftijd: een geboortedatum mag niet in de chat.',
};

/** Text that may reach the chat: refused, with the reason, where it points to a person. */
export const VrijeTekst = (maximum: number) =>
  Schema.String.check(
    Schema.makeFilter((tekst: string) => tekst.trim().length > 0, { message: 'Vul hier iets in.' }),
    Schema.isMaxLength(maximum, {
      message: `Dit is te lang: schrijf hoogstens ${maximum.toLocaleString('nl-NL')} tekens.`,
    }),
    Schema.makeFilter((tekst: string) => {
      const [eerste] = tekst.length > maximum ? [] : herkenbaarIn(tekst);
      return eerste === undefined ? undefined : uitleg[eerste];
    }),
  );
