import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geheim, OngeldigeInstelling, tekst } from '@tenzij/domain/Instelling.ts';
import { Effect, Redacted } from 'effect';

const naam = 'TENZIJ_ENCRYPTION_KEY';
const alsBytes = (tekst: string): Buffer =>
  Buffer.from(tekst.trim(), /^[0-9a-f]{64}$/i.test(tekst.trim()) ? 'hex' : 'base64');

/** The demo's own key, made once and kept beside its data. */
const uitMap = async (map: string): Promise<Buffer> => {
  const pad = join(map, 'sleutel');
  await mkdir(map, { recursive: true, mode: 0o700 });
  await writeFile(pad, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 }).catch((fout) => {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  });
  return alsBytes(await readFile(pad, 'utf8'));
};

/** The key that closes identities: set, or of the demo. Outside the demo it must be set. */
export const leesSleutel = Effect.fn('store.leesSleutel')(function* (map: string | undefined) {
  const sleutel = yield* geheim(naam);
  if (sleutel !== undefined) {
    const bytes = alsBytes(Redacted.value(sleutel));
    if (bytes.length === 32) return bytes;
    return yield* new OngeldigeInstelling({ naam, uitleg: 'geef 32 bytes, als base64 of als 64 hexadecimale tekens.' });
  }
  if ((yield* tekst('OIDC_ISSUER')) !== undefined || (yield* tekst('NODE_ENV')) === 'production')
    return yield* new OngeldigeInstelling({
      naam,
      uitleg: 'stel een sleutel in: gegevens van inwoners worden ermee versleuteld.',
    });
  return map === undefined ? randomBytes(32) : yield* Effect.promise(() => uitMap(map));
});
