import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';

export interface NavigatieItem {
  readonly naam: string;
  readonly naar: string;
  /** The key after `g` that opens it. */
  readonly toets: string;
}

interface Pagina extends NavigatieItem {
  readonly recht?: Handeling;
  /** Also for who does not do it, and watches it over the whole gemeente. */
  readonly ofOveral?: Handeling;
}

const paginas: ReadonlyArray<Pagina> = [
  { naam: tekst.pagina.mijnWerk, naar: Pad.mijnWerk(), toets: 'w' },
  { naam: tekst.pagina.werklijst, naar: Pad.werklijst(), toets: 'l', recht: 'traject.contact' },
  { naam: tekst.pagina.overleg, naar: Pad.overleggen(), toets: 'o', recht: 'overleg.lezen' },
  { naam: tekst.pagina.meldingen, naar: Pad.meldingen(), toets: 'm', recht: 'melding.lezen' },
  { naam: tekst.pagina.trajecten, naar: Pad.trajecten(), toets: 't', recht: 'traject.lezen' },
  { naam: tekst.pagina.toetsen, naar: Pad.toetsen(), toets: 'x', recht: 'toets.oordelen', ofOveral: 'toets.lezen' },
  { naam: tekst.pagina.indicaties, naar: Pad.indicaties(), toets: 'i', recht: 'indicatie.lezen' },
  { naam: tekst.pagina.herindicaties, naar: Pad.herindicaties(), toets: 'h', recht: 'indicatie.lezen' },
  { naam: tekst.pagina.caseload, naar: Pad.caseload(), toets: 'c', recht: 'caseload.lezen' },
  { naam: tekst.pagina.maandgesprek, naar: Pad.maandgesprek(), toets: 'a', recht: 'caseload.lezen' },
  { naam: tekst.pagina.verwijzingen, naar: Pad.verwijzingen(), toets: 'd', recht: 'verwijzing.volgen' },
  { naam: tekst.pagina.partners, naar: Pad.partners(), toets: 'p', recht: 'verwijzing.volgen' },
  { naam: tekst.pagina.socialeKaart, naar: Pad.socialeKaart(), toets: 's', recht: 'voorziening.lezen' },
  { naam: tekst.pagina.cijfers, naar: Pad.kpis(), toets: 'k', recht: 'kpi.lezen' },
  { naam: tekst.pagina.zorgvraag, naar: Pad.zorgvraag(), toets: 'v', recht: 'kpi.lezen' },
];

const mag = (rol: Rol, recht: Handeling | undefined) => recht === undefined || reikwijdte(rol, recht) !== undefined;

/** What this role finds in the menu: the rights table decides, nothing else. */
export const navigatieVoor = (rol: Rol): ReadonlyArray<NavigatieItem> =>
  paginas
    .filter(({ recht, ofOveral }) => mag(rol, recht) || (ofOveral && reikwijdte(rol, ofOveral) === 'gemeente'))
    .map(({ naam, naar, toets }) => ({ naam, naar, toets }));

export const isHuidig = (item: NavigatieItem, path: string) => path === item.naar || path.startsWith(`${item.naar}/`);
