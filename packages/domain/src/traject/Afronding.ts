import { Schema } from 'effect';
import { Dag } from '../Dag.ts';
import { CoachEvaluatie } from '../ervaring/Evaluatie.ts';
import { RedenBeeindiging } from './Traject.ts';

export const Afronding = Schema.Struct({
  beeindigdOp: Dag,
  reden: RedenBeeindiging,
  /** As the coach sees it; the resident is asked apart. */
  zelfstandigVerder: Schema.optionalKey(Schema.Boolean),
  evaluatie: Schema.optionalKey(CoachEvaluatie),
});
export interface Afronding extends Schema.Schema.Type<typeof Afronding> {}
