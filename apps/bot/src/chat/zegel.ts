import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What travels through a platform and comes back to who it is of, unread, unchanged and as short as can be. */
export interface Zegel {
  readonly sluit: (tekst: string) => string;
  readonly open: (verzegeld: string) => string | undefined;
}

const soort = 'aes-256-gcm';
const ivLengte = 12;
const tagLengte = 16;
/** More than is ever typed. */
const grootste = 64 * 1024;

/** For nobody but this person: in the hands of another it does not open. */
export const maakZegel = (botsleutel: string, wie: string): Zegel => {
  const sleutel = new Uint8Array(hkdfSync('sha256', botsleutel, '', 'tenzij chat zegel', 32));
  return {
    sluit: (tekst) => {
      const iv = randomBytes(ivLengte);
      const cijfer = createCipheriv(soort, sleutel, iv).setAAD(Buffer.from(wie));
      const inhoud = Buffer.concat([cijfer.update(deflateRawSync(tekst)), cijfer.final()]);
      return Buffer.concat([iv, cijfer.getAuthTag(), inhoud]).toString('base64url');
    },
    open: (verzegeld) => {
      const alles = Buffer.from(verzegeld, 'base64url');
      if (alles.length < ivLengte + tagLengte) return undefined;
      const cijfer = createDecipheriv(soort, sleutel, alles.subarray(0, ivLengte), { authTagLength: tagLengte });
      cijfer.setAAD(Buffer.from(wie)).setAuthTag(alles.subarray(ivLengte, ivLengte + tagLengte));
      try {
        const inhoud = Buffer.concat([cijfer.update(alles.subarray(ivLengte + tagLengte)), cijfer.final()]);
        return inflateRawSync(inhoud, { maxOutputLength: grootste }).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
};
