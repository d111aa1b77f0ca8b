import type { Handeling } from '@tenzij/domain/medewerker/rechten.ts';
import type { Schema } from 'effect';

export type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE';
/** A schema that needs nothing from outside to decode or encode. */
// biome-ignore lint/suspicious/noExplicitAny: what it decodes from and to is the caller's to know.
export type Codec<T = any, E = any> = Schema.Codec<T, E, never, never>;
type Velden = Schema.Struct<Record<string, Codec>>;

/** Who may call it: an act of the rights table, anybody signed in, anybody, or the bot with its own key. */
export type Wie = Handeling | 'aangemeld' | 'iedereen' | 'bot';

/** What a document is written as, with the media type it then has. */
export const mediatypes = {
  json: 'application/json',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  metadata: 'application/csvm+json',
} as const;
export type Formaat = keyof typeof mediatypes;

/** One operation of the wire: everything that both sides, the OpenAPI document and the rights test need to know. */
export interface Operatie {
  readonly methode: Methode;
  /** Below `/v1`, with `{name}` for what `params` holds. */
  readonly pad: `/${string}`;
  /** One Dutch sentence for the OpenAPI document. */
  readonly doet: string;
  readonly wie: Wie;
  readonly params?: Velden;
  readonly query?: Velden;
  readonly body?: Codec;
  /** The status where it succeeds, unless 200. */
  readonly status?: 200 | 201 | 204;
  readonly antwoord?: Codec;
  /** `stroom`: server-sent events; `bestanden`: multipart/form-data in; `document`: a file out, in one of `formaten`. */
  readonly soort?: 'stroom' | 'bestanden' | 'document';
  readonly formaten?: ReadonlyArray<Formaat>;
  /** The personal link in its path (`{token}`) says who asks. */
  readonly metLink?: true;
  /** Absent outside the demo. */
  readonly alleenDemo?: true;
  /** It answers with `versie` in an ETag, and `If-Match` guards it. */
  readonly versie?: true;
  /** The path of the resource whose `versie` guards it, where that is not above its own. */
  readonly bron?: `/${string}`;
}

export const operatie = <const O extends Operatie>(beschrijving: O): O => beschrijving;
