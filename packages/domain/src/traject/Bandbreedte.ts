import { Context, type Effect, type Option, Schema } from 'effect';
import type { TeamId } from '../medewerker/Team.ts';

const procent = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 200 }, { message: 'Geef een heel percentage van 0 tot en met 200.' }),
);

/** Between which shares of the available hours the team wants to work, in percents. There is no norm: a team agrees on it. */
export const Bandbreedte = Schema.Struct({ van: procent, tot: procent }).check(
  Schema.makeFilter(({ van, tot }: { readonly van: number; readonly tot: number }) =>
    van < tot ? undefined : { path: ['tot'], issue: 'De bovenkant ligt hoger dan de onderkant.' },
  ),
);
export interface Bandbreedte extends Schema.Schema.Type<typeof Bandbreedte> {}

export class Bandbreedtes extends Context.Service<
  Bandbreedtes,
  {
    readonly van: (teamId: TeamId) => Effect.Effect<Option.Option<Bandbreedte>>;
    readonly zet: (teamId: TeamId, bandbreedte: Bandbreedte) => Effect.Effect<void>;
  }
>()('@tenzij/domain/traject/Bandbreedtes') {}
