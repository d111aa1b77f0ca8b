import { Effect, Option } from 'effect';
import { vandaag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { wieWas } from '../medewerker/Naam.ts';
import type { Melding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { meldVervolg } from '../melding/Vervolg.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { AlOpgeschaald, isLopend, type SchaalOp } from './Opschaling.ts';
import { opschalingenVan } from './Opschalingen.ts';
import { type Traject, type TrajectId, TrajectIsAfgerond } from './Traject.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

const weigerTweede = Effect.fn('traject.weigerTweede')(function* (id: TrajectId) {
  const lopend = (yield* opschalingenVan(id)).find(isLopend);
  if (lopend === undefined) return;
  const melding = Option.getOrUndefined(yield* (yield* Meldingen).zoek(lopend.meldingId));
  return yield* new AlOpgeschaald({
    nummer: lopend.nummer,
    door: yield* wieWas(melding?.gemeldDoor ?? null),
    op: lopend.gevraagdOp,
  });
});

/** What is known of the resident's question, where a register gave it. */
const eersteMelding = Effect.fn('traject.eersteMelding')(function* ({ meldingId }: Traject) {
  return meldingId === null ? undefined : Option.getOrUndefined(yield* (yield* Meldingen).zoek(meldingId));
});

const wijkVan = Effect.fn('traject.wijkVan')(function* (traject: Traject, eerste: Melding | undefined) {
  const wijkId = traject.wijkId ?? eerste?.wijkId;
  if (wijkId !== undefined) return wijkId;
  const team = (yield* (yield* Inrichting).teams).find(({ id }) => id === traject.teamId);
  const [wijk] = team?.wijken ?? [];
  return wijk ?? (yield* ongeldig('leefgebieden', 'Bij dit traject en dit team is geen wijk bekend.'));
});

/** From a traject to a question for heavier help: the team weighs it again, by the same rule. */
export const schaalOp = Effect.fn('traject.schaalOp')(function* (id: TrajectId, invoer: SchaalOp) {
  const { traject, actor } = yield* vergrendeldTraject(id, 'traject.schalen');
  if (traject.status !== 'actief') return yield* new TrajectIsAfgerond({ status: traject.status, stap: 'opschalen' });
  yield* weigerTweede(id);
  const eerste = yield* eersteMelding(traject);
  const leefgebieden = invoer.leefgebieden ?? eerste?.leefgebieden ?? [];
  if (leefgebieden.length === 0)
    return yield* ongeldig('leefgebieden', 'Kies waar het over gaat: bij dit traject staat dat niet.');
  const wijkId = yield* wijkVan(traject, eerste);
  yield* weigerNamen(traject.meldingId, { reden: invoer.reden });
  const melding = yield* meldVervolg(eerste, {
    ontvangenOp: yield* vandaag,
    aanleiding: 'nieuwe_vraag',
    bron: 'wijkteam',
    teamId: traject.teamId,
    wijkId,
    leefgebieden: [...new Set(leefgebieden)],
    vraag: invoer.reden.trim(),
    uitstelbaar: !(invoer.spoed ?? false),
    inwonerId: eerste?.inwonerId ?? null,
    trajectId: id,
    gemeldDoor: actor.medewerkerId,
  });
  yield* (yield* Spoor).noteer({
    soort: 'traject.opgeschaald',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { meldingId: melding.id, spoed: !melding.uitstelbaar },
  });
  return melding;
}, weigertAls(TrajectGeweigerd));
