import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';

export const overlegParams = (id: string) => {
  const gelezen = leesInvoer(OverlegId)(id);
  return gelezen.gelukt ? { id: gelezen.waarde } : error(404);
};
