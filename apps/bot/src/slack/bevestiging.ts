import { Option } from 'effect';
import { berichten } from '../berichten.ts';
import { formuliernaam, leesStaat, metRegel, type Venster } from './formulier.ts';
import type { Scherm } from './gelegenheid.ts';
import { isJson, type Json, pluk } from './Json.ts';

interface Bevestiging {
  readonly response_action: 'update';
  readonly view: Venster;
}

/**
 * What is answered at once. A dialog that was sent stays as it was, and says that it is being looked at: should we stop
 * halfway, then nothing that was typed is gone.
 */
export const bevestigingVan = (body: Json): Bevestiging | undefined => {
  const { view } = body;
  if (body.type !== 'view_submission' || !isJson(view) || pluk(view, 'callback_id') !== formuliernaam) return undefined;
  const staat = Option.getOrUndefined(leesStaat(view.private_metadata));
  const regel = staat?.laatste === false ? berichten.slack.evenGeduld : berichten.chat.wordtVastgelegd;
  return { response_action: 'update', view: metRegel(view as unknown as Scherm, regel) };
};
