import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { Mensen } from '@tenzij/domain/kpi/Kpis.ts';
import { isTijdstap } from '@tenzij/domain/kpi/perioden.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { beeindigdFeit } from './afgerond.ts';
import { begeleidIn, vanMens } from './begeleid.ts';
import { begeleidStand } from './begeleidStand.ts';
import { aantal, telling, verhouding } from './cijfer.ts';
import { gebiedenBij } from './feit.ts';
import { gestartFeit } from './gestart.ts';
import { aangevuld, type Sommen, telFeit } from './optellen.ts';
import {
  alsGeheel,
  en,
  type Groepering,
  groeperingPerPeriode,
  heel,
  type Kolommen,
  perioden,
  type Selectie,
  zonderGroepen,
} from './selectie.ts';
import { geteldEnOpen, gevraagdeStand, kolommenVanStand, open, standgrein } from './standen.ts';
import { type Bron, perMens } from './tel.ts';

/** Figures of one day: the last of the period, and of each of its parts. */

const altijd = '0001-01-01' as Dag;
type Gebiedmaat = `gebied.${Leefgebied}`;
type Stroom = Sommen<'traject' | Gebiedmaat>;

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
export const telActief = Effect.fn('kpi.telActief')(function* (
  tx: Transactie,
  selectie: Selectie,
  gestart: Stroom,
  beeindigd: Stroom,
) {
  const { van, per } = selectie.vraag;
  const vooraf = { ...selectie, vraag: { ...selectie.vraag, van: altijd, tot: plusDagen(van, -1) } };
  const ervoor = isTijdstap(per) || per === 'leefgebied' ? zonderGroepen(vooraf) : vooraf;
  const maten = ['traject', ...gebiedenBij(selectie)] as const;
  const begonnen = yield* telFeit(tx, ervoor, gestartFeit, maten);
  const klaar = yield* telFeit(tx, ervoor, beeindigdFeit, maten);
  const { geheel, groepen } = groepenActief(selectie, [begonnen, gestart], [klaar, beeindigd]);
  return telling('actief', { geheel: { sleutel: '', mensen: null, actief: geheel }, groepen }, ({ actief }) =>
    aantal(actief),
  );
});

interface Begeleid {
  readonly sleutel: string;
  readonly mensen: Mensen;
}

/** How many people, and how many of them the wijkteam helps itself; each counts once, in both as zelf. */
const mensenVan = ({ kolom, sleutel }: Groepering, bron: Bron): SQL => sql`
  select coalesce(groep::text, 'onbekend') as sleutel, count(*) as geheel, sum(zelf) as deel
  from ${perMens(kolom ?? sleutel, bron, sql`max(mens.zelf) as zelf`)} group by groep`;

const niemand = (sleutel: string): Begeleid => ({ sleutel, mensen: { geheel: 0, deel: 0 } });

export const telBegeleid = Effect.fn('kpi.telBegeleid')(function* (tx: Transactie, selectie: Selectie) {
  const lijst = perioden(selectie);
  const tel = (gevraagd: Selectie) => {
    const grein = standgrein(gevraagd);
    const groepVan = (kolommen: Kolommen) => groeperingPerPeriode(gevraagd, kolommen) ?? alsGeheel;
    return tx.rijen<Begeleid>(sql`
      with ${geteldEnOpen(gevraagd, lijst ?? heel(gevraagd), begeleidStand, grein !== null)}
      select sleutel, jsonb_build_object('geheel', sum(geheel), 'deel', sum(deel)) as mensen
      from (
        ${mensenVan(groepVan(vanMens), begeleidIn(gevraagd, open))}
        union all
        select ${groepVan(kolommenVanStand).sleutel}, k.mensen, k.zelf from geteld as periode join kpi_stand k on k.maand = periode.maand
        where ${en(gevraagdeStand(gevraagd, grein ?? 'geheel'))}
      ) as deel
      group by sleutel`);
  };
  const groep = groeperingPerPeriode(selectie, vanMens);
  const groepen = groep === null ? null : aangevuld(yield* tel(selectie), groep, niemand);
  // The last day of the last periode is that of all of them.
  const [geheel] = lijst === null ? yield* tel(zonderGroepen(selectie)) : (groepen?.slice(-1) ?? []);
  return telling('aandeelZelf', { geheel: geheel ?? niemand(''), groepen }, ({ mensen }) =>
    verhouding(mensen.deel, mensen.geheel),
  );
});
