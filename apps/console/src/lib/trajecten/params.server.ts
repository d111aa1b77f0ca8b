import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { TrajectId } from '@tenzij/domain/traject/Traject.ts';

/** What is no id is no page. */
export const trajectParams = (id: string) => {
  const gelezen = leesInvoer(TrajectId)(id);
  return gelezen.gelukt ? { id: gelezen.waarde } : error(404);
};
