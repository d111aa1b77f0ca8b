import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { inTransactie } from '../database/Transactie.ts';
import type { Verbinding } from '../database/Verbinding.ts';
import { aanmelder, gemeenten } from '../medewerker/aanmelding.ts';
import { dichteIdentiteit } from './dichteIdentiteit.ts';
import type { Kluis } from './kluis.ts';
import { bewaarNaamkenmerken } from './naamkenmerk.ts';

const perKeer = 500;

interface Rij {
  readonly id: string;
  readonly inwoner_id: string;
  readonly versleuteld: Uint8Array;
}

const eenDeel = (verbinding: Verbinding, kluis: Kluis, gemeenteId: GemeenteId) =>
  inTransactie(verbinding, { gemeenteId, rol: 'naamtoets' }, (tx) =>
    Effect.gen(function* () {
      const rijen = yield* tx.rijen<Rij>(sql`
        select id, inwoner_id, versleuteld from identiteit as i
        where gemeente_id = ${gemeenteId} and not exists (
          select from naamkenmerk as k where k.gemeente_id = i.gemeente_id and k.identiteit_id = i.id)
        order by id limit ${perKeer}`);
      const { open } = dichteIdentiteit(kluis, gemeenteId);
      const gezegd = yield* Effect.forEach(rijen, ({ id, inwoner_id, versleuteld }) =>
        Effect.map(open(inwoner_id, versleuteld), (identiteit) => ({ identiteitId: id, identiteit })),
      );
      if (gezegd.length > 0) yield* tx.alsTaak(bewaarNaamkenmerken(tx, kluis, gemeenteId, gezegd));
      return rijen.length;
    }),
  );

/** Names that came in before there were digests get theirs: a migration does not have the key, an opened store does. */
export const vulNaamkenmerkenAan = Effect.fn('store.vulNaamkenmerkenAan')(function* (
  verbinding: Verbinding,
  kluis: Kluis,
) {
  for (const { id } of yield* inTransactie(verbinding, aanmelder, gemeenten))
    while ((yield* eenDeel(verbinding, kluis, id)) === perKeer);
});
