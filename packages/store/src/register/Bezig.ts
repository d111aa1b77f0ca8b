import type { Dag, Moment } from '@tenzij/domain/Dag.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Namen } from './Namen.ts';

/** An import at work: its transaction and what it knows by now. */
export interface Bezig {
  readonly tx: ActorTransactie;
  readonly namen: Namen;
  readonly id: () => string;
  readonly op: Moment;
  readonly vandaag: Dag;
  /** How often the same expense came by. */
  readonly keren: Map<string, number>;
}
