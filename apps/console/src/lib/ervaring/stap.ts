import { type ErvaringVraag, ervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { eerste, type Waarden } from '#lib/session/form.ts';
import { antwoordenUit } from './antwoorden.ts';
import { type Taal, taalVan } from './talen/talen.ts';

/**
 * Where the resident is: at a question, or past the last one where the answers are looked over. All of it stands in the
 * form that is sent along from screen to screen: nothing is kept here, nor said in an address.
 */
export interface Stand {
  readonly plaats: number;
  readonly antwoorden: Readonly<Partial<Record<ErvaringVraag, string>>>;
  /** The answers were looked over once: after one more change they are shown again. */
  readonly nagekeken: boolean;
  readonly fout: 'nogNiets' | 'teLang' | 'mis' | null;
}

/** What a screen asks for, besides the answers on it. */
export type Wens =
  | { readonly soort: 'volgende' | 'terug' | 'sla_over' | 'verstuur' }
  | { readonly soort: 'naar'; readonly plaats: number }
  | { readonly soort: 'taal'; readonly taal: Taal };

const nakijken = ervaringVragen.length;
const langste = 2000;

const binnen = (plaats: number) => (Number.isInteger(plaats) ? Math.min(Math.max(plaats, 0), nakijken) : 0);

export const wensUit = (waarden: Waarden): Wens => {
  const [soort = '', wat] = (eerste(waarden, 'naar') ?? '').split(':');
  const taal = soort === 'taal' ? taalVan(wat) : undefined;
  if (taal !== undefined) return { soort: 'taal', taal };
  if (soort === 'naar') return { soort, plaats: binnen(Number(wat)) };
  return soort === 'terug' || soort === 'sla_over' || soort === 'verstuur' ? { soort } : { soort: 'volgende' };
};

export const standUit = (waarden: Waarden): Stand => ({
  plaats: binnen(Number(eerste(waarden, 'plaats') ?? '0')),
  antwoorden: antwoordenUit(waarden),
  nagekeken: eerste(waarden, 'nagekeken') === 'ja',
  fout: null,
});

const isTeLang = ({ watHielp = '' }: Stand['antwoorden']) => watHielp.length > langste;

/** The next screen. What was answered stays, wherever one goes; only skipping takes an answer away. */
export const volgendeStand = (stand: Stand, wens: Wens): Stand => {
  const vraag = ervaringVragen[stand.plaats];
  if (wens.soort === 'taal') return stand;
  if (wens.soort === 'naar') return { ...stand, plaats: wens.plaats };
  if (wens.soort === 'terug') return { ...stand, plaats: binnen(stand.plaats - 1) };
  const { [vraag ?? 'watHielp']: _overgeslagen, ...zonder } = stand.antwoorden;
  const antwoorden = wens.soort === 'sla_over' && vraag !== undefined ? zonder : stand.antwoorden;
  if (isTeLang(antwoorden)) return { ...stand, antwoorden, plaats: ervaringVragen.indexOf('watHielp'), fout: 'teLang' };
  if (wens.soort === 'verstuur')
    return { ...stand, plaats: nakijken, fout: Object.keys(antwoorden).length === 0 ? 'nogNiets' : null };
  const plaats = stand.nagekeken ? nakijken : binnen(stand.plaats + 1);
  return { ...stand, antwoorden, plaats, nagekeken: stand.nagekeken || plaats === nakijken };
};
