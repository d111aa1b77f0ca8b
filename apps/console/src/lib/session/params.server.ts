import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Schema } from 'effect';

/** The id in the address; what is no id is no page. */
export const paramsMet = <Id>(schema: Schema.Codec<Id, string>) => {
  const lees = leesInvoer(schema);
  return (id: string): { readonly id: Id } => {
    const gelezen = lees(id);
    return gelezen.gelukt ? { id: gelezen.waarde } : error(404);
  };
};
