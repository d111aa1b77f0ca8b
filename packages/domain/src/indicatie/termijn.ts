import { Effect } from 'effect';
import type { Melding } from '../melding/Melding.ts';
import { type Termijn, Termijnen, termijnVan } from '../termijn/Termijn.ts';
import type { Indicatie } from './Indicatie.ts';

/** The legal term begins with the melding, or with the aanvraag where no melding is known. */
export const termijnVanAanvraag = Effect.fn('indicatie.termijn')(function* (
  { aangevraagdOp }: Pick<Indicatie, 'aangevraagdOp'>,
  melding: Melding | undefined,
) {
  if (melding !== undefined) return termijnVan(melding.ontvangenOp, yield* (yield* Termijnen).vanMelding(melding.id));
  const geen: Termijn | null = aangevraagdOp === null ? null : termijnVan(aangevraagdOp, []);
  return geen;
});
