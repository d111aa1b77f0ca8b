import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { mag } from '../medewerker/mag.ts';
import { wieWas } from '../medewerker/Naam.ts';
import { type MeldingId, OnjuisteMeldingStatus } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { Toetsen } from '../toets/Toets.ts';
import { NietGevonden, weigertAls } from '../Weigering.ts';
import {
  AlVerschoven,
  isVoorbij,
  Termijnen,
  TermijnVoorbij,
  type Termijnwijziging,
  termijnVan,
  type VerschuifTermijn,
} from './Termijn.ts';
import { TermijnGeweigerd } from './TermijnGeweigerd.ts';

const alVerschoven = Effect.fn('termijn.alVerschoven')(function* (eerder: Termijnwijziging) {
  return new AlVerschoven({
    soort: eerder.soort,
    door: yield* wieWas(eerder.door),
    op: eerder.op,
    dagen: eerder.dagen,
  });
});

/** Moves the legal term, once each soort and with its reason; a toets that waits moves with it. */
export const verschuifTermijn = Effect.fn('termijn.verschuif')(function* (id: MeldingId, invoer: VerschuifTermijn) {
  yield* mag('termijn.verschuiven');
  const melding = yield* Effect.fromOption(yield* (yield* Meldingen).vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const actor = yield* mag('termijn.verschuiven', melding.teamId);
  if (melding.status === 'afgehandeld' || melding.status === 'ingetrokken')
    return yield* new OnjuisteMeldingStatus({ status: melding.status, stap: 'termijn verschuiven' });
  const termijnen = yield* Termijnen;
  const eerder = yield* termijnen.vanMelding(id);
  const zelfde = eerder.find(({ soort }) => soort === invoer.soort);
  if (zelfde !== undefined) return yield* yield* alVerschoven(zelfde);
  const op = yield* nu;
  const was = termijnVan(melding.ontvangenOp, eerder);
  if (isVoorbij(was, op)) return yield* new TermijnVoorbij({ valtOp: was.valtOp });
  yield* weigerNamen(id, { reden: invoer.reden });
  const wijziging: Termijnwijziging = { ...invoer, op, door: actor.medewerkerId };
  const termijn = termijnVan(melding.ontvangenOp, [...eerder, wijziging]);
  yield* termijnen.voegToe(id, melding.teamId, wijziging);
  yield* (yield* Toetsen).verschuif(id, termijn.valtOp);
  yield* (yield* Spoor).noteer({
    soort: 'termijn.verschoven',
    onderwerp: { soort: 'melding', id },
    teamId: melding.teamId,
    gegevens: { soort: invoer.soort, dagen: invoer.dagen, valtOp: termijn.valtOp },
  });
  return termijn;
}, weigertAls(TermijnGeweigerd));
