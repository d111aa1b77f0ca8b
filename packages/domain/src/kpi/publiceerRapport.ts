import { Effect, Option, Schema } from 'effect';
import { canoniek, digestVan } from '../canoniek.ts';
import { nu } from '../Dag.ts';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { begonnen, gepubliceerd } from './bekijkRapport.ts';
import type { Kwartaal } from './Kwartaal.ts';
import { BevrorenRapport, Kwartaalrapporten } from './Kwartaalrapport.ts';
import { RapportGeweigerd, RapportStaatVast } from './RapportGeweigerd.ts';
import { verschillenMet } from './rapportverschillen.ts';
import { stelRapportOp } from './stelRapportOp.ts';

const tekstVan = (bevroren: BevrorenRapport) =>
  Effect.map(Effect.orDie(Schema.encodeEffect(BevrorenRapport)(bevroren)), canoniek);

/**
 * From here on this is what the council was told of the quarter. Corrected figures make a later version beside it;
 * where nothing changed there is nothing to publish.
 */
export const publiceerRapport = Effect.fn('kpi.publiceerRapport')(function* (kwartaal: Kwartaal) {
  const actor = yield* mag('kwartaal.publiceren');
  yield* begonnen(kwartaal);
  const rapporten = yield* Kwartaalrapporten;
  yield* rapporten.vergrendel(kwartaal);
  const rapport = yield* stelRapportOp(kwartaal);
  if (rapport.loopt) return yield* new RapportStaatVast({ waarom: 'loopt_nog' });
  const eerder = yield* rapporten.zoek(kwartaal);
  if (Option.isSome(eerder) && verschillenMet(eerder.value.inhoud.rapport, rapport).length === 0)
    return yield* new RapportStaatVast({ waarom: 'ongewijzigd' });
  const versie = Option.match(eerder, { onNone: () => 1, onSome: (vorige) => vorige.versie + 1 });
  const bevroren: BevrorenRapport = { versie, gepubliceerdOp: yield* nu, door: actor.medewerkerId, rapport };
  const tekst = yield* tekstVan(bevroren);
  const bewaard = { kwartaal, versie, tekst, digest: yield* digestVan(tekst) };
  yield* rapporten.voegToe(bewaard);
  yield* (yield* Spoor).noteer({
    soort: 'kwartaal.gepubliceerd',
    onderwerp: { soort: 'kwartaalrapport', id: kwartaal },
    teamId: null,
    gegevens: { kwartaal, versie, digest: bewaard.digest },
  });
  return yield* gepubliceerd({ ...bewaard, inhoud: bevroren }, rapport);
}, weigertAls(RapportGeweigerd));
