import { setTimeout as slaap } from 'node:timers/promises';
import { type App, type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import { bevestigingVan } from './bevestiging.ts';
import { isJson, type Json } from './Json.ts';

interface LijnOpties {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly neemAan: (body: Json, poging: number | undefined) => void;
  readonly mis: (fout: unknown) => void;
}

interface Lijn {
  readonly start: () => Promise<void>;
  readonly einde: () => Promise<void>;
}

interface Binnengekomen {
  readonly body: object;
  readonly ack: (antwoord?: unknown) => Promise<void>;
  readonly retryNum?: number;
}

/** Who starts us does not wait longer for Slack: the line comes when it can. */
const startMillis = 10_000;
const hoogstensSeconden = 30;

/**
 * Socket Mode: a line that we open, so that nothing has to reach us. Slack vouches for what comes over it; there is no
 * signature to check. Slack breaks the line now and then, and it is opened again.
 */
export const maakLijn = ({ appToken, clientOptions, logger, neemAan, mis }: LijnOpties): Lijn => {
  const stop = new AbortController();
  const ontvanger = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  const doorgever = {
    processEvent: async ({ body, ack, retryNum }: Binnengekomen) => {
      const gelezen = isJson(body) ? body : {};
      await ack(bevestigingVan(gelezen));
      neemAan(gelezen, retryNum);
    },
  };
  ontvanger.init(doorgever as unknown as App);

  let bezig: Promise<void> | undefined;
  const houdOpen = async (): Promise<void> => {
    for (let poging = 0; !stop.signal.aborted; poging += 1) {
      try {
        await ontvanger.start();
        return;
      } catch (fout) {
        mis(fout);
        const seconden = Math.min(2 ** poging, hoogstensSeconden);
        await slaap(seconden * 1000, undefined, { signal: stop.signal }).catch(() => {});
      }
    }
  };
  const open = (): Promise<void> => {
    bezig ??= houdOpen().finally(() => {
      bezig = undefined;
    });
    return bezig;
  };
  ontvanger.client.on('disconnected', () => {
    if (!stop.signal.aborted) void open();
  });

  return {
    start: () => Promise.race([open(), slaap(startMillis, undefined, { ref: false })]),
    einde: async () => {
      stop.abort();
      await ontvanger.stop();
    },
  };
};
