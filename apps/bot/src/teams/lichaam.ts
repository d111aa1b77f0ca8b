import type { Context } from 'hono';

/** Reads as far as the limit, also where the length was not told. */
const leesStroom = async (request: Request, hoogstens: number): Promise<string | undefined> => {
  const delen: Array<Uint8Array> = [];
  let grootte = 0;
  for await (const deel of request.body ?? []) {
    grootte += deel.byteLength;
    if (grootte > hoogstens) return undefined;
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
};

/** What was sent, as text; undefined where it is too much. A length that was told is kept by the server itself. */
export const leesLichaam = async (c: Context, hoogstens: number): Promise<string | undefined> => {
  const gezegd = c.req.header('content-length');
  if (gezegd === undefined) return leesStroom(c.req.raw, hoogstens);
  return Number(gezegd) <= hoogstens ? c.req.text() : undefined;
};
