import { Effect, Schema } from 'effect';
import { Spoor } from '../spoor/Spoor.ts';
import { Chatkanaal } from './Chataccount.ts';

/** Why the bot turned something away at its door. */
export const Weigerreden = Schema.Literals([
  'handtekening',
  'verlopen',
  'herhaald',
  'andere_tenant',
  'token',
  'gast',
  'gedeeld_kanaal',
  'openbaar_kanaal',
]);
export type Weigerreden = typeof Weigerreden.Type;

export const Weigering = Schema.Struct({
  kanaal: Chatkanaal,
  reden: Weigerreden,
  /** How often since it was told before. */
  aantal: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })),
});
export interface Weigering extends Schema.Schema.Type<typeof Weigering> {}

/** Somebody knocked whom the bot did not let in: in the journal, for who watches over it. */
export const noteerWeigering = Effect.fn('chat.noteerWeigering')(function* ({ kanaal, reden, aantal }: Weigering) {
  yield* (yield* Spoor).noteer({
    soort: 'chat.geweigerd',
    onderwerp: { soort: 'chat', id: kanaal },
    teamId: null,
    gegevens: { reden, aantal },
  });
});
