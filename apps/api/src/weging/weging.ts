import { maakBesluitOngedaan } from '@tenzij/domain/besluit/maakOngedaan.ts';
import { neemBesluit } from '@tenzij/domain/besluit/neemBesluit.ts';
import { bekijkWeging } from '@tenzij/domain/weging/bekijk.ts';
import { geefStandpunt } from '@tenzij/domain/weging/geefStandpunt.ts';
import { onthul } from '@tenzij/domain/weging/onthul.ts';
import { openWeging } from '@tenzij/domain/weging/open.ts';
import { adviseer } from '@tenzij/domain/weging/regel.ts';
import type { Weging } from '@tenzij/domain/weging/Weging.ts';
import { zetStap } from '@tenzij/domain/weging/zetStap.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';

/** After a verb, the weging as who acted may see it. */
const alsBeeld = Effect.flatMap(({ id }: Weging) => bekijkWeging(id));

export const weging: Handlers<
  'advies' | 'openWeging' | 'weging' | 'zetStap' | 'geefStandpunt' | 'onthul' | 'neemBesluit' | 'maakBesluitOngedaan'
> = {
  advies: ({ body }) => Effect.succeed(adviseer(body)),
  openWeging: ({ params, body }) => openWeging(params.id, body.overlegId).pipe(alsBeeld),
  weging: ({ params }) => bekijkWeging(params.id),
  zetStap: ({ params, body }) => zetStap(params.id, params.stap, body).pipe(alsBeeld),
  geefStandpunt: ({ params, body }) => geefStandpunt(params.id, body).pipe(alsBeeld),
  onthul: ({ params }) => onthul(params.id).pipe(alsBeeld),
  neemBesluit: ({ params, body }) => neemBesluit(params.id, body),
  maakBesluitOngedaan: ({ params }) => maakBesluitOngedaan(params.id).pipe(alsBeeld),
};
