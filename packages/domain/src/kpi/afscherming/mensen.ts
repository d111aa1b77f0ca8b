/** Fewer people than this could be recognised. */
export const kleinsteGroep = 5;

type Mensen = ReadonlyArray<number>;

/** What is known of a set of records: who are in it, as far as that matters, and how many of them still are there. */
export interface Telling {
  /** Distinct people, at most `kleinsteGroep` of them; one list for each figure that is shown of the set. */
  readonly mensen: ReadonlyArray<Mensen>;
  /** What came in less what went out, since the beginning; null where nothing goes out. */
  readonly saldo: number | null;
  /** Only to choose which sets are small: roughly how many records. */
  readonly gewicht: number;
}

export const niemand: Telling = { mensen: [], saldo: null, gewicht: 0 };

const voegToe = (wie: Array<number>, erbij: Mensen): void => {
  for (const een of erbij) {
    if (wie.length >= kleinsteGroep) return;
    if (!wie.includes(een)) wie.push(een);
  }
};

const opgeteld = (a: number | null, b: number | null): number | null => (a === null ? b : a + (b ?? 0));

/** Either, or both as far as it matters. */
const beide = (a: Mensen, b: Mensen): Mensen => {
  if (a.length >= kleinsteGroep || b.length === 0) return a;
  if (b.length >= kleinsteGroep || a.length === 0) return b;
  const wie = [...a];
  voegToe(wie, b);
  return wie.length === a.length ? a : wie;
};

/** Two sets of records as one; the saldo is what their own add up to. */
const samenMet = (a: Telling, b: Telling): Telling => {
  const [langste, ander] = a.mensen.length < b.mensen.length ? [b.mensen, a.mensen] : [a.mensen, b.mensen];
  return {
    mensen: langste.map((wie, nr) => beide(wie, ander[nr] ?? [])),
    saldo: opgeteld(a.saldo, b.saldo),
    gewicht: a.gewicht + b.gewicht,
  };
};

export const samenVan = (tellingen: ReadonlyArray<Telling>): Telling => {
  let samen = tellingen[0] ?? niemand;
  for (let nr = 1; nr < tellingen.length; nr += 1) samen = samenMet(samen, tellingen[nr] ?? niemand);
  return samen;
};

const isVol = (aantal: number): boolean => aantal === 0 || aantal >= kleinsteGroep;

export const isNiemand = ({ mensen, saldo }: Telling): boolean =>
  (saldo ?? 0) === 0 && mensen.every((wie) => wie.length === 0);

/** May be shown: nobody, or enough people; and so for who are there at its end, whose number is in less out. */
export const isVeilig = ({ mensen, saldo }: Telling): boolean =>
  isVol(saldo ?? 0) && mensen.every((wie) => isVol(wie.length));

/** One set of records in time, month by month or in parts of a month. */
export class Reeks {
  private readonly perDeel = new Map<number, Telling>();
  private geordend: {
    readonly tijden: ReadonlyArray<number>;
    readonly lijst: ReadonlyArray<Telling>;
    readonly saldi: ReadonlyArray<number | null>;
  } | null = null;

  voegToe(maand: number, telling: Telling): void {
    const erin = this.perDeel.get(maand);
    this.perDeel.set(maand, erin === undefined ? telling : samenMet(erin, telling));
    this.geordend = null;
  }

  /** Where each part with records begins, in order. */
  get tijden(): ReadonlyArray<number> {
    return this.opVolgorde().tijden;
  }

  private opVolgorde() {
    if (this.geordend !== null) return this.geordend;
    const tijden = [...this.perDeel.keys()].sort((a, b) => a - b);
    const lijst = tijden.map((tijd) => this.perDeel.get(tijd) ?? niemand);
    let saldo: number | null = null;
    const saldi = lijst.map((telling) => {
      saldo = opgeteld(saldo, telling.saldo);
      return saldo;
    });
    this.geordend = { tijden, lijst, saldi };
    return this.geordend;
  }

  /** Who came and went from `begin` until before `eind`, with the saldo at that end. */
  over(begin: number, eind: number): Telling {
    const { tijden, lijst, saldi } = this.opVolgorde();
    const van = vanaf(tijden, begin);
    const tot = vanaf(tijden, eind);
    const { mensen, gewicht } = samenVan(lijst.slice(van, Math.max(van, tot)));
    return { mensen, gewicht, saldo: saldi[tot - 1] ?? null };
  }
}

/** The place of the first that is not before this moment. */
const vanaf = (tijden: ReadonlyArray<number>, moment: number): number => {
  let [laag, hoog] = [0, tijden.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((tijden[midden] ?? moment) < moment) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
};
