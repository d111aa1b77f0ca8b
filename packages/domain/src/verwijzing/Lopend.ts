import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { MeldingId } from '../melding/Melding.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { type Intrekking, trekIn, type Verwijzing } from './Verwijzing.ts';
import { Verwijzingen } from './Verwijzingen.ts';

/** Takes back what was shared. */
export const neemTerug = Effect.fn('verwijzing.neemTerug')(function* (
  verwijzing: Verwijzing,
  waarom: Intrekking['waarom'],
  door: MedewerkerId | null,
) {
  const ingetrokken = yield* Effect.fromResult(trekIn(verwijzing, { waarom, door, op: yield* nu }));
  const bewaard = yield* (yield* Verwijzingen).bewaar(ingetrokken);
  yield* (yield* Spoor).noteer({
    soort: 'verwijzing.ingetrokken',
    onderwerp: { soort: 'verwijzing', id: verwijzing.id },
    teamId: verwijzing.teamId,
    gegevens: { meldingId: verwijzing.meldingId, organisatieId: verwijzing.naarOrganisatieId, waarom },
  });
  return bewaard;
});

/** A melding that is withdrawn takes its running referrals with it. */
export const neemLopendeTerug = Effect.fn('verwijzing.neemLopendeTerug')(function* (
  meldingId: MeldingId,
  door: MedewerkerId | null,
) {
  const lopend = yield* (yield* Verwijzingen).lopendeVan(meldingId);
  yield* Effect.forEach(lopend, (verwijzing) => Effect.orDie(neemTerug(verwijzing, 'melding_ingetrokken', door)));
});
