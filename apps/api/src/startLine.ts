import { Cause, Option } from 'effect';
import { berichten } from './berichten.ts';

/** The line that somebody who starts Tenzij can act on; what nobody can act on keeps only its kind. */
export const startLine = (cause: Cause.Cause<unknown>): string => {
  const expected = Option.getOrUndefined(Cause.findErrorOption(cause));
  if (expected instanceof Error && expected.message !== '') return expected.message.split('\n')[0] ?? '';
  const broken = Cause.squash(cause);
  const { code, path } = (broken ?? {}) as { readonly code?: unknown; readonly path?: unknown };
  if (typeof code === 'string' && typeof path === 'string') return berichten.start.magNiet(path);
  return berichten.start.onverwacht(broken instanceof Error ? broken.name : 'onbekend');
};
