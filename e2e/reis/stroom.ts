interface Stroom {
  readonly adres: string;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly opBericht: (data: string) => void;
}

/** Reads server-sent events until it is told to stop; resolves once the stream is open. */
export const volgStroom = async ({ adres, token, signal, opBericht }: Stroom): Promise<void> => {
  const antwoord = await fetch(adres, { headers: { authorization: `Bearer ${token}` }, signal });
  if (antwoord.status !== 200 || antwoord.body === null)
    throw new Error(`${antwoord.status}: ${await antwoord.text()}`);
  const lees = async (stroom: ReadableStream<Uint8Array>) => {
    const tekst = new TextDecoder();
    let rest = '';
    for await (const deel of stroom) {
      const berichten = (rest + tekst.decode(deel, { stream: true })).split('\n\n');
      rest = berichten.pop() ?? '';
      for (const bericht of berichten) {
        const data = bericht
          .split('\n')
          .filter((regel) => regel.startsWith('data:'))
          .map((regel) => regel.slice('data:'.length).replace(/^ /, ''));
        if (data.length > 0) opBericht(data.join('\n'));
      }
    }
  };
  lees(antwoord.body).catch((fout: unknown) => {
    if (!signal.aborted) opBericht(JSON.stringify({ soort: 'regel', tekst: String(fout), op: '' }));
  });
};
