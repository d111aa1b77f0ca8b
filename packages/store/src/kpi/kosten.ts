import type { Cijfer, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import type { Periode } from '@tenzij/domain/kpi/perioden.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal, geenCijfer, verhouding } from './cijfer.ts';
import { maandenTussen } from './dagen.ts';
import { alsRijen, en, heel, perioden, type Selectie } from './selectie.ts';

interface Bedrag {
  readonly sleutel: string;
  readonly euro: number;
}

const vanPilot = ({ gemeenteId, vraag }: Selectie): ReadonlyArray<SQL> => [
  sql`p.gemeente_id = ${gemeenteId}::uuid`,
  ...(vraag.pilotId === undefined ? [] : [sql`p.id = ${vraag.pilotId}::uuid`]),
  ...(vraag.domein === undefined ? [] : [sql`p.domein = ${vraag.domein}`]),
];

/** Without a day an expense belongs to the pilot as a whole, and counts at its start. */
const uitgaven = (selectie: Selectie, lijst: ReadonlyArray<Periode>): SQL => sql`
  select periode.sleutel, coalesce(sum(u.bedrag), 0)::float8 as euro
  from ${alsRijen(lijst)} left join (
    select coalesce(u.datum, p.gestart_op) as dag, u.bedrag
    from uitgave u join pilot p on p.gemeente_id = u.gemeente_id and p.id = u.pilot_id
    where ${en(vanPilot(selectie))}
  ) as u on u.dag between periode.van and periode.tot
  group by 1`;

const heleMaanden = sql`greatest(1, ${maandenTussen(sql`b.van`, sql`b.tot + 1`)})`;

/** A post counts each of its months that begins in the period: fte times its twelfth of a year, or an even part of the amount. */
const begroot = (selectie: Selectie, lijst: ReadonlyArray<Periode>): SQL => sql`
  select periode.sleutel, coalesce(sum(b.euro), 0)::float8 as euro
  from ${alsRijen(lijst)} left join (
    select (b.van + make_interval(months => nr))::date as dag,
      coalesce(b.bedrag / ${heleMaanden}, b.fte::numeric * b.bedrag_per_fte / 12, 0) as euro
    from begroting b
      join pilot p on p.gemeente_id = b.gemeente_id and p.id = b.pilot_id
      cross join lateral generate_series(0, ${heleMaanden} - 1) as nr
    where ${en(vanPilot(selectie))}
  ) as b on b.dag between periode.van and periode.tot
  group by 1`;

/** Euros belong to a pilot: what is narrower than that has none of its own. */
const isTeSmal = ({ vraag, teams }: Selectie) =>
  teams !== null ||
  vraag.buitenPilot !== undefined ||
  vraag.teamId !== undefined ||
  vraag.wijkId !== undefined ||
  vraag.organisatieId !== undefined;

const euros = ({ euro }: Bedrag): Cijfer => ({ ...aantal(euro), mensen: null });

/** Each amount over the number of trajecten that ended in the same period. */
const perTraject = (kosten: Cijfer, uitstroom: Cijfer | undefined): Cijfer =>
  kosten.teller === null || uitstroom?.waarde == null
    ? geenCijfer
    : { ...verhouding(kosten.teller, uitstroom.waarde), mensen: null };

export const kostenPerTraject = (kosten: Telling, uitstroom: Telling): Telling => ({
  code: 'kostenPerTraject',
  ...perTraject(kosten, uitstroom),
  ...(kosten.groepen === undefined
    ? {}
    : {
        groepen: kosten.groepen.map((groep) => ({
          sleutel: groep.sleutel,
          ...perTraject(
            groep,
            uitstroom.groepen?.find(({ sleutel }) => sleutel === groep.sleutel),
          ),
        })),
      }),
});

export const telKosten = Effect.fn('kpi.telKosten')(function* (tx: Transactie, selectie: Selectie) {
  const tel = Effect.fn('kpi.telBedrag')(function* (code: 'uitgaven' | 'begroot', vraag: typeof uitgaven) {
    if (isTeSmal(selectie)) return { code, ...geenCijfer };
    const [geheel] = yield* tx.rijen<Bedrag>(vraag(selectie, heel(selectie)));
    const lijst = perioden(selectie);
    const groepen = lijst === null ? [] : yield* tx.rijen<Bedrag>(vraag(selectie, lijst));
    const telling: Telling = {
      code,
      ...euros(geheel ?? { sleutel: '', euro: 0 }),
      ...(lijst === null ? {} : { groepen: groepen.map((rij) => ({ sleutel: rij.sleutel, ...euros(rij) })) }),
    };
    return telling;
  });
  return { uitgaven: yield* tel('uitgaven', uitgaven), begroot: yield* tel('begroot', begroot) };
});
