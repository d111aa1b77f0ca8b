import type { Bestandssoort, RegisterRij } from '@tenzij/domain/register/rijen.ts';

/** What a row can refer to by name. A coach's name is the e-mail address. */
export const naamsoorten = ['organisatie', 'team', 'wijk', 'coach', 'pilot'] as const;
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

/** The columns whose names must exist, or stand in a file that comes earlier. */
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

/** E-mail addresses are the same in capitals; other names are as they are written. */
const sleutel = (soort: Naamsoort, naam: string) => `${soort}:${soort === 'coach' ? naam.toLowerCase() : naam}`;

/** Keeps which names there are: those that the gemeente already has, and those that the files bring in. */
export interface Naamboek {
  readonly neemOp: (rij: RegisterRij) => void;
  /** What this row refers to and nobody knows. Nothing where missing names may be made; those are kept. */
  readonly ontbreekt: (rij: RegisterRij) => ReadonlyArray<Verwijzing>;
  readonly aanTeMaken: () => ReadonlyArray<Verwijzing>;
}

export const naamboek = (bekend: Readonly<Partial<Record<Naamsoort, Iterable<string>>>>, maakAan = false): Naamboek => {
  const namen = new Set<string>();
  for (const soort of naamsoorten) for (const naam of bekend[soort] ?? []) namen.add(sleutel(soort, naam));
  const nieuw = new Map<string, Verwijzing>();

  return {
    neemOp: (rij) => {
      for (const { soort, naam } of benoemt(rij)) namen.add(sleutel(soort, naam));
    },
    ontbreekt: (rij) => {
      const weg = verwijstNaar(rij).filter(({ soort, naam }) => !namen.has(sleutel(soort, naam)));
      if (!maakAan) return weg;
      for (const verwijzing of weg) nieuw.set(sleutel(verwijzing.soort, verwijzing.naam), verwijzing);
      return [];
    },
    aanTeMaken: () => [...nieuw.values()],
  };
};
