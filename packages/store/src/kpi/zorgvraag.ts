import type { CelTelling, Gevraagd, ZorgvraagTelling, ZorgvraagVraag } from '@tenzij/domain/kpi/Zorgvraag.ts';
import type { TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { maten, ontvangen } from './meldingen.ts';
import { en, type Kolommen, type Selectie, smal } from './selectie.ts';
import { type Bron, type Som, telGroepen, zonderRijen } from './tel.ts';

const { melding, collectief } = maten;
const gevraagdeMaten = { melding, collectief };
type Maat = keyof typeof gevraagdeMaten;

const gevraagd = ({ som, mensenMet }: Som<Maat>): Gevraagd => ({
  meldingen: som.melding,
  collectief: som.collectief,
  mensen: { geheel: mensenMet.melding, deel: mensenMet.collectief },
});

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
  )
  select w.id::text as "wijkId", w.naam, gebied as leefgebied, count(v.id)::int as voorzieningen,
    w.id in (select id from van_team) as eigen
  from wijk w cross join unnest(string_to_array(${Leefgebied.literals.join(',')}, ',')) as gebied
    left join voorziening v on v.gemeente_id = w.gemeente_id and v.actief and gebied = any(v.leefgebieden)
      and (cardinality(v.wijken) = 0 or w.id = any(v.wijken))
  where w.gemeente_id = ${selectie.gemeenteId}::uuid
  group by w.id, w.naam, gebied
  order by w.naam, w.id`;

const tel = Effect.fn('kpi.telZorgvraag')(function* (tx: ActorTransactie, selectie: Selectie) {
  const bron = ontvangen(selectie);
  const perGebied: Bron = { ...bron, uit: sql`${bron.uit} cross join lateral unnest(m.leefgebieden) as gebied` };
  const per = (sleutel: ReturnType<typeof sql>, uit: Bron) =>
    Effect.map(
      telGroepen(tx, { sleutel, sleutels: null }, uit, gevraagdeMaten),
      (sommen) => new Map(sommen.map((som) => [som.sleutel, som])),
    );
  const geheel = yield* per(sql`''::text`, bron);
  const perLeefgebied = yield* per(sql`gebied`, perGebied);
  const perCel = yield* per(sql`m.wijk_id::text || '/' || gebied`, perGebied);
  const rijen = yield* tx.rijen<Aanbod>(aanbod(selectie));

  const namen: ReadonlyArray<Maat> = ['melding', 'collectief'];
  const som = (sommen: ReadonlyMap<string, Som<Maat>>, sleutel: string) =>
    gevraagd(sommen.get(sleutel) ?? zonderRijen(sleutel, namen));
  const cellen = rijen.map(
    ({ wijkId, leefgebied, voorzieningen }): CelTelling => ({
      wijkId,
      leefgebied,
      voorzieningen,
      ...som(perCel, `${wijkId}/${leefgebied}`),
    }),
  );
  const metVragen = new Set(cellen.flatMap(({ wijkId, meldingen }) => (meldingen > 0 ? [wijkId] : [])));
  const getoond = rijen.filter(({ wijkId, eigen }) => eigen || metVragen.has(wijkId));
  const wijken = new Map(getoond.map(({ wijkId, naam }) => [wijkId, { id: wijkId, naam }]));
  const telling: ZorgvraagTelling = {
    geheel: som(geheel, ''),
    wijken: [...wijken.values()],
    leefgebieden: Leefgebied.literals.map((leefgebied) => ({ leefgebied, ...som(perLeefgebied, leefgebied) })),
    cellen: cellen.filter(({ wijkId }) => wijken.has(wijkId)),
  };
  return telling;
});

/** Counted as the KPIs are, in the name of the gemeente whoever asks. */
export const telZorgvraag =
  (tx: ActorTransactie) =>
  (vraag: ZorgvraagVraag, teams: ReadonlyArray<TeamId> | null): Effect.Effect<ZorgvraagTelling> =>
    tx.alsAggregatie(tel(tx, { gemeenteId: tx.gemeenteId, vraag, teams }));
