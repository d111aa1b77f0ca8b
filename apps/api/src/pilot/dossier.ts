import { operaties } from '@tenzij/contract/operaties.ts';
import { pdf } from '@tenzij/documents/pdf/pdf.ts';
import { dossierDocument } from '@tenzij/documents/pilot/dossier.ts';
import { nu } from '@tenzij/domain/Dag.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { bekijkGoNoGo } from '@tenzij/domain/pilot/bekijkGoNoGo.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { bestandAntwoord, geschreven } from '../http/document.ts';
import type { Handlers } from '../http/Handler.ts';
import { actAs } from '../http/perform.ts';
import { actorOf } from '../http/session.ts';

/** The dossier as data, or as the paper that goes round the table: both of the same figures. */
export const goNoGo: Handlers<'goNoGo'>['goNoGo'] = Effect.fn('pilot.dossier')(function* (request, sessie, input) {
  const { formaat = 'json', ...vraag } = input.query;
  const actor = actorOf(sessie, request);
  const beeld = bekijkGoNoGo(input.params.id, vraag);
  if (formaat === 'json') return yield* actAs(operaties.goNoGo, actor, request, '', beeld);
  const store = yield* Store;
  const gelezen = Effect.all({ beeld, gemeente: Effect.flatMap(Inrichting, ({ gemeente }) => gemeente), op: nu });
  const { beeld: dossier, gemeente, op } = yield* store.inTransactie(actor, gelezen);
  const document = dossierDocument(dossier, gemeente.naam, new Date(op));
  const inhoud = yield* geschreven(() => pdf(document));
  return bestandAntwoord({ formaat, naam: `go-no-go-${dossier.pilot.naam}-${dossier.tot}`, inhoud });
});
