import { volhouden } from '../chat/volhouden.ts';
import { GeenBottoken } from './bottoken.ts';
import type { Platform } from './platform.ts';

interface Fout {
  readonly response?: { readonly status?: number; readonly headers?: Readonly<Record<string, unknown>> };
  readonly code?: string;
}
const alsFout = (fout: unknown): Fout => (typeof fout === 'object' && fout !== null ? (fout as Fout) : {});

export const statusVan = (fout: unknown): number | undefined =>
  fout instanceof GeenBottoken ? fout.status : alsFout(fout).response?.status;

const uitstelbaar: ReadonlySet<number | undefined> = new Set([412, 429, 500, 502, 503, 504]);
const kapot: ReadonlySet<string | undefined> = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ERR_NETWORK',
  'EPIPE',
]);

const gevraagd = (fout: unknown): number => {
  const kop = Number(alsFout(fout).response?.headers?.['retry-after']);
  return Number.isFinite(kop) && kop > 0 ? kop : 1;
};

/** This conversation was asked to wait by an earlier call. */
class Uitgesteld extends Error {
  override readonly name = 'Uitgesteld';
  readonly seconden: number;
  constructor(millis: number) {
    super('uitgesteld');
    this.seconden = millis / 1000;
  }
}

/** How long to wait before trying again, as Teams says; nothing where waiting does not help. */
export const wachttijdVan = (fout: unknown): number | undefined => {
  if (fout instanceof Uitgesteld) return fout.seconden;
  if (fout instanceof GeenBottoken) return fout.status >= 500 ? 1 : undefined;
  if (fout instanceof Error && (fout.name === 'TimeoutError' || fout.name === 'TypeError')) return 1;
  const { response, code } = alsFout(fout);
  if (uitstelbaar.has(response?.status)) return gevraagd(fout);
  return response === undefined && kapot.has(code) ? 1 : undefined;
};

/** Clocks differ a little. */
const marge = 25;

/** Where Teams asked to wait, nothing more is sent to that conversation until then, by whoever. */
export const maakRust = (nu: () => number = Date.now) => {
  const tot = new Map<string, number>();
  return async <A>(gesprek: string, doe: () => Promise<A>): Promise<A> => {
    const nog = (tot.get(gesprek) ?? 0) - nu();
    if (nog > 0) throw new Uitgesteld(nog + marge);
    tot.delete(gesprek);
    try {
      return await doe();
    } catch (fout) {
      const status = statusVan(fout);
      if (status === 429 || status === 412) tot.set(gesprek, nu() + gevraagd(fout) * 1000);
      throw fout;
    }
  };
};

const vol = <A>(doe: () => Promise<A>): Promise<A> => volhouden(doe, { wachttijd: wachttijdVan });

/** The same platform for answers to a person. */
export const volhardend = (platform: Platform): Platform => ({
  ...platform,
  post: (...delen) => vol(() => platform.post(...delen)),
  vervang: (...delen) => vol(() => platform.vervang(...delen)),
  leden: (...delen) => vol(() => platform.leden(...delen)),
  lid: (...delen) => vol(() => platform.lid(...delen)),
  persoonlijk: (...delen) => vol(() => platform.persoonlijk(...delen)),
});
