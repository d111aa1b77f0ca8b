import { Treffer, type Zoeker, type Zoeksoort } from '@tenzij/domain/zoek/Zoeker.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { alleenEigenTeams } from '../database/eigenTeams.ts';
import { fragmentVan, inStukken } from '../database/fragment.ts';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { voldoetAan } from '../database/zoek.ts';
import { gezochteMelding } from '../melding/gezocht.ts';
import { melding } from '../melding/tabel.ts';
import { voorziening } from '../voorziening/tabel.ts';
import { aanbieders, bevat, gevondenIndicatie, vanAanbieders } from './aanbieder.ts';

const lees = leesAls(Treffer);

/** Of so many meldingen at most the trajecten, indicaties and toetsen are looked up. */
const meestMeldingen = 100;

interface Rij extends Readonly<Record<string, unknown>> {
  readonly soort: Zoeksoort;
  readonly id: string;
  readonly fragment: string | null;
}

/** The words around it only of what is shown: they cost more than finding it. */
const meldingen = (tx: ActorTransactie, q: string, hoogstens: number): SQL => sql`
  select 'melding' as soort, id, nummer as naam, status, team_id as "teamId", ontvangen_op::text as dag,
    case when plaats <= ${hoogstens} then ${fragmentVan(sql`coalesce(vraag, '')`, q)} end as fragment
  from (
    select id, nummer, status, team_id, ontvangen_op, vraag,
      row_number() over (order by ontvangen_op desc, id desc) as plaats
    from (
      select * from melding
      where gemeente_id = ${tx.gemeenteId}::uuid and ${alleenEigenTeams(tx.actor, 'melding.lezen', melding.teamId) ?? sql`true`}
      order by ontvangen_op desc, id desc limit ${meestMeldingen}
    ) as gevonden
  ) as gevonden
  order by plaats`;

interface Bij {
  readonly q: string;
  readonly meldingen: ReadonlyArray<string>;
  readonly aanbieders: ReadonlyArray<string>;
  readonly hoogstens: number;
}

/** What belongs to the meldingen that were found, and what its own register calls so. */
const bijMeldingen = (tx: ActorTransactie, soort: Zoeksoort, bij: Bij): SQL => {
  const { q, hoogstens } = bij;
  const hier = sql`gemeente_id = ${tx.gemeenteId}::uuid`;
  const nummer = sql`(select nummer from melding m where m.gemeente_id = rij.gemeente_id and m.id = rij.melding_id)`;
  const gevonden = sql`melding_id = any (${`{${bij.meldingen.join(',')}}`}::uuid[])`;
  // What is not there is not asked for: a question in parts takes longer to plan than to answer.
  const van = (tabel: SQL, kolommen: SQL) =>
    sql`select ${kolommen} from ${tabel} as rij where ${hier} and extern_id = ${q} ${
      bij.meldingen.length === 0
        ? sql``
        : sql`union select ${kolommen} from ${tabel} as rij where ${hier} and ${gevonden}`
    }`;
  const vanNaam = bij.aanbieders.length === 0 ? sql`` : sql`union ${vanAanbieders(tx, bij.aanbieders, hoogstens)}`;
  const rijen = {
    traject: sql`
      select 'traject' as soort, id, coalesce(melding_nummer, extern_id) as naam, status, team_id as "teamId",
        gestart_op::text as dag, null as fragment
      from (${van(sql`traject`, sql`id, melding_nummer, extern_id, status, team_id, gestart_op`)}) as rij
      order by gestart_op desc, id`,
    indicatie: sql`
      select 'indicatie' as soort, id, coalesce(${nummer}, extern_id) as naam, status, team_id as "teamId",
        tot::text as dag, aanbieder as fragment
      from (${van(sql`indicatie`, gevondenIndicatie)} ${vanNaam}) as rij order by tot desc nulls last, id`,
    toets: sql`
      select 'toets' as soort, id, ${nummer} as naam, status, team_id as "teamId", termijn_op::text as dag, null as fragment
      from toets as rij where ${hier} and ${gevonden} order by termijn_op desc, id`,
    voorziening: sql`
      select 'voorziening' as soort, id, naam, null as status, null::uuid as "teamId", null as dag,
        ${fragmentVan(sql`naam || coalesce(', ' || soort, '')`, q)} as fragment
      from voorziening where ${hier} and actief and ${voldoetAan(voorziening.zoek, q)} order by naam, id`,
    medewerker: sql`
      select 'medewerker' as soort, id, naam, rol as status, null::uuid as "teamId", null as dag, null as fragment
      from medewerker where ${hier} and actief and ${bevat(sql`naam`, q)} order by naam, id`,
    melding: sql`select null where false`,
  } satisfies Record<Zoeksoort, SQL>;
  return sql`(${rijen[soort]} limit ${hoogstens})`;
};

export const zoeker = (tx: ActorTransactie): Zoeker['Service'] => ({
  vind: Effect.fnUntraced(function* (q, soorten, hoogstens) {
    const gezocht = tx.alsZoeker(gezochteMelding(q));
    const gevonden = soorten.includes('melding') ? yield* gezocht(tx.rijen<Rij>(meldingen(tx, q, hoogstens))) : [];
    const bij: Bij = {
      q,
      meldingen: gevonden.map(({ id }) => id),
      aanbieders: soorten.includes('indicatie') ? yield* aanbieders(tx, q) : [],
      hoogstens,
    };
    const anders = soorten.filter((soort) => soort !== 'melding' && (soort !== 'toets' || gevonden.length > 0));
    const rest =
      anders.length === 0
        ? []
        : yield* tx.rijen<Rij>(
            sql.join(
              anders.map((soort) => bijMeldingen(tx, soort, bij)),
              sql` union all `,
            ),
          );
    const rijen = [...gevonden.slice(0, hoogstens), ...rest];
    return yield* lees.alle(Effect.succeed(rijen.map((rij) => ({ ...rij, fragment: inStukken(rij.fragment) }))));
  }),
});
