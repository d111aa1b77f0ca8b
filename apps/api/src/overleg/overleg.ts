import { bekijkOverleg, lijstOverleggen } from '@tenzij/domain/overleg/bekijk.ts';
import type { Overleg } from '@tenzij/domain/overleg/Overleg.ts';
import { openOverleg } from '@tenzij/domain/overleg/open.ts';
import { planOverleg } from '@tenzij/domain/overleg/plan.ts';
import { sluitOverleg } from '@tenzij/domain/overleg/sluit.ts';
import { ordenAgenda, stelUit, zetAanwezigen } from '@tenzij/domain/overleg/wijzig.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';

/** After a verb, the overleg with its agenda. */
const alsBeeld = Effect.flatMap(({ id }: Overleg) => bekijkOverleg(id));

export const overleg: Handlers<
  | 'overleggen'
  | 'overleg'
  | 'planOverleg'
  | 'openOverleg'
  | 'sluitOverleg'
  | 'zetAanwezigen'
  | 'ordenAgenda'
  | 'stelUit'
> = {
  overleggen: ({ query }) => lijstOverleggen(query),
  overleg: ({ params }) => bekijkOverleg(params.id),
  planOverleg: ({ body }) => planOverleg(body).pipe(alsBeeld),
  openOverleg: ({ params, body }) => openOverleg(params.id, body.aanwezigen).pipe(alsBeeld),
  sluitOverleg: ({ params }) => sluitOverleg(params.id).pipe(alsBeeld),
  zetAanwezigen: ({ params, body }) => zetAanwezigen(params.id, body.aanwezigen).pipe(alsBeeld),
  ordenAgenda: ({ params, body }) => ordenAgenda(params.id, body.volgorde).pipe(alsBeeld),
  stelUit: ({ params, body }) => stelUit(params.id, body).pipe(alsBeeld),
};
