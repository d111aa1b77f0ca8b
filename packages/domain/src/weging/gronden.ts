import { Schema } from 'effect';

/** A recognised reason not to guide the resident ourselves, or a signal that is counted but never a reason. */
export const Grond = Schema.Literals([
  'veiligheidsrisico',
  'niet_uitstelbaar',
  'veilig_thuis',
  'dubbele_diagnostiek',
  'verslechtering_mentaal',
  'langdurig_intensief',
  'expertise_ontbreekt',
  'specialistische_behandeling',
  'doelen_nog_niet_behaald',
  'werkdruk',
  'persoonlijke_voorkeur',
  'voorkeur_verwijzer',
]);
export type Grond = typeof Grond.Type;

/**
 * What a grond does to the advies. `afschalen` counts only where an indicatie ends;
 * `geen` is recorded, counted and shown, and never a reason.
 */
export type Werking = 'maatwerk' | 'combinatie' | 'afschalen' | 'geen';

interface GrondRegel {
  readonly werking: Werking;
  /** In the words that a wijkteam uses. */
  readonly tekst: string;
  readonly bron: 'A §5' | 'A §5.5b' | 'A §5.6' | 'H1' | 'H1, A §5.5b';
}

export const gronden: Record<Grond, GrondRegel> = {
  veiligheidsrisico: { werking: 'maatwerk', tekst: 'Er is een veiligheidsrisico.', bron: 'A §5' },
  niet_uitstelbaar: { werking: 'maatwerk', tekst: 'De hulp kan niet wachten.', bron: 'A §5' },
  veilig_thuis: { werking: 'maatwerk', tekst: 'Veilig Thuis is betrokken.', bron: 'H1' },
  dubbele_diagnostiek: { werking: 'maatwerk', tekst: 'Er zijn twee diagnoses die elkaar versterken.', bron: 'H1' },
  verslechtering_mentaal: {
    werking: 'maatwerk',
    tekst: 'Het gaat mentaal snel slechter: een korte opname, een psychose of een poging tot suïcide.',
    bron: 'H1',
  },
  langdurig_intensief: { werking: 'maatwerk', tekst: 'Er is lang en veel hulp nodig.', bron: 'A §5' },
  expertise_ontbreekt: {
    werking: 'combinatie',
    tekst: 'Niemand in het team of bij onze partners heeft de kennis die nodig is.',
    bron: 'H1, A §5.5b',
  },
  specialistische_behandeling: {
    werking: 'combinatie',
    tekst: 'Voor één doel loopt een behandeling bij een specialist, of is die nodig.',
    bron: 'A §5.5b',
  },
  doelen_nog_niet_behaald: {
    werking: 'afschalen',
    tekst: 'De doelen van de lopende hulp zijn nog niet gehaald.',
    bron: 'H1',
  },
  werkdruk: { werking: 'geen', tekst: 'Het is te druk in het team.', bron: 'A §5.6' },
  persoonlijke_voorkeur: { werking: 'geen', tekst: 'Ik doe dit zelf liever niet.', bron: 'A §5.6' },
  voorkeur_verwijzer: { werking: 'geen', tekst: 'De verwijzer wil liever een specialist.', bron: 'A §5' },
};

export const alleGronden = Object.keys(gronden) as ReadonlyArray<Grond>;
export const ineffectieveGronden = alleGronden.filter((grond) => gronden[grond].werking === 'geen');
