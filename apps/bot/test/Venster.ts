import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { type GesprekNaam, Stroombericht } from '@tenzij/contract/gesprek/Web.ts';
import { Schema } from 'effect';
import { makeParser } from 'effect/encoding/Sse';
import type { Hono } from 'hono';

const leesBericht = Schema.decodeUnknownSync(Schema.fromJsonString(Stroombericht));

/** The window of a room: what the stream has told so far, and a way to wait for what it will tell. */
export interface Venster extends AsyncDisposable {
  readonly kaart: (id: string) => Kaart | undefined;
  readonly volgorde: () => ReadonlyArray<string>;
  readonly regels: () => ReadonlyArray<string>;
  readonly gezien: () => string;
  readonly tot: (klopt: (venster: Venster) => boolean) => Promise<void>;
}

export const openVenster = async (kanaal: Hono, token: string, gesprek: GesprekNaam): Promise<Venster> => {
  const einde = new AbortController();
  const antwoord = await kanaal.request(`/web/stroom?gesprek=${gesprek}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: einde.signal,
  });
  if (antwoord.status !== 200 || antwoord.body === null) throw new Error(`${antwoord.status}`);
  const kaarten = new Map<string, Kaart>();
  const regels: Array<string> = [];
  let volgorde: ReadonlyArray<string> = [];
  let gezien = '';
  let wachters: ReadonlyArray<() => void> = [];
  const lezer = makeParser((bericht) => {
    if (bericht._tag !== 'Event') return;
    const gelezen = leesBericht(bericht.data);
    if (gelezen.soort === 'kaart') kaarten.set(gelezen.kaart.id, gelezen.kaart);
    if (gelezen.soort === 'volgorde') volgorde = gelezen.kaarten;
    if (gelezen.soort === 'regel') regels.push(gelezen.tekst);
  });
  const stroom = antwoord.body.getReader();
  const lees = async () => {
    const tekst = new TextDecoder();
    for (;;) {
      const { done, value } = await stroom.read();
      if (done) return;
      const deel = tekst.decode(value, { stream: true });
      gezien += deel;
      lezer.feed(deel);
      for (const wakker of wachters) wakker();
    }
  };
  void lees().catch(() => undefined);
  const venster: Venster = {
    kaart: (id) => kaarten.get(id),
    volgorde: () => volgorde,
    regels: () => regels,
    gezien: () => gezien,
    tot: async (klopt) => {
      while (!klopt(venster)) {
        await new Promise<void>((resolve) => {
          wachters = [...wachters, resolve];
        });
        wachters = [];
      }
    },
    [Symbol.asyncDispose]: async () => {
      einde.abort();
      await stroom.cancel().catch(() => undefined);
    },
  };
  return venster;
};
