import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { wieWas } from '../medewerker/Naam.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import {
  AlBeantwoord,
  type BeantwoordVerwijzing,
  beantwoord,
  type Verwijzing,
  type VerwijzingId,
} from './Verwijzing.ts';
import { Verwijzingen } from './Verwijzingen.ts';
import { VerwijzingGeweigerd } from './VerwijzingGeweigerd.ts';
import { naamOpenVoor, ontvangenVerwijzing } from './Zichtbaar.ts';

const weigerAlsAlBeantwoord = Effect.fn('verwijzing.weigerAlsAlBeantwoord')(function* ({ antwoord }: Verwijzing) {
  if (antwoord === null) return;
  return yield* new AlBeantwoord({
    door: yield* wieWas(antwoord.door),
    op: antwoord.op,
    antwoord: antwoord.antwoord,
  });
});

/** The partner says yes or no; of two at once the second hears who was first. */
export const beantwoordVerwijzing = Effect.fn('verwijzing.beantwoord')(function* (
  id: VerwijzingId,
  invoer: BeantwoordVerwijzing,
) {
  const { verwijzing, actor } = yield* ontvangenVerwijzing(id);
  if (verwijzing.status !== 'ingetrokken') yield* weigerAlsAlBeantwoord(verwijzing);
  const antwoord = {
    antwoord: invoer.antwoord,
    reden: invoer.reden ?? null,
    door: actor.medewerkerId,
    op: yield* nu,
  };
  const beantwoorde = yield* Effect.fromResult(beantwoord(verwijzing, antwoord));
  yield* weigerNamen(naamOpenVoor(verwijzing), { reden: invoer.reden });
  const bewaard = yield* (yield* Verwijzingen).bewaar(beantwoorde);
  yield* (yield* Spoor).noteer({
    soort: invoer.antwoord === 'aannemen' ? 'verwijzing.aangenomen' : 'verwijzing.geweigerd',
    onderwerp: { soort: 'verwijzing', id },
    teamId: verwijzing.teamId,
    gegevens: { meldingId: verwijzing.meldingId, organisatieId: verwijzing.naarOrganisatieId },
  });
  return bewaard;
}, weigertAls(VerwijzingGeweigerd));
