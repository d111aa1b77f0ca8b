import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { tekst } from '#berichten';
import { eerstePagina, gekozenFilters, volgendePagina } from '#lib/list/list.ts';
import { tellingVan } from '#lib/list/telling.ts';
import { dagVan } from '#lib/notatie/datum.ts';
import { lees } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { antwoordActies } from '#lib/verwijzingen/antwoord.server.ts';
import { magVerwijzen } from '#lib/verwijzingen/mag.ts';

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const gekozen = gekozenFilters(event.url, ['richting', 'status', 'cursor']);
  const isPartner = ik.organisatieId !== null && ik.teams.length === 0;
  const richting = gekozen.richting ?? (isPartner ? 'ontvangen' : 'verstuurd');
  const query = leesInvoer(operaties.verwijzingen.query)({ ...gekozen, richting });
  const [pagina, bekend] = await Promise.all([
    lees(event, api.verwijzingen(query.gelukt ? { query: query.waarde } : {})),
    inrichtingVoor(event, 'teams', 'organisaties'),
  ]);
  return {
    richting,
    magVerwijzen: magVerwijzen(ik),
    heeftOrganisatie: ik.organisatieId !== null,
    isPartner,
    telling: tellingVan(pagina, tekst.verwijzing.een, tekst.verwijzing.meer),
    verwijzingen: pagina.items.map((een) => ({
      id: een.id,
      nummer: een.nummer,
      status: een.status,
      versie: een.versie,
      vraag: een.gedeeld?.vraag ?? null,
      partner: naamVan(bekend.organisaties, een.naarOrganisatieId),
      team: naamVan(bekend.teams, een.teamId),
      sinds: dagVan((een.afronding ?? een.antwoord ?? een.intrekking)?.op ?? een.verstuurdOp),
      uitkomst: een.afronding?.uitkomst ?? null,
      niemand: een.ontvangers === 0 && een.status === 'verstuurd',
      teBeantwoorden: een.magBeantwoorden && een.status === 'verstuurd',
    })),
    volgende: volgendePagina(event.url, pagina.volgende),
    eerste: eerstePagina(event.url),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = antwoordActies((form) => String(form.get('id') ?? ''));
