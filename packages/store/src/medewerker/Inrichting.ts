import { Gemeente } from '@tenzij/domain/medewerker/Gemeente.ts';
import type { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { Medewerker } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Organisatie } from '@tenzij/domain/medewerker/Organisatie.ts';
import { Team, Wijk } from '@tenzij/domain/medewerker/Team.ts';
import { Pilot } from '@tenzij/domain/pilot/Pilot.ts';
import { and, arrayContains, asc, eq, type SQL } from 'drizzle-orm';
import { Effect, Option } from 'effect';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { pilot } from '../pilot/tabel.ts';
import { gemeente, medewerker, organisatie, team, wijk } from './tabel.ts';

const lees = {
  gemeente: leesAls(Gemeente),
  team: leesAls(Team),
  wijk: leesAls(Wijk),
  organisatie: leesAls(Organisatie),
  medewerker: leesAls(Medewerker),
  pilot: leesAls(Pilot),
};

export const inrichting = (tx: ActorTransactie): Inrichting['Service'] => {
  const { gemeenteId } = tx;
  const medewerkers = (...voorwaarden: ReadonlyArray<SQL>) =>
    tx.vraag((db) =>
      db
        .select()
        .from(medewerker)
        .where(and(eq(medewerker.gemeenteId, gemeenteId), ...voorwaarden))
        .orderBy(asc(medewerker.naam), asc(medewerker.id)),
    );
  const opNaam = (tabel: typeof team | typeof wijk | typeof organisatie | typeof pilot) =>
    tx.vraag((db) => db.select().from(tabel).where(eq(tabel.gemeenteId, gemeenteId)).orderBy(asc(tabel.naam)));
  return {
    gemeente: Effect.flatMap(
      lees.gemeente.eerste(tx.vraag((db) => db.select().from(gemeente).where(eq(gemeente.id, gemeenteId)))),
      Option.match({
        onNone: () => Effect.die(new Error('The gemeente of who acts is not set up.')),
        onSome: Effect.succeed,
      }),
    ),
    teams: lees.team.alle(opNaam(team)),
    wijken: lees.wijk.alle(opNaam(wijk)),
    organisaties: lees.organisatie.alle(opNaam(organisatie)),
    pilots: lees.pilot.alle(opNaam(pilot)),
    medewerkers: lees.medewerker.alle(medewerkers()),
    medewerker: (id) => lees.medewerker.eerste(medewerkers(eq(medewerker.id, id))),
    ledenVan: (teamId) =>
      lees.medewerker.alle(medewerkers(eq(medewerker.actief, true), arrayContains(medewerker.teams, [teamId]))),
  };
};
