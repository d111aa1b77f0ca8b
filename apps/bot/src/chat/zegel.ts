import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What travels through a platform and comes back, unread and unchanged. */
export interface Zegel {
  readonly sluit: (tekst: string) => string;
  readonly open: (verzegeld: string) => string | undefined;
}

const soort = 'aes-256-gcm';
const ivLengte = 12;
const tagLengte = 16;

export const maakZegel = (botsleutel: string): Zegel => {
  const sleutel = new Uint8Array(hkdfSync('sha256', botsleutel, '', 'tenzij chat zegel', 32));
  return {
    sluit: (tekst) => {
      const iv = randomBytes(ivLengte);
      const cijfer = createCipheriv(soort, sleutel, iv);
      const inhoud = Buffer.concat([cijfer.update(tekst, 'utf8'), cijfer.final()]);
      return Buffer.concat([iv, cijfer.getAuthTag(), inhoud]).toString('base64url');
    },
    open: (verzegeld) => {
      const alles = Buffer.from(verzegeld, 'base64url');
      if (alles.length < ivLengte + tagLengte) return undefined;
      const cijfer = createDecipheriv(soort, sleutel, alles.subarray(0, ivLengte), { authTagLength: tagLengte });
      cijfer.setAuthTag(alles.subarray(ivLengte, ivLengte + tagLengte));
      try {
        return Buffer.concat([cijfer.update(alles.subarray(ivLengte + tagLengte)), cijfer.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
};
