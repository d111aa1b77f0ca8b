import type { GenummerdeRij } from '@tenzij/domain/register/Registers.ts';
import type { RegisterRij } from '@tenzij/domain/register/rijen.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Bezig } from './Bezig.ts';
import { zetEigenEvaluaties } from './trajecten.ts';
import type { Uitslag } from './voegSamen.ts';

/* What began here goes out under its own id. Coming back it is known by that, and stays: it is kept up here. */

const tabellen = {
  meldingen: 'melding',
  trajecten: 'traject',
  indicaties: 'indicatie',
  evaluaties: 'traject',
} as const;

const isUuid = (tekst: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(tekst);

/** Under which number a row says what it is about. */
const nummerVan = (rij: RegisterRij): string =>
  rij._tag === 'evaluaties' ? rij.trajectExternId : 'externId' in rij ? rij.externId : '';

/** The rows of a batch that are about what began here, with what became of each, and the others. */
export const neemEigen = Effect.fnUntraced(function* (bezig: Bezig, rijen: ReadonlyArray<GenummerdeRij>) {
  const soort = rijen[0]?.rij._tag;
  const ids = rijen.map(({ rij }) => nummerVan(rij)).filter(isUuid);
  const niets: ReadonlyArray<Uitslag> = [];
  if (soort === undefined || !(soort in tabellen) || ids.length === 0) return { uitslagen: niets, andere: rijen };
  const { tx } = bezig;
  const gevonden = yield* tx.rijen<{ id: string; team_id: string }>(sql`
    select id::text as id, team_id from ${sql.identifier(tabellen[soort as keyof typeof tabellen])}
    where gemeente_id = ${tx.gemeenteId} and extern_id is null and id = any (${`{${ids.join(',')}}`}::uuid[])`);
  const bekend = new Map(gevonden.map((een) => [een.id, een]));
  const isEigen = ({ rij }: GenummerdeRij) => bekend.has(nummerVan(rij));
  const eigen = rijen.filter(isEigen).map(({ rij }) => rij);
  const evaluaties = eigen.filter((rij) => rij._tag === 'evaluaties');
  const uitslagen =
    evaluaties.length > 0
      ? yield* zetEigenEvaluaties(bezig, evaluaties, bekend)
      : eigen.map((): Uitslag => 'ongewijzigd');
  return { uitslagen, andere: rijen.filter((een) => !isEigen(een)) };
});
