import { Gemeente, type GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { MedewerkerId, Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { OrganisatieId, TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { Effect, Option } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { Transactie, Wie } from '../database/Transactie.ts';
import { gemeente, medewerker, team } from './tabel.ts';

/** Before sign-in there is no gemeente yet. */
export const aanmelder: Wie = { gemeenteId: null, rol: 'aanmelding' };

/** An actor but for the channel. */
export interface Aangemeld {
  readonly gemeenteId: GemeenteId;
  readonly medewerkerId: MedewerkerId;
  readonly naam: string;
  readonly rol: Rol;
  readonly teams: ReadonlyArray<TeamId>;
  readonly organisatieId: OrganisatieId | null;
}

/** Whom one can sign in as in the demo. */
export interface Persona {
  readonly id: MedewerkerId;
  readonly naam: string;
  readonly rol: Rol;
  readonly teams: ReadonlyArray<TeamId>;
  readonly teamnamen: ReadonlyArray<string>;
  readonly gemeenteId: GemeenteId;
  readonly organisatieId: OrganisatieId | null;
  readonly gemeente: string;
}

const leesGemeente = leesAls(Gemeente);

const actieve = (tx: Transactie, wie: SQL) =>
  tx.vraag((db) =>
    db
      .select({
        gemeenteId: medewerker.gemeenteId,
        medewerkerId: medewerker.id,
        naam: medewerker.naam,
        rol: medewerker.rol,
        teams: medewerker.teams,
        organisatieId: medewerker.organisatieId,
      })
      .from(medewerker)
      .where(and(wie, eq(medewerker.actief, true)))
      .orderBy(asc(medewerker.gemeenteId)),
  ) as Effect.Effect<ReadonlyArray<Aangemeld>>;

export const metId = (tx: Transactie, id: MedewerkerId) =>
  Effect.map(actieve(tx, eq(medewerker.id, id)), ([gevonden]) => Option.fromUndefinedOr(gevonden));

/** One person may work for several gemeenten; the address must be verified by who signs in. */
export const metEmail = (tx: Transactie, email: string) =>
  actieve(tx, eq(sql`lower(${medewerker.email})`, email.trim().toLowerCase()));

export const personas = (tx: Transactie) =>
  tx.vraag((db) =>
    db
      .select({
        id: sql<MedewerkerId>`${medewerker.id}`,
        naam: medewerker.naam,
        rol: medewerker.rol,
        teams: medewerker.teams,
        teamnamen: sql<
          ReadonlyArray<string>
        >`array(select ${team.naam} from ${team} where ${team.gemeenteId} = ${medewerker.gemeenteId} and ${team.id} = any(${medewerker.teams}) order by array_position(${medewerker.teams}, ${team.id}))`,
        gemeenteId: medewerker.gemeenteId,
        organisatieId: medewerker.organisatieId,
        gemeente: gemeente.naam,
      })
      .from(medewerker)
      .innerJoin(gemeente, eq(gemeente.id, medewerker.gemeenteId))
      .where(and(eq(medewerker.persona, true), eq(medewerker.actief, true)))
      // Who works in a team comes before a partner's professional, who works in none.
      .orderBy(
        asc(gemeente.naam),
        sql`${medewerker.rol} = 'wijkcoach' and cardinality(${medewerker.teams}) = 0`,
        asc(medewerker.naam),
      ),
  ) as Effect.Effect<ReadonlyArray<Persona>>;

export const gemeenten = (tx: Transactie) =>
  leesGemeente.alle(tx.vraag((db) => db.select().from(gemeente).orderBy(asc(gemeente.naam))));
