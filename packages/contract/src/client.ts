import { Schema } from 'effect';
import type { Operatie } from './Operatie.ts';
import { type OperatieNaam, type Operaties, operatieNamen, operaties } from './operaties.ts';
import { Probleem } from './Probleem.ts';

type Deel<O, K extends string, N extends string> = O extends { readonly [P in K]: infer S extends Schema.Top }
  ? { readonly [P in N]: S['Type'] }
  : unknown;
type QueryDeel<O> = O extends { readonly query: infer S extends Schema.Top } ? { readonly query?: S['Type'] } : unknown;
type Uit<O> = O extends { readonly antwoord: infer S extends Schema.Top } ? S['Type'] : undefined;

/** What a call needs: the parts that its operation declares. */
export type Vraag<O> = Deel<O, 'params', 'params'> &
  QueryDeel<O> &
  Deel<O, 'body', 'body'> & {
    /** The same key and body does nothing twice; made anew for each call unless given. */
    readonly sleutel?: string;
    /** Only when it still has this version. */
    readonly versie?: number;
    readonly signal?: AbortSignal;
  };

export type Antwoord<A> =
  | { readonly gelukt: true; readonly status: number; readonly inhoud: A }
  | { readonly gelukt: false; readonly probleem: Probleem };

/** With an answer to decode: no stream, no files in, and of a document the one in JSON. */
type GewoneNaam = {
  [N in OperatieNaam]: Operaties[N] extends { readonly soort: 'stroom' | 'bestanden' }
    ? never
    : Operaties[N] extends { readonly soort: 'document' }
      ? Operaties[N] extends { readonly antwoord: unknown }
        ? N
        : never
      : N;
}[OperatieNaam];
type DocumentNaam = {
  [N in OperatieNaam]: Operaties[N] extends { readonly soort: 'document' } ? N : never;
}[OperatieNaam];
type Roep<O> =
  object extends Vraag<O>
    ? (vraag?: Vraag<O>) => Promise<Antwoord<Uit<O>>>
    : (vraag: Vraag<O>) => Promise<Antwoord<Uit<O>>>;
export type Client = { readonly [N in GewoneNaam]: Roep<Operaties[N]> };

export interface ClientOpties {
  /** Where the api is, without `/v1`. */
  readonly basis: string;
  readonly token?: string;
  /** Which front door calls; stands in the trail. */
  readonly kanaal?: 'console' | 'web' | 'slack' | 'teams';
  readonly fetch?: typeof fetch;
}

interface LosseVraag {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly sleutel?: string;
  readonly versie?: number;
  readonly signal?: AbortSignal;
}

const padVan = (operatie: Operatie, vraag: LosseVraag): string => {
  const pad = operatie.pad.replace(/\{(\w+)\}/g, (_, naam: string) => encodeURIComponent(vraag.params?.[naam] ?? ''));
  if (operatie.query === undefined || vraag.query === undefined) return `/v1${pad}`;
  const query = Schema.encodeUnknownSync(operatie.query)(vraag.query) as Record<string, string | undefined>;
  const zoek = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(query)) if (waarde !== undefined) zoek.set(naam, waarde);
  return zoek.size === 0 ? `/v1${pad}` : `/v1${pad}?${zoek}`;
};

const koppen = (operatie: Operatie, vraag: LosseVraag, opties: ClientOpties): Record<string, string> => ({
  accept: 'application/json, application/problem+json',
  ...(opties.token === undefined ? {} : { authorization: `Bearer ${opties.token}` }),
  ...(opties.kanaal === undefined ? {} : { 'tenzij-kanaal': opties.kanaal }),
  ...(operatie.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(operatie.methode === 'POST' ? { 'idempotency-key': vraag.sleutel ?? crypto.randomUUID() } : {}),
  ...(vraag.versie === undefined ? {} : { 'if-match': `"${vraag.versie}"` }),
});

const onbereikbaar: Probleem = {
  type: 'about:blank',
  title: 'Tenzij is even niet bereikbaar',
  status: 503,
  detail: 'Er is niets verloren en niets veranderd. Probeer het zo weer.',
};

const probleemUit = async (antwoord: Response): Promise<Probleem> => {
  const inhoud: unknown = await antwoord.json().catch(() => undefined);
  const probleem = Schema.decodeUnknownOption(Probleem)(inhoud);
  return probleem._tag === 'Some' ? probleem.value : { ...onbereikbaar, status: antwoord.status };
};

const roep = async (operatie: Operatie, vraag: LosseVraag, opties: ClientOpties): Promise<Antwoord<unknown>> => {
  const fetchen = opties.fetch ?? fetch;
  const verzoek: RequestInit = { method: operatie.methode, headers: koppen(operatie, vraag, opties) };
  if (operatie.body !== undefined) verzoek.body = JSON.stringify(Schema.encodeUnknownSync(operatie.body)(vraag.body));
  if (vraag.signal !== undefined) verzoek.signal = vraag.signal;
  const adres = `${opties.basis}${padVan(operatie, vraag)}`;
  const stuur = () => fetchen(adres, verzoek).catch(() => undefined);
  let antwoord = await stuur();
  // A line that was open too long breaks as it is used; asking again does nothing twice: a POST has its key.
  if (antwoord === undefined && vraag.versie === undefined && vraag.signal?.aborted !== true) antwoord = await stuur();
  if (antwoord === undefined) return { gelukt: false, probleem: onbereikbaar };
  if (!antwoord.ok) return { gelukt: false, probleem: await probleemUit(antwoord) };
  const inhoud =
    operatie.antwoord === undefined || antwoord.status === 204
      ? undefined
      : Schema.decodeUnknownSync(operatie.antwoord)(await antwoord.json());
  return { gelukt: true, status: antwoord.status, inhoud };
};

/** A document as the api writes it, for who passes it on: a refusal is a response too. */
export const haalDocument = <N extends DocumentNaam>(
  opties: ClientOpties,
  naam: N,
  vraag: Vraag<Operaties[N]>,
): Promise<Response> => {
  const operatie: Operatie = operaties[naam];
  const los = vraag as LosseVraag;
  return (opties.fetch ?? fetch)(`${opties.basis}${padVan(operatie, los)}`, {
    headers: { ...koppen(operatie, los, opties), accept: '*/*' },
    ...(los.signal === undefined ? {} : { signal: los.signal }),
  });
};

/** A function for each operation, in the name of who holds the token. A refusal is a value, never an exception. */
export const maakClient = (opties: ClientOpties): Client =>
  Object.fromEntries(
    operatieNamen.map((naam) => [naam, (vraag: LosseVraag = {}) => roep(operaties[naam], vraag, opties)]),
  ) as unknown as Client;
