import { ervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { eerste, gevuld, type Waarden } from '#lib/session/form.ts';

/** The form's fields as the answers of a resident; what was skipped is absent. A browser sends a new line as two signs. */
export const antwoordenUit = (waarden: Waarden) =>
  gevuld(
    Object.fromEntries(
      ervaringVragen.map((vraag) => [vraag, eerste(waarden, vraag)?.replaceAll('\r\n', '\n')] as const),
    ),
  );
