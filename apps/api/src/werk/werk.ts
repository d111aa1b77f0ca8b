import { bekijkWerklijst } from '@tenzij/domain/werk/bekijkWerklijst.ts';
import { zoek } from '@tenzij/domain/zoek/zoek.ts';
import type { Handlers } from '../http/Handler.ts';

export const werk: Handlers<'werklijst' | 'zoek'> = {
  werklijst: ({ query }) => bekijkWerklijst(query),
  zoek: ({ query }) => zoek(query.q),
};
