import { Indicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import type { IndicatieFilter, Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { IndicatieRegel } from '@tenzij/domain/indicatie/Regel.ts';
import { Verloopregel } from '@tenzij/domain/indicatie/Verloop.ts';
import { and, asc, desc, eq, getTableColumns, gt, gte, isNotNull, isNull, lte, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { pagina } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { melding } from '../melding/tabel.ts';
import { kalender } from './kalender.ts';
import { indicatie, indicatieverloop } from './tabel.ts';

const lees = leesAls(Indicatie);
const leesRegel = leesAls(IndicatieRegel);
const leesVerloop = leesAls(Verloopregel);
const volgorde = { kolommen: { rang: indicatie.rang, peildag: indicatie.peildag, id: indicatie.id } };

const eerste = alias(melding, 'eerste');
const laatste = alias(melding, 'laatste');
const kolommen = getTableColumns(indicatie);
const regelkolommen = {
  ...kolommen,
  meldingNummer: eerste.nummer,
  agendaNummer: laatste.nummer,
  agendaStatus: laatste.status,
};

/** What runs is ordered by its end, so a range of ends is a range of that order. */
const loopt = (filter: IndicatieFilter) =>
  filter.status === 'toegekend'
    ? [
        eq(indicatie.rang, 1),
        filter.looptAfVanaf && gte(indicatie.peildag, filter.looptAfVanaf),
        filter.looptAfVoor && lte(indicatie.peildag, filter.looptAfVoor),
        (filter.looptAfVanaf ?? filter.looptAfVoor) && isNotNull(indicatie.tot),
      ]
    : [
        filter.status === 'aangevraagd' ? eq(indicatie.rang, 0) : undefined,
        filter.looptAfVanaf && gte(indicatie.tot, filter.looptAfVanaf),
        filter.looptAfVoor && lte(indicatie.tot, filter.looptAfVoor),
      ];

const voldoet = (filter: IndicatieFilter) => [
  filter.teamId && eq(indicatie.teamId, filter.teamId),
  filter.wijkId && eq(indicatie.wijkId, filter.wijkId),
  filter.status && eq(indicatie.status, filter.status),
  filter.soort && eq(indicatie.soort, filter.soort),
  ...loopt(filter),
];

/** More than this nobody does in a day. */
const hoogstens = 100;

export const indicaties = (tx: ActorTransactie): Indicaties['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(indicatie.gemeenteId, gemeenteId);
  const eigen = alleenEigenTeams(tx.actor, 'indicatie.lezen', indicatie.teamId);
  const met = (...voorwaarden: ReadonlyArray<SQL>) =>
    tx.vraag((db) =>
      db
        .select()
        .from(indicatie)
        .where(and(hier, ...voorwaarden))
        .orderBy(asc(indicatie.aangevraagdOp), asc(indicatie.id)),
    );
  const regels = (voorwaarden: ReadonlyArray<SQL | '' | undefined>, op: ReadonlyArray<SQL>, limiet: number) =>
    tx.vraag((db) =>
      db
        .select(regelkolommen)
        .from(indicatie)
        .leftJoin(eerste, and(eq(eerste.gemeenteId, gemeenteId), eq(eerste.id, indicatie.meldingId)))
        .leftJoin(laatste, and(eq(laatste.gemeenteId, gemeenteId), eq(laatste.id, indicatie.agendaMeldingId)))
        .where(and(hier, eigen, ...voorwaarden.map((een) => (een === '' ? undefined : een))))
        .orderBy(...op)
        .limit(limiet),
    );
  return {
    zoek: (id) => lees.eerste(met(eq(indicatie.id, id))),
    vergrendel: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(indicatie)
            .where(and(hier, eq(indicatie.id, id)))
            .for('update'),
        ),
      ),
    vanMelding: (id) => lees.alle(met(eq(indicatie.meldingId, id))),
    opvolgerVan: (id) =>
      lees.eerste(
        tx.vraag((db) =>
          db
            .select()
            .from(indicatie)
            .where(and(hier, eq(indicatie.vorigeId, id), ne(indicatie.status, 'afgewezen')))
            .orderBy(desc(indicatie.id))
            .limit(1),
        ),
      ),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(indicatie).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(indicatie)
            .set(nieuw)
            .where(and(hier, eq(indicatie.id, oud.id), eq(indicatie.versie, oud.versie)))
            .returning({ id: indicatie.id }),
        ),
      ),
    lijst: (filter) =>
      pagina(
        filter,
        volgorde,
        ({ na, volgorde: op, limiet }) => regels([...voldoet(filter), na], op, limiet),
        leesRegel.alle,
      ),
    aangevraagde: lees.alle(met(eq(indicatie.status, 'aangevraagd'))),
    teHerindiceren: (voor) =>
      leesRegel.alle(
        regels(
          [
            eq(indicatie.rang, 1),
            lte(indicatie.peildag, voor),
            sql`(${indicatie.nietOpAgenda} is not null or ${laatste.status} in ('besloten', 'afgehandeld', 'ingetrokken'))`,
          ],
          [asc(indicatie.peildag), asc(indicatie.id)],
          hoogstens,
        ),
      ),
    openOverdrachten: (voor, coachId) =>
      leesRegel.alle(
        regels(
          [
            lte(indicatie.warmeOverdrachtOp, voor),
            isNull(indicatie.warmOvergedragenOp),
            coachId === null ? undefined : eq(indicatie.overdrachtCoachId, coachId),
          ],
          [asc(indicatie.warmeOverdrachtOp), asc(indicatie.id)],
          hoogstens,
        ),
      ),
    kalender: (vraag) => kalender(tx, vraag, eigen),
    voorAgenda: ({ vandaag, grens, na, hoogstens: tot }) =>
      lees.alle(
        tx.vraag((db) =>
          db
            .select()
            .from(indicatie)
            .where(
              and(
                hier,
                eq(indicatie.status, 'toegekend'),
                na === null ? undefined : gt(indicatie.id, na),
                sql`case when ${indicatie.agendaMeldingId} is null
                  then ${indicatie.nietOpAgenda} is null and ${indicatie.tot} between ${vandaag} and ${grens}
                  else ${indicatie.agendaTot} is distinct from ${indicatie.tot} end`,
              ),
            )
            .orderBy(asc(indicatie.id))
            .limit(tot)
            .for('update', { skipLocked: true }),
        ),
      ),
    noteer: (regel) => Effect.asVoid(tx.vraag((db) => db.insert(indicatieverloop).values({ gemeenteId, ...regel }))),
    verloopVan: (id) =>
      leesVerloop.alle(
        tx.vraag((db) =>
          db
            .select()
            .from(indicatieverloop)
            .where(and(eq(indicatieverloop.gemeenteId, gemeenteId), eq(indicatieverloop.indicatieId, id)))
            .orderBy(asc(indicatieverloop.op), asc(indicatieverloop.id)),
        ),
      ),
    namensTeam: tx.alsTaak,
  };
};
