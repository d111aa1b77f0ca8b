import { formulieren, naamIn } from '../gesprek/wegwijzer.ts';

interface Knop {
  readonly actie: string;
  /** Of a tick: which one, and whether it goes on. */
  readonly waarde?: string;
}

/** These begin or go on with the guided intake, which asks its questions in dialogs. */
const vraagtVerder: ReadonlySet<string> = new Set(['melding.begin', 'melding.opnieuw', 'melding.naar']);
/** Ticks act at once, except where the rule wants to know more. */
const vraagtBijVinkje = /^(voorliggend|collectief):aan$/;

/** A platform wants to know beforehand whether a button opens a dialog: only those whose act has one of its own do. */
export const opentDialoog = ({ actie, waarde }: Knop): boolean => {
  if (waarde !== undefined) return actie === 'weging.stap' && vraagtBijVinkje.test(waarde);
  return vraagtVerder.has(actie) || naamIn(formulieren, actie) !== undefined;
};
