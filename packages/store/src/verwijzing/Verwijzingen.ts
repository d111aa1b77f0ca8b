import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { Verwijzing, type VerwijzingUitkomst } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import type { Partnertelling, Verwijzingen, VerwijzingFilter } from '@tenzij/domain/verwijzing/Verwijzingen.ts';
import { and, asc, eq, getTableColumns, gte, inArray, or, type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { pagina } from '../database/pagina.ts';
import { eenVersieVerder, leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { verwijzing } from './tabel.ts';

const lees = leesAls(Verwijzing);
const volgorde = { kolommen: { rang: verwijzing.rang, id: verwijzing.id } };
const lopend = inArray(verwijzing.status, ['verstuurd', 'aangenomen']);

/** Of one's own organisatie; of nobody's where one works for none. */
const eigenOrganisatie = ({ actor }: ActorTransactie): SQL =>
  actor._tag === 'Medewerker' && actor.organisatieId !== null
    ? eq(verwijzing.naarOrganisatieId, actor.organisatieId)
    : sql`false`;

/** The policy would hide the rest, but only after reading it. */
const zichtbaar = (tx: ActorTransactie): SQL | undefined =>
  tx.actor._tag === 'Medewerker' && reikwijdte(tx.actor.rol, 'verwijzing.volgen') === 'eigen_teams'
    ? or(alleenEigenTeams(tx.actor, 'verwijzing.volgen', verwijzing.teamId), eigenOrganisatie(tx))
    : undefined;

const richting = (tx: ActorTransactie, { richting: kant }: VerwijzingFilter): SQL | undefined => {
  if (kant === 'ontvangen') return eigenOrganisatie(tx);
  return kant === 'verstuurd' ? alleenEigenTeams(tx.actor, 'verwijzing.volgen', verwijzing.teamId) : zichtbaar(tx);
};

const voldoet = (filter: VerwijzingFilter) => [
  filter.teamId && eq(verwijzing.teamId, filter.teamId),
  filter.meldingId && eq(verwijzing.meldingId, filter.meldingId),
  filter.naarOrganisatieId && eq(verwijzing.naarOrganisatieId, filter.naarOrganisatieId),
  filter.status && eq(verwijzing.status, filter.status),
];

type Telling = Omit<Partnertelling, 'status' | 'uitkomst'> & {
  readonly verstuurd: number;
  readonly aangenomen: number;
  readonly geweigerd: number;
  readonly afgerond: number;
  readonly ingetrokken: number;
  readonly uitkomsten: ReadonlyArray<VerwijzingUitkomst>;
};

const alsTelling = ({ organisatieId, dagenTotAntwoord, uitkomsten, ...status }: Telling): Partnertelling => {
  const uitkomst: Partial<Record<VerwijzingUitkomst, number>> = {};
  for (const een of uitkomsten) uitkomst[een] = (uitkomst[een] ?? 0) + 1;
  return { organisatieId, dagenTotAntwoord, status, uitkomst };
};

export const verwijzingen = (tx: ActorTransactie): Verwijzingen['Service'] => {
  const { gemeenteId } = tx;
  const hier = eq(verwijzing.gemeenteId, gemeenteId);
  const met = (voorwaarde: SQL | undefined) =>
    tx.vraag((db) => db.select().from(verwijzing).where(and(hier, voorwaarde)).orderBy(asc(verwijzing.id)));
  const vergrendeld = (voorwaarde: SQL | undefined) =>
    tx.vraag((db) =>
      db.select().from(verwijzing).where(and(hier, voorwaarde)).orderBy(asc(verwijzing.id)).for('update'),
    );
  return {
    zoek: (id) => lees.eerste(met(eq(verwijzing.id, id))),
    vergrendel: (id) => lees.eerste(vergrendeld(eq(verwijzing.id, id))),
    lopendeVan: (meldingId) => lees.alle(vergrendeld(and(eq(verwijzing.meldingId, meldingId), lopend))),
    voegToe: (nieuw) => Effect.asVoid(tx.vraag((db) => db.insert(verwijzing).values({ gemeenteId, ...nieuw }))),
    bewaar: (oud) =>
      eenVersieVerder(oud, (nieuw) =>
        tx.vraag((db) =>
          db
            .update(verwijzing)
            .set(nieuw)
            .where(and(hier, eq(verwijzing.id, oud.id), eq(verwijzing.versie, oud.versie)))
            .returning({ id: verwijzing.id }),
        ),
      ),
    lijst: (filter) =>
      pagina(
        filter,
        volgorde,
        ({ na, volgorde: op, limiet }) =>
          tx.vraag((db) =>
            db
              .select(getTableColumns(verwijzing))
              .from(verwijzing)
              .where(and(hier, richting(tx, filter), ...voldoet(filter), na))
              .orderBy(...op)
              .limit(limiet),
          ),
        lees.alle,
      ),
    beantwoordVoor: (medewerkerId, vanaf) =>
      lees.alle(
        met(
          and(
            eq(verwijzing.vanMedewerkerId, medewerkerId),
            gte(
              sql`(coalesce(afronding, antwoord) ->> 'op')::timestamptz`,
              sql`(${vanaf}::date)::timestamp at time zone 'Europe/Amsterdam'`,
            ),
          ),
        ),
      ),
    perPartner: ({ teamId, vanaf }) =>
      Effect.map(
        tx.rijen<Telling>(sql`
          select naar_organisatie_id as "organisatieId",
            count(*) filter (where status = 'verstuurd')::int as verstuurd,
            count(*) filter (where status = 'aangenomen')::int as aangenomen,
            count(*) filter (where status = 'geweigerd')::int as geweigerd,
            count(*) filter (where status = 'afgerond')::int as afgerond,
            count(*) filter (where status = 'ingetrokken')::int as ingetrokken,
            coalesce(array_agg(afronding ->> 'uitkomst') filter (where afronding is not null), '{}') as uitkomsten,
            percentile_cont(0.5) within group (order by (
              ((antwoord ->> 'op')::timestamptz at time zone 'Europe/Amsterdam')::date
                - (verstuurd_op at time zone 'Europe/Amsterdam')::date
            ))::float8 as "dagenTotAntwoord"
          from ${verwijzing}
          where ${and(hier, zichtbaar(tx), teamId && eq(verwijzing.teamId, teamId))}
            and verstuurd_op >= (${vanaf}::date)::timestamp at time zone 'Europe/Amsterdam'
          group by 1`),
        (rijen) => rijen.map(alsTelling),
      ),
  };
};
