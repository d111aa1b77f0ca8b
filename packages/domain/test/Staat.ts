import type { Besluit } from '../src/besluit/Besluit.ts';
import type { CoachEvaluatie, InwonerEvaluatie } from '../src/ervaring/Evaluatie.ts';
import type { Uitnodiging } from '../src/ervaring/Uitnodiging.ts';
import type { Indicatie } from '../src/indicatie/Indicatie.ts';
import type { Verloopregel } from '../src/indicatie/Verloop.ts';
import type { BewaardeAannames } from '../src/kosten/Aannames.ts';
import type { Begroting, Uitgave } from '../src/kosten/Boeking.ts';
import type { Kanttekening } from '../src/kpi/Kanttekening.ts';

import type { Actor } from '../src/medewerker/Actor.ts';
import type { Afwezigheid } from '../src/medewerker/Afwezigheid.ts';
import type { Gemeente } from '../src/medewerker/Gemeente.ts';
import type { Medewerker } from '../src/medewerker/Medewerker.ts';
import type { Team } from '../src/medewerker/Team.ts';
import type { Identiteit } from '../src/melding/Inwoner.ts';
import type { Melding } from '../src/melding/Melding.ts';
import type { Overleg } from '../src/overleg/Overleg.ts';
import type { Pagina, PaginaVraag } from '../src/Pagina.ts';
import type { Reconstructie } from '../src/reconstructie/Reconstructie.ts';
import type { Feit } from '../src/spoor/Spoor.ts';
import type { Termijnwijziging } from '../src/termijn/Termijn.ts';
import type { Toets } from '../src/toets/Toets.ts';
import type { Bandbreedte } from '../src/traject/Bandbreedte.ts';
import type { GedaneOverdracht } from '../src/traject/Overdracht.ts';
import type { Contactmoment, Reflectie, Traject } from '../src/traject/Traject.ts';
import type { Verwijzing } from '../src/verwijzing/Verwijzing.ts';
import type { Gebruik } from '../src/voorziening/Gebruik.ts';
import type { Voorziening } from '../src/voorziening/Voorziening.ts';
import type { Weging } from '../src/weging/Weging.ts';
import { buurtcirkel, inloopWest, taalmaatje } from './Mensen.ts';

/** All that a gemeente has, as values in Maps. */
export interface Staat {
  readonly meldingen: Map<string, Melding>;
  readonly wegingen: Map<string, Weging>;
  readonly besluiten: Map<string, Besluit>;
  readonly toetsen: Map<string, Toets>;
  readonly trajecten: Map<string, Traject>;
  readonly contactmomenten: Map<string, Contactmoment>;
  readonly reflecties: Map<string, Reflectie>;
  readonly overdrachten: Map<string, GedaneOverdracht>;
  readonly afwezigheden: Map<string, Afwezigheid>;
  readonly bandbreedtes: Map<string, Bandbreedte>;
  readonly indicaties: Map<string, Indicatie>;
  readonly indicatieverloop: Map<string, Verloopregel>;
  readonly verwijzingen: Map<string, Verwijzing>;
  readonly overleggen: Map<string, Overleg>;
  readonly evaluaties: Map<string, CoachEvaluatie>;
  readonly uitnodigingen: Map<string, Uitnodiging>;
  readonly ervaringen: Map<string, InwonerEvaluatie>;
  readonly inwoners: Map<string, Identiteit>;
  readonly concepten: Map<string, unknown>;
  readonly termijnwijzigingen: Map<string, Termijnwijziging & { readonly meldingId: string }>;
  readonly voorzieningen: Map<string, Voorziening>;
  readonly gebruiken: Map<string, Gebruik>;
  readonly kanttekeningen: Map<string, Kanttekening>;
  readonly uitgaven: Map<string, Uitgave>;
  readonly begrotingen: Map<string, Begroting>;
  readonly kostenaannames: Map<string, BewaardeAannames>;
  readonly reconstructies: Map<string, Reconstructie>;
  readonly nummers: Map<string, number>;
  readonly spoor: Map<number, Feit & { readonly door: Actor }>;
}

export const leeg = (): Staat => ({
  meldingen: new Map(),
  wegingen: new Map(),
  besluiten: new Map(),
  toetsen: new Map(),
  trajecten: new Map(),
  contactmomenten: new Map(),
  reflecties: new Map(),
  overdrachten: new Map(),
  afwezigheden: new Map(),
  bandbreedtes: new Map(),
  indicaties: new Map(),
  indicatieverloop: new Map(),
  verwijzingen: new Map(),
  overleggen: new Map(),
  evaluaties: new Map(),
  uitnodigingen: new Map(),
  ervaringen: new Map(),
  inwoners: new Map(),
  concepten: new Map(),
  termijnwijzigingen: new Map(),
  voorzieningen: new Map([taalmaatje, buurtcirkel, inloopWest].map((een) => [een.id, een])),
  gebruiken: new Map(),
  kanttekeningen: new Map(),
  uitgaven: new Map(),
  begrotingen: new Map(),
  kostenaannames: new Map(),
  reconstructies: new Map(),
  nummers: new Map(),
  spoor: new Map(),
});

export const kopieVan = (staat: Staat): Staat =>
  Object.fromEntries(
    Object.entries(staat).map(([naam, rijen]) => [naam, new Map(rijen as Map<unknown, unknown>)]),
  ) as unknown as Staat;

/** What the ports read and write: the rows of now, who acts, and how often something was written. */
export interface Geheugen {
  staat: Staat;
  actor: Actor;
  geschreven: number;
  gemeente: Gemeente;
  medewerkers: ReadonlyArray<Medewerker>;
  teams: ReadonlyArray<Team>;
}

export const schrijf = <K, A>(geheugen: Geheugen, rijen: (staat: Staat) => Map<K, A>, sleutel: K, rij: A): void => {
  geheugen.geschreven += 1;
  rijen(geheugen.staat).set(sleutel, rij);
};

export const wis = <K, A>(geheugen: Geheugen, rijen: (staat: Staat) => Map<K, A>, sleutel: K): void => {
  geheugen.geschreven += 1;
  rijen(geheugen.staat).delete(sleutel);
};

/** Stores it with `versie` one higher, as the ports promise. */
export const hoogOp = <A extends { readonly id: string; readonly versie: number }>(
  geheugen: Geheugen,
  rijen: (staat: Staat) => Map<string, A>,
  rij: A,
): A => {
  const bewaard = { ...rij, versie: rij.versie + 1 };
  schrijf(geheugen, rijen, rij.id, bewaard);
  return bewaard;
};

/** A page of what is asked for; the cursor is how far one came. */
export const pagineer = <A>(rijen: ReadonlyArray<A>, { limit = 50, cursor = '0' }: PaginaVraag): Pagina<A> => {
  const van = Number(cursor);
  return {
    items: rijen.slice(van, van + limit),
    volgende: van + limit < rijen.length ? String(van + limit) : null,
  };
};
