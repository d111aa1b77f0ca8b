import type { Client } from '@tenzij/contract/client.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { inhoud } from './harness/personas.ts';

const W = 'wijkcoach';
const T = 'teamleider';
const C = 'wmo_consulent';
const S = 'stuurgroep';
const B = 'beheerder';
const F = 'functionaris_gegevensbescherming';

/** A path that no page has. */
export const nergens = '/bestaat-niet';

/** Every page by its path, and the roles that look at it. Between braces stands what `zoekId` finds for that role. */
export const paginas: Readonly<Record<string, ReadonlyArray<Rol>>> = {
  [nergens]: [W],
  '/mijn-werk': [W, T, C, S, B, F],

  '/caseload': [W, T],
  '/caseload/overdracht?traject={traject}': [T],
  '/caseload/verdelen?van=niemand': [T],
  '/caseload/ruimte': [W, T],
  '/caseload/team': [W, T],

  '/chat': [W],
  '/gekoppelde-chats': [W],

  '/cijfers?van=2021-01-01&tot=2022-06-30': [W, S],
  '/cijfers/instroom?van=2021-01-01&tot=2022-06-30': [W, S],
  '/cijfers/tijdigAfgehandeld?van=2021-01-01&tot=2022-06-30': [C],
  '/cijfers/redenBeeindiging?van=2021-01-01&tot=2022-06-30&vergelijk=pilot': [T, B],
  '/cijfers/uitgaven': [S],

  '/effecten': [T, S],
  '/effecten/nieuw': [W],
  '/effecten/{reconstructie}': [T],
  '/kwartaal': [C, S],
  '/kwartaal?kwartaal=2022-K2': [B],

  '/herindicaties': [W, T, C],
  '/herindicaties?maand=2027-03': [C],

  '/indicaties': [W, C],
  '/indicaties?status=afgewezen&looptAfVoor=2001-01-01': [C],
  '/indicaties/{indicatie}': [W, T, C],
  '/indicaties/{aanvraag}/besluit': [C],
  '/indicaties/{indicatie}/herindicatie': [T, C],
  '/indicaties/{indicatie}/correctie': [C],
  '/indicaties/{indicatie}/agenda': [T, C],

  '/kosten': [S],
  '/kosten?van=2001-01-01&tot=2001-12-31': [C],
  '/kosten/bijhouden': [B],
  '/kosten/bijhouden/begrotingen/{begroting}': [B],

  '/maandgesprek': [W, T],
  '/maandgesprek?maand=2022-03': [T],
  '/maandgesprek/scherm': [T],
  '/maandgesprek/scherm?dia=2': [T],

  '/pilots': [T, S],
  '/pilots/{pilot}/go-no-go': [S, B],
  '/pilots/{pilot}/go-no-go?tot=2021-12-31': [C],
  '/pilots/{pilot}/monitoringsplan': [S],
  '/pilots/{pilot}/monitoringsplan?criterium=1': [B],

  '/respons': [W, T, C],
  '/respons?van=2021-01-01&tot=2022-06-30': [S],

  '/zorgvraag': [T],
  '/zorgvraag?van=2021-01-01&tot=2022-06-30': [C, S],

  '/meldingen': [W, C],
  '/meldingen?q=zoiets-staat-er-niet': [W],
  '/meldingen/nieuw': [W],
  '/meldingen/{melding}': [W],
  '/meldingen/{melding}/aanvulling': [W],

  '/overleg': [W],
  '/overleg/{overleg}': [W],

  '/partners': [W, T, C],

  '/sociale-kaart': [W, T, C, S, B, F],
  '/sociale-kaart?q=zoiets-staat-er-niet': [W],
  '/sociale-kaart?meldingId={melding}': [W],
  '/sociale-kaart/nieuw': [W],
  '/sociale-kaart/voor-inwoner': [W],
  '/sociale-kaart/{voorziening}': [W, S],
  '/sociale-kaart/{voorziening}/wijzigen': [W],

  '/toetsen': [W, T, C],
  '/toetsen?alle=ja': [T],
  '/toetsen/beeld': [T, C],
  '/toetsen/{toets}': [T],

  '/trajecten': [W],
  '/trajecten/{traject}': [W, C],
  '/trajecten/{traject}/reflectie': [W],
  '/trajecten/{traject}/overdracht': [W],
  '/trajecten/{traject}/opschaling': [W],
  '/trajecten/{traject}/afschaling': [W],
  '/trajecten/{traject}/afronding': [W],
  '/trajecten/{afgerond}': [T],
  '/trajecten/{afgerond}/evaluatie': [T],
  '/trajecten/{afgerond}/ervaringslink': [T],

  '/verwijzingen': [W, C],
  '/verwijzingen/nieuw': [W],
  '/verwijzingen/nieuw?meldingId={melding}': [W],
  '/verwijzingen/{verwijzing}': [W],

  '/wegingen/{weging}': [W],

  '/werklijst': [W, T],
  '/werklijst?soort=evaluatie_ontbreekt': [W],

  '/zoeken': [W],
  '/zoeken?q=schulden': [W, T, C],
  '/zoeken?q=zoiets-staat-er-niet': [S, B, F],
};

/** The id of one that the demo has, asked in the name of who opens the page. */
export const zoekId: Readonly<Record<string, (client: Client) => Promise<string | undefined>>> = {
  begroting: async (client) => inhoud(await client.begrotingen({ query: { limit: 1 } })).items[0]?.id,
  indicatie: async (client) =>
    inhoud(await client.indicaties({ query: { status: 'toegekend', limit: 1 } })).items[0]?.id,
  aanvraag: async (client) =>
    inhoud(await client.indicaties({ query: { status: 'aangevraagd', limit: 1 } })).items[0]?.id,
  melding: async (client) => inhoud(await client.meldingen({ query: { limit: 1 } })).items[0]?.id,
  overleg: async (client) => inhoud(await client.overleggen({ query: { limit: 1 } })).items[0]?.id,
  pilot: async (client) => inhoud(await client.pilots()).items[0]?.id,
  reconstructie: async (client) => inhoud(await client.reconstructies({ query: { limit: 1 } })).items[0]?.id,
  toets: async (client) => inhoud(await client.toetsen({ query: { limit: 1 } })).items[0]?.id,
  traject: async (client) => inhoud(await client.trajecten({ query: { status: 'actief', limit: 1 } })).items[0]?.id,
  afgerond: async (client) => {
    const dag = new Date();
    const van = `${dag.getFullYear() - 1}-01-01` as never;
    const { wachten } = inhoud(await client.respons({ query: { van, tot: `${dag.getFullYear()}-12-31` as never } }));
    return wachten[0]?.trajectId;
  },
  verwijzing: async (client) => {
    const [melding] = inhoud(await client.meldingen({ query: { limit: 1 } })).items;
    const partner = inhoud(await client.partners({})).items.find(({ ontvangers }) => ontvangers > 0);
    if (melding === undefined || partner === undefined) return undefined;
    const body = {
      naarOrganisatieId: partner.id,
      vraag: 'Kunnen jullie meedenken?',
      toestemming: { op: melding.ontvangenOp, hoe: 'mondeling' as const },
    };
    return inhoud(await client.stuurVerwijzing({ params: { id: melding.id }, body })).id;
  },
  voorziening: async (client) => inhoud(await client.voorzieningen({ query: { limit: 1 } })).items[0]?.id,
  weging: async (client) => {
    const [melding] = inhoud(await client.meldingen({ query: { status: 'ontvangen', limit: 1 } })).items;
    return melding && inhoud(await client.openWeging({ params: { id: melding.id }, body: {} })).id;
  },
};
