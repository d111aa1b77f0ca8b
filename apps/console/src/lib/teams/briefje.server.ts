import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const vorm = { kty: 'OKP', crv: 'X25519' } as const;
const lengte = { iv: 12, tag: 16 } as const;

/** What a frame keeps for itself, and what it gives along to the window in which somebody signs in. */
interface Sleutelpaar {
  readonly geheim: string;
  readonly open: string;
}

export const nieuwSleutelpaar = (): Sleutelpaar => {
  const { d = '', x = '' } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  return { geheim: `${d}.${x}`, open: x };
};

const openSleutel = (x: string) => createPublicKey({ key: { ...vorm, x }, format: 'jwk' });
const ruw = (sleutel: KeyObject) => Buffer.from(sleutel.export({ format: 'jwk' }).x ?? '', 'base64url');

const gedeeld = (privateKey: KeyObject, publicKey: KeyObject, salt: Buffer) =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey, publicKey }), salt, 'tenzij teams aanmelden', 32));

export const isOpenSleutel = (open: string | null): open is string => {
  if (open === null || !/^[\w-]{43}$/.test(open)) return false;
  try {
    // A key with which no secret can be shared is refused here and not halfway.
    diffieHellman({ privateKey: generateKeyPairSync('x25519').privateKey, publicKey: openSleutel(open) });
    return true;
  } catch {
    return false;
  }
};

/** Only the frame whose key this is can read it: what carries it, Teams itself too, cannot. */
export const sluitBriefje = (token: string, open: string): string => {
  const eenmalig = generateKeyPairSync('x25519');
  const van = ruw(eenmalig.publicKey);
  const iv = randomBytes(lengte.iv);
  const salt = Buffer.concat([van, Buffer.from(open, 'base64url')]);
  const cipher = createCipheriv('aes-256-gcm', gedeeld(eenmalig.privateKey, openSleutel(open), salt), iv);
  const dicht = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return Buffer.concat([van, iv, cipher.getAuthTag(), dicht]).toString('base64url');
};

/** The token; null for what was not closed for this key. */
export const openBriefje = (briefje: string, geheim: string): string | null => {
  try {
    const [d = '', x = ''] = geheim.split('.');
    const inhoud = Buffer.from(briefje, 'base64url');
    const [van, iv, tag] = [inhoud.subarray(0, 32), inhoud.subarray(32, 44), inhoud.subarray(44, 60)];
    const eigen = createPrivateKey({ key: { ...vorm, d, x }, format: 'jwk' });
    const salt = Buffer.concat([van, Buffer.from(x, 'base64url')]);
    const sleutel = gedeeld(eigen, openSleutel(van.toString('base64url')), salt);
    const decipher = createDecipheriv('aes-256-gcm', sleutel, iv, { authTagLength: lengte.tag }).setAuthTag(tag);
    return Buffer.concat([decipher.update(inhoud.subarray(60)), decipher.final()]).toString('utf8');
  } catch {
    // Cut off, made up, or for another frame: in each case there is nothing to read.
    return null;
  }
};
