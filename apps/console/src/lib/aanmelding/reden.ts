/** Why a sign-in did not end in a session. */
const redenen = ['onbekend', 'gestopt', 'aanbieder_weg', 'tenzij_weg', 'mislukt'] as const;
export type Reden = (typeof redenen)[number];

export const leesReden = (tekst: string | null): Reden | null => redenen.find((reden) => reden === tekst) ?? null;

const gestopt = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required']);
const weg = new Set(['temporarily_unavailable', 'server_error']);

interface Fout {
  readonly name?: unknown;
  readonly error?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

const isServerfout = (cause: unknown) => cause instanceof Response && cause.status >= 500;

/** What the provider, or the way to it, said. */
export const redenVan = (fout: Fout): Reden => {
  if (typeof fout.error === 'string' && gestopt.has(fout.error)) return 'gestopt';
  if (typeof fout.error === 'string' && weg.has(fout.error)) return 'aanbieder_weg';
  if (fout.code === 'OAUTH_TIMEOUT' || fout.name === 'TimeoutError' || isServerfout(fout.cause)) return 'aanbieder_weg';
  // What fetch throws where nobody answers.
  if (fout.name === 'TypeError' && fout.code === undefined) return 'aanbieder_weg';
  return 'mislukt';
};

const woord = (waarde: unknown) => (typeof waarde === 'string' && /^\w{1,60}$/.test(waarde) ? waarde : undefined);

/** For the log: which kind, never a word of what was sent. */
export const soortVan = (fout: Fout): string => woord(fout.error) ?? woord(fout.code) ?? woord(fout.name) ?? 'onbekend';
