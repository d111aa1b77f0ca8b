import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, type Reikwijdte, rechten } from '@tenzij/domain/medewerker/rechten.ts';
import { type SQL, sql } from 'drizzle-orm';
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** Who the application is to the database: no owner, no bypass. */
export const applicatie = pgRole('tenzij_app').existing();

/** The same while it searches: it reads nothing but what is found by what it said that it looks for. */
export const zoekende = pgRole('tenzij_zoeker').existing();

/** Who acts, as the database's policies know them: a medewerker's rol, or what is not a medewerker. */
export type DatabaseRol = Rol | 'machine' | 'inwoner' | 'taak' | 'aggregatie' | 'aanmelding' | 'bot' | 'naamtoets';

// A sub-select is evaluated once a query instead of once a row; without the setting it is null, and null sees nothing.
const eigenGemeente = `= (select nullif(current_setting('tenzij.gemeente', true), ''))::uuid`;
const eigenTeams = `= any ((select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])`;
/** Null where who acts works for no organisatie: equal to none. */
export const eigenOrganisatie = `= (select nullif(current_setting('tenzij.organisatie', true), ''))::uuid`;
export const zelf = `= (select nullif(current_setting('tenzij.medewerker', true), ''))::uuid`;
export const dezeActor = `= (select nullif(current_setting('tenzij.actor', true), ''))`;

// The whole test is in the sub-select: beside a column the planner would take it for one that hardly any row passes, and
// read a whole team for one page.
const rolIn = (rollen: ReadonlyArray<DatabaseRol>) =>
  `(select current_setting('tenzij.rol', true) in (${rollen.map((naam) => `'${naam}'`).join(', ')}))`;

const rollenMet = (handelingen: ReadonlyArray<Handeling>, bereik: Reikwijdte) => [
  ...new Set(
    handelingen.flatMap((handeling) =>
      Object.entries(rechten[handeling]).flatMap(([naam, verte]) => (verte === bereik ? [naam as Rol] : [])),
    ),
  ),
];

/** The rights table once more, as a condition on a row: its gemeente always, its team or organisatie where the right says so. */
const toegestaan = (handelingen: ReadonlyArray<Handeling>, ook: ReadonlyArray<DatabaseRol>): SQL => {
  const overal = [...rollenMet(handelingen, 'gemeente'), ...ook];
  const eigen = rollenMet(handelingen, 'eigen_teams');
  const partner = rollenMet(handelingen, 'eigen_organisatie');
  const takken = [
    ...(overal.length === 0 ? [] : [rolIn(overal)]),
    ...(eigen.length === 0 ? [] : [`(${rolIn(eigen)} and team_id ${eigenTeams})`]),
    ...(partner.length === 0 ? [] : [`(${rolIn(partner)} and naar_organisatie_id ${eigenOrganisatie})`]),
  ];
  const wie = takken.length === 1 ? takken.join('') : `(${takken.join(' or ')})`;
  return sql.raw(`gemeente_id ${eigenGemeente} and ${wie}`);
};

/**
 * Of what one may read, what is found. The search stands in the policy itself: as a condition beside it no index would
 * answer it, for PostgreSQL asks a policy first of whatever is not leakproof, and full text is not.
 */
export const zoekBeleid = (tabel: string, lezen: ReadonlyArray<Handeling>, gevonden: string) =>
  pgPolicy(`${tabel}_zoeken`, {
    for: 'select',
    to: zoekende,
    using: sql`${toegestaan(lezen, ['taak'])} and (${sql.raw(gevonden)})`,
  });

interface Beleid {
  readonly lezen: ReadonlyArray<Handeling>;
  readonly schrijven: ReadonlyArray<Handeling>;
  /** Where not everybody who changes it may also add one. */
  readonly toevoegen?: ReadonlyArray<Handeling>;
}

/** `taak` is an import or a reminder of its own gemeente; `aggregatie` counts and never writes. */
export const leesBeleid = (tabel: string, lezen: ReadonlyArray<Handeling>, ook: ReadonlyArray<DatabaseRol> = []) =>
  pgPolicy(`${tabel}_lezen`, { for: 'select', to: applicatie, using: toegestaan(lezen, ['taak', ...ook]) });

