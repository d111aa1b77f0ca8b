/** The line to the api, which can be cut and mended: what is open breaks, and what is asked finds nobody. */
export interface Lijn {
  readonly fetch: typeof fetch;
  readonly breek: () => void;
  readonly herstel: () => void;
}

/** As over a network: who hangs up does not wait for the answer. */
const opgehangen = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, weiger) => {
    signal?.addEventListener('abort', () => weiger(new TypeError('fetch failed')));
  });

export const lijnNaar = (api: typeof fetch): Lijn => {
  let gebroken = new AbortController();
  return {
    fetch: async (adres, verzoek) => {
      if (gebroken.signal.aborted) throw new TypeError('fetch failed');
      const antwoord = await Promise.race([api(adres, verzoek), opgehangen(verzoek?.signal)]);
      const stroomt = antwoord.headers.get('content-type')?.startsWith('text/event-stream') === true;
      if (!stroomt || antwoord.body === null) return antwoord;
      const body = antwoord.body.pipeThrough(new TransformStream(), { signal: gebroken.signal });
      return new Response(body, antwoord);
    },
    breek: () => gebroken.abort(),
    herstel: () => {
      gebroken = new AbortController();
    },
  };
};
