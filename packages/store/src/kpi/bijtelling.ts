import { type SQL, sql } from 'drizzle-orm';
import type { Feit } from './feit.ts';
import { jaargreinen, telJaar, zonderJaren } from './jaren.ts';
import type { Bijtelling } from './tabel.ts';
import { telDurenPerGebied, telGebieden } from './telGebieden.ts';
import { hashVan, wis } from './telMaand.ts';

/* What is counted beside the months of a feit, later than they are: by leefgebied, and whole years. */

interface Erbij {
  readonly naam: Bijtelling;
  readonly definitie: string;
}

const tellingen = (feit: Feit, gemeenteId: SQL): ReadonlyArray<SQL> =>
  [
    telGebieden(feit, gemeenteId),
    telDurenPerGebied(feit, gemeenteId),
    ...(feit.duur === null ? [] : jaargreinen.map((grein) => telJaar(feit, grein, gemeenteId))),
  ].filter((telling) => telling !== null);

export const heeftErbij = (feit: Feit): boolean => feit.duur !== null || feit.kolommen.leefgebieden !== null;

const bekend = new WeakMap<Feit, Erbij>();

export const erbijVan = (feit: Feit): Erbij => {
  const al = bekend.get(feit);
  if (al !== undefined) return al;
  const erbij: Erbij = { naam: `${feit.naam} erbij`, definitie: hashVan(tellingen(feit, sql`gemeente`)) };
  bekend.set(feit, erbij);
  return erbij;
};

/** What puts the months of `stuk` in the place of what was counted of them. */
export const telErbij = (feit: Feit, gemeenteId: SQL): ReadonlyArray<SQL> => [
  ...['kpi_maand', 'kpi_duur'].map((tabel) =>
    wis(tabel, gemeenteId, sql`k.feit = ${feit.naam}`, sql`k.grein = 'leefgebied'`),
  ),
  zonderJaren(feit, gemeenteId),
  ...tellingen(feit, gemeenteId),
];

/** The months in `stuk` were counted anew, and this is to follow. */
export const moetErbij = (feit: Feit, gemeenteId: SQL): SQL => sql`
  insert into kpi_vuil (gemeente_id, feit, maand) select ${gemeenteId}, ${erbijVan(feit).naam}, van from stuk`;

/** Of which months it was counted, and nothing changed since. */
export const isErbij = (feit: Feit, gemeenteId: SQL, maand: SQL): SQL => {
  const { naam, definitie } = erbijVan(feit);
  return sql`
    exists (
      select from kpi_geteld ook
      where ook.gemeente_id = ${gemeenteId} and ook.feit = ${naam} and ook.maand = ${maand} and ook.definitie = ${definitie}
    ) and not exists (
      select from kpi_vuil v where v.gemeente_id = ${gemeenteId} and v.feit = ${naam} and v.maand = ${maand}
    )`;
};
