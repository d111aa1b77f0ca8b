import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { mag } from '@tenzij/domain/medewerker/mag.ts';
import { weigertAls } from '@tenzij/domain/Weigering.ts';
import { WerkGeweigerd } from '@tenzij/domain/werk/WerkGeweigerd.ts';
import { Effect } from 'effect';

export const wieBenIk = Effect.fn('inrichting.mij')(function* () {
  const { medewerkerId, naam, rol, teams, organisatieId } = yield* mag('inrichting.lezen');
  return { medewerkerId, naam, rol, teams, organisatieId, gemeente: yield* (yield* Inrichting).gemeente };
}, weigertAls(WerkGeweigerd));
