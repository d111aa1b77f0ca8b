import type { Formaat } from '@tenzij/contract/Operatie.ts';
import { rapportDocument } from '@tenzij/documents/kwartaal/document.ts';
import { bestandsnaam, cijfertabel, rapportBladen, rapportMetadata } from '@tenzij/documents/kwartaal/tabellen.ts';
import { pdf } from '@tenzij/documents/pdf/pdf.ts';
import { csv } from '@tenzij/documents/rekenblad/csv.ts';
import { xlsx } from '@tenzij/documents/rekenblad/xlsx.ts';
import { bekijkRapport, lijstRapporten } from '@tenzij/domain/kpi/bekijkRapport.ts';
import { Kwartaalbeeld } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { publiceerRapport } from '@tenzij/domain/kpi/publiceerRapport.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Schema } from 'effect';
import { bestandAntwoord, geschreven } from '../http/document.ts';
import type { Handlers } from '../http/Handler.ts';
import { actorOf } from '../http/session.ts';

const encode = Schema.encodeSync(Kwartaalbeeld);

/** One report in each of its forms; all of them read the same value. */
const schrijvers: Record<Formaat, (beeld: Kwartaalbeeld) => Promise<Uint8Array> | string> = {
  json: (beeld) => JSON.stringify(encode(beeld)),
  pdf: (beeld) => pdf(rapportDocument(beeld)),
  xlsx: (beeld) => xlsx(rapportBladen(beeld)),
  csv: (beeld) => csv(cijfertabel(beeld)),
  metadata: (beeld) => JSON.stringify(rapportMetadata(beeld), null, 2),
};

export const schrijfRapport = Effect.fn('kwartaal.schrijfRapport')(function* (beeld: Kwartaalbeeld, formaat: Formaat) {
  const inhoud = yield* geschreven(async () => schrijvers[formaat](beeld));
  return { formaat, naam: bestandsnaam(beeld), inhoud };
});

export const kwartaal: Handlers<'kwartaalrapporten' | 'kwartaalrapport' | 'publiceerKwartaal'> = {
  kwartaalrapporten: () => lijstRapporten(),
  kwartaalrapport: Effect.fn('kwartaal.kwartaalrapport')(function* (request, sessie, { params, query }) {
    const { formaat = 'json', ...vraag } = query;
    const lezen = bekijkRapport(params.kwartaal, vraag, formaat === 'json' || formaat === 'pdf');
    const beeld = yield* (yield* Store).inTransactie(actorOf(sessie, request), lezen);
    return bestandAntwoord(yield* schrijfRapport(beeld, formaat));
  }),
  publiceerKwartaal: ({ params }) => publiceerRapport(params.kwartaal),
};
