import type { Waarden } from '../kaart/waarden.ts';
import { isJson } from './Json.ts';
import { kaartIdIn } from './kaart.ts';
import { knopnaam, leesDoel, leesVinkjes } from './knop.ts';
import { veldIn } from './veld.ts';

const alsTekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** What was filled in in one input, however Slack tells it. */
const ingevuld = (invoer: unknown): ReadonlyArray<string> => {
  if (!isJson(invoer)) return [];
  const { value, selected_date, selected_option, selected_options } = invoer;
  const gekozen = Array.isArray(selected_options) ? selected_options : [selected_option];
  const waarden = gekozen.map((optie) => (isJson(optie) ? optie.value : undefined));
  return [value, selected_date, ...waarden].map(alsTekst).filter((waarde) => waarde !== '');
};

/** What a dialog was sent with, by field; ticks that stand in several groups are one field. */
export const leesWaarden = (stand: unknown): Waarden => {
  const waarden: Record<string, ReadonlyArray<string>> = {};
  for (const [blokId, invoer] of Object.entries(isJson(stand) ? stand : {})) {
    const veld = veldIn(blokId);
    if (veld === undefined || !isJson(invoer)) continue;
    waarden[veld] = [...(waarden[veld] ?? []), ...Object.values(invoer).flatMap(ingevuld)];
  }
  return waarden;
};

type Druk =
  | { readonly soort: 'actie'; readonly actie: string; readonly over: string; readonly kaartId: string | undefined }
  | {
      readonly soort: 'vinkjes';
      readonly actie: string;
      readonly over: string;
      readonly kaartId: string | undefined;
      readonly aan: ReadonlyArray<string>;
      /** What was on when they were drawn. */
      readonly getekend: ReadonlyArray<string>;
    }
  /** Do what was typed once more; it comes back sealed. */
  | { readonly soort: 'tekst'; readonly verzegeld: string };

/** What a click asks for; nothing where it is not ours, or only led elsewhere. */
export const leesDruk = (druk: unknown): Druk | undefined => {
  if (!isJson(druk)) return undefined;
  const [actionId, blokId] = [alsTekst(druk.action_id), alsTekst(druk.block_id)];
  if (actionId === knopnaam.tekst) return { soort: 'tekst', verzegeld: alsTekst(druk.value) };
  const kaartId = kaartIdIn(blokId);
  if (actionId.startsWith(`${knopnaam.actie}:`)) {
    const doel = leesDoel(alsTekst(druk.value));
    return doel === undefined ? undefined : { soort: 'actie', ...doel, kaartId };
  }
  const doel = leesVinkjes(actionId);
  return doel && { soort: 'vinkjes', ...doel, kaartId, aan: ingevuld(druk) };
};

/** What was ticked on or off since; Slack only tells what is on. */
export const gewisseld = (was: ReadonlyArray<string>, aan: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...aan.filter((id) => !was.includes(id)).map((id) => `${id}:aan`),
  ...was.filter((id) => !aan.includes(id)).map((id) => `${id}:uit`),
];
