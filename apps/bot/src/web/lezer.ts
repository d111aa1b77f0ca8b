import type { Context } from 'hono';

/** A dialog of some long texts; nothing that is typed is larger. */
export const grootste = 64 * 1024;

export type Gelezen = { readonly soort: 'tekst'; readonly tekst: string } | { readonly soort: 'te_groot' };

/** Reads the body and stops at the limit, also when its length was not told or was a lie. */
export const leesTekst = async (request: Request): Promise<Gelezen> => {
  if (Number(request.headers.get('content-length') ?? 0) > grootste) return { soort: 'te_groot' };
  const delen: Array<Uint8Array> = [];
  let grootte = 0;
  for await (const deel of request.body ?? []) {
    grootte += deel.byteLength;
    if (grootte > grootste) return { soort: 'te_groot' };
    delen.push(deel);
  }
  return { soort: 'tekst', tekst: Buffer.concat(delen).toString('utf8') };
};

/** The session's token, as the console sends it. */
export const tokenVan = (c: Context): string | undefined =>
  /^Bearer ([\w.~+/-]{1,8192}=*)$/.exec(c.req.header('authorization') ?? '')?.[1];
