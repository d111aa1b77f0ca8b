import { opentDialoog } from '../chat/opentDialoog.ts';
import type { Venster } from './formulier.ts';
import { type Json, pluk } from './Json.ts';
import { leesDruk } from './lees.ts';
import type { Platform } from './platform.ts';

/** The modal in which something can be answered, as long as there is one or one can be opened. */
export interface Opening {
  /** Whether a modal stands open in which an answer is waited for. */
  readonly wacht: () => boolean;
  /** Shows it; false where that is no longer possible. */
  readonly toon: (venster: Venster) => Promise<boolean>;
  /** The answer is given, here or elsewhere. */
  readonly klaar: () => void;
}

/** What only shows something, or ticks it off, needs no modal that says to wait. */
export const kanDialoogGeven = (body: Json): boolean => {
  const opdracht = pluk(body, 'command');
  if (opdracht !== undefined)
    return opdracht === '/melding' || (/^\/(overleg|contact)$/.test(opdracht) && pluk(body, 'text') === undefined);
  if (body.type !== 'block_actions') return true;
  const druk = leesDruk(Array.isArray(body.actions) ? body.actions[0] : undefined);
  return druk?.soort === 'tekst' || (druk?.soort === 'actie' && opentDialoog(druk));
};

/** A trigger is good for three seconds. */
const triggerMillis = 2_700;
const geduldMillis = 1_000;
/** In a rush an answer may come as a message: no more modals are opened only to say that it takes a while. */
const hoogstensWachtend = 20;

const probeer = async (doe: () => Promise<unknown>, mis: (fout: unknown) => void): Promise<boolean> => {
  try {
    await doe();
    return true;
  } catch (fout) {
    mis(fout);
    return false;
  }
};

interface OpeningOpties {
  readonly platform: Platform;
  readonly mis: (fout: unknown) => void;
  /** What stands there when the answer takes a while. */
  readonly wachtvenster: Venster;
}

/** In the modal that was sent, or in which a button was pressed. */
export const inScherm = (schermId: string, { platform, mis }: Omit<OpeningOpties, 'wachtvenster'>): Opening => ({
  wacht: () => true,
  toon: (venster) => probeer(() => platform.vervang(schermId, venster), mis),
  klaar: () => {},
});

/** Where no modal can be opened. */
export const geenOpening: Opening = { wacht: () => false, toon: async () => false, klaar: () => {} };

/** In a modal that this trigger opens: at once, or first one that says to wait. */
export const maakOpeningen = ({ platform, mis, wachtvenster }: OpeningOpties) => {
  let wachtend = 0;
  /** Only where a dialog may come is one opened that says to wait. */
  return (trigger: string, metGeduld: boolean): Opening => {
    const sinds = performance.now();
    let open: Promise<string | undefined> | undefined;
    let telt = false;
    const openMet = (venster: Venster) => {
      open = platform.open(trigger, venster).catch((fout: unknown) => {
        mis(fout);
        return undefined;
      });
      return open;
    };
    const laatWachten = () => {
      if (!metGeduld || wachtend >= hoogstensWachtend) return;
      wachtend += 1;
      telt = true;
      void openMet(wachtvenster);
    };
    const timer = setTimeout(laatWachten, geduldMillis);
    return {
      wacht: () => open !== undefined,
      toon: async (venster) => {
        clearTimeout(timer);
        if (open !== undefined) {
          const id = await open;
          return id !== undefined && probeer(() => platform.vervang(id, venster), mis);
        }
        if (performance.now() - sinds > triggerMillis) return false;
        return (await openMet(venster)) !== undefined;
      },
      klaar: () => {
        clearTimeout(timer);
        if (telt) wachtend -= 1;
        telt = false;
      },
    };
  };
};
