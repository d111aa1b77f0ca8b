import { Effect } from 'effect';
import { naamVan } from '../medewerker/Naam.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { bewaarAls, vergrendeldeVoorziening, weigerGesloten } from './Vergrendeld.ts';
import { isVol, type PlekStap, type Voorziening, type VoorzieningId } from './Voorziening.ts';
import { GeenPlekMeer, VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

const geteld = Effect.fn('voorziening.geteld')(function* (voorziening: Voorziening, stap: PlekStap) {
  const { naam, capaciteit } = voorziening;
  const bezet = voorziening.plekkenBezet ?? 0;
  if (capaciteit === null) return yield* ongeldig('stap', 'Vul eerst in hoeveel plekken er zijn.');
  if (stap === 'eraf') return bezet > 0 ? bezet - 1 : yield* ongeldig('stap', 'Er is geen plek bezet.');
  if (!isVol({ capaciteit, plekkenBezet: bezet })) return bezet + 1;
  const door = yield* naamVan(voorziening.gewijzigdDoor);
  return yield* new GeenPlekMeer({ naam, capaciteit, door, op: voorziening.gewijzigdOp });
});

/** One place is taken, or comes free. Who wants the last one while another takes it, is told so. */
export const telPlek = Effect.fn('voorziening.telPlek')(function* (id: VoorzieningId, stap: PlekStap) {
  const { voorziening, actor } = yield* vergrendeldeVoorziening(id);
  yield* weigerGesloten(voorziening);
  const plekkenBezet = yield* geteld(voorziening, stap);
  return yield* bewaarAls('voorziening.plek_geteld', { ...voorziening, plekkenBezet }, actor);
}, weigertAls(VoorzieningGeweigerd));
