import { hkdfSync } from 'node:crypto';
import { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import { Moment } from '@tenzij/domain/Dag.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Clock, Effect, Option, Redacted, Schema } from 'effect';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';

interface ChatToken {
  readonly token: string;
  readonly verlooptOp: Moment;
}
export type GeefChatToken = (medewerkerId: MedewerkerId, kanaal: Chatkanaal) => Effect.Effect<ChatToken>;

interface Gelezen {
  readonly medewerkerId: MedewerkerId;
  readonly kanaal: Chatkanaal;
  readonly verlooptOp: number;
}

/** Somebody who loses their account must be out within a coffee break. */
const geldigMillis = 5 * 60_000;
const uitgever = 'tenzij-chat';
const algoritme = 'HS256';

const leesInhoud = Schema.decodeUnknownOption(
  Schema.Struct({ sub: MedewerkerId, kanaal: Chatkanaal, exp: Schema.Finite }),
);

const uitgeverVan = (token: string): unknown => {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
};

/** Tokens by which the bot acts in the name of a medewerker: short, and for one chat. */
export const chatTokens = (botsleutel: Redacted.Redacted<string> | null) => {
  const sleutel =
    botsleutel === null
      ? undefined
      : new Uint8Array(hkdfSync('sha256', Redacted.value(botsleutel), '', 'tenzij chat token', 32));
  const lees = (token: string): Effect.Effect<Option.Option<Gelezen>> =>
    Effect.promise(async () => {
      if (sleutel === undefined) return Option.none();
      const gelezen = await jwtVerify(token, sleutel, { issuer: uitgever, algorithms: [algoritme] }).catch(
        () => undefined,
      );
      return Option.map(leesInhoud(gelezen?.payload), ({ sub, kanaal, exp }) => ({
        medewerkerId: sub,
        kanaal,
        verlooptOp: exp * 1000,
      }));
    });
  const geef: GeefChatToken = Effect.fnUntraced(function* (medewerkerId, kanaal) {
    if (sleutel === undefined) return yield* Effect.die(new Error('A chat token without a key of the bot.'));
    const tot = Math.floor(((yield* Clock.currentTimeMillis) + geldigMillis) / 1000);
    const token = yield* Effect.promise(() =>
      new SignJWT({ kanaal })
        .setProtectedHeader({ alg: algoritme })
        .setIssuer(uitgever)
        .setSubject(medewerkerId)
        .setExpirationTime(tot)
        .sign(sleutel),
    );
    return { token, verlooptOp: Moment.make(new Date(tot * 1000).toISOString()) };
  });
  return { isChatToken: (token: string) => uitgeverVan(token) === uitgever, lees, geef };
};
