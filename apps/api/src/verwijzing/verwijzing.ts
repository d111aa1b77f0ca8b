import { beantwoordVerwijzing } from '@tenzij/domain/verwijzing/beantwoord.ts';
import { bekijkContact, bekijkVerwijzing, lijstVerwijzingen } from '@tenzij/domain/verwijzing/bekijk.ts';
import { bekijkPartners } from '@tenzij/domain/verwijzing/partners.ts';
import { rondVerwijzingAf } from '@tenzij/domain/verwijzing/rondAf.ts';
import { stuurVerwijzing } from '@tenzij/domain/verwijzing/stuur.ts';
import { trekVerwijzingIn } from '@tenzij/domain/verwijzing/trekIn.ts';
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
  stuurVerwijzing: ({ params, body }) =>
    Effect.flatMap(stuurVerwijzing(params.id, body), ({ id }) => bekijkVerwijzing(id)),
  verwijzingen: ({ query }) => lijstVerwijzingen(query),
  verwijzing: ({ params }) => bekijkVerwijzing(params.id),
  beantwoordVerwijzing: ({ params, body }) =>
    Effect.flatMap(beantwoordVerwijzing(params.id, body), ({ id }) => bekijkVerwijzing(id)),
  rondVerwijzingAf: ({ params, body }) =>
    Effect.flatMap(rondVerwijzingAf(params.id, body), ({ id }) => bekijkVerwijzing(id)),
  trekVerwijzingIn: ({ params }) => Effect.flatMap(trekVerwijzingIn(params.id), ({ id }) => bekijkVerwijzing(id)),
  contact: ({ params }) => bekijkContact(params.id),
};
