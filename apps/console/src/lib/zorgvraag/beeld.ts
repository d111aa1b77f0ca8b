import type { Zorgvraag, ZorgvraagCel } from '@tenzij/domain/kpi/Zorgvraag.ts';
import type { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { tekst, woord } from '#berichten';
import { aantal, getal } from '#lib/notatie/getal.ts';

const t = tekst.zorgvraag;

/** How dark a cell is, from nothing to four; words and numbers say the same. */
export type Sterkte = 0 | 1 | 2 | 3 | 4;

export interface HitteCel {
  readonly leefgebied: Leefgebied;
  readonly naam: string;
  readonly getal: string;
  readonly verborgen: boolean;
  readonly leeg: boolean;
  readonly gat: boolean;
  readonly samen: string | null;
  readonly sterkte: Sterkte;
  /** The cell in a sentence. */
  readonly zin: string;
}
export interface HitteRij {
  readonly wijkId: string;
  readonly wijk: string;
  readonly cellen: ReadonlyArray<HitteCel>;
}

const klein = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
const inZin = (leefgebied: Leefgebied) => klein(woord.leefgebied[leefgebied]);

const sterkteVan = (meldingen: number | null, meest: number): Sterkte => {
  if (meldingen === null || meldingen === 0 || meest === 0) return 0;
  return Math.min(4, Math.ceil((meldingen / meest) * 4)) as Sterkte;
};

const inMeldingen = (meldingen: number) => aantal(meldingen, t.eenMelding, t.meerMeldingen);

const celVan = (cel: ZorgvraagCel, wijk: string, meest: number): HitteCel => {
  const { meldingen, collectief, leefgebied } = cel;
  const naam = woord.leefgebied[leefgebied];
  const gat = cel.gat === true;
  const samen = collectief === null || collectief === 0 ? null : t.waarvanSamen(getal(collectief));
  const wat = meldingen === null ? t.nietTeTonen : inMeldingen(meldingen);
  return {
    leefgebied,
    naam,
    getal: meldingen === null ? t.streepje : getal(meldingen),
    verborgen: meldingen === null,
    leeg: meldingen === 0,
    gat,
    samen,
    sterkte: sterkteVan(meldingen, meest),
    zin: `${wijk}, ${klein(naam)}: ${[wat, ...(samen ? [samen] : []), gat ? t.geenAanbod : t.watEris(cel.voorzieningen)].join(', ')}`,
  };
};

const isGevraagd = ({ meldingen }: { readonly meldingen: number | null }) => meldingen !== 0;

/** Only the leefgebieden that somebody asked about, so that the table stays small; the others are named below it. */
export const hitte = ({ wijken, leefgebieden, cellen }: Zorgvraag) => {
  const gevraagd = leefgebieden.filter(isGevraagd).map(({ leefgebied }) => leefgebied);
  const meest = Math.max(0, ...cellen.map(({ meldingen }) => meldingen ?? 0));
  const perPlek = new Map(cellen.map((cel) => [`${cel.wijkId}/${cel.leefgebied}`, cel]));
  const rijen = wijken.map(
    ({ id, naam }): HitteRij => ({
      wijkId: id,
      wijk: naam,
      cellen: gevraagd.flatMap((leefgebied) => {
        const cel = perPlek.get(`${id}/${leefgebied}`);
        return cel === undefined ? [] : [celVan(cel, naam, meest)];
      }),
    }),
  );
  return {
    kolommen: gevraagd.map((leefgebied) => ({ leefgebied, naam: t.breekbaar[leefgebied] })),
    rijen,
    nietGevraagd: leefgebieden.filter((een) => !isGevraagd(een)).map(({ leefgebied }) => inZin(leefgebied)),
  };
};

const wijkNaam = ({ wijken }: Zorgvraag, wijkId: string) => wijken.find(({ id }) => id === wijkId)?.naam ?? '';

/** Where most is asked comes first. */
export const gatenVan = (vraag: Zorgvraag) =>
  vraag.cellen
    .flatMap((cel) => (cel.gat === true && cel.meldingen !== null ? [{ ...cel, meldingen: cel.meldingen }] : []))
    .sort((a, b) => b.meldingen - a.meldingen)
    .map(({ wijkId, leefgebied, meldingen, collectief }) => ({
      wijkId,
      wijk: wijkNaam(vraag, wijkId),
      leefgebied,
      naam: woord.leefgebied[leefgebied],
      meldingen,
      collectief,
    }));

/** What a group could answer, the most first, with the wijken where it comes from. */
export const samenVan = (vraag: Zorgvraag) =>
  vraag.leefgebieden
    .filter(({ collectief }) => collectief !== 0)
    .sort((a, b) => (b.collectief ?? -1) - (a.collectief ?? -1))
    .map(({ leefgebied, meldingen, collectief }) => ({
      leefgebied,
      naam: woord.leefgebied[leefgebied],
      meldingen,
      collectief,
      waar: vraag.cellen
        .filter((cel) => cel.leefgebied === leefgebied && (cel.collectief ?? 0) > 0)
        .sort((a, b) => (b.collectief ?? 0) - (a.collectief ?? 0))
        .slice(0, 2)
        .map((cel) => wijkNaam(vraag, cel.wijkId)),
    }));

/** The two sentences at the top: where an offer is missing, and how much a group could do. */
export const bevindingen = (vraag: Zorgvraag): { readonly gaten: string; readonly samen: string } => {
  const [eerste] = gatenVan(vraag);
  const getalIn = (waarde: string) => (vraag.afgerond ? t.ongeveer(waarde) : waarde);
  const gaten = () => {
    if (eerste === undefined) return t.geenGat;
    const meldingen = getalIn(inMeldingen(eerste.meldingen));
    const waar = [eerste.wijk, klein(eerste.naam), meldingen] as const;
    return vraag.gaten === 1 ? t.eenGat(...waar) : t.meerGaten(vraag.gaten, ...waar);
  };
  const samen = () => {
    if (vraag.collectief === null || vraag.meldingen === null) return t.samenVerborgen;
    if (vraag.collectief === 0) return t.samenGeen;
    return t.samen(getalIn(getal(vraag.collectief)), getalIn(getal(vraag.meldingen)));
  };
  return { gaten: gaten(), samen: samen() };
};
