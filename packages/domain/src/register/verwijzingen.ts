import type { Bestandssoort, RegisterRij } from './rijen.ts';

/** What a row can refer to by name. A coach's name is the e-mail address. */
const naamsoorten = ['organisatie', 'team', 'wijk', 'coach', 'pilot'] as const;
export type Naamsoort = (typeof naamsoorten)[number];

export interface Verwijzing {
  readonly soort: Naamsoort;
  readonly naam: string;
  readonly kolom: string;
}

type Kolomsoorten = Readonly<Record<string, Naamsoort>>;

/** The columns that bring a name in. */
const benoemend: { readonly [Soort in Bestandssoort]?: Kolomsoorten } = {
  organisaties: { naam: 'organisatie' },
  teams: { naam: 'team', wijken: 'wijk' },
  medewerkers: { email: 'coach' },
  pilots: { naam: 'pilot' },
};

/** The columns whose names must exist, stand in a file that came earlier, or be made. */
const verwijzend: { readonly [Soort in Bestandssoort]?: Kolomsoorten } = {
  medewerkers: { organisatie: 'organisatie', teams: 'team' },
  pilots: { teams: 'team' },
  formatie: { pilot: 'pilot', team: 'team' },
  voorzieningen: { wijken: 'wijk' },
  meldingen: { organisatie: 'organisatie', team: 'team', wijk: 'wijk' },
  trajecten: {
    organisatie: 'organisatie',
    team: 'team',
    wijk: 'wijk',
    pilot: 'pilot',
    coach: 'coach',
    tweedeCoach: 'coach',
  },
  indicaties: { organisatie: 'organisatie', team: 'team', wijk: 'wijk' },
  evaluaties: { organisatie: 'organisatie' },
  uitgaven: { pilot: 'pilot' },
  begroting: { pilot: 'pilot' },
};

const namenIn = (rij: RegisterRij, kolomsoorten: Kolomsoorten = {}): ReadonlyArray<Verwijzing> => {
  const cellen = rij as unknown as Readonly<Record<string, string | null | ReadonlyArray<string>>>;
  return Object.entries(kolomsoorten).flatMap(([kolom, soort]) => {
    const cel = cellen[kolom] ?? [];
    return (typeof cel === 'string' ? [cel] : cel).map((naam) => ({ soort, naam, kolom }));
  });
};

export const benoemt = (rij: RegisterRij): ReadonlyArray<Verwijzing> => namenIn(rij, benoemend[rij._tag]);
export const verwijstNaar = (rij: RegisterRij): ReadonlyArray<Verwijzing> => namenIn(rij, verwijzend[rij._tag]);

/** What to say of a name that nobody knows. */
export const onbekend: Record<Naamsoort, string> = {
  organisatie: 'Deze organisatie is niet bekend.',
  team: 'Dit team is niet bekend.',
  wijk: 'Deze wijk is niet bekend.',
  coach: 'Er is geen medewerker met dit e-mailadres.',
  pilot: 'Deze pilot is niet bekend.',
};
