import { operaties } from '@tenzij/contract/operaties.ts';
import { pdf } from '@tenzij/documents/pdf/pdf.ts';
import { rapportDocument } from '@tenzij/documents/reconstructie/rapport.ts';
import { dagVan, nu } from '@tenzij/domain/Dag.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { bekijkEffectenrapport } from '@tenzij/domain/reconstructie/rapport.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { bestandAntwoord, geschreven } from '../http/document.ts';
import type { Handlers } from '../http/Handler.ts';
import { actAs } from '../http/perform.ts';
import { actorOf } from '../http/session.ts';

/** What the stories say together, as data or as the paper that goes round. */
export const effectenrapport: Handlers<'effectenrapport'>['effectenrapport'] = Effect.fn(
  'reconstructie.effectenrapport',
)(function* (request, sessie, input) {
  const { formaat = 'json' } = input.query;
  const actor = actorOf(sessie, request);
  if (formaat === 'json') return yield* actAs(operaties.effectenrapport, actor, request, '', bekijkEffectenrapport());
  const store = yield* Store;
  const gelezen = Effect.all({
    rapport: bekijkEffectenrapport(),
    gemeente: Effect.flatMap(Inrichting, ({ gemeente }) => gemeente),
    op: nu,
  });
  const { rapport, gemeente, op } = yield* store.inTransactie(actor, gelezen);
  const inhoud = yield* geschreven(() => pdf(rapportDocument(rapport, gemeente.naam, new Date(op))));
  return bestandAntwoord({ formaat, naam: `effecten-${dagVan(op)}`, inhoud });
});
