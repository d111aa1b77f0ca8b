import { createCipheriv, createDecipheriv, hash, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps who a resident is: closed with AES-256-GCM, bound to the one row it belongs to. */
export interface Kluis {
  readonly sluit: (tekst: string, plaats: string) => Uint8Array;
  readonly open: (dicht: Uint8Array, plaats: string) => string;
  /** The same value in the same place gives the same digest; without the key it gives nothing away. */
  readonly kenmerk: (waarde: string, plaats: string) => Uint8Array;
}

const soort = 'aes-256-gcm';
const vorm = 1;

const afgeleid = (sleutel: Uint8Array, doel: string) =>
  Buffer.from(hkdfSync('sha256', sleutel, Buffer.alloc(0), `tenzij ${doel}`, 32));

const sha256 = (...delen: ReadonlyArray<Buffer>) => hash('sha256', Buffer.concat(delen), 'buffer');

/** HMAC-SHA256, without an object for each: a text is looked up by some hundreds of digests. */
const hmacMet = (sleutel: Buffer) => {
  const [binnen, buiten] = [Buffer.alloc(64, 0x36), Buffer.alloc(64, 0x5c)];
  for (const [plaats, byte] of sleutel.entries()) {
    binnen.writeUInt8(byte ^ 0x36, plaats);
    buiten.writeUInt8(byte ^ 0x5c, plaats);
  }
  return (tekst: string) => sha256(buiten, sha256(binnen, Buffer.from(tekst)));
};

export const kluis = (sleutel: Uint8Array): Kluis => {
  const voorIdentiteit = afgeleid(sleutel, 'identiteit');
  const kenmerk = hmacMet(afgeleid(sleutel, 'kenmerk'));
  return {
    sluit: (tekst, plaats) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv(soort, voorIdentiteit, iv).setAAD(Buffer.from(plaats));
      const dicht = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(vorm), iv, cipher.getAuthTag(), dicht]);
    },
    open: (dicht, plaats) => {
      const bytes = Buffer.from(dicht);
      if (bytes[0] !== vorm) throw new Error('An identity in a form that this code does not know.');
      const decipher = createDecipheriv(soort, voorIdentiteit, bytes.subarray(1, 13)).setAAD(Buffer.from(plaats));
      decipher.setAuthTag(bytes.subarray(13, 29));
      return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8');
    },
    kenmerk: (waarde, plaats) => kenmerk(`${plaats} ${waarde}`),
  };
};
