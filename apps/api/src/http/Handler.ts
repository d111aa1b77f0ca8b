import type { Operatie } from '@tenzij/contract/Operatie.ts';
import type { OperatieNaam, Operaties } from '@tenzij/contract/operaties.ts';
import type { Geweigerd } from '@tenzij/contract/weigering.ts';
import type { DatabaseWeg, Poorten, SleutelHergebruikt, Store } from '@tenzij/store/Store.ts';
import type { Effect, Schema } from 'effect';
import type { Instellingen } from '../instellingen.ts';
import type { ImportWerk } from '../register/ImportWerk.ts';
import type { Problem } from './problem.ts';
import type { Sessie, Tokens } from './Tokens.ts';

type Part<O, K extends string> = O extends { readonly [P in K]: infer S extends Schema.Top }
  ? { readonly [P in K]: S['Type'] }
  : unknown;
/** What a call brings, decoded: the parts that its operation declares. */
export type Input<O> = Part<O, 'params'> & Part<O, 'query'> & Part<O, 'body'>;
type Output<O> = O extends { readonly antwoord: infer S extends Schema.Top } ? S['Type'] : unknown;

/** What lives as long as the api itself. */
export type Rooms = Store | Tokens | ImportWerk | Instellingen;

/** Runs in one transaction, in the name of who is signed in, or of the resident who has the link. */
export type InTransaction<O> = (
  input: Input<O>,
) => Effect.Effect<Output<O>, Geweigerd, Poorten | ImportWerk | Instellingen>;
/** The same after something that is committed first, so that nobody else waits for all of it. */
export interface Prepared<O> {
  readonly before: Effect.Effect<unknown, Geweigerd, Poorten>;
  readonly handle: InTransaction<O>;
}
/** Needs no sign-in, so it has no actor and no transaction. */
export type Open<O> = (input: Input<O>) => Effect.Effect<Output<O>, Problem | DatabaseWeg, Rooms>;
/** Reads or writes its own bytes: files in, a stream out. */
export type Raw<O> = (
  request: Request,
  sessie: Sessie,
  input: Input<O>,
) => Effect.Effect<Response, Problem | Geweigerd | DatabaseWeg | SleutelHergebruikt, Rooms>;

type Handler<O extends Operatie> = O extends { readonly soort: 'stroom' | 'bestanden' | 'document' }
  ? Raw<O>
  : O extends { readonly metLink: true }
    ? InTransaction<O>
    : O extends { readonly wie: 'iedereen' | 'bot' }
      ? Open<O>
      : InTransaction<O> | Prepared<O>;

/** Exactly one handler an operation; a room has those of its own. */
export type Handlers<N extends OperatieNaam = OperatieNaam> = { readonly [K in N]: Handler<Operaties[K]> };
