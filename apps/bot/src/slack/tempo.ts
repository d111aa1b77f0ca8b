import { setTimeout as slaap } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { bewaar } from '../chat/bewaar.ts';

/** When Slack may be asked what: about a message a second in a channel, and nothing while it asks for patience. */
export interface Tempo {
  readonly roep: <A>(methode: string, kanaal: string | undefined, doe: () => Promise<A>) => Promise<A>;
}

/** A little more than a second: what is sent in time must not arrive too early. */
const tussenBerichten = 1_100;
/** Who has to wait longer hears so, and can do something else meanwhile. */
const langsteGeduld = 5_000;
const hoogstens = 5_000;

interface TempoOpties {
  readonly nu?: () => number;
  readonly wacht?: (millis: number) => Promise<unknown>;
}

export const maakTempo = ({
  nu = () => performance.now(),
  wacht = (millis) => slaap(millis),
}: TempoOpties = {}): Tempo => {
  const dichtTot = new Map<string, number>();
  const vrijVanaf = new Map<string, number>();

  const geduld = (methode: string): number => Math.max(0, (dichtTot.get(methode) ?? 0) - nu());
  /** In order of asking: who asks later gets a later turn. */
  const beurtIn = (kanaal: string): number => {
    const beurt = Math.max(nu(), vrijVanaf.get(kanaal) ?? 0);
    bewaar(vrijVanaf, kanaal, beurt + tussenBerichten, hoogstens);
    return beurt - nu();
  };

  const tot = async (methode: string, kanaal: string | undefined): Promise<void> => {
    const eerst = kanaal === undefined ? 0 : beurtIn(kanaal);
    if (eerst > 0) await wacht(eerst);
    for (let nog = geduld(methode); nog > 0; nog = geduld(methode)) {
      if (nog > langsteGeduld) throw new webApi.WebAPIRateLimitedError(Math.ceil(nog / 1000));
      await wacht(nog);
    }
  };

  return {
    roep: async (methode, kanaal, doe) => {
      await tot(methode, kanaal);
      try {
        return await doe();
      } catch (fout) {
        if (fout instanceof webApi.WebAPIRateLimitedError) dichtTot.set(methode, nu() + fout.retryAfter * 1000);
        throw fout;
      }
    },
  };
};
