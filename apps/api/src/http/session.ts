import { createHash, timingSafeEqual } from 'node:crypto';
import type { Operatie } from '@tenzij/contract/Operatie.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { Effect, Option, Redacted, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { Instellingen } from '../instellingen.ts';
import { problem } from './problem.ts';
import { type Sessie, Tokens } from './Tokens.ts';

const sessionCookie = 'tenzij_sessie';

interface Credential {
  readonly token: string;
  readonly by: 'bearer' | 'cookie';
}

export const credentialOf = (request: Request): Credential | undefined => {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) return { token: bearer, by: 'bearer' };
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((een) => een.trim());
  const cookie = cookies.find((een) => een.startsWith(`${sessionCookie}=`))?.slice(sessionCookie.length + 1);
  return cookie === undefined || cookie === '' ? undefined : { token: cookie, by: 'cookie' };
};

/** A browser sends the cookie by itself, so with a cookie only our own pages may change something. */
const comesFromElsewhere = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  return request.headers.get('origin') !== new URL(request.url).origin;
};

const isSafe = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

export const signIn = Effect.fn('http.signIn')(function* (request: Request) {
  const credential = credentialOf(request);
  if (credential === undefined) return yield* problem(401, berichten.nietAangemeld, { 'www-authenticate': 'Bearer' });
  const sessie = yield* (yield* Tokens).sessie(credential.token);
  if (credential.by === 'cookie' && !isSafe(request) && comesFromElsewhere(request))
    return yield* problem(403, berichten.anderePagina);
  return sessie;
});

const digest = (tekst: string) => createHash('sha256').update(tekst).digest();

export const hasBotKey = (request: Request, botsleutel: Redacted.Redacted<string> | null): boolean => {
  const credential = credentialOf(request);
  return (
    botsleutel !== null &&
    credential?.by === 'bearer' &&
    timingSafeEqual(digest(credential.token), digest(Redacted.value(botsleutel)))
  );
};

/** Only the bot itself. */
export const isBot = Effect.fn('http.isBot')(function* (request: Request) {
  const { botsleutel } = yield* Instellingen;
  if (!hasBotKey(request, botsleutel))
    return yield* problem(401, berichten.nietDeBot, { 'www-authenticate': 'Bearer' });
});

/** The rights table, before anything of the request is read. */
export const checkRight = ({ wie }: Operatie, { medewerker }: Sessie) =>
  wie === 'iedereen' || wie === 'aangemeld' || (wie !== 'bot' && reikwijdte(medewerker.rol, wie) !== undefined)
    ? Effect.void
    : Effect.fail(problem(403, berichten.rolMagDitNiet));

/** Slack and Teams are said by the bot's token alone. */
const decodeKanaal = Schema.decodeUnknownOption(Schema.Literals(['console', 'web']));

export const actorOf = ({ medewerker, chat }: Sessie, request: Request): MedewerkerActor => ({
  _tag: 'Medewerker',
  ...medewerker,
  kanaal: chat ?? Option.getOrElse(decodeKanaal(request.headers.get('tenzij-kanaal')), () => 'api' as const),
});
