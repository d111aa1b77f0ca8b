/** Fewer people than this could be recognised. */
export const kleinsteGroep = 5;

/** What is known of a set of records: who are in it, as far as that matters, and who of them still are there. */
export interface Telling {
  /** Distinct people, at most `kleinsteGroep` of them; one list for each figure that is shown of the set. */
  readonly mensen: ReadonlyArray<ReadonlyArray<number>>;
  /** What came in less what went out, since the beginning; 0 where nothing goes out. */
  readonly saldo: number;
  /** Only to choose which sets are small: roughly how many records. */
  readonly gewicht: number;
}

export const niemand: Telling = { mensen: [], saldo: 0, gewicht: 0 };

const voegMensen = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): ReadonlyArray<number> => {
  if (a.length >= kleinsteGroep || b.length === 0) return a;
  return [...new Set([...a, ...b])].slice(0, kleinsteGroep);
};

export const samen = (a: Telling, b: Telling): Telling => ({
  mensen: (a.mensen.length >= b.mensen.length ? a : b).mensen.map((_, nr) =>
    voegMensen(a.mensen[nr] ?? [], b.mensen[nr] ?? []),
  ),
  saldo: a.saldo + b.saldo,
  gewicht: a.gewicht + b.gewicht,
});

const isVol = (aantal: number): boolean => aantal === 0 || aantal >= kleinsteGroep;

export const isNiemand = ({ mensen, saldo }: Telling): boolean =>
  saldo === 0 && mensen.every((wie) => wie.length === 0);

/** May be shown: nobody, or enough people; and so for who are there at its end, whose number is in less out. */
export const isVeilig = ({ mensen, saldo }: Telling): boolean =>
  isVol(saldo) && mensen.every((wie) => isVol(wie.length));

/** The months of one set of records. */
export class Reeks {
  private readonly maanden = new Map<number, Telling>();
  private volgorde: ReadonlyArray<readonly [number, Telling]> | null = null;

  voegToe(maand: number, telling: Telling): void {
    this.maanden.set(maand, samen(this.maanden.get(maand) ?? niemand, telling));
    this.volgorde = null;
  }

  get opVolgorde(): ReadonlyArray<readonly [number, Telling]> {
    this.volgorde ??= [...this.maanden].sort(([a], [b]) => a - b);
    return this.volgorde;
  }

  /** Who came and went from `begin` until before `eind`, with the saldo at that end. */
  over(begin: number, eind: number): Telling {
    let tot = niemand;
    let saldo = 0;
    for (const [maand, telling] of this.opVolgorde) {
      if (maand >= eind) break;
      saldo += telling.saldo;
      if (maand >= begin) tot = samen(tot, telling);
    }
    return { ...tot, saldo };
  }
}
