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

/** Sets of records as one set; the saldo is what their own add up to. */
export class Optelling implements Telling {
  readonly mensen: Array<Array<number>> = [];
  saldo: number | null = null;
  gewicht = 0;

  voegToe({ mensen, saldo, gewicht }: Telling): void {
    this.gewicht += gewicht;
    this.saldo = opgeteld(this.saldo, saldo);
    for (let nr = 0; nr < mensen.length; nr += 1) {
      const wie = this.mensen[nr];
      if (wie === undefined) this.mensen[nr] = mensen[nr]?.slice() ?? [];
      else if (wie.length < kleinsteGroep) voegToe(wie, mensen[nr] ?? []);
    }
  }
}

export const samenVan = (tellingen: Iterable<Telling>): Telling => {
  const samen = new Optelling();
  for (const telling of tellingen) samen.voegToe(telling);
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
  private readonly perDeel = new Map<number, Array<Telling>>();
  private geordend: {
    readonly tijden: ReadonlyArray<number>;
    readonly lijst: ReadonlyArray<Telling>;
    readonly saldi: ReadonlyArray<number | null>;
  } | null = null;

  voegToe(maand: number, telling: Telling): void {
    const erin = this.perDeel.get(maand);
    if (erin === undefined) this.perDeel.set(maand, [telling]);
    else erin.push(telling);
    this.geordend = null;
  }

  /** Where each part with records begins, in order. */
  get tijden(): ReadonlyArray<number> {
    return this.opVolgorde().tijden;
  }

  private opVolgorde() {
    if (this.geordend !== null) return this.geordend;
    const tijden = [...this.perDeel.keys()].sort((a, b) => a - b);
    const lijst = tijden.map((tijd) => samenVan(this.perDeel.get(tijd) ?? []));
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
