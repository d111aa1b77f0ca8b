import type { Chatsessie } from '@tenzij/contract/operaties/chat.ts';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import { bekijkKoppelverzoek, bevestigKoppeling, lijstKoppelingen, ontkoppel } from '@tenzij/domain/chat/koppel.ts';
import { maakPlekLos, plaatsOverleg } from '@tenzij/domain/chat/plaats.ts';
import { noteerWeigering, type Weigering } from '@tenzij/domain/chat/weiger.ts';
import { type Chatvraag, Store } from '@tenzij/store/Store.ts';
import { Effect, Option } from 'effect';
import { berichten } from '../berichten.ts';
import type { Handlers } from '../http/Handler.ts';
import { problem } from '../http/problem.ts';
import { Tokens } from '../http/Tokens.ts';
import { Instellingen } from '../instellingen.ts';
import { wachtOpNieuws } from './wachtOpNieuws.ts';

const chatsessie = Effect.fn('chat.sessie')(function* (vraag: Chatvraag) {
  const stand = yield* (yield* Store).chat.sessie(vraag);
  switch (stand.stand) {
    case 'onbekend':
      return stand satisfies Chatsessie;
    case 'te_bevestigen': {
      const { consoleUrl } = yield* Instellingen;
      return { stand: stand.stand, adres: `${consoleUrl}/koppelen/${stand.code}` } satisfies Chatsessie;
    }
    case 'gekoppeld':
      return {
        ...stand,
        ...(yield* (yield* Tokens).geefChatToken(stand.medewerkerId, vraag.kanaal)),
      } satisfies Chatsessie;
  }
});

/** The places with news, each with a token to read what is drawn there. Who no longer works here reads nothing. */
const metToken = Effect.fn('chat.metToken')(function* (kanaal: Chatkanaal) {
  const { chat, aanmelding } = yield* Store;
  const { geefChatToken } = yield* Tokens;
  const items = yield* Effect.forEach(yield* chat.taken(kanaal), ({ medewerkerId, ...taak }) =>
    Effect.gen(function* () {
      if (Option.isNone(yield* aanmelding.metId(medewerkerId))) {
        yield* chat.bezorgd(taak.id, { los: true, klaar: true });
        return [];
      }
      const { token } = yield* geefChatToken(medewerkerId, kanaal);
      return [{ ...taak, token, alles: taak.berichten.length === 0 }];
    }),
  );
  return items.flat();
});

/** Every gemeente of this installation has the same front door. */
const noteerOveral = Effect.fn('chat.noteerOveral')(function* (weigering: Weigering) {
  const store = yield* Store;
  const gemeenten = yield* store.aanmelding.gemeenten;
  yield* Effect.forEach(gemeenten, ({ id }) =>
    store.inTransactie({ _tag: 'Taak', gemeenteId: id, naam: 'bot' }, noteerWeigering(weigering)),
  );
});

export const chat: Handlers<
  | 'chatsessie'
  | 'bezorgtaken'
  | 'bezorgstand'
  | 'chatweigering'
  | 'plaatsOverleg'
  | 'maakPlekLos'
  | 'koppelverzoek'
  | 'bevestigKoppeling'
  | 'koppelingen'
  | 'ontkoppel'
> = {
  chatsessie: ({ body }) => chatsessie(body),
  bezorgtaken: ({ body }) => Effect.map(wachtOpNieuws(metToken(body.kanaal), body.wacht), (items) => ({ items })),
  bezorgstand: Effect.fn('chat.bezorgstand')(function* ({ params, body }) {
    const { chat } = yield* Store;
    if (!(yield* chat.bezorgd(params.id, body))) return yield* problem(404, berichten.geenPlek);
  }),
  chatweigering: ({ body }) => noteerOveral(body),
  plaatsOverleg: ({ body }) => plaatsOverleg(body),
  maakPlekLos: ({ params }) => maakPlekLos(params.id),
  koppelverzoek: ({ params }) => bekijkKoppelverzoek(params.code),
  bevestigKoppeling: ({ params }) => bevestigKoppeling(params.code),
  koppelingen: () => lijstKoppelingen(),
  ontkoppel: ({ params }) => ontkoppel(params.id),
};
