import type { Dag } from '@tenzij/domain/Dag.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { Effect, Option, Schema } from 'effect';
import type { Beurt } from '../gesprek/Beurt.ts';
import { type ApiWeigert, isNietGevonden, vraag } from '../gesprek/vraag.ts';
import type { Waarden } from '../kaart/waarden.ts';

/** The five questions, in their order. */
export const IntakeStap = Schema.Literals(['vraag', 'leefgebieden', 'herkomst', 'plaats', 'weging']);
export type IntakeStap = typeof IntakeStap.Type;
export const intakeStappen = IntakeStap.literals;

const Bezig = Schema.Struct({ stap: IntakeStap, waarden: Schema.Record(Schema.String, Schema.Array(Schema.String)) });
/** What is left of one that was sent: enough to say the same again to somebody who sends twice. */
const Gedaan = Schema.Struct({ meldingId: MeldingId, sleutel: Schema.String });
const Intake = Schema.Union([Bezig, Gedaan]);

/** A melding half written: kept with the api, only for who writes it. */
export type Intake = typeof Bezig.Type;
export type IntakeGedaan = typeof Gedaan.Type;

const soort = { soort: 'intake' } as const;
const leesInhoud = Schema.decodeUnknownOption(Intake);

/** What is half written; nothing where there is nothing, or what an older version wrote. */
export const leesIntake = (beurt: Beurt): Effect.Effect<Intake | IntakeGedaan | undefined, ApiWeigert> =>
  vraag(() => beurt.client.concept({ params: soort })).pipe(
    Effect.map(({ inhoud }) => Option.getOrUndefined(leesInhoud(inhoud))),
    Effect.catchTag('ApiWeigert', (weigering) =>
      isNietGevonden(weigering) ? Effect.succeed(undefined) : Effect.fail(weigering),
    ),
  );

export const isBezig = (intake: Intake | IntakeGedaan | undefined): intake is Intake =>
  intake !== undefined && 'stap' in intake;

export const bewaarIntake = (beurt: Beurt, inhoud: Intake | IntakeGedaan): Effect.Effect<void, ApiWeigert> =>
  vraag(() => beurt.client.bewaarConcept({ params: soort, body: { inhoud: { ...inhoud } } }));

export const verwijderIntake = (beurt: Beurt): Effect.Effect<void, ApiWeigert> =>
  vraag(() => beurt.client.verwijderConcept({ params: soort }));

/** The day of a melding is the day on which somebody began to write it down. */
export const beginIntake = (dag: Dag, waarden: Waarden = {}): Intake => ({
  stap: 'vraag',
  waarden: { ontvangenOp: [dag], ...waarden },
});
