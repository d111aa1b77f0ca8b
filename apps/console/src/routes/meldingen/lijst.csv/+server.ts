import { operaties } from '@tenzij/contract/operaties.ts';
import { lijstAntwoord } from '#lib/list/lijst.server.ts';
import { gekozenFilters } from '#lib/list/list.ts';
import { meldingFilters } from '#lib/meldingen/filters.ts';
import { meldingKolommen, meldingRij } from '#lib/meldingen/rij.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

/** The meldingen that are on the page, and the pages after it, as a file. */
export const GET = async (event) => {
  const { api } = aangemeld(event);
  const bekend = await inrichtingVoor(event, 'teams', 'wijken');
  return lijstAntwoord(event, {
    naam: 'meldingen',
    schema: operaties.meldingen.query,
    gekozen: gekozenFilters(
      event.url,
      meldingFilters(bekend).map(({ code }) => code),
    ),
    vraag: (query) => api.meldingen({ query }),
    rij: meldingRij(bekend, vandaag()),
    kolommen: meldingKolommen,
  });
};
