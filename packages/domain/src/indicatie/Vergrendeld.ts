import { Effect, type Schema } from 'effect';
import { nu } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { HuidigeActor } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import { wieWas } from '../medewerker/Naam.ts';
import type { Handeling } from '../medewerker/rechten.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { NietGevonden } from '../Weigering.ts';
import { type Indicatie, type IndicatieId, OnjuisteIndicatieStatus } from './Indicatie.ts';
import { IndicatieAlBeslist } from './IndicatieGeweigerd.ts';
import { Indicaties } from './Indicaties.ts';
import { VerloopId, type Verloopsoort } from './Verloop.ts';

/** The indicatie, held for who may do this to it. */
export const vergrendeldeIndicatie = Effect.fn('indicatie.vergrendeld')(function* (
  id: IndicatieId,
  handeling: Handeling,
) {
  yield* mag(handeling);
  const indicatie = yield* Effect.fromOption(yield* (yield* Indicaties).vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'indicatie' })),
  );
  return { indicatie, actor: yield* mag(handeling, indicatie.teamId) };
});

/** The meldingen that say whom it is about: that of the aanvraag, and that of its end. */
export const meldingenVan = ({ meldingId, agendaMeldingId }: Indicatie): ReadonlyArray<MeldingId> =>
  [meldingId, agendaMeldingId].filter((id) => id !== null);

interface Wat {
  readonly reden?: string | null | undefined;
  readonly gegevens?: Readonly<Record<string, Schema.Json>>;
}

/** One more line of what happened to it. */
export const noteerVerloop = Effect.fn('indicatie.noteerVerloop')(function* (
  indicatieId: IndicatieId,
  soort: Verloopsoort,
  { reden = null, gegevens = {} }: Wat = {},
) {
  const actor = yield* HuidigeActor;
  yield* (yield* Indicaties).noteer({
    id: yield* nieuwId(VerloopId),
    indicatieId,
    soort,
    reden,
    gegevens,
    op: yield* nu,
    door: actor._tag === 'Medewerker' ? actor.medewerkerId : null,
  });
});

const beslissend: ReadonlyArray<Verloopsoort> = ['toegekend', 'afgewezen', 'terug_naar_team', 'herindicatie'];

/** Says no to who comes second, and who was first. */
export const weigerAlsAnders = Effect.fn('indicatie.weigerAlsAnders')(function* (
  indicatie: Indicatie,
  status: Indicatie['status'],
  stap: string,
) {
  if (indicatie.status === status) return;
  const verloop = yield* (yield* Indicaties).verloopVan(indicatie.id);
  const laatste = verloop.findLast(({ soort }) => beslissend.includes(soort));
  if (laatste === undefined) return yield* new OnjuisteIndicatieStatus({ status: indicatie.status, stap });
  return yield* new IndicatieAlBeslist({
    door: laatste.door === null ? 'Tenzij' : yield* wieWas(laatste.door),
    op: laatste.op,
    status: indicatie.status,
  });
});
