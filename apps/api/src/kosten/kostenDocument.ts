import { operaties } from '@tenzij/contract/operaties.ts';
import { kostenBladen } from '@tenzij/documents/kosten/bladen.ts';
import { kostenDocument } from '@tenzij/documents/kosten/document.ts';
import { pdf } from '@tenzij/documents/pdf/pdf.ts';
import { xlsx } from '@tenzij/documents/rekenblad/xlsx.ts';
import { nu } from '@tenzij/domain/Dag.ts';
import { bekijkKosten } from '@tenzij/domain/kosten/bekijk.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { bestandAntwoord, geschreven } from '../http/document.ts';
import type { Handlers } from '../http/Handler.ts';
import { actAs } from '../http/perform.ts';
import { actorOf } from '../http/session.ts';

/** What it costs and avoids, as data, on paper or as a workbook: each of the same value. */
export const kosten: Handlers<'kosten'>['kosten'] = Effect.fn('kosten.kosten')(function* (request, sessie, { query }) {
  const { formaat = 'json', ...vraag } = query;
  const actor = actorOf(sessie, request);
  if (formaat === 'json') return yield* actAs(operaties.kosten, actor, request, '', bekijkKosten(vraag));
  const gelezen = Effect.all({
    kosten: bekijkKosten(vraag),
    gemeente: Effect.flatMap(Inrichting, ({ gemeente }) => gemeente),
    op: nu,
  });
  const { kosten: beeld, gemeente, op } = yield* (yield* Store).inTransactie(actor, gelezen);
  const inhoud = yield* geschreven(() =>
    formaat === 'pdf'
      ? pdf(kostenDocument(beeld, gemeente.naam, new Date(op)))
      : xlsx(kostenBladen(beeld, gemeente.naam)),
  );
  return bestandAntwoord({ formaat, naam: `kosten-${gemeente.naam}-${beeld.tot}`.toLowerCase(), inhoud });
});
