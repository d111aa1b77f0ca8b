import { Effect, Schema } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import { NietToegestaan, weigertAls } from '../Weigering.ts';
import { Effectsoort, type Reconstructie, Reconstructies, type Verschil, type Werkwijze } from './Reconstructie.ts';
import { ReconstructieGeweigerd } from './ReconstructieGeweigerd.ts';

/** Fewer stories than this could be recognised, and say nothing together. */
export const leesbaarVanaf = 5;

export const kostenVan = ({ uren, tarief, overigeKosten }: Pick<Werkwijze, 'uren' | 'tarief' | 'overigeKosten'>) =>
  uren * tarief + overigeKosten;

const Spreiding = Schema.Struct({ laagste: Schema.Finite, midden: Schema.Finite, hoogste: Schema.Finite });
export interface Spreiding extends Schema.Schema.Type<typeof Spreiding> {}

/** The middle one; of an even number, what lies between the two. */
export const spreidingVan = (getallen: ReadonlyArray<number>): Spreiding => {
  const oplopend = [...getallen].sort((a, b) => a - b);
  const half = (oplopend.length - 1) / 2;
  const op = (plaats: number) => oplopend[plaats] ?? 0;
  return {
    laagste: op(0),
    midden: (op(Math.floor(half)) + op(Math.ceil(half))) / 2,
    hoogste: op(oplopend.length - 1),
  };
};

const Totaal = Schema.Struct({
  oud: Schema.Finite,
  nieuw: Schema.Finite,
  /** The old way less the new one, of all together and of each. */
  verschil: Schema.Finite,
  spreiding: Spreiding,
});

export const EffectTelling = Schema.Struct({
  effect: Effectsoort,
  beter: Schema.Int,
  gelijk: Schema.Int,
  slechter: Schema.Int,
  onbekend: Schema.Int,
});
export interface EffectTelling extends Schema.Schema.Type<typeof EffectTelling> {}

/** A story as it stands in the report: of no team and of no coach. */
export const Verhaal = Schema.Struct({
  nr: Schema.Int,
  aanduiding: Schema.String,
  situatie: Schema.String,
  oud: Schema.Struct({ aanpak: Schema.String, weken: Schema.Finite, uren: Schema.Finite, kosten: Schema.Finite }),
  nieuw: Schema.Struct({ aanpak: Schema.String, weken: Schema.Finite, uren: Schema.Finite, kosten: Schema.Finite }),
  effecten: Schema.Array(
    Schema.Struct({ effect: Effectsoort, verschil: Schema.Literals(['beter', 'gelijk', 'slechter', 'onbekend']) }),
  ),
  geleerd: Schema.NullOr(Schema.String),
});
export interface Verhaal extends Schema.Schema.Type<typeof Verhaal> {}

/** All stories together. With fewer than `leesbaarVanaf` it holds only how many there are. */
export const Effectenrapport = Schema.Struct({
  aantal: Schema.Int,
  nodig: Schema.Int,
  cijfers: Schema.NullOr(
    Schema.Struct({
      uren: Totaal,
      kosten: Totaal,
      weken: Totaal,
      /** In how many stories the new way was cheaper, dearer, or the same to the euro. */
      goedkoper: Schema.Int,
      duurder: Schema.Int,
      gelijk: Schema.Int,
      effecten: Schema.Array(EffectTelling),
    }),
  ),
  verhalen: Schema.Array(Verhaal),
});
export interface Effectenrapport extends Schema.Schema.Type<typeof Effectenrapport> {}

const totaalVan = (verhalen: ReadonlyArray<Reconstructie>, waarde: (wijze: Werkwijze) => number) => {
  const som = (welke: 'oud' | 'nieuw') => verhalen.reduce((totaal, een) => totaal + waarde(een[welke]), 0);
  const [oud, nieuw] = [som('oud'), som('nieuw')];
  return {
    oud,
    nieuw,
    verschil: oud - nieuw,
    spreiding: spreidingVan(verhalen.map((een) => waarde(een.oud) - waarde(een.nieuw))),
  };
};

const telEffect = (verhalen: ReadonlyArray<Reconstructie>, effect: Effectsoort): EffectTelling => {
  const verschillen = verhalen.map(
    ({ effecten }): Verschil => effecten.find((een) => een.effect === effect)?.verschil ?? 'onbekend',
  );
  const aantal = (welk: Verschil) => verschillen.filter((verschil) => verschil === welk).length;
  return {
    effect,
    beter: aantal('beter'),
    gelijk: aantal('gelijk'),
    slechter: aantal('slechter'),
    onbekend: aantal('onbekend'),
  };
};

const verhaalVan = (
  { aanduiding, situatie, oud, nieuw, effecten, geleerd }: Reconstructie,
  plaats: number,
): Verhaal => {
  const wijze = (een: Werkwijze) => ({ aanpak: een.aanpak, weken: een.weken, uren: een.uren, kosten: kostenVan(een) });
  return { nr: plaats + 1, aanduiding, situatie, oud: wijze(oud), nieuw: wijze(nieuw), effecten, geleerd };
};

export const rapportVan = (verhalen: ReadonlyArray<Reconstructie>): Effectenrapport => {
  const basis = { aantal: verhalen.length, nodig: leesbaarVanaf };
  if (verhalen.length < leesbaarVanaf) return { ...basis, cijfers: null, verhalen: [] };
  const kosten = totaalVan(verhalen, kostenVan);
  const verschillen = verhalen.map(({ oud, nieuw }) => Math.round(kostenVan(oud) - kostenVan(nieuw)));
  return {
    ...basis,
    cijfers: {
      uren: totaalVan(verhalen, ({ uren }) => uren),
      kosten,
      weken: totaalVan(verhalen, ({ weken }) => weken),
      goedkoper: verschillen.filter((verschil) => verschil > 0).length,
      duurder: verschillen.filter((verschil) => verschil < 0).length,
      gelijk: verschillen.filter((verschil) => verschil === 0).length,
      effecten: Effectsoort.literals.map((effect) => telEffect(verhalen, effect)),
    },
    verhalen: verhalen.map(verhaalVan),
  };
};

/** What the stories say together, for everybody: only those that a teamleider let through. */
export const bekijkEffectenrapport = Effect.fn('reconstructie.rapport')(function* () {
  const actor = yield* mag('effectenrapport.lezen');
  // A partner's professional works in no team of the gemeente.
  if (reikwijdte(actor.rol, 'effectenrapport.lezen') === 'eigen_teams' && actor.teams.length === 0)
    return yield* new NietToegestaan({ handeling: 'effectenrapport.lezen', reden: 'ander_team' });
  return rapportVan(yield* (yield* Reconstructies).goedgekeurd);
}, weigertAls(ReconstructieGeweigerd));
