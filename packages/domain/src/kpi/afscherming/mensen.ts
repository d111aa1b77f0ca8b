/** Fewer people than this could be recognised. */
export const kleinsteGroep = 5;

export type Mensen = ReadonlyArray<number>;
const geen: Mensen = [];

/** What is known of a set of records: who are in it, as far as that matters, and how many of them still are there. */
export interface Telling {
  /** Distinct people, at most `kleinsteGroep` of them; one list for each figure that is shown of the set. */
  readonly mensen: ReadonlyArray<Mensen>;
  /** What came in less what went out, since the beginning; null where nothing goes out. */
  readonly saldo: number | null;
  /** Only to choose which sets are small: roughly how many records. */
  readonly gewicht: number;
}

const opgeteld = (a: number | null, b: number | null): number | null => (a === null ? b : a + (b ?? 0));

/** Who are in either, as far as it matters. */
const met = (wie: Mensen, erbij: Mensen): Mensen => {
  if (wie.length >= kleinsteGroep || erbij.length === 0) return wie;
  if (wie.length === 0 || erbij.length >= kleinsteGroep) return erbij;
  const nieuw = erbij.filter((een) => !wie.includes(een));
  return nieuw.length === 0 ? wie : [...wie, ...nieuw].slice(0, kleinsteGroep);
};

/** In one of the lists of these sets. */
const wieVan = (tellingen: ReadonlyArray<Telling>, nr: number, van: number, tot: number): Mensen => {
  let wie = geen;
  for (let plaats = van; plaats < tot && wie.length < kleinsteGroep; plaats += 1)
    wie = met(wie, tellingen[plaats]?.mensen[nr] ?? geen);
  return wie;
};

const wieAllemaal = (tellingen: ReadonlyArray<Telling>, lijsten: number, van: number, tot: number) => {
  const samen: Array<Mensen> = [];
  for (let nr = 0; nr < lijsten; nr += 1) samen.push(wieVan(tellingen, nr, van, tot));
  return samen;
};

/** Sets of records as one; the saldo is what their own add up to. */
export const samenVan = (tellingen: ReadonlyArray<Telling>): Telling => {
  const [enige] = tellingen;
  if (enige !== undefined && tellingen.length === 1) return enige;
  let saldo: number | null = null;
  let [gewicht, lijsten] = [0, 0];
  for (const telling of tellingen) {
    saldo = opgeteld(saldo, telling.saldo);
    gewicht += telling.gewicht;
    lijsten = Math.max(lijsten, telling.mensen.length);
  }
  return { mensen: wieAllemaal(tellingen, lijsten, 0, tellingen.length), saldo, gewicht };
};

/** Many sets: list by list who are in each of them, and what came in less what went out. */
export interface Tellingen {
  readonly mensen: ReadonlyArray<ReadonlyArray<Mensen | undefined>>;
  readonly saldi: ReadonlyArray<number> | null;
}

/** Some of them as one; null where that is nobody. */
export const samenIn = ({ mensen: lijsten, saldi }: Tellingen, plaatsen: ReadonlyArray<number>): Telling | null => {
  let gewicht = 0;
  const mensen = lijsten.map((lijst) => {
    let wie = geen;
    for (const plaats of plaatsen) {
      const erbij = lijst[plaats] ?? geen;
      gewicht += erbij.length;
      wie = met(wie, erbij);
    }
    return wie;
  });
  if (gewicht === 0) return null;
  return { mensen, gewicht, saldo: saldi && plaatsen.reduce((som, plaats) => som + (saldi[plaats] ?? 0), 0) };
};

const isVol = (aantal: number): boolean => aantal === 0 || aantal >= kleinsteGroep;

export const isNiemand = ({ mensen, saldo }: Telling): boolean =>
  (saldo ?? 0) === 0 && mensen.every((wie) => wie.length === 0);

/** May be shown: nobody, or enough people; and so for who are there at its end, whose number is in less out. */
export const isVeilig = ({ mensen, saldo }: Telling): boolean =>
  isVol(saldo ?? 0) && mensen.every((wie) => isVol(wie.length));

/** One set of records in time, month by month or in parts of a month. */
export class Reeks {
  /** Where each part with records begins, in order. */
  readonly tijden: Array<number> = [];
  private readonly delen: Array<Telling> = [];
  private lijsten = 0;
  /** Of each part and all before it. */
  private tot: { readonly saldi: ReadonlyArray<number | null>; readonly gewichten: ReadonlyArray<number> } | null =
    null;

  voegToe(maand: number, telling: Telling): void {
    this.lijsten = Math.max(this.lijsten, telling.mensen.length);
    this.tot = null;
    const plaats = vanaf(this.tijden, maand);
    const erin = this.tijden[plaats] === maand ? this.delen[plaats] : undefined;
    if (erin === undefined) {
      this.tijden.splice(plaats, 0, maand);
      this.delen.splice(plaats, 0, telling);
    } else this.delen[plaats] = samenVan([erin, telling]);
  }

  private opgeteld() {
    if (this.tot !== null) return this.tot;
    const saldi: Array<number | null> = [];
    const gewichten: Array<number> = [];
    for (const { saldo, gewicht } of this.delen) {
      saldi.push(opgeteld(saldi.at(-1) ?? null, saldo));
      gewichten.push((gewichten.at(-1) ?? 0) + gewicht);
    }
    this.tot = { saldi, gewichten };
    return this.tot;
  }

  /** Who came and went from `begin` until before `eind`, with the saldo at that end. */
  over(begin: number, eind: number): Telling {
    const { saldi, gewichten } = this.opgeteld();
    const van = vanaf(this.tijden, begin);
    const tot = Math.max(van, vanaf(this.tijden, eind));
    return {
      mensen: wieAllemaal(this.delen, this.lijsten, van, tot),
      gewicht: (gewichten[tot - 1] ?? 0) - (gewichten[van - 1] ?? 0),
      saldo: saldi[tot - 1] ?? null,
    };
  }
}

/** The place of the first that is not before this moment. */
const vanaf = (tijden: ReadonlyArray<number>, moment: number): number => {
  let [laag, hoog] = [0, tijden.length];
  if ((tijden[hoog - 1] ?? moment) < moment) return hoog;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((tijden[midden] ?? moment) < moment) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
};
