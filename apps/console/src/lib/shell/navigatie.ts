import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';

export interface NavigatieItem {
  readonly naam: string;
  readonly naar: string;
  /** The key after `g` that opens it. */
  readonly toets: string;
  /** Under which heading it stands; what is mine stands on top, under none. */
  readonly groep: keyof typeof tekst.menugroep | null;
}

interface Pagina extends NavigatieItem {
  readonly recht?: Handeling;
  /** Or by this one: what comes to an organisatie needs no team. */
  readonly ofRecht?: Handeling;
  /** Also for who does not do it, and watches it over the whole gemeente. */
  readonly ofOveral?: Handeling;
}

const paginas: ReadonlyArray<Pagina> = [
  { naam: tekst.pagina.mijnWerk, naar: Pad.mijnWerk(), toets: 'w', groep: null },
  { naam: tekst.pagina.werklijst, naar: Pad.werklijst(), toets: 'l', groep: null, recht: 'traject.contact' },
  { naam: tekst.pagina.overleg, naar: Pad.overleggen(), toets: 'o', groep: null, recht: 'overleg.lezen' },
  { naam: tekst.pagina.meldingen, naar: Pad.meldingen(), toets: 'm', groep: 'casussen', recht: 'melding.lezen' },
  { naam: tekst.pagina.trajecten, naar: Pad.trajecten(), toets: 't', groep: 'casussen', recht: 'traject.lezen' },
  {
    naam: tekst.pagina.toetsen,
    naar: Pad.toetsen(),
    toets: 'x',
    groep: 'casussen',
    recht: 'toets.oordelen',
    ofOveral: 'toets.lezen',
  },
  { naam: tekst.pagina.indicaties, naar: Pad.indicaties(), toets: 'i', groep: 'casussen', recht: 'indicatie.lezen' },
  {
    naam: tekst.pagina.herindicaties,
    naar: Pad.herindicaties(),
    toets: 'h',
    groep: 'casussen',
    recht: 'indicatie.lezen',
  },
  { naam: tekst.pagina.caseload, naar: Pad.caseload(), toets: 'c', groep: 'team', recht: 'caseload.lezen' },
  { naam: tekst.pagina.maandgesprek, naar: Pad.maandgesprek(), toets: 'a', groep: 'team', recht: 'caseload.lezen' },
  { naam: tekst.pagina.socialeKaart, naar: Pad.socialeKaart(), toets: 's', groep: 'wijk', recht: 'voorziening.lezen' },
  {
    naam: tekst.pagina.verwijzingen,
    naar: Pad.verwijzingen(),
    toets: 'd',
    groep: 'wijk',
    recht: 'verwijzing.volgen',
    ofRecht: 'verwijzing.ontvangen',
  },
  { naam: tekst.pagina.partners, naar: Pad.partners(), toets: 'p', groep: 'wijk', recht: 'verwijzing.volgen' },
  { naam: tekst.pagina.pilots, naar: Pad.pilots(), toets: 'n', groep: 'inzicht', recht: 'pilot.dossier' },
  { naam: tekst.pagina.cijfers, naar: Pad.kpis(), toets: 'k', groep: 'inzicht', recht: 'kpi.lezen' },
  { naam: tekst.pagina.kosten, naar: Pad.kosten(), toets: 'e', groep: 'inzicht', recht: 'kosten.lezen' },
  { naam: tekst.pagina.effecten, naar: Pad.effecten(), toets: 'f', groep: 'inzicht', recht: 'effectenrapport.lezen' },
  { naam: tekst.pagina.respons, naar: Pad.respons(), toets: 'r', groep: 'inzicht', recht: 'kpi.lezen' },
  { naam: tekst.pagina.zorgvraag, naar: Pad.zorgvraag(), toets: 'v', groep: 'inzicht', recht: 'kpi.lezen' },
  { naam: tekst.pagina.kwartaal, naar: Pad.kwartaal(), toets: 'q', groep: 'inzicht', recht: 'kwartaal.lezen' },
];

/** A right over one's own teams shows nothing to who is in none, such as a partner's professional. */
const mag = (rol: Rol, heeftTeam: boolean, recht: Handeling | undefined) => {
  const hoeVer = recht && reikwijdte(rol, recht);
  return hoeVer !== undefined && (heeftTeam || hoeVer !== 'eigen_teams');
};

/** What this role finds in the menu: the rights table decides, nothing else. */
export const navigatieVoor = (rol: Rol, heeftTeam = true): ReadonlyArray<NavigatieItem> =>
  paginas
    .filter(
      ({ recht, ofRecht, ofOveral }) =>
        recht === undefined ||
        mag(rol, heeftTeam, recht) ||
        mag(rol, heeftTeam, ofRecht) ||
        (ofOveral && reikwijdte(rol, ofOveral) === 'gemeente'),
    )
    .map(({ naam, naar, toets, groep }) => ({ naam, naar, toets, groep }));

/** The menu as it is read: each heading once, with what stands under it. */
export const gegroepeerd = (items: ReadonlyArray<NavigatieItem>) =>
  [...new Set(items.map(({ groep }) => groep))].map((groep) => ({
    groep,
    items: items.filter((item) => item.groep === groep),
  }));

export const isHuidig = (item: NavigatieItem, path: string) => path === item.naar || path.startsWith(`${item.naar}/`);
