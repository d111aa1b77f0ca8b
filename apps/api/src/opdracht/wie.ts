import type { Actor, MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import type { Gemeente } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { OpdrachtMislukt } from './OpdrachtMislukt.ts';

const { opdracht } = berichten;

export const zoekGemeente = Effect.fn('opdracht.zoekGemeente')(function* (naam: string) {
  const gemeenten = yield* (yield* Store).aanmelding.gemeenten;
  const gevonden = gemeenten.find((gemeente) => gemeente.naam.toLowerCase() === naam.toLowerCase());
  const namen = gemeenten.map((gemeente) => gemeente.naam);
  return gevonden ?? (yield* new OpdrachtMislukt({ regel: opdracht.onbekendeGemeente(naam, namen) }));
});

/** Without a name the only one there is. */
export const deGemeente = Effect.fn('opdracht.deGemeente')(function* (naam: string | undefined) {
  if (naam !== undefined) return yield* zoekGemeente(naam);
  const gemeenten = yield* (yield* Store).aanmelding.gemeenten;
  const [enige, ...meer] = gemeenten;
  const namen = gemeenten.map((gemeente) => gemeente.naam);
  return enige !== undefined && meer.length === 0
    ? enige
    : yield* new OpdrachtMislukt({ regel: opdracht.kiesGemeente(namen) });
});

const medewerkerMet = Effect.fn('opdracht.medewerkerMet')(function* (gemeente: Gemeente, rol: Rol) {
  const store = yield* Store;
  const taak: Actor = { _tag: 'Taak', gemeenteId: gemeente.id, naam: 'opdrachtregel' };
  const mensen = yield* store.inTransactie(
    taak,
    Effect.flatMap(Inrichting, ({ medewerkers }) => medewerkers),
  );
  const wie = mensen.find((mens) => mens.rol === rol && mens.actief);
  if (wie === undefined) return undefined;
  const actor: MedewerkerActor = {
    _tag: 'Medewerker',
    gemeenteId: gemeente.id,
    medewerkerId: wie.id,
    naam: wie.naam,
    rol,
    teams: wie.teams,
    organisatieId: wie.organisatieId,
    kanaal: 'api',
  };
  return actor;
});

/** What is done on the machine itself is done in the name of the beheerder. */
export const beheerderVan = Effect.fn('opdracht.beheerderVan')(function* (gemeente: Gemeente) {
  const beheerder = yield* medewerkerMet(gemeente, 'beheerder');
  return beheerder ?? (yield* new OpdrachtMislukt({ regel: opdracht.geenBeheerder(gemeente.naam) }));
});

/** And what is about casussen in the name of a consulent, who sees them all: a beheerder sees none. */
export const consulentVan = Effect.fn('opdracht.consulentVan')(function* (gemeente: Gemeente) {
  const consulent = yield* medewerkerMet(gemeente, 'wmo_consulent');
  const regel = opdracht.niemandMetRol(gemeente.naam, 'wmo_consulent');
  return consulent ?? (yield* new OpdrachtMislukt({ regel }));
});
