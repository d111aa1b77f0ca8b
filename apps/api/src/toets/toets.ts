import { bekijkToets, bekijkToetsbeeld, lijstToetsen } from '@tenzij/domain/toets/bekijk.ts';
import { oordeel } from '@tenzij/domain/toets/oordeel.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';

export const toets: Handlers<'toetsen' | 'toets' | 'toetsbeeld' | 'oordelen' | 'oordeel'> = {
  toetsen: ({ query }) => lijstToetsen(query),
  toets: ({ params }) => bekijkToets(params.id),
  toetsbeeld: ({ params, query }) => bekijkToetsbeeld(params.id, query.van, query.tot),
  oordelen: ({ params }) => Effect.map(bekijkToets(params.id), ({ oordelen }) => ({ items: oordelen })),
  oordeel: ({ params, body }) => Effect.flatMap(oordeel(params.id, body), ({ id }) => bekijkToets(id)),
};
