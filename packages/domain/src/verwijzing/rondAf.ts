import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { type RondVerwijzingAf, rondAf, type VerwijzingId } from './Verwijzing.ts';
import { Verwijzingen } from './Verwijzingen.ts';
import { VerwijzingGeweigerd } from './VerwijzingGeweigerd.ts';
import { naamOpenVoor, ontvangenVerwijzing } from './Zichtbaar.ts';

/** The partner says what became of it; from then on it can look up nobody by it. */
export const rondVerwijzingAf = Effect.fn('verwijzing.rondAf')(function* (id: VerwijzingId, invoer: RondVerwijzingAf) {
  const { verwijzing, actor } = yield* ontvangenVerwijzing(id);
  const afgerond = yield* Effect.fromResult(
    rondAf(verwijzing, {
      uitkomst: invoer.uitkomst,
      toelichting: invoer.toelichting ?? null,
      door: actor.medewerkerId,
      op: yield* nu,
    }),
  );
  yield* weigerNamen(naamOpenVoor(verwijzing), { toelichting: invoer.toelichting });
  const bewaard = yield* (yield* Verwijzingen).bewaar(afgerond);
  yield* (yield* Spoor).noteer({
    soort: 'verwijzing.afgerond',
    onderwerp: { soort: 'verwijzing', id },
    teamId: verwijzing.teamId,
    gegevens: {
      meldingId: verwijzing.meldingId,
      organisatieId: verwijzing.naarOrganisatieId,
      uitkomst: invoer.uitkomst,
    },
  });
  return bewaard;
}, weigertAls(VerwijzingGeweigerd));
