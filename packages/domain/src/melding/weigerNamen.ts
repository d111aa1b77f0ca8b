import { Effect } from 'effect';
import { OngeldigeInvoer } from '../Weigering.ts';
import { Inwoners } from './Inwoner.ts';
import type { MeldingId } from './Melding.ts';

const uitleg = 'Hier staat de naam van een inwoner. Haal de naam weg: de tekst komt in de chat.';

/** Every text of a casus can be read in chat: one that names its resident, or anybody in full, is refused at its field. */
export const weigerNamen = Effect.fn('melding.weigerNamen')(function* (
  over: MeldingId | ReadonlyArray<MeldingId> | null,
  velden: Readonly<Record<string, string | undefined>>,
) {
  const geschreven = Object.entries(velden).filter((veld): veld is [string, string] => veld[1] !== undefined);
  if (geschreven.length === 0) return;
  const teksten = geschreven.map(([, tekst]) => tekst);
  const zonder = yield* (yield* Inwoners).zonderNamen(teksten, over === null ? [] : [over].flat());
  const fouten = geschreven.flatMap(([pad, tekst], plaats) =>
    zonder[plaats] === tekst ? [] : [{ pad, melding: uitleg }],
  );
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
});
