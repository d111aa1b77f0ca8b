import { beantwoordVerwijzing } from '@tenzij/domain/verwijzing/beantwoord.ts';
import { bekijkContact, bekijkVerwijzing, lijstVerwijzingen } from '@tenzij/domain/verwijzing/bekijk.ts';
import { bekijkPartners } from '@tenzij/domain/verwijzing/partners.ts';
import { rondVerwijzingAf } from '@tenzij/domain/verwijzing/rondAf.ts';
import { stuurVerwijzing } from '@tenzij/domain/verwijzing/stuur.ts';
import { trekVerwijzingIn } from '@tenzij/domain/verwijzing/trekIn.ts';
import { standVan } from '@tenzij/domain/verwijzing/Zichtbaar.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';

export const verwijzing: Handlers<
  | 'partners'
  | 'stuurVerwijzing'
  | 'verwijzingen'
  | 'verwijzing'
  | 'beantwoordVerwijzing'
  | 'rondVerwijzingAf'
  | 'trekVerwijzingIn'
  | 'contact'
> = {
  partners: ({ query }) => bekijkPartners(query.teamId),
  stuurVerwijzing: ({ params, body }) => Effect.map(stuurVerwijzing(params.id, body), standVan),
  verwijzingen: ({ query }) => lijstVerwijzingen(query),
  verwijzing: ({ params }) => bekijkVerwijzing(params.id),
  beantwoordVerwijzing: ({ params, body }) => Effect.map(beantwoordVerwijzing(params.id, body), standVan),
  rondVerwijzingAf: ({ params, body }) => Effect.map(rondVerwijzingAf(params.id, body), standVan),
  trekVerwijzingIn: ({ params }) => Effect.map(trekVerwijzingIn(params.id), standVan),
  contact: ({ params }) => bekijkContact(params.id),
};
