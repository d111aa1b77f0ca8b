/** The rows of a gemeente as plain objects, as the tables hold them: what the second computation loops over. */

export interface MeldingRij {
  id: string;
  ontvangenOp: string;
  bron: string;
  teamId: string;
  wijkId: string;
  organisatieId: string | null;
  leefgebieden: string[];
  leeftijdsgroep: string | null;
  collectief: boolean | null;
  inwonerId: string | null;
}

export interface BesluitRij {
  id: string;
  meldingId: string;
  teamId: string;
  uitkomst: string;
  gronden: string[];
  afwijkend: boolean;
  stappenGezet: string[];
  beslotenOp: string;
  vervallenOp: string | null;
}

export interface TrajectRij {
  id: string;
  status: string;
  meldingId: string | null;
  teamId: string;
  wijkId: string | null;
  pilotId: string | null;
  organisatieId: string | null;
  coachId: string | null;
  vorm: string;
  gestartOp: string;
  beeindigdOp: string | null;
  redenBeeindiging: string | null;
  urenPerWeek: number | null;
  toegewezenUren: number | null;
  registerUren: number | null;
  registerContactmomenten: number | null;
  minuten: number;
  aantalContactmomenten: number;
  eersteContactOp: string | null;
  inwonerId: string | null;
}

export interface OverdrachtRij {
  id: string;
  trajectId: string;
  teamId: string;
  van: string | null;
  naar: string;
  op: string;
}

export interface EvaluatieRij {
  trajectId: string;
  teamId: string;
  soort: 'coach' | 'inwoner';
  antwoorden: Record<string, string | null>;
}

export interface IndicatieRij {
  id: string;
  status: string;
  teamId: string | null;
  wijkId: string | null;
  organisatieId: string | null;
  soort: string;
  aangevraagdOp: string | null;
  beschiktOp: string | null;
  van: string | null;
  tot: string | null;
  herindicatie: string | null;
  urenMinderPerWeek: number | null;
  besprokenMetWijk: boolean | null;
  inwonerId: string | null;
}

export interface PilotRij {
  id: string;
  naam: string;
  domein: string;
  teams: string[];
  gestartOp: string;
  eindigtOp: string | null;
}

export interface FormatieRij {
  pilotId: string;
  teamId: string;
  van: string;
  tot: string | null;
  fte: number;
  urenPerFtePerMaand: number | null;
  beschikbareUren: number | null;
}

export interface UitgaveRij {
  id: string;
  pilotId: string;
  post: string;
  datum: string | null;
  bedrag: number;
  volg: number;
}

export interface BegrotingRij {
  id: string;
  pilotId: string;
  post: string;
  fte: number | null;
  bedragPerFte: number | null;
  bedrag: number | null;
  van: string;
  tot: string;
}

export interface VoorzieningRij {
  id: string;
  naam: string;
  wijken: string[];
  leefgebieden: string[];
  actief: boolean;
}

export interface Register {
  gemeente: { id: string; naam: string; urenPerFtePerWeek: number; gebruikelijkeWeken: number };
  wijken: Array<{ id: string; naam: string }>;
  organisaties: Array<{ id: string; naam: string }>;
  teams: Array<{ id: string; naam: string; domein: string; wijken: string[] }>;
  medewerkers: Array<{ id: string; naam: string; rol: string; teams: string[]; actief: boolean }>;
  inwoners: Array<{ id: string }>;
  pilots: PilotRij[];
  formatie: FormatieRij[];
  uitgaven: UitgaveRij[];
  begroting: BegrotingRij[];
  voorzieningen: VoorzieningRij[];
  meldingen: MeldingRij[];
  besluiten: BesluitRij[];
  trajecten: TrajectRij[];
  overdrachten: OverdrachtRij[];
  evaluaties: EvaluatieRij[];
  indicaties: IndicatieRij[];
}
