import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { Mensen } from '@tenzij/domain/kpi/Kpis.ts';
import { isTijdstap, type Periode } from '@tenzij/domain/kpi/perioden.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { beeindigdFeit } from './afgerond.ts';
import { aantal, telling, verhouding } from './cijfer.ts';
import { gebiedMaten } from './feit.ts';
import { gestartFeit } from './gestart.ts';
import { aangevuld, type Sommen, telFeit } from './optellen.ts';
import {
  en,
  groeperingPerPeriode,
  heel,
  type Kolommen,
  perioden,
  type Selectie,
  smal,
  teamVanPilot,
  zonderGroepen,
} from './selectie.ts';
import type { Bron } from './tel.ts';
import { isActief, liepOp, persoon, trajecten } from './trajecten.ts';

/** Figures of one day: the last of the period, and of each of its parts. */

export const actiefIn = (selectie: Selectie, lijst: ReadonlyArray<Periode>): Bron => {
  const bron = trajecten(selectie);
  return { ...bron, uit: sql`${liepOp(lijst)} cross join traject t`, waar: [...bron.waar, isActief] };
};

const altijd = '0001-01-01' as Dag;
type Gebiedmaat = `gebied.${Leefgebied}`;
type Stroom = Sommen<'traject' | Gebiedmaat>;
const maten = ['traject', ...gebiedMaten] as const;

/** Each group at its last day: what ran before the period, and what began and ended in it until then. */
const groepenActief = (selectie: Selectie, erbij: ReadonlyArray<Stroom>, eraf: ReadonlyArray<Stroom>) => {
  const { per } = selectie.vraag;
  const saldo = (van: (stroom: Stroom) => number) => {
    const som = (stromen: ReadonlyArray<Stroom>) => stromen.reduce((totaal, stroom) => totaal + van(stroom), 0);
    return som(erbij) - som(eraf);
  };
  const inGroep = (sleutel: string) => (stroom: Stroom) =>
    stroom.groepen?.find((groep) => groep.sleutel === sleutel)?.som.traject ?? 0;
  const geheel = saldo(({ geheel: alles }) => alles.som.traject);
  const sleutels = [...new Set([...erbij, ...eraf].flatMap(({ groepen }) => groepen?.map((een) => een.sleutel) ?? []))];
  if (isTijdstap(per)) {
    const opVolgorde = sleutels.sort();
    const erna = (plaats: number) =>
      opVolgorde.slice(plaats + 1).reduce((totaal, sleutel) => totaal + saldo(inGroep(sleutel)), 0);
    return {
      geheel,
      groepen: opVolgorde.map((sleutel, plaats) => ({ sleutel, mensen: null, actief: geheel - erna(plaats) })),
    };
  }
  const groepen =
    per === 'leefgebied'
      ? Leefgebied.literals.map((sleutel) => ({
          sleutel,
          mensen: null,
          actief: saldo((s) => s.geheel.som[`gebied.${sleutel}`]),
        }))
      : sleutels.map((sleutel) => ({ sleutel, mensen: null, actief: saldo(inGroep(sleutel)) }));
  return { geheel, groepen: per === undefined ? null : groepen.filter(({ actief }) => actief > 0) };
};

/** All that ever started less all that ever ended. */
const telActief = Effect.fn('kpi.telActief')(function* (
  tx: Transactie,
  selectie: Selectie,
  gestart: Stroom,
  beeindigd: Stroom,
) {
  const { van, per } = selectie.vraag;
  const vooraf = { ...selectie, vraag: { ...selectie.vraag, van: altijd, tot: plusDagen(van, -1) } };
  const ervoor = isTijdstap(per) || per === 'leefgebied' ? zonderGroepen(vooraf) : vooraf;
  const begonnen = yield* telFeit(tx, ervoor, gestartFeit, maten);
  const klaar = yield* telFeit(tx, ervoor, beeindigdFeit, maten);
  const { geheel, groepen } = groepenActief(selectie, [begonnen, gestart], [klaar, beeindigd]);
  return telling('actief', { geheel: { sleutel: '', mensen: null, actief: geheel }, groepen }, ({ actief }) =>
    aantal(actief),
  );
});

