import { Schema } from 'effect';

/** What the team must have expertise in to help with this question. */
export const Kenmerk = Schema.Literals([
  'lvb',
  'autisme',
  'nah',
  'auditief',
  'ggz',
  'dementie',
  'ouderen',
  'statushouder',
  'mantelzorger',
  'jeugd',
  'schulden',
  'laaggeletterd',
]);
export type Kenmerk = typeof Kenmerk.Type;

/** The residents whom MEE is there for [H1]. */
export const kenmerkenVanClientondersteuning: ReadonlyArray<Kenmerk> = ['lvb', 'autisme', 'nah', 'auditief'];
