import type { RequestEvent } from '@sveltejs/kit';
import type { Antwoord, Client } from '@tenzij/contract/client.ts';
import { lees } from './answer.server.ts';

type Soort = 'teams' | 'wijken' | 'organisaties' | 'medewerkers' | 'pilots';
type Items<S extends Soort> = Extract<Awaited<ReturnType<Client[S]>>, { readonly gelukt: true }>['inhoud']['items'];

/** The reference data that a page names things by, asked for side by side. */
export const inrichtingVoor = async <const S extends Soort>(
  event: Pick<RequestEvent, 'url' | 'request' | 'locals'>,
  ...gevraagd: ReadonlyArray<S>
): Promise<{ readonly [K in S]: Items<K> }> => {
  const { api } = event.locals;
  const vragen: { readonly [K in Soort]: () => Promise<Antwoord<{ readonly items: ReadonlyArray<unknown> }>> } = {
    teams: () => api.teams(),
    wijken: () => api.wijken(),
    organisaties: () => api.organisaties(),
    medewerkers: () => api.medewerkers(),
    pilots: () => api.pilots(),
  };
  const gelezen = await Promise.all(
    gevraagd.map(async (soort) => [soort, (await lees(event, vragen[soort]())).items] as const),
  );
  return Object.fromEntries(gelezen) as { readonly [K in S]: Items<K> };
};
