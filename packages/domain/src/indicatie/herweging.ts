import { Effect, Option, Schema } from 'effect';
import { Besluit, Besluiten } from '../besluit/Besluit.ts';
import { Dag } from '../Dag.ts';
import { Melding } from '../melding/Melding.ts';
import { Toetsen, ToetsId, ToetsStatus } from '../toets/Toets.ts';

/** What was weighed of an indicatie: the melding, what the team decided on it, and how its toets stands. */
export const Gewogen = Schema.Struct({
  melding: Melding,
  besluit: Schema.NullOr(Besluit),
  toets: Schema.NullOr(Schema.Struct({ id: ToetsId, status: ToetsStatus, termijnOp: Dag })),
});
export interface Gewogen extends Schema.Schema.Type<typeof Gewogen> {}

export const gewogenBij = Effect.fn('indicatie.gewogenBij')(function* (
  melding: Melding,
  past: (besluit: Besluit) => boolean = ({ vervallenOp }) => vervallenOp === null,
) {
  const besluit = (yield* (yield* Besluiten).vanMelding(melding.id)).findLast(past) ?? null;
  const toetsId = besluit?.toetsId ?? null;
  const toets = toetsId === null ? undefined : Option.getOrUndefined(yield* (yield* Toetsen).zoek(toetsId));
  const gewogen: Gewogen = {
    melding,
    besluit,
    toets: toets === undefined ? null : { id: toets.id, status: toets.status, termijnOp: toets.termijnOp },
  };
  return gewogen;
});

/** The team has something to say of it still. */
export const weegtNog = ({ melding, besluit, toets }: Gewogen): 'in_weging' | 'bij_toets' | undefined => {
  if (melding.status === 'in_weging') return 'in_weging';
  const wacht = melding.status === 'besloten' && toets?.status === 'gevraagd' && besluit?.spoed === false;
  return wacht ? 'bij_toets' : undefined;
};
