import { Herindicatie } from '../../indicatie/Indicatie.ts';
import { Bron, Leeftijdsgroep } from '../../melding/Melding.ts';
import { RedenBeeindiging } from '../../traject/Traject.ts';
import type { Cel, Feitnaam } from '../Cel.ts';
import { duurklassen } from '../definities.ts';

/** A part of a family that is also a maat of its own: who knows the one knows the other. */
export interface Onderdeel {
  readonly familie: string;
  readonly waarden: ReadonlyArray<string>;
}

/** A set of records that figures rest on. `in`: the wider set that it is part of. */
interface Maatdefinitie {
  readonly feiten: ReadonlyArray<Feitnaam | 'begeleid'>;
  /** What a cel calls it. */
  readonly sleutel: string;
  readonly in?: string;
  readonly alsOnderdeel?: Onderdeel;
  /** Of each family what a cel calls its values: of every record one of them holds. */
  readonly families?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const waarden = (voor: string, codes: ReadonlyArray<string>): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, `${voor}.${code}`]));

const besprokenOfNiet = ['besproken', 'niet_besproken'].flatMap((reeks) =>
  Herindicatie.literals.map((uitkomst) => `${reeks}.${uitkomst}`),
);

/** Where more is to be said than that it is part of its feit. */
const bijzonder: Readonly<Record<string, Maatdefinitie>> = {
  /** In and out together, because in less out is who is there. */
  stroom: { feiten: ['gestart', 'beeindigd'], sleutel: 'traject' },
  gestart: { feiten: ['gestart'], sleutel: 'traject', in: 'stroom' },
  beeindigd: {
    feiten: ['beeindigd'],
    sleutel: 'traject',
    in: 'stroom',
    families: {
      reden: waarden('reden', [...RedenBeeindiging.literals, 'onbekend']),
      duur: waarden(
        'duur',
        duurklassen.map(({ sleutel }) => sleutel),
      ),
    },
  },
  melding: {
    feiten: ['melding'],
    sleutel: 'melding',
    families: {
      bron: waarden('bron', Bron.literals),
      leeftijdsgroep: waarden('leeftijdsgroep', [...Leeftijdsgroep.literals, 'onbekend']),
    },
  },
  besluit: { feiten: ['besluit'], sleutel: 'besluit' },
  begeleid: { feiten: ['begeleid'], sleutel: 'begeleid' },
  beschikking: { feiten: ['beschikking'], sleutel: 'beschikking' },
  herindicatie: {
    feiten: ['herindicatie'],
    sleutel: 'indicatie',
    families: { uitkomst: Object.fromEntries(besprokenOfNiet.map((code) => [code, code])) },
  },
  'melding.sociaalPlein': {
    feiten: ['melding'],
    sleutel: 'sociaalPlein',
    in: 'melding',
    alsOnderdeel: { familie: 'bron', waarden: ['sociaal_plein'] },
  },
  'beeindigd.binnenZesMaanden': {
    feiten: ['beeindigd'],
    sleutel: 'binnenZesMaanden',
    in: 'beeindigd',
    alsOnderdeel: { familie: 'duur', waarden: ['0-3', '3-6'] },
  },
  'beeindigd.zelf': {
    feiten: ['beeindigd'],
    sleutel: 'zelf',
    in: 'beeindigd',
    families: { uren: { metUren: 'zelfMetUren', zonderUren: 'zelfZonderUren' } },
  },
};

/** Which values a small one joins first, so that what is added up of them can still be told. */
const zijden: Readonly<Record<string, (waarde: string) => string>> = {
  duur: (waarde) => String(['0-3', '3-6'].includes(waarde)),
  bron: (waarde) => String(waarde === 'sociaal_plein'),
  uitkomst: (waarde) => waarde.split('.')[0] ?? waarde,
};
export const zijdeVan = (familie: string, waarde: string): string => zijden[familie]?.(waarde) ?? '';

/** An answer is of who answered, and that is of who filled in a form. */
const omvattende = (feit: string, sleutel: string): string => {
  if (sleutel.endsWith(' ja')) return `${feit}.${sleutel.replace(/ ja$/, ' antwoord')}`;
  if (sleutel.startsWith('grond.')) return `${feit}.ineffectief`;
  return feit;
};

/** A maat by its name: that of a feit, or of a feit and what a cel calls it: `besluit.zelf`. */
export const maatVan = (maat: string): Maatdefinitie => {
  const bekend = bijzonder[maat];
  if (bekend !== undefined) return bekend;
  const [feit = '', ...rest] = maat.split('.');
  const sleutel = rest.join('.');
  return { feiten: [feit as Feitnaam | 'begeleid'], sleutel, in: omvattende(feit, sleutel) };
};

/**
 * The whole gemeente may be cut where a row is not. Not of who came in: with who left that would be who is there, and
 * who is there has cuts of its own.
 */
export const heeftEigenGeheel = (maat: string): boolean => maat !== 'stroom' && maat.split('.')[0] !== 'gestart';

/** The row of a cel: its pilot, or what lies outside them. */
export const rijVan = ({ pilotId, domein }: Pick<Cel, 'pilotId' | 'domein'>): string =>
  pilotId ?? `buiten.${domein ?? 'geen'}`;
export const isBuiten = (rij: string): boolean => rij.startsWith('buiten.');
