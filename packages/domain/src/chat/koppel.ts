import { Effect, Schema } from 'effect';
import { nu } from '../Dag.ts';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, NietToegestaan, weigertAls } from '../Weigering.ts';
import { Chatkanaal, type Koppelcode, type KoppelingId } from './Chataccount.ts';
import { ChatGeweigerd } from './ChatGeweigerd.ts';
import { Koppelingen, KoppelverzoekVoorbij } from './Koppelingen.ts';

const isChatkanaal = Schema.is(Chatkanaal);
const onbekend = new NietGevonden({ wat: 'koppeling' });

/** Only for whom it was made, once, in time, and not from a chat: else an account that is tied could tie the next. */
const geldigVerzoek = Effect.fn('chat.geldigVerzoek')(function* (code: Koppelcode) {
  const { kanaal } = yield* mag('chat.koppelen');
  if (isChatkanaal(kanaal)) return yield* new NietToegestaan({ handeling: 'chat.koppelen' });
  const verzoek = yield* Effect.fromOption(yield* (yield* Koppelingen).verzoek(code)).pipe(
    Effect.mapError(() => onbekend),
  );
  if (verzoek.gekoppeldOp !== null) return yield* new KoppelverzoekVoorbij({ waarom: 'gebruikt' });
  if (verzoek.verlooptOp <= (yield* nu)) return yield* new KoppelverzoekVoorbij({ waarom: 'verlopen' });
  return verzoek;
});

/** Which chat asks to act in my name. */
export const bekijkKoppelverzoek = Effect.fn('chat.bekijkKoppelverzoek')(function* (code: Koppelcode) {
  const { kanaal, verlooptOp } = yield* geldigVerzoek(code);
  return { kanaal, verlooptOp };
}, weigertAls(ChatGeweigerd));

/** "Yes, that is me": what this chat account does from now on is done in the name of who says so. */
export const bevestigKoppeling = Effect.fn('chat.bevestigKoppeling')(function* (code: Koppelcode) {
  const { id, kanaal } = yield* geldigVerzoek(code);
  const gekoppeldOp = yield* nu;
  yield* (yield* Koppelingen).bevestig(id, gekoppeldOp);
  yield* (yield* Spoor).noteer({
    soort: 'chat.gekoppeld',
    onderwerp: { soort: 'koppeling', id },
    teamId: null,
    gegevens: { kanaal },
  });
  return { id, kanaal, gekoppeldOp };
}, weigertAls(ChatGeweigerd));

export const lijstKoppelingen = Effect.fn('chat.lijstKoppelingen')(function* () {
  yield* mag('chat.koppelen');
  return { items: yield* (yield* Koppelingen).lijst };
}, weigertAls(ChatGeweigerd));

/** The chat account does nothing in my name any more. */
export const ontkoppel = Effect.fn('chat.ontkoppel')(function* (id: KoppelingId) {
  yield* mag('chat.koppelen');
  if (!(yield* (yield* Koppelingen).verwijder(id))) return yield* onbekend;
  yield* (yield* Spoor).noteer({ soort: 'chat.ontkoppeld', onderwerp: { soort: 'koppeling', id }, teamId: null });
}, weigertAls(ChatGeweigerd));
