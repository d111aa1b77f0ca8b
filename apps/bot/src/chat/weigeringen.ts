import type { Client } from '@tenzij/contract/client.ts';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import type { Weigerreden } from './Chat.ts';

/** However hard somebody knocks, the journal gets one entry a minute for each reason. */
const tussenMillis = 60_000;

interface Weigeringen {
  readonly noteer: (reden: Weigerreden) => void;
  readonly einde: () => Promise<void>;
}

export const maakWeigeringen = (bot: Client, kanaal: Chatkanaal): Weigeringen => {
  const aantallen = new Map<Weigerreden, number>();
  const verteld = new Map<Weigerreden, number>();
  let bezig: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const vertel = async (): Promise<void> => {
    const nu = performance.now();
    for (const [reden, aantal] of aantallen) {
      if ((verteld.get(reden) ?? Number.NEGATIVE_INFINITY) + tussenMillis > nu) continue;
      aantallen.delete(reden);
      verteld.set(reden, nu);
      const { gelukt } = await bot.chatweigering({ body: { kanaal, reden, aantal } });
      if (gelukt) continue;
      // The api was away: it is counted together with what comes.
      verteld.delete(reden);
      aantallen.set(reden, (aantallen.get(reden) ?? 0) + aantal);
      break;
    }
    if (aantallen.size > 0 && timer === undefined) {
      timer = setTimeout(() => {
        timer = undefined;
        luid();
      }, tussenMillis / 6).unref();
    }
  };
  const luid = () => {
    bezig = bezig.then(vertel);
  };

  return {
    noteer: (reden) => {
      aantallen.set(reden, (aantallen.get(reden) ?? 0) + 1);
      luid();
    },
    einde: async () => {
      clearTimeout(timer);
      await bezig;
      verteld.clear();
      await vertel();
      clearTimeout(timer);
    },
  };
};
