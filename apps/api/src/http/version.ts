import type { Operatie } from '@tenzij/contract/Operatie.ts';
import { bewaakteBron } from '@tenzij/contract/versiebewaking.ts';
import { IndicatieId } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { Begrotingen, BegrotingId, UitgaveId, Uitgaven } from '@tenzij/domain/kosten/Boeking.ts';
import { Kostenaannames } from '@tenzij/domain/kosten/Kostenaannames.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { naamVan } from '@tenzij/domain/medewerker/Naam.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Overleggen, OverlegId } from '@tenzij/domain/overleg/Overleg.ts';
import { standVan } from '@tenzij/domain/pilot/bekijkGoNoGo.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { ReconstructieId, Reconstructies } from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { Toetsen, ToetsId } from '@tenzij/domain/toets/Toets.ts';
import { TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { VerwijzingId } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { Verwijzingen } from '@tenzij/domain/verwijzing/Verwijzingen.ts';
import { Voorzieningen, VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { WegingId } from '@tenzij/domain/weging/Weging.ts';
import { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import type { Poorten } from '@tenzij/store/Store.ts';
import { Effect, Option } from 'effect';
import { berichten } from '../berichten.ts';
import { problem } from './problem.ts';

export const etag = (versie: number): string => `"${versie}"`;

interface Versioned {
  readonly versie: number;
  /** Who changed it last, where that is kept. */
  readonly gewijzigdDoor?: MedewerkerId | null;
}
type Held = Effect.Effect<Option.Option<Versioned>, never, Poorten>;

/** Each resource with a version, held until the transaction ends: what is compared cannot change before the act. */
const hold: Record<string, (id: string) => Held> = {
  '/meldingen/{id}': (id) => Effect.flatMap(Meldingen, ({ vergrendel }) => vergrendel(MeldingId.make(id))),
  '/wegingen/{id}': (id) => Effect.flatMap(Wegingen, ({ vergrendel }) => vergrendel(WegingId.make(id))),
  '/trajecten/{id}': (id) => Effect.flatMap(Trajecten, ({ vergrendel }) => vergrendel(TrajectId.make(id))),
  '/toetsen/{id}': (id) => Effect.flatMap(Toetsen, ({ vergrendel }) => vergrendel(ToetsId.make(id))),
  '/indicaties/{id}': (id) => Effect.flatMap(Indicaties, ({ vergrendel }) => vergrendel(IndicatieId.make(id))),
  '/overleggen/{id}': (id) => Effect.flatMap(Overleggen, ({ vergrendel }) => vergrendel(OverlegId.make(id))),
  '/verwijzingen/{id}': (id) => Effect.flatMap(Verwijzingen, ({ vergrendel }) => vergrendel(VerwijzingId.make(id))),
  '/voorzieningen/{id}': (id) => Effect.flatMap(Voorzieningen, ({ vergrendel }) => vergrendel(VoorzieningId.make(id))),
  '/pilots/{id}/go-no-go': (id) =>
    Effect.map(
      standVan(PilotId.make(id)),
      Option.map(({ dossier }) => dossier),
    ),
  '/pilots/{id}/monitoringsplan': (id) =>
    Effect.map(
      standVan(PilotId.make(id)),
      Option.map(({ plan }) => plan),
    ),
  '/uitgaven/{id}': (id) => Effect.flatMap(Uitgaven, ({ vergrendel }) => vergrendel(UitgaveId.make(id))),
  '/begrotingen/{id}': (id) => Effect.flatMap(Begrotingen, ({ vergrendel }) => vergrendel(BegrotingId.make(id))),
  '/reconstructies/{id}': (id) =>
    Effect.flatMap(Reconstructies, ({ vergrendel }) => vergrendel(ReconstructieId.make(id))),
  // There is one in a gemeente, with versie 0 as long as nobody changed it.
  '/kosten/aannames': () =>
    Effect.map(
      Effect.flatMap(Kostenaannames, ({ vergrendel }) => vergrendel),
      (bewaard) =>
        Option.some(
          Option.match(bewaard, {
            onNone: () => ({ versie: 0 }),
            onSome: ({ versie, door }) => ({ versie, gewijzigdDoor: door }),
          }),
        ),
    ),
};

const matches = (ifMatch: string, versie: number): boolean =>
  ifMatch.trim() === '*' || ifMatch.split(',').some((een) => een.trim() === etag(versie));

/** `If-Match`: act only on the version that was read. What does not exist is the verb's to refuse. */
export const checkVersion = Effect.fn('http.checkVersion')(function* (
  operatie: Operatie,
  ifMatch: string | null,
  params: unknown,
) {
  const bron = bewaakteBron(operatie);
  const { id = '' } = (params ?? {}) as { readonly id?: string };
  if (ifMatch === null || bron === undefined || (id === '' && bron.includes('{id}'))) return;
  const held = yield* hold[bron]?.(id) ?? Effect.die(new Error(`no lock for ${bron}`));
  if (Option.isNone(held) || matches(ifMatch, held.value.versie)) return;
  const { versie, gewijzigdDoor = null } = held.value;
  return yield* problem(412, berichten.verouderd(versie, yield* naamVan(gewijzigdDoor)));
});
