import { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import { Option, Schema } from 'effect';
import { makeParser } from 'effect/encoding/Sse';

export interface Nieuwsbron {
  /** Where the api is, without `/v1`. */
  readonly basis: string;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly fetch?: typeof fetch;
}

/** How the stream of news stands; `verlopen`: the token is no good any more. */
export type Stand = 'open' | 'weg' | 'verlopen';

const lees = Schema.decodeUnknownOption(Schema.fromJsonString(Gebeurtenis));

const wachttijd = (poging: number): number => Math.min(15_000, 250 * 2 ** poging) * (0.75 + Math.random() / 2);

const wacht = (millis: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(klaar, millis);
    function klaar() {
      clearTimeout(timer);
      signal.removeEventListener('abort', klaar);
      resolve();
    }
    signal.addEventListener('abort', klaar);
  });

const verbind = (bron: Nieuwsbron, laatste: number | undefined) =>
  (bron.fetch ?? fetch)(`${bron.basis}/v1/gebeurtenissen`, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${bron.token}`,
      ...(laatste === undefined ? {} : { 'last-event-id': String(laatste) }),
    },
    signal: bron.signal,
  }).catch(() => undefined);

/**
 * Follows what the api tells, and goes on where it was when the connection breaks. `opStand` hears of each change, so
 * that what was drawn can be drawn again.
 */
export const volgNieuws = async (
  bron: Nieuwsbron,
  opStand: (stand: Stand) => void,
  opGebeurtenis: (gebeurtenis: Gebeurtenis) => void,
): Promise<void> => {
  let laatste: number | undefined;
  for (let poging = 0; !bron.signal.aborted; poging += 1) {
    const antwoord = await verbind(bron, laatste);
    if (antwoord?.status === 401) return opStand('verlopen');
    if (antwoord?.ok === true && antwoord.body !== null) {
      poging = 0;
      opStand('open');
      await leesStroom(antwoord.body, bron.signal, (gebeurtenis) => {
        laatste = gebeurtenis.nr;
        opGebeurtenis(gebeurtenis);
      });
    }
    if (bron.signal.aborted) return;
    opStand('weg');
    await wacht(wachttijd(poging), bron.signal);
  }
};

const leesStroom = async (
  stroom: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  op: (gebeurtenis: Gebeurtenis) => void,
): Promise<void> => {
  const tekst = new TextDecoder();
  const lezer = makeParser((bericht) => {
    if (bericht._tag !== 'Event') return;
    const gelezen = lees(bericht.data);
    if (Option.isSome(gelezen)) op(gelezen.value);
  });
  const bron = stroom.getReader();
  // Cancelling a stream that already broke rejects with why it broke, which the reading below meets too.
  const stop = () => void bron.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const { done, value } = await bron.read();
      if (done) return;
      lezer.feed(tekst.decode(value, { stream: true }));
    }
  } catch {
    // The connection broke: who follows hears that from the stand.
  } finally {
    signal.removeEventListener('abort', stop);
  }
};
