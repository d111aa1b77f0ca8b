import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { PlanOverleg } from '@tenzij/domain/overleg/Overleg.ts';
import { tekst } from '#berichten';
import { eerstePagina, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { datum } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { alsKeuzes, naamVan } from '#lib/session/bekend.ts';
import { eerste, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';

const rang = { open: 0, gepland: 1, gesloten: 2 } as const;
type MetStatus = { readonly status: keyof typeof rang };
const eerstWatLoopt = (a: MetStatus, b: MetStatus) => rang[a.status] - rang[b.status];

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const query = leesInvoer(operaties.overleggen.query)(gekozenFilters(event.url, ['cursor']));
  const [pagina, { teams, medewerkers }] = await Promise.all([
    lees(event, api.overleggen(query.gelukt ? { query: query.waarde } : {})),
    inrichtingVoor(event, 'teams', 'medewerkers'),
  ]);
  const collegas = medewerkers.filter(
    ({ id, actief, teams: van }) =>
      actief && id !== ik.id && van.some((team) => ik.teams.some((mijn) => mijn.id === team)),
  );
  return {
    overleggen: [...pagina.items]
      .sort(eerstWatLoopt)
      .map(({ id, datum: dag, status, teamId, gespreksleiderId, aanwezigen }) => ({
        id,
        dag,
        status,
        team: naamVan(teams, teamId) ?? tekst.schil.onbekend,
        leider: naamVan(medewerkers, gespreksleiderId),
        aanwezig: aanwezigen.length,
      })),
    aanDeBeurt:
      pagina.items.find(({ status }) => status === 'open') ??
      pagina.items.find(({ status, datum: dag }) => status === 'gepland' && dag === vandaag()) ??
      null,
    telling: tellingVan(pagina, tekst.overleg.een, tekst.overleg.meer),
    teams: alsKeuzes(ik.teams),
    leiders: alsKeuzes(collegas),
    vandaag: vandaag(),
    volgende: volgendePagina(event.url, pagina.volgende),
    eerste: eerstePagina(event.url),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  default: async (event) => {
    const { ik, api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(PlanOverleg)(
      gevuld({
        teamId: eerste(waarden, 'teamId') ?? ik.teams[0]?.id,
        datum: eerste(waarden, 'datum'),
        gespreksleiderId: eerste(waarden, 'gespreksleiderId'),
      }),
    );
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.planOverleg({ body: gelezen.waarde, sleutel: sleutelUit(form) });
    return naFormulier(event, antwoord, waarden, (inhoud) => ({
      zegt: tekst.overleg.gepland(datum(inhoud.datum)),
      naar: Pad.overleg(inhoud.id),
    }));
  },
};
