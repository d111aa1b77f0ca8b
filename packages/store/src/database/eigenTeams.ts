import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { inArray, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Who sees only their own teams asks for those: the policy would hide the rest, but only after reading it. */
export const alleenEigenTeams = (actor: Actor, handeling: Handeling, teamId: PgColumn): SQL | undefined =>
  actor._tag === 'Medewerker' && reikwijdte(actor.rol, handeling) === 'eigen_teams'
    ? inArray(teamId, [...actor.teams])
    : undefined;
