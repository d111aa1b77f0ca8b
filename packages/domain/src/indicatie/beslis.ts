import { Effect, Option, Schema } from 'effect';
import { Besluiten } from '../besluit/Besluit.ts';
import { stuurTerug } from '../besluit/Terug.ts';
import { Dag, plusMaanden, vandaag } from '../Dag.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import { OngeldigeInvoer, ongeldig, weigertAls } from '../Weigering.ts';
import { type Indicatie, type IndicatieId, IndicatieSoort, Indicatieuren, zetIndicatie } from './Indicatie.ts';
import { IndicatieGeweigerd } from './IndicatieGeweigerd.ts';
import { Indicaties } from './Indicaties.ts';
import { meldingenVan, noteerVerloop, vergrendeldeIndicatie, weigerAlsAnders } from './Vergrendeld.ts';

/** To allocate takes from when to when, how much and by whom; to refuse, or to send back to the team, takes why. */
export const BeslisAanvraag = Schema.Struct({
  besluit: Schema.Literals(['toekennen', 'afwijzen']),
  van: Schema.optionalKey(Dag),
  tot: Schema.optionalKey(Dag),
  urenPerWeek: Schema.optionalKey(Indicatieuren),
  aanbieder: Schema.optionalKey(VrijeTekst(200)),
  soort: Schema.optionalKey(IndicatieSoort),
  reden: Schema.optionalKey(VrijeTekst(2000)),
  terugNaarTeam: Schema.optionalKey(Schema.Boolean),
});
export interface BeslisAanvraag extends Schema.Schema.Type<typeof BeslisAanvraag> {}

type Fout = { pad: string; melding: string };

/** Scaled down in at most so many months [H1]. */
export const afschaalMaanden = 6;

const wordtAfgeschaald = Effect.fn('indicatie.wordtAfgeschaald')(function* ({ id, meldingId }: Indicatie) {
  if (meldingId === null) return false;
  const besluiten = yield* (yield* Besluiten).vanMelding(meldingId);
  return besluiten.some(({ indicatieId, uitkomst }) => indicatieId === id && uitkomst === 'afschalen_op_termijn');
});

const periodefouten = ({ van, tot }: BeslisAanvraag, afschalen: boolean): ReadonlyArray<Fout> => {
  if (van === undefined || tot === undefined) return [];
  if (tot < van) return [{ pad: 'tot', melding: 'Het einde ligt voor het begin.' }];
  return afschalen && tot > plusMaanden(van, afschaalMaanden)
    ? [{ pad: 'tot', melding: 'Het team koos voor afschalen: hoogstens zes maanden.' }]
    : [];
};

const verplicht = {
  van: 'Vul in vanaf wanneer.',
  tot: 'Vul in tot wanneer.',
  urenPerWeek: 'Vul de uren per week in.',
  aanbieder: 'Vul de aanbieder in.',
} as const;

const foutenBij = (invoer: BeslisAanvraag, indicatie: Indicatie, afschalen: boolean): ReadonlyArray<Fout> => {
  if (invoer.besluit === 'toekennen')
    return [
      ...(['van', 'tot', 'urenPerWeek', 'aanbieder'] as const).flatMap((pad) =>
        invoer[pad] === undefined ? [{ pad, melding: verplicht[pad] }] : [],
      ),
      ...periodefouten(invoer, afschalen),
    ];
  return [
    ...(invoer.reden === undefined ? [{ pad: 'reden', melding: 'Schrijf op waarom.' }] : []),
    ...(invoer.terugNaarTeam === true && indicatie.meldingId === null
      ? [{ pad: 'terugNaarTeam', melding: 'Deze aanvraag komt niet van een team.' }]
      : []),
  ];
};

/** The legal route is over: nothing more is to be decided on the melding, unless the team guides as well. */
const rondMeldingAf = Effect.fn('indicatie.rondMeldingAf')(function* ({ meldingId }: Indicatie) {
  if (meldingId === null) return;
  const meldingen = yield* Meldingen;
  const melding = Option.getOrUndefined(yield* meldingen.vergrendel(meldingId));
  const trajecten = yield* (yield* Trajecten).vanMelding(meldingId);
  if (melding?.status !== 'besloten' || trajecten.some(({ status }) => status === 'actief')) return;
  yield* meldingen.bewaar(yield* Effect.orDie(Effect.fromResult(zetMelding(melding, 'handelAf'))));
});

const stuurNaarTeam = Effect.fn('indicatie.stuurNaarTeam')(function* ({ id, meldingId }: Indicatie) {
  const besluiten = meldingId === null ? [] : yield* (yield* Besluiten).vanMelding(meldingId);
  const besluit = besluiten.findLast(({ indicatieId, vervallenOp }) => indicatieId === id && vervallenOp === null);
  if (besluit === undefined || besluit.wegingId === null)
    return yield* ongeldig('terugNaarTeam', 'Deze aanvraag is niet door een team gewogen.');
  yield* (yield* Indicaties).namensTeam(stuurTerug(besluit));
});

const toegekend = (indicatie: Indicatie, invoer: BeslisAanvraag): Indicatie => ({
  ...indicatie,
  van: invoer.van ?? null,
  tot: invoer.tot ?? null,
  urenPerWeek: invoer.urenPerWeek ?? null,
  aanbieder: invoer.aanbieder?.trim() ?? null,
  soort: invoer.soort ?? indicatie.soort,
});

/** Who holds the mandaat allocates, refuses, or sends it back to the team that asked for it. */
export const beslisAanvraag = Effect.fn('indicatie.beslis')(function* (id: IndicatieId, invoer: BeslisAanvraag) {
  const { indicatie, actor } = yield* vergrendeldeIndicatie(id, 'indicatie.beslissen');
  yield* weigerAlsAnders(indicatie, 'aangevraagd', invoer.besluit);
  const kentToe = invoer.besluit === 'toekennen';
  const fouten = foutenBij(invoer, indicatie, yield* wordtAfgeschaald(indicatie));
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
  yield* weigerNamen(meldingenVan(indicatie), { reden: invoer.reden, aanbieder: invoer.aanbieder });
  const terug = !kentToe && invoer.terugNaarTeam === true;
  const gezet = yield* Effect.fromResult(zetIndicatie(indicatie, kentToe ? 'kenToe' : 'wijsAf'));
  if (terug) yield* stuurNaarTeam(indicatie);
  else yield* rondMeldingAf(indicatie);
  const bewaard = yield* (yield* Indicaties).bewaar({
    ...(kentToe ? toegekend(gezet, invoer) : gezet),
    mandaathouderId: actor.medewerkerId,
    // What goes back to the team is no beschikking yet: the term runs on.
    beschiktOp: terug ? null : yield* vandaag,
  });
  yield* noteerVerloop(id, kentToe ? 'toegekend' : terug ? 'terug_naar_team' : 'afgewezen', { reden: invoer.reden });
  yield* (yield* Spoor).noteer({
    soort: 'indicatie.besloten',
    onderwerp: { soort: 'indicatie', id },
    teamId: indicatie.teamId,
    gegevens: { besluit: invoer.besluit, terugNaarTeam: terug, meldingId: indicatie.meldingId },
  });
  return bewaard;
}, weigertAls(IndicatieGeweigerd));
