import { Effect, Schema } from 'effect';
import { vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { MeldingId } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import { WegingId, WegingStatus } from '../weging/Weging.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { AgendaPunt, agendaVan } from './Agenda.ts';
import { Overleg, type OverlegFilter, Overleggen, type OverlegId } from './Overleg.ts';
import { OverlegGeweigerd } from './OverlegGeweigerd.ts';

export const OverlegBeeld = Schema.Struct({
  ...Overleg.fields,
  agenda: Schema.Array(AgendaPunt),
  /** What was taken up in this overleg, decided ones too, in the order in which they were opened. */
  wegingen: Schema.Array(Schema.Struct({ id: WegingId, meldingId: MeldingId, status: WegingStatus })),
});
export interface OverlegBeeld extends Schema.Schema.Type<typeof OverlegBeeld> {}

const overlegBeeld = Effect.fn('overleg.beeld')(function* (overleg: Overleg) {
  const meldingen = yield* (yield* Meldingen).teWegen(overleg.teamId);
  const wegingen = yield* (yield* Wegingen).vanMeldingen(meldingen.map(({ id }) => id));
  const trajecten = yield* (yield* Trajecten).actieveVan({ teamId: overleg.teamId });
  const inOverleg = yield* (yield* Wegingen).vanOverleg(overleg.id);
  const beeld: OverlegBeeld = {
    ...overleg,
    agenda: agendaVan(overleg, meldingen, wegingen, trajecten, yield* vandaag, yield* (yield* Inrichting).gemeente),
    wegingen: inOverleg.map(({ id, meldingId, status }) => ({ id, meldingId, status })),
  };
  return beeld;
});

/** The overleg with its agenda. */
export const bekijkOverleg = Effect.fn('overleg.bekijk')(function* (id: OverlegId) {
  yield* mag('overleg.lezen');
  const overleg = yield* Effect.fromOption(yield* (yield* Overleggen).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'overleg' })),
  );
  yield* mag('overleg.lezen', overleg.teamId);
  return yield* overlegBeeld(overleg);
}, weigertAls(OverlegGeweigerd));

export const lijstOverleggen = Effect.fn('overleg.lijst')(function* (filter: OverlegFilter) {
  yield* mag('overleg.lezen');
  return yield* (yield* Overleggen).lijst(filter);
}, weigertAls(OverlegGeweigerd));
