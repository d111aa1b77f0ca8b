import type { Actie } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import { opentDialoog } from '../chat/opentDialoog.ts';
import { acties, naamIn } from '../gesprek/wegwijzer.ts';
import type { Action, Data, ExecuteAction, SubmitAction } from './AdaptiveCard.ts';
import { anders, grenzen, kort } from './grenzen.ts';

/** What a button says to us: what it does and to what, and on which card it stands. */
export interface Druk {
  readonly actie: string;
  readonly over: string;
  readonly waarde?: string;
  readonly kaart?: string;
  /** The channel that it is about, where the card stands in somebody's own conversation. */
  readonly plek?: string;
}

/** Whether a dialog can be opened again by pressing the button of the same name. */
export const isActie = (naam: string): boolean => naamIn(acties, naam) !== undefined;

/** Never without a word on it. */
export const opschrift = (titel: string) => kort(anders(titel, berichten.algemeen.verder), grenzen.knopTitel);

const stijlVan = { hoofd: { style: 'positive' }, gevaar: { style: 'destructive' }, gewoon: {} } as const;

/** A press that Teams answers with a dialog. */
export const dialoogknop = (titel: string, data: Data, stijl: Actie['stijl'] = 'gewoon'): SubmitAction => ({
  type: 'Action.Submit',
  title: opschrift(titel),
  data: { ...data, msteams: { type: 'task/fetch' } },
  ...stijlVan[stijl],
});

/** A press whose answer takes the place of the card for who pressed. */
export const uitvoerknop = (
  titel: string,
  verb: string,
  data: Data,
  stijl: Actie['stijl'] = 'gewoon',
): ExecuteAction => {
  const title = opschrift(titel);
  return {
    type: 'Action.Execute',
    title,
    verb: anders(verb, 'actie'),
    data,
    fallback: { type: 'Action.Submit', title, data },
    ...stijlVan[stijl],
  };
};

export const drukknop = (titel: string, druk: Druk, stijl: Actie['stijl'] = 'gewoon'): Action =>
  opentDialoog(druk) ? dialoogknop(titel, { ...druk }, stijl) : uitvoerknop(titel, druk.actie, { ...druk }, stijl);

/** On which card a button stands, and about which channel that card is. */
export type Op = Pick<Druk, 'kaart' | 'plek'>;

export const knopVan = ({ actie, over, label, stijl }: Actie, op: Op): Action =>
  drukknop(label, { actie, over, ...op }, stijl);

/** What matters most first; the rest is folded away, and still there. */
export const opRij = (knoppen: ReadonlyArray<Action>): ReadonlyArray<Action> =>
  knoppen.length <= grenzen.knoppen
    ? knoppen
    : knoppen.map((knop, plaats) => (plaats < grenzen.knoppen - 1 ? knop : { ...knop, mode: 'secondary' as const }));
