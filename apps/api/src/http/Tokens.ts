import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { MedewerkerId as Id } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Aangemeld, type DatabaseWeg, Store } from '@tenzij/store/Store.ts';
import { Context, Effect, Layer, Option, Schema } from 'effect';
import { createRemoteJWKSet, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { berichten } from '../berichten.ts';
import { Instellingen, type Oidc } from '../instellingen.ts';
import { chatTokens, type GeefChatToken } from './chatTokens.ts';
import { type Problem, problem } from './problem.ts';

export interface Sessie {
  readonly medewerker: Aangemeld;
  /** The chat in which the medewerker acts; null where they hold the token themselves. */
  readonly chat: Chatkanaal | null;
  /** In milliseconds; the rights are looked at again with a new token. */
  readonly verlooptOp: number;
}

/** From a token to who it is of. */
export class Tokens extends Context.Service<
  Tokens,
  {
    readonly sessie: (token: string) => Effect.Effect<Sessie, Problem | DatabaseWeg>;
    /** Only in the demo. */
    readonly geefDemoToken: Option.Option<(persona: MedewerkerId) => Effect.Effect<string>>;
    /** For the bot, to act in the name of a medewerker in this chat. */
    readonly geefChatToken: GeefChatToken;
  }
>()('@tenzij/api/Tokens') {}

type Aanmelding = Omit<Tokens['Service'], 'geefChatToken'>;

const ongeldig = problem(401, berichten.tokenOngeldig, { 'www-authenticate': 'Bearer error="invalid_token"' });

const eindVan = ({ exp }: JWTPayload): number => (exp ?? 0) * 1000;

/** Twelve hours: a working day. */
const demoGeldig = '12h';
const demoUitgever = 'tenzij-demo';

/** The key stays with the data, so that a restart signs nobody out. */
const demoSleutel = async (datamap: string): Promise<Uint8Array> => {
  const pad = join(datamap, 'demo-sleutel');
  await mkdir(datamap, { recursive: true, mode: 0o700 });
  const nieuw = await writeFile(pad, randomBytes(32), { mode: 0o600, flag: 'wx' }).catch((fout: unknown) => fout);
  if (nieuw instanceof Error && (nieuw as NodeJS.ErrnoException).code !== 'EEXIST') throw nieuw;
  return new Uint8Array(await readFile(pad));
};

const demoTokens = Effect.fn('http.demoTokens')(function* (datamap: string) {
  const store = yield* Store;
  const sleutel = yield* Effect.promise(() => demoSleutel(datamap));
  const controleer = (token: string) =>
    Effect.tryPromise({
      try: () =>
        jwtVerify(token, sleutel, { issuer: demoUitgever, algorithms: ['HS256'], requiredClaims: ['exp', 'sub'] }),
      catch: () => ongeldig,
    });
  const aanmelding: Aanmelding = {
    sessie: Effect.fn('http.demoSessie')(function* (token) {
      const { payload } = yield* controleer(token);
      const id = Schema.decodeUnknownOption(Id)(payload.sub);
      const medewerker = Option.isNone(id) ? Option.none() : yield* store.aanmelding.metId(id.value);
      if (Option.isNone(medewerker)) return yield* ongeldig;
      return { medewerker: medewerker.value, chat: null, verlooptOp: eindVan(payload) };
    }),
    geefDemoToken: Option.some((persona) =>
      Effect.promise(() =>
        new SignJWT()
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer(demoUitgever)
          .setSubject(persona)
          .setIssuedAt()
          .setExpirationTime(demoGeldig)
          .sign(sleutel),
      ),
    ),
  };
  return aanmelding;
});

const handtekeningen = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Where the issuer keeps its keys; asked once it is needed, and again where that failed. */
const sleutelsVan = (issuer: string) => {
  let gevonden: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  const zoek = async () => {
    const antwoord = await fetch(`${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5_000),
    });
    const { issuer: zelf, jwks_uri } = (await antwoord.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (zelf !== issuer || typeof jwks_uri !== 'string') throw new Error('issuer does not match its configuration');
    return createRemoteJWKSet(new URL(jwks_uri));
  };
  return () => {
    gevonden ??= zoek().catch((fout: unknown) => {
      gevonden = undefined;
      throw fout;
    });
    return gevonden;
  };
};

const oidcTokens = Effect.fn('http.oidcTokens')(function* ({ issuer, audience }: Oidc) {
  const store = yield* Store;
  const sleutels = sleutelsVan(issuer);
  const onbereikbaar = problem(503, berichten.aanmeldingWeg, { 'retry-after': '5' });
  return {
    sessie: Effect.fn('http.oidcSessie')(function* (token) {
      const jwks = yield* Effect.tryPromise({ try: sleutels, catch: () => onbereikbaar });
      const { payload } = yield* Effect.tryPromise({
        try: () =>
          jwtVerify(token, jwks, {
            issuer,
            audience,
            algorithms: handtekeningen,
            requiredClaims: ['exp'],
            clockTolerance: 5,
          }),
        catch: (fout) => ((fout as { code?: string }).code === 'ERR_JWKS_TIMEOUT' ? onbereikbaar : ongeldig),
      });
      const { email, email_verified: bevestigd } = payload;
      if (typeof email !== 'string' || bevestigd !== true) return yield* problem(403, berichten.geenMedewerker);
      const [medewerker, ander] = yield* store.aanmelding.metEmail(email);
      if (medewerker === undefined) return yield* problem(403, berichten.geenMedewerker);
      if (ander !== undefined) return yield* problem(403, berichten.meerGemeenten);
      return { medewerker, chat: null, verlooptOp: eindVan(payload) };
    }),
    geefDemoToken: Option.none(),
  };
});

/** No issuer and no demo: nobody signs in, also not with a token that a demo gave before. */
const geenTokens: Aanmelding = { sessie: () => Effect.fail(ongeldig), geefDemoToken: Option.none() };

const aanmeldingMet = ({ oidc, demo, datamap }: Instellingen['Service']): Effect.Effect<Aanmelding, never, Store> => {
  if (oidc !== null) return oidcTokens(oidc);
  return demo ? demoTokens(datamap) : Effect.succeed(geenTokens);
};

export const tokensLayer = Layer.effect(
  Tokens,
  Effect.gen(function* () {
    const instellingen = yield* Instellingen;
    const aanmelding = yield* aanmeldingMet(instellingen);
    const { aanmelding: wie } = yield* Store;
    const { isChatToken, lees, geef } = chatTokens(instellingen.botsleutel);
    const chatsessie = Effect.fn('http.chatsessie')(function* (token: string) {
      const gelezen = yield* lees(token);
      const medewerker = Option.isNone(gelezen) ? Option.none() : yield* wie.metId(gelezen.value.medewerkerId);
      if (Option.isNone(gelezen) || Option.isNone(medewerker)) return yield* ongeldig;
      return { medewerker: medewerker.value, chat: gelezen.value.kanaal, verlooptOp: gelezen.value.verlooptOp };
    });
    return Tokens.of({
      ...aanmelding,
      sessie: (token) => (isChatToken(token) ? chatsessie(token) : aanmelding.sessie(token)),
      geefChatToken: geef,
    });
  }),
);
