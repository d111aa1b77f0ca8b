import type { Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import { Effect, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, FormulierOnjuist, Gesprek, OpActie, OpFormulier, OpOpdracht } from '../gesprek/Beurt.ts';
import type { Waarden } from '../kaart/waarden.ts';
import {
  beginIntake,
  bewaarIntake,
  type Intake,
  IntakeStap,
  intakeStappen,
  isBezig,
  leesIntake,
  verwijderIntake,
} from './Concept.ts';
import { intakeKaart, stapFormulier } from './intakeKaart.ts';
import { meldenMet, toonGedaan } from './meld.ts';
import { invoerUit } from './meldinginvoer.ts';
import { schemaVan, stapVan } from './velden.ts';

const zin = berichten.melding;

/** Opens the question where the intake is, with the running summary beside it. */
const vraagStap = (beurt: Beurt, intake: Intake, extra: Partial<Uitgaand> = {}): Gesprek =>
  Effect.map(beurt.namen, (namen) =>
    antwoord({
      kaarten: [intakeKaart(intake, namen)],
      formulier: stapFormulier(intake.stap, intake.waarden, namen, beurt.mij),
      ...extra,
    }),
  );

const bewaarEnVraag = (beurt: Beurt, intake: Intake): Gesprek =>
  Effect.andThen(bewaarIntake(beurt, intake), vraagStap(beurt, intake));

/** Begins, or goes on where one left. */
export const begin: OpActie = (beurt) =>
  Effect.gen(function* () {
    const bestaand = yield* leesIntake(beurt);
    if (isBezig(bestaand)) return yield* vraagStap(beurt, bestaand);
    return yield* bewaarEnVraag(beurt, beginIntake(yield* vandaag));
  });

export const beginOpnieuw: OpActie = (beurt) =>
  Effect.flatMap(vandaag, (dag) => bewaarEnVraag(beurt, beginIntake(dag)));

export const gooiWeg: OpActie = (beurt) => Effect.andThen(verwijderIntake(beurt), zeg(zin.weggegooid));

const isStap = Schema.is(IntakeStap);

/** Back to an earlier question, with what was answered there. */
export const gaNaar: OpActie = (beurt, over) =>
  Effect.gen(function* () {
    const intake = yield* leesIntake(beurt);
    if (!isBezig(intake) || !isStap(over)) return yield* zeg(zin.geenConcept);
    return yield* bewaarEnVraag(beurt, { ...intake, stap: over });
  });

const volgende = (stap: IntakeStap): IntakeStap | undefined => intakeStappen[intakeStappen.indexOf(stap) + 1];

/** What was answered elsewhere: an answer that was taken away again is no longer there. */
const zonderStap = (waarden: Waarden, stap: IntakeStap): Waarden =>
  Object.fromEntries(Object.entries(waarden).filter(([naam]) => stapVan[naam] !== stap));

/** One answer: kept, and on to the next question; the last one brings the melding in. */
const antwoordOp = (beurt: Beurt, intake: Intake, stap: IntakeStap, gegeven: Waarden): Gesprek =>
  Effect.gen(function* () {
    const waarden = { ...zonderStap(intake.waarden, stap), ...gegeven };
    const namen = yield* beurt.namen;
    yield* lees(schemaVan[stap], invoerUit(gegeven, stap, namen, beurt.mij));
    const verder = volgende(stap);
    if (verder !== undefined) return yield* bewaarEnVraag(beurt, { stap: verder, waarden });
    return yield* naarMiste(beurt, { stap, waarden }, meldenMet(beurt, waarden));
  });

/** Something of an earlier question is not right (any more): back to that question, with what is wrong. */
const naarMiste = (beurt: Beurt, intake: Intake, melden: Gesprek): Gesprek =>
  Effect.catchTag(melden, 'FormulierOnjuist', (onjuist: FormulierOnjuist) => {
    const stap = intakeStappen.find((naam) => onjuist.fouten.some(({ veld }) => stapVan[veld] === naam));
    if (stap === undefined || stap === intake.stap) return Effect.fail(onjuist);
    return vraagStap(beurt, { ...intake, stap }, { fouten: onjuist.fouten });
  });

export const beantwoordStap: OpFormulier = (beurt, over, waarden) =>
  Effect.gen(function* () {
    if (!isStap(over)) return yield* zeg(berichten.algemeen.onbekendeActie);
    const intake = yield* leesIntake(beurt);
    if (intake !== undefined && !isBezig(intake))
      return yield* intake.sleutel === beurt.sleutel ? toonGedaan(beurt, intake.meldingId) : zeg(zin.geenConcept);
    return yield* antwoordOp(beurt, intake ?? beginIntake(yield* vandaag), over, waarden);
  });

/** What was typed is the question, in the coach's words; refused at once where it points to a person. */
const beginMet = (beurt: Beurt, intake: Intake, tekst: string): Gesprek =>
  Effect.catchTag(
    antwoordOp(beurt, intake, 'vraag', { vraag: [tekst] }),
    'FormulierOnjuist',
    (onjuist: FormulierOnjuist) =>
      vraagStap(beurt, beurt.viaDerden ? intake : { ...intake, waarden: { ...intake.waarden, vraag: [tekst] } }, {
        kaarten: [],
        fouten: onjuist.fouten,
        zegt: onjuist.fouten[0]?.melding ?? null,
      }),
  );

/** `melding` begins or goes on; `melding` with words behind it begins with those as the question. */
export const opdrachtMelding: OpOpdracht = (beurt, rest) =>
  rest === '' ? begin(beurt, '', null) : Effect.flatMap(vandaag, (dag) => beginMet(beurt, beginIntake(dag), rest));

/** Text that is no command answers the first question, where that is what is waited for. */
export const antwoordAlsGevraagd = (beurt: Beurt, tekst: string): Effect.Effect<Gesprek | undefined, never> =>
  leesIntake(beurt).pipe(
    Effect.map((intake) =>
      isBezig(intake) && intake.stap === 'vraag' && intake.waarden.vraag === undefined
        ? beginMet(beurt, intake, tekst)
        : undefined,
    ),
    Effect.catchTag('ApiWeigert', (weigering) => Effect.succeed(Effect.fail(weigering))),
  );