/** For what is only ever added to. */
export const voegToeBeleid = (tabel: string, toevoegen: ReadonlyArray<Handeling>) =>
  pgPolicy(`${tabel}_toevoegen`, { for: 'insert', to: applicatie, withCheck: toegestaan(toevoegen, ['taak']) });

export const beleid = (
  tabel: string,
  { lezen, schrijven, toevoegen = schrijven }: Beleid,
  ook: ReadonlyArray<DatabaseRol> = ['aggregatie'],
) => {
  const magSchrijven = toegestaan(schrijven, ['taak']);
  return [
    leesBeleid(tabel, lezen, ook),
    voegToeBeleid(tabel, toevoegen),
    pgPolicy(`${tabel}_wijzigen`, { for: 'update', to: applicatie, using: magSchrijven, withCheck: magSchrijven }),
  ];
};

/** What a besluit made goes with it while it is as it was made; nothing else is ever removed. */
export const verwijderBeleid = (tabel: string, handelingen: ReadonlyArray<Handeling>, ongerept: string) =>
  pgPolicy(`${tabel}_verwijderen`, {
    for: 'delete',
    to: applicatie,
    using: sql`${toegestaan(handelingen, [])} and ${sql.raw(ongerept)}`,
  });

/** For a table that no right names: the condition in its own words, within the gemeente. */
export const eigenBeleid = (
  naam: string,
  wat: 'all' | 'select' | 'insert' | 'update' | 'delete',
  voorwaarde: string | null = null,
  kolom = 'gemeente_id',
) => {
  const geldt = sql.raw(`${kolom} ${eigenGemeente}${voorwaarde === null ? '' : ` and ${voorwaarde}`}`);
  return pgPolicy(naam, {
    for: wat,
    to: applicatie,
    ...(wat === 'insert' ? {} : { using: geldt }),
    ...(wat === 'select' || wat === 'delete' ? {} : { withCheck: geldt }),
  });
};

/** Sign-in happens before there is a gemeente: it may find who somebody is, in all of them. */
export const aanmeldingLeest = (tabel: string) =>
  pgPolicy(`${tabel}_aanmelding`, { for: 'select', to: applicatie, using: sql.raw(rolIn(['aanmelding'])) });

/** The bot brings news to where people are, in whichever gemeente: it knows where, and nothing of a casus. */
export const deBot = (tabel: string, wat: 'all' | 'select') =>
  pgPolicy(`${tabel}_bot`, {
    for: wat,
    to: applicatie,
    using: sql.raw(rolIn(['bot'])),
    ...(wat === 'all' ? { withCheck: sql.raw(rolIn(['bot'])) } : {}),
  });

/** Whatever else lets a row be read, this too must hold. */
export const ookVoorwaarde = (naam: string, voorwaarde: string) =>
  pgPolicy(naam, { as: 'restrictive', for: 'select', to: applicatie, using: sql.raw(voorwaarde) });

export const alleenRol = rolIn;

/** Of who counts and decides without ever seeing a casus. */
export const rollenZonderCasus: ReadonlyArray<Rol> = ['stuurgroep', 'beheerder'];

/** Of a row about a medewerker: who works in one of the same teams, or `ook`, which belongs to no team. */
export const collegaVan = (tabel: string, rollen: ReadonlyArray<Rol>, ook: ReadonlyArray<DatabaseRol>) =>
  `(${rolIn(ook)} or (${rolIn(rollen)} and exists (select 1 from medewerker m where m.gemeente_id = ${tabel}.gemeente_id and m.id = ${tabel}.medewerker_id and m.teams && (select string_to_array(nullif(current_setting('tenzij.teams', true), ''), ','))::uuid[])))`;

/** A resident acts for one traject; the actor's key says which. */
export const vanInwoner = `${rolIn(['inwoner'])} and 'inwoner:' || traject_id ${dezeActor}`;

/** Whoever has the right at all, whatever their team. */
export const metRecht = (handeling: Handeling, ...ook: ReadonlyArray<DatabaseRol>) =>
  rolIn([...(Object.keys(rechten[handeling]) as ReadonlyArray<Rol>), ...ook]);
