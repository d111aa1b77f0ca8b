import { Schema } from 'effect';
import { VrijeTekst } from '../melding/herkenbaar.ts';

export const JaNeeNvt = Schema.Literals(['ja', 'nee', 'nvt']);
export type JaNeeNvt = typeof JaNeeNvt.Type;

export const coachVragen = [
  'netwerkBetrokken',
  'integraal',
  'oplossingsvermogenVergroot',
  'voorliggendIngezet',
  'zwaardereZorgVoorkomen',
] as const;
export type CoachVraag = (typeof coachVragen)[number];

export const inwonerVragen = ['zelfstandigVerder', 'passendeHulp', 'minderVreemdeGezichten'] as const;
/** The client survey of the Wmo [H2 §7]. */
export const clientervaringVragen = [
  'kwaliteitGoed',
  'pastBijHulpvraag',
  'beterDoenWatIkWil',
  'beterRedden',
  'betereKwaliteitVanLeven',
  'serieusGenomen',
  'samenOplossingen',
] as const;
/** All that the resident is asked, in this order. */
export const ervaringVragen = [...inwonerVragen, 'watHielp', ...clientervaringVragen] as const;
export type ErvaringVraag = (typeof ervaringVragen)[number];

const antwoord = Schema.optionalKey(JaNeeNvt);

/** The coach's form at the end: five ticks and, if there is something, what was learned. */
export const CoachEvaluatie = Schema.Struct({
  netwerkBetrokken: antwoord,
  integraal: antwoord,
  oplossingsvermogenVergroot: antwoord,
  voorliggendIngezet: antwoord,
  zwaardereZorgVoorkomen: antwoord,
  geleerd: Schema.optionalKey(
    Schema.Array(Schema.Struct({ thema: VrijeTekst(100), tekst: VrijeTekst(2000) })).check(Schema.isMaxLength(10)),
  ),
});
export interface CoachEvaluatie extends Schema.Schema.Type<typeof CoachEvaluatie> {}

/** What was learned, by the place where it stands in what was sent. */
export const geleerdIn = (evaluatie: CoachEvaluatie | undefined, onder: string): Record<string, string> =>
  Object.fromEntries(
    (evaluatie?.geleerd ?? []).flatMap((les, plaats) =>
      (['thema', 'tekst'] as const).map((veld) => [`${onder}geleerd.${plaats}.${veld}`, les[veld]]),
    ),
  );

/** What the resident answers, by the personal link. */
export const InwonerEvaluatie = Schema.Struct({
  zelfstandigVerder: antwoord,
  passendeHulp: antwoord,
  minderVreemdeGezichten: antwoord,
  /** In the resident's own words. It never reaches a chat, so nothing is asked of what it may say. */
  watHielp: Schema.optionalKey(
    Schema.String.check(Schema.isMaxLength(2000, { message: 'Dit is te lang: schrijf hoogstens 2.000 tekens.' })),
  ),
  kwaliteitGoed: antwoord,
  pastBijHulpvraag: antwoord,
  beterDoenWatIkWil: antwoord,
  beterRedden: antwoord,
  betereKwaliteitVanLeven: antwoord,
  serieusGenomen: antwoord,
  samenOplossingen: antwoord,
});
export interface InwonerEvaluatie extends Schema.Schema.Type<typeof InwonerEvaluatie> {}
