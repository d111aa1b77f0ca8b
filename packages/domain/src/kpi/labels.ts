import type { clientervaringVragen } from '../ervaring/Evaluatie.ts';
import type { Grond } from '../weging/gronden.ts';
import { woord } from '../woorden.ts';
import type { duurklassen } from './definities.ts';

const gronden: Partial<Record<Grond, string>> = {
  werkdruk: 'Werkdruk',
  persoonlijke_voorkeur: 'Persoonlijke voorkeur',
  voorkeur_verwijzer: 'Voorkeur van de verwijzer',
};

const vragen: Record<(typeof clientervaringVragen)[number], string> = {
  kwaliteitGoed: 'De ondersteuning is goed',
  pastBijHulpvraag: 'De ondersteuning past bij mijn vraag',
  beterDoenWatIkWil: 'Ik kan beter de dingen doen die ik wil',
  beterRedden: 'Ik kan mij beter redden',
  betereKwaliteitVanLeven: 'Ik heb een beter leven',
  serieusGenomen: 'De medewerker nam mij serieus',
  samenOplossingen: 'We zochten samen naar oplossingen',
};

const duur = {
  '0-3': '0 tot 3 maanden',
  '3-6': '3 tot 6 maanden',
  '6-12': '6 tot 12 maanden',
  '12-24': '1 tot 2 jaar',
  '24-36': '2 tot 3 jaar',
  '36-48': '3 tot 4 jaar',
  '48+': 'Langer dan 4 jaar',
} satisfies Record<(typeof duurklassen)[number]['sleutel'], string>;

const losse = {
  buiten_de_pilots: 'Buiten de pilots',
  onbekend: 'Onbekend',
  besproken: 'Besproken met de wijk',
  niet_besproken: 'Niet besproken met de wijk',
  niet_gezet: 'Niet gezet',
  urenMinderPerWeek: 'Uren per week minder',
  zelf: 'Trajecten die het wijkteam zelf begeleidde',
  metUren: 'Daarvan met uren',
  zonderUren: 'Daarvan zonder uren: het cijfer is daardoor te hoog',
};

const labels: Readonly<Record<string, string>> = {
  ...woord.bron,
  ...woord.redenBeeindiging,
  ...woord.herindicatie,
  ...woord.leefgebied,
  ...woord.stap,
  ...gronden,
  ...duur,
  ...vragen,
  ...losse,
};

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'].concat([
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]);

/** `2026-03` → maart 2026, `2026-K1` → 1e kwartaal 2026. */
const periodeLabel = (sleutel: string): string | undefined => {
  const [, jaar, kwartaal, maand] = /^(\d{4})-(?:K([1-4])|(\d{2}))$/.exec(sleutel) ?? [];
  if (kwartaal !== undefined) return `${kwartaal}e kwartaal ${jaar}`;
  const naam = maanden[Number(maand) - 1];
  return naam === undefined ? undefined : `${naam} ${jaar}`;
};

/** A code in words; what is a name already stays as it is. */
export const labelVan = (sleutel: string): string => labels[sleutel] ?? periodeLabel(sleutel) ?? sleutel;

/**
 * The key of a verdeling in words. Parts stand apart by a dot or a slash: `besproken.combinatie`,
 * `Spijkerkwartier/financien`, `leeftijdsgroep.67+`. The last part is the code; a name before it may hold a slash.
 */
export const deelLabel = (sleutel: string): string => {
  const [, reeks, rest = ''] =
    /^(wijk|duur|leeftijdsgroep|besproken|niet_besproken|niet_gezet)\.(.+)$/.exec(sleutel) ?? [];
  if (reeks === 'wijk' || reeks === 'duur') return labelVan(rest);
  if (reeks === 'leeftijdsgroep') return `Leeftijd ${zin(rest)}`;
  if (reeks !== undefined) return `${labelVan(rest)} (${zin(reeks)})`;
  const streep = sleutel.lastIndexOf('/');
  return streep < 0 ? labelVan(sleutel) : `${labelVan(sleutel.slice(0, streep))}, ${zin(sleutel.slice(streep + 1))}`;
};

const zin = (sleutel: string): string => {
  const label = labelVan(sleutel);
  return label.charAt(0).toLowerCase() + label.slice(1);
};
