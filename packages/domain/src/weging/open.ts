import { Effect, Option } from 'effect';
import { nu } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { type MeldingId, zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { OnjuisteOverlegStatus, Overleggen, type OverlegId } from '../overleg/Overleg.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, ongeldig, weigertAls } from '../Weigering.ts';
import { type OpenWeging, WegingId } from './Weging.ts';
import { Wegingen } from './Wegingen.ts';
import { WegingGeweigerd } from './WegingGeweigerd.ts';

const overlegVan = Effect.fn('weging.overlegVan')(function* (id: OverlegId | undefined, teamId: string) {
  if (id === undefined) return undefined;
  const overleg = Option.getOrUndefined(yield* (yield* Overleggen).zoek(id));
  if (overleg === undefined || overleg.teamId !== teamId)
    return yield* ongeldig('overlegId', 'Dit overleg bestaat niet bij dit team.');
  if (overleg.status !== 'open') return yield* new OnjuisteOverlegStatus({ status: overleg.status, stap: 'wegen' });
  return overleg;
});

/** The team begins to weigh a melding, in an overleg or without one. */
export const openWeging = Effect.fn('weging.open')(function* (meldingId: MeldingId, overlegId?: OverlegId) {
  yield* mag('weging.openen');
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(meldingId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const actor = yield* mag('weging.openen', melding.teamId);
  const overleg = yield* overlegVan(overlegId, melding.teamId);
  const inWeging = yield* Effect.fromResult(zetMelding(melding, 'weeg'));
  const leden = yield* (yield* Inrichting).ledenVan(melding.teamId);
  const weging: OpenWeging = {
    id: yield* nieuwId(WegingId),
    status: 'open',
    meldingId,
    teamId: melding.teamId,
    overlegId: overleg?.id ?? null,
    gespreksleiderId: overleg?.gespreksleiderId ?? null,
    geopendOp: yield* nu,
    geopendDoor: actor.medewerkerId,
    aanwezigen: overleg?.aanwezigen ?? leden.filter(({ rol }) => rol === 'wijkcoach').map(({ id }) => id),
    stappen: [],
    standpunten: [],
    eerder: [],
    versie: 1,
  };
  yield* (yield* Wegingen).voegToe(weging);
  yield* meldingen.bewaar(inWeging);
  yield* (yield* Spoor).noteer({
    soort: 'weging.geopend',
    onderwerp: { soort: 'weging', id: weging.id },
    teamId: weging.teamId,
    gegevens: { meldingId, overlegId: weging.overlegId },
  });
  return weging;
}, weigertAls(WegingGeweigerd));
