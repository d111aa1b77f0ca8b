import type { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import type { CelTelling, Gevraagd, GevraagdDoor, ZorgvraagTelling } from '@tenzij/domain/kpi/Zorgvraag.ts';
import type { WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { gebiedMaten } from './feit.ts';
import { collectieveMaten, maten, meldingFeit, ontvangen } from './meldingen.ts';
import { telFeit } from './optellen.ts';
import { en, type Kolommen, type Selectie, smal } from './selectie.ts';
import { type Bron, perMens } from './tel.ts';

/** A team says for which wijken it works. */
const teamKolommen: Kolommen = {
  gemeente: sql`team.gemeente_id`,
  team: sql`team.id`,
  wijk: sql`w.id`,
  organisatie: sql`null`,
  leefgebieden: null,
};

interface Aanbod {
  readonly wijkId: WijkId;
  readonly naam: string;
  readonly leefgebied: Leefgebied;
  readonly voorzieningen: number;
  /** Of a team that is asked about. */
  readonly eigen: boolean;
}

/** What there is, in every wijk, for everything; a voorziening without wijken is there for all. */
const aanbod = (selectie: Selectie) => sql`
  with van_team as (
    select w.id from wijk w
    where w.gemeente_id = ${selectie.gemeenteId}::uuid
      and exists (select from team where ${en(smal(selectie, teamKolommen))} and w.id = any(team.wijken))
  ), er as (
    select wijk_id, gebied, count(distinct v.id)::int as voorzieningen
    from voorziening v cross join lateral unnest(v.leefgebieden) as gebied
      left join lateral unnest(v.wijken) as wijk_id on true
    where v.gemeente_id = ${selectie.gemeenteId}::uuid and v.actief
    group by wijk_id, gebied
  )
  select w.id::text as "wijkId", w.naam, gebied.gebied as leefgebied,
    coalesce(hier.voorzieningen, 0) + coalesce(overal.voorzieningen, 0) as voorzieningen,
    w.id in (select id from van_team) as eigen
  from wijk w cross join unnest(string_to_array(${Leefgebied.literals.join(',')}, ',')) as gebied (gebied)
    left join er as hier on hier.wijk_id = w.id and hier.gebied = gebied.gebied
    left join er as overal on overal.wijk_id is null and overal.gebied = gebied.gebied
  where w.gemeente_id = ${selectie.gemeenteId}::uuid
  order by w.naam, w.id`;

/** One cell a wijk and a leefgebied; a wijk of others only where something was asked. */
const tellingVan = <Aantal extends Gevraagd>(
  rijen: ReadonlyArray<Aanbod>,
  geheel: Aantal,
  inGebied: (leefgebied: Leefgebied) => Aantal,
  inCel: (wijkId: WijkId, leefgebied: Leefgebied) => Aantal,
): ZorgvraagTelling<Aantal> => {
  const cellen = rijen.map(
    ({ wijkId, leefgebied, voorzieningen }): CelTelling<Aantal> => ({
      wijkId,
      leefgebied,
      voorzieningen,
      ...inCel(wijkId, leefgebied),
    }),
  );
  const metVragen = new Set(cellen.flatMap(({ wijkId, meldingen }) => (meldingen > 0 ? [wijkId] : [])));
  const getoond = rijen.filter(({ wijkId, eigen }) => eigen || metVragen.has(wijkId));
  const wijken = new Map(getoond.map(({ wijkId, naam }) => [wijkId, { id: wijkId, naam }]));
  return {
    geheel,
    wijken: [...wijken.values()],
    leefgebieden: Leefgebied.literals.map((leefgebied) => ({ leefgebied, ...inGebied(leefgebied) })),
    cellen: cellen.filter(({ wijkId }) => wijken.has(wijkId)),
  };
};

/** From the months that were counted before, and the rows of what is left. */
const tel = Effect.fn('kpi.telZorgvraag')(function* (tx: ActorTransactie, selectie: Selectie) {
  const perWijk = { ...selectie, vraag: { ...selectie.vraag, per: 'wijk' as const } };
  const namen = ['melding', 'collectief', ...gebiedMaten, ...collectieveMaten] as const;
  const { geheel, groepen } = yield* telFeit(tx, perWijk, meldingFeit, namen);
  const rijen = yield* tx.rijen<Aanbod>(aanbod(selectie));
  const wijken = new Map(groepen?.map(({ sleutel, som }) => [sleutel, som]));
  const inWijk = (som: (typeof geheel)['som'] | undefined, gebied: Leefgebied): Gevraagd => ({
    meldingen: som?.[`gebied.${gebied}`] ?? 0,
    collectief: som?.[`collectief.${gebied}`] ?? 0,
  });
  return tellingVan(
    rijen,
    { meldingen: geheel.som.melding, collectief: geheel.som.collectief },
    (gebied) => inWijk(geheel.som, gebied),
    (wijkId, gebied) => inWijk(wijken.get(wijkId), gebied),
  );
});

/** What was asked in each group, and by how many people. */
const perGroep = (groep: SQL, bron: Bron): SQL => sql`
  select groep, sum(meldingen)::int as meldingen, sum(collectief)::int as collectief,
    jsonb_build_object('geheel', count(*), 'deel', count(*) filter (where collectief > 0)) as mensen
  from ${perMens(groep, bron, sql`count(*) as meldingen, sum(${maten.collectief}) as collectief`)}
  group by groep`;

const nietGevraagd: GevraagdDoor = { meldingen: 0, collectief: 0, mensen: { geheel: 0, deel: 0 } };

const telMetMensen = Effect.fn('kpi.telZorgvraagMetMensen')(function* (tx: ActorTransactie, selectie: Selectie) {
  const bron = ontvangen(selectie);
  const perGebied: Bron = { ...bron, uit: sql`${bron.uit} cross join lateral unnest(m.leefgebieden) as gebied` };
  const tel = (groep: SQL, uit: Bron) =>
    Effect.map(tx.rijen<GevraagdDoor & { readonly groep: string }>(perGroep(groep, uit)), (rijen) => {
      const groepen = new Map(rijen.map(({ groep: wat, ...gevraagd }) => [wat, gevraagd]));
      return (wat: string): GevraagdDoor => groepen.get(wat) ?? nietGevraagd;
    });
  const geheel = yield* tel(sql`''::text`, bron);
  const perLeefgebied = yield* tel(sql`gebied`, perGebied);
  const perCel = yield* tel(sql`m.wijk_id::text || '/' || gebied`, perGebied);
  const rijen = yield* tx.rijen<Aanbod>(aanbod(selectie));
  return tellingVan(rijen, geheel(''), perLeefgebied, (wijkId, gebied) => perCel(`${wijkId}/${gebied}`));
});

/** Counted as the KPIs are, in the name of the gemeente whoever asks. */
export const telZorgvraag =
  (tx: ActorTransactie): Kpis['Service']['telZorgvraag'] =>
  (vraag, teams) =>
    tx.alsAggregatie(tel(tx, { gemeenteId: tx.gemeenteId, vraag, teams }));

export const telZorgvraagMetMensen =
  (tx: ActorTransactie): Kpis['Service']['telZorgvraagMetMensen'] =>
  (vraag, teams) =>
    tx.alsAggregatie(telMetMensen(tx, { gemeenteId: tx.gemeenteId, vraag, teams }));
