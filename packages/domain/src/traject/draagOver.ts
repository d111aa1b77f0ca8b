import { Effect, Option } from 'effect';
import { type Dag, nu, vandaag } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { Afwezigheden, isAfwezigOp } from '../medewerker/Afwezigheid.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import { naamVan } from '../medewerker/Naam.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { ongeldig, VerouderdeVersie, weigertAls } from '../Weigering.ts';
import { Overdrachten, OverdrachtId } from './Overdracht.ts';
import { AlOvergedragen, draagOverAan, type Overdracht, type Traject, type TrajectId } from './Traject.ts';
import { Trajecten } from './Trajecten.ts';
import { TrajectGeweigerd } from './TrajectGeweigerd.ts';
import { vergrendeldTraject } from './Vergrendeld.ts';

/** Who was second is told who was first, and with what. */
const alOvergedragen = Effect.fn('traject.alOvergedragen')(function* (traject: Traject) {
  const laatste = Option.getOrUndefined(yield* (yield* Overdrachten).laatste(traject.id));
  return new AlOvergedragen({
    naar: yield* naamVan(traject.coachId),
    door: laatste?.naar === traject.coachId ? yield* naamVan(laatste.door) : null,
    op: laatste?.naar === traject.coachId ? laatste.op : null,
  });
});

const controleerTeam = Effect.fn('traject.controleerTeam')(function* (traject: Traject, invoer: Overdracht) {
  if (invoer.coachId === traject.coachId) return yield* ongeldig('coachId', 'Deze coach begeleidt dit traject al.');
  const leden = yield* (yield* Inrichting).ledenVan(traject.teamId);
  const naar = leden.find(({ id, rol }) => id === invoer.coachId && rol === 'wijkcoach');
  if (naar === undefined) return yield* ongeldig('coachId', 'Deze coach werkt niet in dit team.');
  const tweede = invoer.tweedeCoachId ?? null;
  if (tweede === invoer.coachId)
    return yield* ongeldig('tweedeCoachId', 'De tweede coach is iemand anders dan de coach.');
  if (tweede !== null && !leden.some(({ id }) => id === tweede))
    return yield* ongeldig('tweedeCoachId', 'Deze coach werkt niet in dit team.');
  return naar;
});

/** Somebody who is away can take it over only with a warm hand-over on a day that they are there. */
const controleerAanwezig = Effect.fn('traject.controleerAanwezig')(function* (
  naar: { readonly id: MedewerkerId; readonly naam: string },
  warm: Dag | undefined,
) {
  const dag = yield* vandaag;
  if (warm !== undefined && warm < dag) return yield* ongeldig('warmeOverdrachtOp', 'Deze datum ligt in het verleden.');
  const afwezigheden = yield* Afwezigheden;
  yield* afwezigheden.vergrendel(naar.id);
  const weg = yield* afwezigheden.vanaf(dag, [naar.id]);
  const dan = weg.find((een) => isAfwezigOp(een, warm ?? dag));
  if (dan === undefined) return;
  return yield* warm === undefined
    ? ongeldig(
        'coachId',
        `${naar.naam} is er nu niet. Kies een collega die er is, of spreek een warme overdracht af op een dag dat ${naar.naam} er weer is.`,
      )
    : ongeldig('warmeOverdrachtOp', `${naar.naam} is er die dag niet. Kies een andere dag.`);
});

/** Another coach of the team goes on with it. */
export const draagOver = Effect.fn('traject.draagOver')(function* (id: TrajectId, invoer: Overdracht, versie?: number) {
  const { traject, actor } = yield* vergrendeldTraject(id, 'traject.overdracht');
  if (versie !== undefined && versie !== traject.versie) return yield* new VerouderdeVersie({ huidig: traject.versie });
  const overgedragen = yield* Effect.fromResult(draagOverAan(traject, invoer));
  if (invoer.vanCoachId !== undefined && invoer.vanCoachId !== traject.coachId)
    return yield* yield* alOvergedragen(traject);
  const naar = yield* controleerTeam(traject, invoer);
  yield* controleerAanwezig(naar, invoer.warmeOverdrachtOp);
  yield* weigerNamen(traject.meldingId, { reden: invoer.reden });
  const bewaard = yield* (yield* Trajecten).bewaar(overgedragen);
  yield* (yield* Overdrachten).voegToe({
    id: yield* nieuwId(OverdrachtId),
    trajectId: id,
    teamId: traject.teamId,
    van: traject.coachId,
    naar: invoer.coachId,
    tweedeCoachId: bewaard.tweedeCoachId,
    reden: invoer.reden,
    warmeOverdrachtOp: invoer.warmeOverdrachtOp ?? null,
    warmOvergedragenOp: null,
    op: yield* nu,
    door: actor.medewerkerId,
  });
  yield* (yield* Spoor).noteer({
    soort: 'traject.overgedragen',
    onderwerp: { soort: 'traject', id },
    teamId: traject.teamId,
    gegevens: { van: traject.coachId, naar: invoer.coachId },
  });
  return bewaard;
}, weigertAls(TrajectGeweigerd));
