import { Effect, Option } from 'effect';
import { plusDagen, vandaag } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { TrajectGeweigerd } from '../traject/TrajectGeweigerd.ts';
import { NietGevonden, NietToegestaan, ongeldig, weigertAls } from '../Weigering.ts';
import { Afwezigheden, type Afwezigheid, AfwezigheidId, type NieuweAfwezigheid, vallenSamen } from './Afwezigheid.ts';
import { Inrichting } from './Inrichting.ts';
import type { MedewerkerId } from './Medewerker.ts';
import { mag } from './mag.ts';

/** A coach says it of themselves, a teamleider of who is in one of their teams; then it stands still. */
const vergrendeld = Effect.fn('medewerker.afwezigheidVan')(function* (medewerkerId: MedewerkerId) {
  const actor = yield* mag('afwezigheid.vastleggen');
  const wie = Option.getOrUndefined(yield* (yield* Inrichting).medewerker(medewerkerId));
  if (wie === undefined) return yield* new NietGevonden({ wat: 'medewerker' });
  const teamId = wie.teams.find((id) => actor.teams.includes(id));
  if (teamId === undefined)
    return yield* new NietToegestaan({ handeling: 'afwezigheid.vastleggen', reden: 'ander_team' });
  if (actor.rol === 'wijkcoach' && actor.medewerkerId !== medewerkerId)
    return yield* new NietToegestaan({ handeling: 'afwezigheid.vastleggen', reden: 'niet_uzelf' });
  const afwezigheden = yield* Afwezigheden;
  yield* afwezigheden.vergrendel(medewerkerId);
  return { afwezigheden, teamId };
});

export const meldAfwezig = Effect.fn('medewerker.meldAfwezig')(function* (
  medewerkerId: MedewerkerId,
  invoer: NieuweAfwezigheid,
) {
  const { afwezigheden, teamId } = yield* vergrendeld(medewerkerId);
  const nieuw: Afwezigheid = {
    id: yield* nieuwId(AfwezigheidId),
    medewerkerId,
    van: invoer.van,
    tot: invoer.tot ?? null,
  };
  if (nieuw.tot !== null && nieuw.tot < (yield* vandaag))
    return yield* ongeldig('tot', 'Deze afwezigheid is al voorbij.');
  const bekend = yield* afwezigheden.vanaf(nieuw.van, [medewerkerId]);
  if (bekend.some((een) => vallenSamen(een, nieuw)))
    return yield* ongeldig('van', 'In deze dagen is al een afwezigheid vastgelegd. Haal die eerst weg.');
  yield* afwezigheden.voegToe(nieuw);
  yield* (yield* Spoor).noteer({
    soort: 'afwezigheid.gemeld',
    onderwerp: { soort: 'medewerker', id: medewerkerId },
    teamId,
    gegevens: { van: nieuw.van, tot: nieuw.tot },
  });
  return nieuw;
}, weigertAls(TrajectGeweigerd));

/** Back, or never went: the days that passed stay, the others do not. */
export const beeindigAfwezigheid = Effect.fn('medewerker.beeindigAfwezigheid')(function* (
  medewerkerId: MedewerkerId,
  id: AfwezigheidId,
) {
  const { afwezigheden, teamId } = yield* vergrendeld(medewerkerId);
  const dag = yield* vandaag;
  const gevonden = Option.getOrUndefined(yield* afwezigheden.zoek(id));
  if (gevonden === undefined || gevonden.medewerkerId !== medewerkerId)
    return yield* new NietGevonden({ wat: 'afwezigheid' });
  const isVoorbij = gevonden.tot !== null && gevonden.tot < dag;
  if (isVoorbij) return yield* ongeldig('id', 'Deze afwezigheid is al voorbij.');
  if (gevonden.van < dag) yield* afwezigheden.beeindig(id, plusDagen(dag, -1));
  else yield* afwezigheden.verwijder(id);
  yield* (yield* Spoor).noteer({
    soort: 'afwezigheid.beeindigd',
    onderwerp: { soort: 'medewerker', id: medewerkerId },
    teamId,
  });
}, weigertAls(TrajectGeweigerd));
