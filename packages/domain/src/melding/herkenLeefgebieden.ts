import { Leefgebied } from './Leefgebied.ts';
import { lexicon } from './lexicon.ts';

const zonderTekens = (tekst: string) =>
  tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Where one thing is said and the next begins. */
const zinsdelen = (tekst: string) => tekst.split(/[.,;:!?()\n]+|\s(?:en|maar|want|terwijl|omdat)\s/);

const ontkenning =
  /(?:^|\s)(?:geen|niet|nooit|zonder)(?:\s+(?:meer|langer|echte?|grote|last van|sprake van|problemen met|tekenen van))?\s+$/;
const ontkendDaarna = /^\S*\s+(?:niet|nooit)(?:\s|$)/;

const veilig = (stam: string) => stam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** A stem at the beginning of a word, or with `*` anywhere in it; with `$` the word ends there. */
const patroonVan = (stam: string) => {
  const kern = stam.replace(/^\*|\$$/g, '');
  const voor = stam.startsWith('*') ? '' : '(?<![a-z0-9])';
  const na = stam.endsWith('$') ? '(?![a-z0-9])' : '';
  return new RegExp(`${voor}${veilig(kern)}${na}`, 'g');
};

const patronen = Leefgebied.literals.map((leefgebied) => ({
  leefgebied,
  klachten: lexicon[leefgebied].klachten.map(patroonVan),
  onderwerpen: lexicon[leefgebied].onderwerpen.map(patroonVan),
}));

const isOntkend = (deel: string, plaats: number) =>
  ontkenning.test(deel.slice(0, plaats)) || ontkendDaarna.test(deel.slice(plaats));

const noemtKlacht = (deel: string, patroon: RegExp) =>
  [...deel.matchAll(patroon)].some(
    ({ index, 0: gevonden }) => /^(?:geen|niet|nooit)\s/.test(gevonden) || !isOntkend(deel, index),
  );

/** The leefgebieden that the words of a question point to: a proposal, for a person to confirm. */
export const herkenLeefgebieden = (vraag: string): ReadonlyArray<Leefgebied> => {
  const delen = zinsdelen(`${zonderTekens(vraag)} `).map((deel) => `${deel} `);
  return patronen
    .filter(
      ({ klachten, onderwerpen }) =>
        delen.some((deel) => klachten.some((patroon) => noemtKlacht(deel, patroon))) ||
        delen.some((deel) => onderwerpen.some((patroon) => deel.search(patroon) !== -1)),
    )
    .map(({ leefgebied }) => leefgebied);
};
