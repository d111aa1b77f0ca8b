import { Schema } from 'effect';

/** A life domain, after the Zelfredzaamheid-Matrix. Only those that the question touches are recorded. */
export const Leefgebied = Schema.Literals([
  'financien',
  'huisvesting',
  'huiselijke_relaties',
  'geestelijke_gezondheid',
  'lichamelijke_gezondheid',
  'verslaving',
  'adl',
  'sociaal_netwerk',
  'participatie',
  'werk_en_dagbesteding',
  'justitie',
  'opvoeding',
]);
export type Leefgebied = typeof Leefgebied.Type;
