import type { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { Effect } from 'effect';
import { Instellingen } from '../instellingen.ts';

/** The whole link, as a resident can follow it; it is shown this once. */
export const linkMet = (geheim: Ervaringstoken) =>
  Effect.map(Instellingen, ({ consoleUrl }) => `${consoleUrl}/ervaring/${geheim}`);
