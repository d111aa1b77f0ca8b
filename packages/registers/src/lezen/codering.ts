import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { Onleesbaar } from './Regel.ts';

export type Codering = 'utf-8' | 'windows-1252';

// Bytes 80-9F. Node's own windows-1252 decoder reads them as Latin-1 in some versions and loses the euro sign.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const uitWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (teken) => windows1252[teken.charCodeAt(0) - 0x80] ?? teken);

const isUtf16 = (begin: Buffer) =>
  begin.length >= 2 && ((begin[0] === 0xff && begin[1] === 0xfe) || (begin[0] === 0xfe && begin[1] === 0xff));

/** Text that is valid UTF-8 from beginning to end is UTF-8; everything else is what Excel calls ANSI. */
export const codering = async (pad: string): Promise<Codering> => {
  const lezer = new TextDecoder('utf-8', { fatal: true });
  let begin = true;
  for await (const stuk of createReadStream(pad, { highWaterMark: 1 << 18 })) {
    if (begin && isUtf16(stuk)) throw new Onleesbaar('Dit bestand is UTF-16. Bewaar het als CSV UTF-8.');
    begin = false;
    if (!isUtf8(lezer, stuk)) return 'windows-1252';
  }
  return isUtf8(lezer) ? 'utf-8' : 'windows-1252';
};

const isUtf8 = (lezer: InstanceType<typeof TextDecoder>, stuk?: Buffer): boolean => {
  try {
    if (stuk === undefined) lezer.decode();
    else lezer.decode(stuk, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Bytes to text without the byte order mark. */
export const ontcijfer = (soort: Codering): Transform => {
  const lezer = new TextDecoder('utf-8');
  return new Transform({
    decodeStrings: false,
    readableObjectMode: false,
    encoding: 'utf-8',
    transform: (stuk: Buffer, _, klaar) =>
      klaar(null, soort === 'utf-8' ? lezer.decode(stuk, { stream: true }) : uitWindows1252(stuk)),
  });
};
