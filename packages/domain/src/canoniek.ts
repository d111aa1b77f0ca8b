import { Effect, type Schema } from 'effect';

const gesorteerd = (waarde: Schema.Json): Schema.Json => {
  if (Array.isArray(waarde)) return waarde.map(gesorteerd);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const delen = Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(delen.map(([sleutel, deel]) => [sleutel, gesorteerd(deel)]));
};

/** The same value is always the same text (RFC 8785): keys sorted, nothing between them. */
export const canoniek = (waarde: Schema.Json): string => JSON.stringify(gesorteerd(waarde));

/** SHA-256 of a text in UTF-8, in hex. */
export const digestVan = (tekst: string): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst))),
    (digest) => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
