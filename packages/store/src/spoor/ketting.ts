import { createHash } from 'node:crypto';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import type { journaal } from './tabel.ts';

/** An entry without its digest. */
export type Regel = Omit<typeof journaal.$inferInsert, 'digest'>;

export const begin = new Uint8Array(32);

const gesorteerd = (waarde: unknown): unknown =>
  Array.isArray(waarde)
    ? waarde.map(gesorteerd)
    : waarde !== null && typeof waarde === 'object'
      ? Object.fromEntries(
          Object.entries(waarde)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([sleutel, deel]) => [sleutel, gesorteerd(deel)]),
        )
      : waarde;

/** The entry as one text that is always the same: the fields in this order, the keys of `gegevens` sorted. */
const canoniek = (regel: Regel): string =>
  JSON.stringify([
    regel.gemeenteId,
    regel.nr,
    regel.actorSoort,
    regel.actorId,
    regel.kanaal ?? null,
    regel.soort,
    regel.onderwerpSoort,
    regel.onderwerpId,
    regel.teamId ?? null,
    gesorteerd(regel.gegevens),
    regel.op,
  ]);

export const digestVan = (vorige: Uint8Array, regel: Regel): Uint8Array =>
  createHash('sha256').update(vorige).update(canoniek(regel), 'utf8').digest();

export const vanActor = (actor: Actor): Pick<Regel, 'actorSoort' | 'actorId' | 'kanaal'> => ({
  actorSoort: actor._tag,
  actorId: actor._tag === 'Medewerker' ? actor.medewerkerId : actor._tag === 'Inwoner' ? actor.trajectId : actor.naam,
  kanaal: actor._tag === 'Medewerker' ? actor.kanaal : null,
});
