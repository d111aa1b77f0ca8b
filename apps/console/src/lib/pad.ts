import type { Reden } from '#lib/aanmelding/reden.ts';
import type { Begin } from '#lib/chat/begin.ts';

/** Every path of the console, so that a moved page is moved in one place. */
const met = (path: string, query: Record<string, string | null | undefined> = {}) => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) search.set(key, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
};

export const Pad = {
  aanmelden: (terug?: string, reden?: Reden) => met('/aanmelden', { terug, reden }),
  aanmeldBegin: (terug: string, ander: boolean) => met('/aanmelden/begin', { terug, ander: ander ? 'ja' : null }),
  aanmeldVerlopen: (naar: string) => met('/aanmelden/verlopen', { naar }),
  aanmeldAntwoord: () => '/aanmelden/antwoord',
  teamsAanmelden: (terug?: string) => met('/teams/aanmelden', { terug }),
  teamsVenster: (sleutel?: string) => met('/teams/venster', { sleutel }),
  koppelen: (code: string) => `/koppelen/${code}`,
  koppelingen: () => '/gekoppelde-chats',
  afmelden: () => '/afmelden',
  afmeldenVerder: () => '/afmelden/verder',
  mijnWerk: () => '/mijn-werk',
  werklijst: (query?: Record<string, string | null | undefined>) => met('/werklijst', query),
  zoeken: (q?: string) => met('/zoeken', { q }),
  meldingen: (query?: Record<string, string | null | undefined>) => met('/meldingen', query),
  nieuweMelding: () => '/meldingen/nieuw',
  melding: (id: string) => `/meldingen/${id}`,
  aanvulling: (id: string, terug?: string) => met(`/meldingen/${id}/aanvulling`, { terug }),
  trajecten: (query?: Record<string, string | null | undefined>) => met('/trajecten', query),
  traject: (id: string, uitstel?: string) => met(`/trajecten/${id}`, { uitstel }),
  reflectie: (id: string) => `/trajecten/${id}/reflectie`,
  overdracht: (id: string) => `/trajecten/${id}/overdracht`,
  opschaling: (id: string) => `/trajecten/${id}/opschaling`,
  afschaling: (id: string) => `/trajecten/${id}/afschaling`,
  afronding: (id: string) => `/trajecten/${id}/afronding`,
  evaluatie: (id: string) => `/trajecten/${id}/evaluatie`,
  ervaringslink: (id: string) => `/trajecten/${id}/ervaringslink`,
  chat: (begin?: Begin) => met('/chat', { begin }),
  chatStroom: (gesprek: string) => met('/chat/stroom', { gesprek }),
  chatGebeurtenissen: () => '/chat/gebeurtenissen',
  overleggen: () => '/overleg',
  planOverleg: () => '/overleg#plan',
  overleg: (id: string) => `/overleg/${id}`,
  weging: (id: string) => `/wegingen/${id}`,
  toetsen: (query?: Record<string, string | null | undefined>) => met('/toetsen', query),
  toetsbeeld: (query?: Record<string, string | null | undefined>) => met('/toetsen/beeld', query),
  toets: (id: string) => `/toetsen/${id}`,
  caseload: (teamId?: string) => met('/caseload', { teamId }),
  verplaats: (query: { teamId: string; traject: string; naar?: string }) => met('/caseload/overdracht', query),
  verdeel: (query: { teamId: string; van: string }) => met('/caseload/verdelen', query),
  ruimte: (query: { teamId: string; melding?: string; traject?: string }) => met('/caseload/ruimte', query),
  caseloadTeam: (teamId: string) => met('/caseload/team', { teamId }),
  warmeOverdracht: (id: string) => `/trajecten/${id}/warme-overdracht`,
  partners: (teamId?: string) => met('/partners', { teamId }),
  verwijzingen: (query?: Record<string, string | null | undefined>) => met('/verwijzingen', query),
  nieuweVerwijzing: (query?: { meldingId?: string; naarOrganisatieId?: string; teamId?: string }) =>
    met('/verwijzingen/nieuw', query),
  verwijzing: (id: string) => `/verwijzingen/${id}`,
  indicaties: (query?: Record<string, string | null | undefined>) => met('/indicaties', query),
  indicatie: (id: string) => `/indicaties/${id}`,
  beslisAanvraag: (id: string) => `/indicaties/${id}/besluit`,
  herindiceer: (id: string) => `/indicaties/${id}/herindicatie`,
  corrigeerIndicatie: (id: string) => `/indicaties/${id}/correctie`,
  indicatieAgenda: (id: string) => `/indicaties/${id}/agenda`,
  herindicaties: (query?: Record<string, string | null | undefined>) => met('/herindicaties', query),
  socialeKaart: (query?: Record<string, string | null | undefined>) => met('/sociale-kaart', query),
  voorziening: (id: string, query?: { meldingId?: string | undefined }) => met(`/sociale-kaart/${id}`, query),
  nieuweVoorziening: () => '/sociale-kaart/nieuw',
  wijzigVoorziening: (id: string) => `/sociale-kaart/${id}/wijzigen`,
  socialeKaartVoorInwoner: (query?: Record<string, string | null | undefined>) =>
    met('/sociale-kaart/voor-inwoner', query),
  ervaringBedankt: (taal?: string) => met('/ervaring/bedankt', { taal }),
  respons: (query?: Record<string, string | null | undefined>) => met('/respons', query),
  responsNieuws: () => '/respons/nieuws',
  kpis: (query?: Record<string, string | null | undefined>) => met('/cijfers', query),
  kpi: (code: string, query?: Record<string, string | null | undefined>) => met(`/cijfers/${code}`, query),
  kpiGrafiek: (
    code: string,
    formaat: 'svg' | 'csv',
    query: { welke: string } & Record<string, string | null | undefined>,
  ) => met(`/cijfers/${code}/grafiek.${formaat}`, query),
  maandgesprek: (query?: Record<string, string | null | undefined>) => met('/maandgesprek', query),
  maandgesprekOpScherm: (query?: Record<string, string | null | undefined>) => met('/maandgesprek/scherm', query),
  pilots: () => '/pilots',
  kwartaal: (query?: Record<string, string | null | undefined>) => met('/kwartaal', query),
  kwartaalbestand: (kwartaal: string, formaat: 'pdf' | 'xlsx' | 'csv' | 'metadata', versie?: number) =>
    met(`/kwartaal/${kwartaal}/rapport.${formaat === 'metadata' ? 'csv-metadata.json' : formaat}`, {
      versie: versie === undefined ? null : String(versie),
    }),
  goNoGo: (id: string, query?: Record<string, string | null | undefined>) => met(`/pilots/${id}/go-no-go`, query),
  dossierPdf: (id: string, query?: Record<string, string | null | undefined>) =>
    met(`/pilots/${id}/go-no-go/dossier.pdf`, query),
  monitoringsplan: (id: string, plaats?: number) =>
    met(`/pilots/${id}/monitoringsplan`, { criterium: plaats === undefined ? null : String(plaats + 1) }),
  kosten: (query?: Record<string, string | null | undefined>) => met('/kosten', query),
  kostenbestand: (formaat: 'pdf' | 'xlsx', query?: Record<string, string | null | undefined>) =>
    met(`/kosten/kosten.${formaat}`, query),
  kostenBijhouden: () => '/kosten/bijhouden',
  uitgave: (id: string) => `/kosten/bijhouden/uitgaven/${id}`,
  begroting: (id: string) => `/kosten/bijhouden/begrotingen/${id}`,
  effecten: () => '/effecten',
  nieuweReconstructie: () => '/effecten/nieuw',
  reconstructie: (id: string) => `/effecten/${id}`,
  effectenrapport: () => '/effecten/rapport.pdf',
  zorgvraag: (query?: Record<string, string | null | undefined>) => met('/zorgvraag', query),
};

/** Pages for a resident, who has no account: nobody is signed in there, whoever follows the link. */
export const isVoorInwoner = (path: string) => path.startsWith('/ervaring/');

/** Where somebody is sent whose session is over. */
export const isAanmelden = (adres: string) => adres === Pad.aanmelden() || adres.startsWith(`${Pad.aanmelden()}?`);

/** A way back is only ever a page of our own. */
export const veiligTerug = (terug: string | null | undefined) =>
  terug && /^\/(?!\/)[^\\\p{Cc}]{0,1000}$/u.test(terug) ? terug : Pad.mijnWerk();