const vanIndicatie: Kolommen = {
  gemeente: sql`i.gemeente_id`,
  team: sql`i.team_id`,
  wijk: sql`i.wijk_id`,
  organisatie: sql`i.organisatie_id`,
  leefgebieden: null,
};

const vanMens: Kolommen = {
  gemeente: sql`mens.gemeente_id`,
  team: sql`mens.team_id`,
  wijk: sql`mens.wijk_id`,
  organisatie: sql`mens.organisatie_id`,
  leefgebieden: null,
};

/** Everybody with begeleiding on the day: in a traject of the wijkteam, or with a running indicatie. */
export const begeleidIn = (selectie: Selectie, lijst: ReadonlyArray<Periode>): Bron => {
  const eigen = actiefIn(selectie, lijst);
  return {
    uit: sql`(
      select periode.sleutel, t.gemeente_id, t.team_id, t.wijk_id, t.organisatie_id, ${persoon} as persoon, 1 as zelf,
        'traject' as soort, t.id, t.melding_id, t.gestart_op as dag
      from ${eigen.uit} where ${en([...eigen.waar, sql`t.vorm in ('zelf', 'combinatie')`])}
      union all
      select periode.sleutel, i.gemeente_id, i.team_id, i.wijk_id, i.organisatie_id,
        coalesce(i.inwoner_id, i.melding_id, i.id), 0,
        'indicatie', i.id, i.melding_id, i.van
      from ${liepOp(lijst)} cross join indicatie i
      where ${en([
        ...smal(selectie, vanIndicatie),
        ...teamVanPilot(selectie, vanIndicatie.team),
        sql`i.soort in ('begeleiding_individueel', 'begeleiding_groep')`,
        sql`i.status not in ('aangevraagd', 'afgewezen')`,
        sql`i.looptijd = looptijd.klasse and i.van > periode.tot - looptijd.hoogstens`,
        sql`i.van <= periode.tot and (i.tot is null or i.tot >= periode.tot)`,
      ])}
    ) as mens cross join lateral (select mens.sleutel) as periode`,
    waar: [sql`true`],
    persoon: sql`mens.persoon`,
  };
};

interface Begeleid {
  readonly sleutel: string;
  readonly mensen: Mensen;
}

/** Somebody in both counts once, as zelf: people are counted, not trajecten. */
const begeleid = (sleutel: SQL, { uit }: Bron) => sql`
  select sleutel, jsonb_build_object('geheel', count(*), 'deel', sum(zelf)) as mensen
  from (select ${sleutel} as sleutel, mens.persoon, max(mens.zelf) as zelf from ${uit} group by 1, 2) as iemand
  group by sleutel`;

const niemand = (sleutel: string): Begeleid => ({ sleutel, mensen: { geheel: 0, deel: 0 } });

const telBegeleid = Effect.fn('kpi.telBegeleid')(function* (tx: Transactie, selectie: Selectie) {
  const groep = groeperingPerPeriode(selectie, vanMens);
  const lijst = perioden(selectie);
  const groepen =
    groep === null
      ? null
      : aangevuld(
          yield* tx.rijen<Begeleid>(begeleid(groep.sleutel, begeleidIn(selectie, lijst ?? heel(selectie)))),
          groep,
          niemand,
        );
  // The last day of the last periode is that of all of them.
  const [geheel] =
    lijst === null
      ? yield* tx.rijen<Begeleid>(begeleid(sql`''::text`, begeleidIn(selectie, heel(selectie))))
      : (groepen?.slice(-1) ?? []);
  return telling('aandeelZelf', { geheel: geheel ?? niemand(''), groepen }, ({ mensen }) =>
    verhouding(mensen.deel, mensen.geheel),
  );
});

export const telStand = Effect.fn('kpi.telStand')(function* (
  tx: Transactie,
  selectie: Selectie,
  gestart: Stroom,
  beeindigd: Stroom,
) {
  return [yield* telActief(tx, selectie, gestart, beeindigd), yield* telBegeleid(tx, selectie)];
});
