import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Identiteit } from '@tenzij/domain/melding/Inwoner.ts';
import { Effect, Schema } from 'effect';
import type { Kluis } from './kluis.ts';

const Opgeslagen = Schema.fromJsonString(Identiteit);
const schrijf = Schema.encodeEffect(Opgeslagen);
const lees = Schema.decodeUnknownEffect(Opgeslagen);

/** An identity closes and opens for one resident of one gemeente. */
export const dichteIdentiteit = (kluis: Kluis, gemeenteId: GemeenteId) => ({
  sluit: (inwonerId: string, identiteit: Identiteit) =>
    Effect.map(Effect.orDie(schrijf(identiteit)), (tekst) => kluis.sluit(tekst, `${gemeenteId}/${inwonerId}`)),
  open: (inwonerId: string, versleuteld: Uint8Array) =>
    Effect.suspend(() => Effect.orDie(lees(kluis.open(versleuteld, `${gemeenteId}/${inwonerId}`)))),
});
