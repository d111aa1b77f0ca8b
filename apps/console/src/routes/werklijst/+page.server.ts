import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { Werklijstsoort } from '@tenzij/domain/werk/Werklijst.ts';
import { tekst } from '#berichten';
import { downloadVan } from '#lib/list/download.ts';
import { eerstePagina, filtersInWoorden, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { weergaveActies, weergavenVoor } from '#lib/list/weergaven.server.ts';
import { aantal } from '#lib/notatie/getal.ts';
import { Pad } from '#lib/pad.ts';
import { lees } from '#lib/session/answer.server.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { werklijstActies } from '#lib/werklijst/acties.server.ts';
import { iedereen, vraagVan, werklijstCodes, werklijstFilters } from '#lib/werklijst/filters.ts';
import { werklijstRij } from '#lib/werklijst/regel.ts';

const t = tekst.werklijst;

/** What is known already of the traject whose evaluation stands open; of one that is not mine, nothing. */
const voorstelBij = async ({ url, locals }: Pick<RequestEvent, 'url' | 'locals'>) => {
  const id = leesInvoer(TrajectId)(url.searchParams.get('rij')?.split(':')[1]);
  if (url.searchParams.get('doe') !== 'evaluatie' || !id.gelukt) return [];
  const antwoord = await locals.api.formulieren({ params: { id: id.waarde } });
  return antwoord.gelukt ? antwoord.inhoud.voorstel : [];
};

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const { url } = event;
  const bekend = await inrichtingVoor(event, 'teams', 'medewerkers');
  const gekozen = gekozenFilters(url, werklijstCodes);
  const vraag = vraagVan(gekozen, ik);
  const query = leesInvoer(operaties.werklijst.query)({ ...vraag, ...gekozenFilters(url, ['cursor']) });
  const lijst = query.gelukt
    ? await lees(event, api.werklijst({ query: query.waarde }))
    : { items: [], volgende: null, aantallen: [] };
  const aantallen: Readonly<Record<string, number>> = Object.fromEntries(
    lijst.aantallen.map(({ soort: code, aantal: n }) => [code, n]),
  );
  const som = lijst.aantallen.reduce((tot, een) => tot + een.aantal, 0);
  const { soort, ...zonderSoort } = gekozen;
  const eigen = new Set(ik.teams.map(({ id }) => id));
  const collegas = bekend.medewerkers.filter(
    ({ rol, teams }) => rol === 'wijkcoach' && teams.some((id) => eigen.has(id)),
  );
  return {
    gekozen,
    filters: filtersInWoorden(url, werklijstFilters(bekend)),
    telling: aantal(soort === undefined ? som : (aantallen[soort] ?? 0), t.een, t.meer),
    soorten: [
      { naam: t.alles, aantal: som, naar: Pad.werklijst(zonderSoort), huidig: soort === undefined },
      ...Werklijstsoort.literals
        .filter((code) => (aantallen[code] ?? 0) > 0 || code === soort)
        .map((code) => ({
          naam: t.soort[code],
          aantal: aantallen[code] ?? 0,
          naar: Pad.werklijst({ ...zonderSoort, soort: code }),
          huidig: soort === code,
        })),
    ],
    rijen: lijst.items.map(werklijstRij(bekend, vandaag())),
    voorstel: await voorstelBij(event),
    open: { rij: url.searchParams.get('rij'), doe: url.searchParams.get('doe') },
    vanWie: vraag.coachId ?? iedereen,
    teams: ik.teams.length > 1 ? alsKeuzes(ik.teams) : [],
    coaches: [{ waarde: iedereen, naam: t.iedereen }, ...alsKeuzes(collegas)],
    download: downloadVan(url),
    // A colleague who follows it sees this list, and not their own.
    link: `${url.origin}${Pad.werklijst({ ...gekozen, coachId: vraag.coachId ?? iedereen })}`,
    weergaven: await weergavenVoor(event, 'werklijst', gekozen),
    vandaag: vandaag(),
    sleutel: crypto.randomUUID() as string,
    volgende: volgendePagina(url, lijst.volgende),
    eerste: eerstePagina(url),
  };
};

export const actions = { ...weergaveActies('werklijst', werklijstCodes), ...werklijstActies };
