import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { type Getal, geenCijfer, telling, verhouding } from './cijfer.ts';
import type { Som, Sommen } from './optellen.ts';
import { alsRijen, en, groeperingPerPeriode, heel, type Kolommen, perioden, type Selectie, smal } from './selectie.ts';

const kolommen: Kolommen = {
  gemeente: sql`f.gemeente_id`,
  team: sql`f.team_id`,
  wijk: sql`null`,
  organisatie: sql`null`,
  leefgebieden: null,
};

/** The part of a formatie in a period: its months, the first and last by their days. */
const beschikbaar = sql`case
  when f.beschikbare_uren is not null
    then f.beschikbare_uren * (deel.tot - deel.van + 1) / (coalesce(f.tot, p.eindigt_op, deel.tot) - f.van + 1)
  else f.fte * coalesce(f.uren_per_fte_per_maand, g.uren_per_fte_per_week * 52 / 12) * (
    select sum(
      (least(deel.tot, (maand + interval '1 month')::date - 1) - greatest(deel.van, maand::date) + 1)::float8
        / ((maand + interval '1 month')::date - maand::date))
    from generate_series(date_trunc('month', deel.van::timestamp), deel.tot::timestamp, interval '1 month') as maand)
end`;

const beschikbareUren = (selectie: Selectie, lijst: ReadonlyArray<Periode>, sleutel: SQL): SQL => sql`
  select ${sleutel} as sleutel, sum(${beschikbaar})::float8 as uren
  from ${alsRijen(lijst)} cross join formatie f
    join pilot p on p.gemeente_id = f.gemeente_id and p.id = f.pilot_id
    join gemeente g on g.id = f.gemeente_id
    cross join lateral (
      select greatest(f.van, periode.van) as van, least(coalesce(f.tot, p.eindigt_op, periode.tot), periode.tot) as tot
    ) as deel
  where ${en([
    ...smal(selectie, kolommen),
    ...(selectie.vraag.pilotId === undefined ? [] : [sql`f.pilot_id = ${selectie.vraag.pilotId}::uuid`]),
    ...(selectie.vraag.buitenPilot === undefined ? [] : [sql`false`]),
    sql`deel.van <= deel.tot`,
  ])}
  group by 1`;

/** A formatie belongs to a team: of a wijk, an organisatie or a leefgebied nobody knows the hours. */
const isGevraagdVan = ({ vraag }: Selectie, wat: ReadonlyArray<'wijk' | 'organisatie'>) =>
  wat.some((een) => vraag[`${een}Id`] !== undefined);

/** The hours given to what started in the period, over the hours there were. */
export const telFormatie = Effect.fn('kpi.telFormatie')(function* (
  tx: Transactie,
  selectie: Selectie,
  gestart: Sommen<'traject' | 'toegewezen'>,
) {
  if (isGevraagdVan(selectie, ['wijk', 'organisatie'])) return [{ code: 'formatiebenutting' as const, ...geenCijfer }];
  const { per } = selectie.vraag;
  const kanPerGroep = per === 'team' || perioden(selectie) !== null;
  const toegewezen = { ...gestart, groepen: kanPerGroep ? gestart.groepen : null };
  type Rij = { sleutel: string; uren: number };
  const [geheel] = yield* tx.rijen<Rij>(beschikbareUren(selectie, heel(selectie), sql`''::text`));
  const perGroep = kanPerGroep ? groeperingPerPeriode(selectie, kolommen) : null;
  const groepen =
    perGroep === null
      ? []
      : yield* tx.rijen<Rij>(beschikbareUren(selectie, perioden(selectie) ?? heel(selectie), perGroep.sleutel));
  const urenVan = new Map([['', geheel?.uren ?? 0], ...groepen.map(({ sleutel, uren }) => [sleutel, uren] as const)]);
  const benut = ({ sleutel, som }: Som<'toegewezen'>): Getal => verhouding(som.toegewezen, urenVan.get(sleutel) ?? 0);
  return [telling('formatiebenutting', metOnbenut(toegewezen, urenVan), benut)];
});

/** A team with hours for which nothing started is a group too. */
const metOnbenut = (sommen: Sommen<'toegewezen'>, urenVan: ReadonlyMap<string, number>): Sommen<'toegewezen'> => {
  if (sommen.groepen === null) return sommen;
  const geteld = new Set(sommen.groepen.map(({ sleutel }) => sleutel));
  const onbenut = [...urenVan.keys()].filter((sleutel) => sleutel !== '' && !geteld.has(sleutel));
  return {
    ...sommen,
    groepen: [...sommen.groepen, ...onbenut.map((sleutel) => ({ sleutel, mensen: null, som: { toegewezen: 0 } }))],
  };
};
