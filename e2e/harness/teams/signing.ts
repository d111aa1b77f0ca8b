import {
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto';

/** An RS256 key, made at the start and never kept. */
export interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

export const makeKey = (): Key => ({
  kid: randomUUID(),
  privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

export const sign = ({ kid, privateKey }: Key, claims: object): string => {
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid, x5t: kid })}.${encode(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`;
};

/** The claims of a token that this key signed; undefined when it did not, or when it has expired. */
export const read = ({ privateKey }: Key, token: string): Record<string, unknown> | undefined => {
  const [header = '', body = '', signature = ''] = token.split('.');
  const verifier = createVerify('RSA-SHA256').update(`${header}.${body}`);
  if (!verifier.verify(createPublicKey(privateKey as never), Buffer.from(signature, 'base64url'))) return undefined;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  return Number(claims.exp) * 1000 > Date.now() ? claims : undefined;
};

/** The public half, endorsed for the channels that it may speak for. */
export const publicKeyOf = ({ kid, privateKey }: Key, endorsements: ReadonlyArray<string>) => ({
  ...createPublicKey(privateKey as never).export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
  kid,
  x5t: kid,
  endorsements,
});

export const now = () => Math.floor(Date.now() / 1000);
