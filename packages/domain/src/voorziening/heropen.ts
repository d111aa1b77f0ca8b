import { Effect } from 'effect';
import { vandaag } from '../Dag.ts';
import { naamVan } from '../medewerker/Naam.ts';
import { ongeldig, weigertAls } from '../Weigering.ts';
import { bewaarAls, vergrendeldeVoorziening } from './Vergrendeld.ts';
import type { VoorzieningId } from './Voorziening.ts';
import { VoorzieningGeweigerd } from './VoorzieningGeweigerd.ts';

/** It is there again; who says so has just checked it. */
export const heropenVoorziening = Effect.fn('voorziening.heropen')(function* (id: VoorzieningId) {
  const { voorziening, actor } = yield* vergrendeldeVoorziening(id);
  if (voorziening.actief) {
    const door = yield* naamVan(voorziening.gewijzigdDoor);
    return yield* ongeldig(
      '',
      `${voorziening.naam} is al open.${door === null ? '' : ` ${door} wijzigde dit het laatst.`}`,
    );
  }
  const open = {
    ...voorziening,
    actief: true,
    geslotenOp: null,
    geslotenDoor: null,
    geslotenReden: null,
    gecontroleerdOp: yield* vandaag,
    gecontroleerdDoor: actor.medewerkerId,
  };
  return yield* bewaarAls('voorziening.heropend', open, actor);
}, weigertAls(VoorzieningGeweigerd));
