import type { reconstructie as operaties } from '@tenzij/contract/operaties/reconstructie.ts';
import {
  bekijkReconstructie,
  keurGoed,
  lijstReconstructies,
  neemTerug,
  schrijfReconstructie,
  verwijderReconstructie,
  wijzigReconstructie,
} from '@tenzij/domain/reconstructie/schrijf.ts';
import type { Handlers } from '../http/Handler.ts';
import { effectenrapport } from './rapport.ts';

export const reconstructie: Handlers<keyof typeof operaties> = {
  reconstructies: ({ query }) => lijstReconstructies(query),
  reconstructie: ({ params }) => bekijkReconstructie(params.id),
  schrijfReconstructie: ({ body }) => schrijfReconstructie(body),
  wijzigReconstructie: ({ params, body }) => wijzigReconstructie(params.id, body),
  verwijderReconstructie: ({ params }) => verwijderReconstructie(params.id),
  keurReconstructieGoed: ({ params, body }) => keurGoed(params.id, body.inwonerAkkoordOp),
  neemReconstructieTerug: ({ params }) => neemTerug(params.id),
  effectenrapport,
};
