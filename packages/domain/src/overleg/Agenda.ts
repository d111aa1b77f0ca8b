import { Schema } from 'effect';
import { Dag, dagenTussen } from '../Dag.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { Aanleiding, type Melding, MeldingId, MeldingNummer } from '../melding/Melding.ts';
import { isReflectieNodig, type Termijnen } from '../traject/Herinneringen.ts';
import { type ActiefTraject, TrajectId } from '../traject/Traject.ts';
import { type Weging, WegingId, WegingStatus } from '../weging/Weging.ts';
import type { Overleg } from './Overleg.ts';

const TeWegen = Schema.Struct({
  soort: Schema.Literal('melding'),
  meldingId: MeldingId,
  nummer: MeldingNummer,
  aanleiding: Aanleiding,
  wachtSinds: Dag,
  wachtDagen: Schema.Int,
  /** It asks heavier help for a traject that runs. */
  opschaling: Schema.Boolean,
  /** The question cannot wait. */
  spoed: Schema.Boolean,
  wegingId: Schema.NullOr(WegingId),
  wegingStatus: Schema.NullOr(WegingStatus),
  /** Why the team put it off in this overleg; null where it did not. */
  uitgesteld: Schema.NullOr(Schema.String),
});
const TeReflecteren = Schema.Struct({
  soort: Schema.Literal('reflectie'),
  trajectId: TrajectId,
  nummer: Schema.NullOr(MeldingNummer),
  coachId: Schema.NullOr(MedewerkerId),
  sinds: Dag,
});
export const AgendaPunt = Schema.Union([TeWegen, TeReflecteren]);
export type AgendaPunt = typeof AgendaPunt.Type;

/**
 * What stands on the agenda: meldingen still to weigh, first what cannot wait and then the longest waiting,
 * unless the team chose another order; what was put off last; then the reflections that are due.
 */
export const agendaVan = (
  overleg: Overleg,
  meldingen: ReadonlyArray<Melding>,
  wegingen: ReadonlyArray<Weging>,
  trajecten: ReadonlyArray<ActiefTraject>,
  vandaag: Dag,
  dagen: Termijnen,
): ReadonlyArray<AgendaPunt> => {
  const plaats = (id: MeldingId) => {
    const gekozen = overleg.volgorde.indexOf(id);
    return gekozen === -1 ? overleg.volgorde.length : gekozen;
  };
  const punten = meldingen.map((melding) => {
    const weging = wegingen.find(({ meldingId }) => meldingId === melding.id);
    return {
      soort: 'melding' as const,
      meldingId: melding.id,
      nummer: melding.nummer,
      aanleiding: melding.aanleiding,
      wachtSinds: melding.ontvangenOp,
      wachtDagen: dagenTussen(melding.ontvangenOp, vandaag),
      opschaling: melding.trajectId !== null,
      spoed: !melding.uitstelbaar,
      wegingId: weging?.id ?? null,
      wegingStatus: weging?.status ?? null,
      uitgesteld: overleg.uitgesteld.find(({ meldingId }) => meldingId === melding.id)?.reden ?? null,
    };
  });
  punten.sort(
    (a, b) =>
      Number(a.uitgesteld !== null) - Number(b.uitgesteld !== null) ||
      plaats(a.meldingId) - plaats(b.meldingId) ||
      Number(b.spoed) - Number(a.spoed) ||
      a.wachtSinds.localeCompare(b.wachtSinds) ||
      a.nummer.localeCompare(b.nummer),
  );
  const reflecties = trajecten
    .filter((traject) => isReflectieNodig(traject, vandaag, dagen))
    .map((traject) => ({
      soort: 'reflectie' as const,
      trajectId: traject.id,
      nummer: traject.meldingNummer,
      coachId: traject.coachId,
      sinds: traject.laatsteReflectieOp ?? traject.gestartOp,
    }))
    .sort((a, b) => a.sinds.localeCompare(b.sinds));
  return [...punten, ...reflecties];
};
