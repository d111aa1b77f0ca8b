import { operaties } from '@tenzij/contract/operaties.ts';
import { lijstAntwoord } from '#lib/list/lijst.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { toetsKolommen, toetsRij } from '#lib/toetsen/rij.ts';

/** The toetsen that are on the page, and the pages after it, as a file. */
export const GET = async (event) => {
  const { ik, api } = aangemeld(event);
  const { teams } = await inrichtingVoor(event, 'teams');
  return lijstAntwoord(event, {
    naam: 'toetsen',
    schema: operaties.toetsen.query,
    gekozen: event.url.searchParams.get('alle') === 'ja' ? {} : { status: 'gevraagd' },
    vraag: (query) => api.toetsen({ query }),
    rij: toetsRij(teams, ik.id, vandaag()),
    kolommen: toetsKolommen,
  });
};
