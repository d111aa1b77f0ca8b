import { clientervaringVragen, coachVragen, inwonerVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { Casussoort, Exporten, Exportgreep } from '@tenzij/domain/register/Exporten.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import type { Kluis } from '../melding/kluis.ts';

// What began here has no number of its own in a register: its id is as good.
const externId = (tabel: string) => sql.raw(`coalesce(${tabel}.extern_id, ${tabel}.id::text)`);
const organisatie = (tabel: string) =>
  sql.raw(`coalesce((select naam from organisatie o where o.gemeente_id = ${tabel}.gemeente_id and o.id = ${tabel}.organisatie_id),
    (select naam from gemeente g where g.id = ${tabel}.gemeente_id))`);
const naam = (bron: string, tabel: string, kolom: string, veld = 'naam') =>
  sql.raw(`(select ${veld} from ${bron} b where b.gemeente_id = ${tabel}.gemeente_id and b.id = ${tabel}.${kolom})`);
const inwoner = (tabel: string) =>
  sql.raw(
    `(select i.extern_id from inwoner i where i.gemeente_id = ${tabel}.gemeente_id and i.id = ${tabel}.inwoner_id) as "inwonerExternId", ${tabel}.inwoner_id as "inwonerId"`,
  );

/** Hours as a register writes them: with two decimals. */
const uren = (uitdrukking: string) => sql.raw(`round((${uitdrukking})::numeric, 2)::float8`);

const meldingen = sql`
  select m.id::text as sleutel, ${externId('m')} as "externId", ${organisatie('m')} as organisatie,
    m.ontvangen_op::text as "ontvangenOp", m.aanleiding, m.bron, ${naam('team', 'm', 'team_id')} as team,
    ${naam('wijk', 'm', 'wijk_id')} as wijk, to_jsonb(m.leefgebieden) as leefgebieden, to_jsonb(m.kenmerken) as kenmerken,
    m.leeftijdsgroep, ${inwoner('m')}, m.vraag, b.uitkomst,
    coalesce(to_jsonb(b.gronden), '[]') as gronden, b.besloten_op::text as "beslotenOp", m.collectief
  from melding m
  left join lateral (
    select uitkomst, gronden, besloten_op from besluit b
    where b.gemeente_id = m.gemeente_id and b.melding_id = m.id and b.vervallen_op is null
    order by b.vastgelegd_op desc limit 1
  ) b on true`;

const trajecten = sql`
  select t.id::text as sleutel, ${externId('t')} as "externId", ${organisatie('t')} as organisatie,
    (select coalesce(m.extern_id, m.id::text) from melding m where m.gemeente_id = t.gemeente_id and m.id = t.melding_id
      and m.organisatie_id is not distinct from t.organisatie_id) as "meldingExternId",
    ${naam('team', 't', 'team_id')} as team, ${naam('wijk', 't', 'wijk_id')} as wijk, ${naam('pilot', 't', 'pilot_id')} as pilot,
    ${naam('medewerker', 't', 'coach_id', 'email')} as coach, ${naam('medewerker', 't', 'tweede_coach_id', 'email')} as "tweedeCoach",
    t.vorm, t.gestart_op::text as "gestartOp", t.beeindigd_op::text as "beeindigdOp",
    t.reden_beeindiging as "redenBeeindiging", t.zelfstandig_verder as "zelfstandigVerder",
    ${uren('t.toegewezen_uren')} as "toegewezenUren",
    case when t.register_uren is null and t.minuten = 0 then null
      else ${uren('coalesce(t.register_uren, 0) + t.minuten / 60.0')} end as "bestedeUren",
    case when t.register_contactmomenten is null and t.aantal_contactmomenten = 0 then null
      else coalesce(t.register_contactmomenten, 0) + t.aantal_contactmomenten end as contactmomenten
  from traject t`;

const indicaties = sql`
  select n.id::text as sleutel, ${externId('n')} as "externId", ${organisatie('n')} as organisatie,
    ${inwoner('n')}, ${naam('wijk', 'n', 'wijk_id')} as wijk, ${naam('team', 'n', 'team_id')} as team,
    n.soort, n.aangevraagd_op::text as "aangevraagdOp", n.beschikt_op::text as "beschiktOp", n.van::text, n.tot::text,
    ${uren('n.uren_per_week')} as "urenPerWeek", n.aanbieder, n.herindicatie,
    ${uren('n.uren_minder_per_week')} as "urenMinderPerWeek", n.besproken_met_wijk as "besprokenMetWijk"
  from indicatie n`;

const kolomVan = (vraag: string) => vraag.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const antwoorden = (vragen: ReadonlyArray<string>) =>
  sql.raw(vragen.map((vraag) => `e.${kolomVan(vraag)} as "${vraag}"`).join(', '));

const evaluaties = sql`
  select e.traject_id::text || ' ' || e.soort as sleutel, ${externId('t')} as "trajectExternId", ${organisatie('t')} as organisatie,
    e.soort, ${antwoorden(coachVragen)}, e.geleerd -> 0 ->> 'thema' as "geleerdThema", e.geleerd -> 0 ->> 'tekst' as "geleerdTekst",
    ${antwoorden(inwonerVragen)}, e.wat_hielp as "watHielp", ${antwoorden(clientervaringVragen)}
  from evaluatie e join traject t on t.gemeente_id = e.gemeente_id and t.id = e.traject_id`;

/** In the order of the table's own key, so that each part is found where the one before ended. */
const vragen: Record<Casussoort, { readonly vraag: SQL; readonly tabel: string; readonly sleutel: string }> = {
  meldingen: { vraag: meldingen, tabel: 'm', sleutel: 'm.id' },
  trajecten: { vraag: trajecten, tabel: 't', sleutel: 't.id' },
  indicaties: { vraag: indicaties, tabel: 'n', sleutel: 'n.id' },
  evaluaties: { vraag: evaluaties, tabel: 'e', sleutel: 'e.traject_id, e.soort' },
};

/** From which key on: that of an evaluatie is its traject with its kind. */
const verderDan = (sleutel: string, na: string): SQL => {
  const [id = '', soort] = na.split(' ');
  return soort === undefined
    ? sql`${sql.raw(sleutel)} > ${id}::uuid`
    : sql`(${sql.raw(sleutel)}) > (${id}::uuid, ${soort})`;
};

interface Gevonden {
  readonly sleutel: string;
  readonly inwonerExternId?: string | null;
  readonly inwonerId?: string | null;
}

export const exporten = (tx: ActorTransactie, kluis: Kluis): Exporten['Service'] => {
  // The same resident has the same one in every file, so that they stay one person; without the key it leads to nobody.
  const pseudoniem = (inwonerId: string): string =>
    `pseudoniem-${Buffer.from(kluis.kenmerk(inwonerId, `${tx.gemeenteId}/export`))
      .toString('hex')
      .slice(0, 20)}`;
  const zonderId = ({ sleutel: _sleutel, inwonerId, ...rij }: Gevonden) =>
    inwonerId == null ? rij : { ...rij, inwonerExternId: rij.inwonerExternId ?? pseudoniem(inwonerId) };
  return {
    lees: Effect.fnUntraced(function* (soort, na, hoeveel) {
      const { vraag, tabel, sleutel } = vragen[soort];
      const verder = na === null ? sql`` : sql` and ${verderDan(sleutel, na)}`;
      const gevonden = yield* tx.rijen<Gevonden>(
        sql`${vraag} where ${sql.raw(tabel)}.gemeente_id = ${tx.gemeenteId}${verder} order by ${sql.raw(sleutel)} limit ${hoeveel}`,
      );
      const laatste = gevonden.length < hoeveel ? null : (gevonden.at(-1)?.sleutel ?? null);
      return { rijen: gevonden.map(zonderId), volgende: laatste } as unknown as Exportgreep;
    }),
  };
};
