import { Effect, Option } from 'effect';
import { HuidigeActor } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import { Overleggen } from '../overleg/Overleg.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, NietToegestaan, weigertAls } from '../Weigering.ts';
import { ChatGeweigerd } from './ChatGeweigerd.ts';
import { type NieuwePlek, type PlekId, Plekken } from './Plekken.ts';

/** The overleg is held in this channel: what happens in it is shown there. Only from the chat itself. */
export const plaatsOverleg = Effect.fn('chat.plaatsOverleg')(function* (plek: NieuwePlek) {
  yield* mag('chat.plaatsen');
  const actor = yield* HuidigeActor;
  const kanaal = actor._tag === 'Medewerker' ? actor.kanaal : 'api';
  if (kanaal !== 'slack' && kanaal !== 'teams') return yield* new NietToegestaan({ handeling: 'chat.plaatsen' });
  const gevonden = yield* (yield* Overleggen).zoek(plek.overlegId);
  if (Option.isNone(gevonden)) return yield* new NietGevonden({ wat: 'overleg' });
  const { teamId } = gevonden.value;
  yield* mag('chat.plaatsen', teamId);
  const id = yield* (yield* Plekken).plaats(kanaal, teamId, plek);
  yield* (yield* Spoor).noteer({
    soort: 'chat.geplaatst',
    onderwerp: { soort: 'overleg', id: plek.overlegId },
    teamId,
    gegevens: { kanaal },
  });
  return { id };
}, weigertAls(ChatGeweigerd));

/** The overleg is no longer shown in this channel; what stands there stays as it was. */
export const maakPlekLos = Effect.fn('chat.maakPlekLos')(function* (id: PlekId) {
  yield* mag('chat.plaatsen');
  const teamId = yield* (yield* Plekken).teamVan(id);
  if (Option.isNone(teamId)) return yield* new NietGevonden({ wat: 'plek' });
  yield* mag('chat.plaatsen', teamId.value);
  yield* (yield* Plekken).maakLos(id);
  yield* (yield* Spoor).noteer({ soort: 'chat.losgemaakt', onderwerp: { soort: 'plek', id }, teamId: teamId.value });
}, weigertAls(ChatGeweigerd));
