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

const cijferreeks = /(?<![\d])\d(?:[ .\-/]?\d){7,8}(?![\d])/g;
const telefoon = /(?<![\d])(?:(?:\+|00)\d{2}[ \-.]?(?:\(0\)[ \-.]?)?|\(?0)[1-9]\d{0,2}\)?(?:[ \-.]?\d){6,8}(?![\d])/g;
const email = /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const maanden =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
const datums = [
  /(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})(?!\d)/,
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/,
  new RegExp(`(?<!\\d)\\d{1,2}\\s?(?:e|ste)?[ -](?:${maanden})\\.?[ -]\\d{2,4}(?!\\d)`, 'i'),
];

const cijfersVan = (tekst: string) => tekst.replace(/\D/g, '');
const heeftTelefoon = (tekst: string) =>
  [...tekst.matchAll(telefoon)].some(([gevonden]) => {
    const aantal = cijfersVan(gevonden).length;
    return aantal >= 10 && aantal <= 13;
  });

export const herkenbaarIn = (tekst: string): ReadonlyArray<Herkenning> => {
  const gevonden: Array<Herkenning> = [];
  const normaal = tekst.normalize('NFKC');
  if ([...normaal.matchAll(cijferreeks)].some(([reeks]) => isElfproef(cijfersVan(reeks)))) gevonden.push('bsn');
  if (heeftTelefoon(normaal)) gevonden.push('telefoonnummer');
  if (email.test(normaal)) gevonden.push('e-mailadres');
  if (datums.some((patroon) => patroon.test(normaal))) gevonden.push('datum');
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
      const [eerste] = herkenbaarIn(tekst);
      return eerste === undefined ? undefined : uitleg[eerste];
    }),
  );
