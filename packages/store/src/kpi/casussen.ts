import { clientervaringVragen, type coachVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { KpiCasus } from '@tenzij/domain/kpi/casussen.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { type SQL, sql } from 'drizzle-orm';
import { date, pgTable, uuid } from 'drizzle-orm/pg-core';
import { Effect } from 'effect';
import { pagina } from '../database/pagina.ts';
import { leesAls } from '../database/rij.ts';
import type { ActorTransactie } from '../database/Transactie.ts';
import { afgerond, maten as vanAfgerond } from './afgerond.ts';
import { actiefIn, begeleidIn } from './begeleid.ts';
import { genomen, maten as vanBesluit } from './besluiten.ts';
import { gestart } from './gestart.ts';
import { beschikkingen, beschikt, herwogen, herwogenIndicaties, isTijdig } from './indicaties.ts';
import { ontvangen, maten as vanMelding } from './meldingen.ts';
import { alsRijen, en, heel, type Selectie } from './selectie.ts';
import type { Bron } from './tel.ts';

/** The rows that a figure counts, by the very selection it is counted with, and how a row is a casus. */
interface Achter {
  readonly bron: (selectie: Selectie) => Bron;
  readonly casus: SQL;
  /** What puts a row in the teller, as a number; without it all of them. */
  readonly telt?: SQL;
  /** What puts a row in the noemer, where not all of them are. */
  readonly erbij?: SQL;
}

const nummerVan = (van: SQL) =>
  sql`(select nummer from melding gemeld where gemeld.gemeente_id = ${van}.gemeente_id and gemeld.id = ${van}.melding_id)`;
const alsTraject = (dag: SQL) =>
  sql`t.id as sleutel, 'traject' as soort, t.id, t.melding_nummer as nummer, ${dag} as dag`;
const alsIndicatie = (dag: SQL) =>
  sql`i.id as sleutel, 'indicatie' as soort, i.id, ${nummerVan(sql`i`)} as nummer, ${dag} as dag`;

const melding: Achter = {
  bron: ontvangen,
  casus: sql`m.id as sleutel, 'melding' as soort, m.id, m.nummer, m.ontvangen_op as dag`,
};
const besluit: Achter = {
  bron: genomen,
  casus: sql`b.id as sleutel, 'melding' as soort, m.id, m.nummer, b.besloten_op as dag`,
};
const begin: Achter = { bron: gestart, casus: alsTraject(sql`t.gestart_op`) };
const einde: Achter = { bron: afgerond, casus: alsTraject(sql`t.beeindigd_op`) };
const zegtJa = (vraag: (typeof coachVragen)[number] | 'zelfstandigVerder'): Achter => ({
  ...einde,
  telt: vanAfgerond[`${vraag} ja`],
  erbij: sql`${vanAfgerond[`${vraag} antwoord`]} = 1`,
});
const antwoordtIets = sql.join(
  clientervaringVragen.map((vraag) => sql`${vanAfgerond[`${vraag} antwoord`]} = 1`),
  sql` or `,
);

const achter: Partial<Record<KpiCode, Achter>> = {
  meldingen: melding,
  bereik: melding,
  viaSociaalPlein: { ...melding, telt: vanMelding.sociaalPlein },
  collectiefMogelijk: { ...melding, telt: vanMelding.collectief },
  besluitenZelf: { ...besluit, telt: vanBesluit.zelf },
  afwijkendeBesluiten: { ...besluit, telt: vanBesluit.afwijkend },
  ineffectieveGronden: { ...besluit, telt: vanBesluit.ineffectief },
  stappenVolledig: { ...besluit, telt: vanBesluit.volledig },
  instroom: begin,
  wachttijdMediaan: { ...begin, erbij: sql`t.melding_id is not null` },
  formatiebenutting: begin,
  actief: { bron: (selectie) => actiefIn(selectie, alsRijen(heel(selectie))), casus: alsTraject(sql`t.gestart_op`) },
  aandeelZelf: {
    bron: (selectie) => begeleidIn(selectie, alsRijen(heel(selectie))),
    casus: sql`mens.id as sleutel, mens.soort, mens.id, ${nummerVan(sql`mens`)} as nummer, mens.dag`,
    telt: sql`mens.zelf`,
  },
  uitstroom: einde,
  redenBeeindiging: einde,
  doorlooptijdMediaan: einde,
  doorlooptijdP90: einde,
  urenPerTraject: einde,
  contactmomentenPerTraject: einde,
  kostenPerTraject: einde,
  binnenZesMaanden: { ...einde, telt: vanAfgerond.binnenZesMaanden },
  responsInwoners: { ...einde, telt: vanAfgerond.inwoner },
  responsCoaches: { ...einde, telt: vanAfgerond.coach },
  zelfstandigVerder: zegtJa('zelfstandigVerder'),
  netwerkBetrokken: zegtJa('netwerkBetrokken'),
  integraal: zegtJa('integraal'),
  oplossingsvermogenVergroot: zegtJa('oplossingsvermogenVergroot'),
  voorliggendIngezet: zegtJa('voorliggendIngezet'),
  zwaardereZorgVoorkomen: zegtJa('zwaardereZorgVoorkomen'),
  clientervaring: { ...einde, erbij: sql`(${antwoordtIets})` },
  vermedenMaatwerkUren: { ...einde, erbij: sql`${vanAfgerond.zelf} = 1` },
  tijdigAfgehandeld: { bron: beschikkingen, casus: alsIndicatie(beschikt), telt: isTijdig },
  herindicaties: { bron: herwogenIndicaties, casus: alsIndicatie(herwogen) },
};

/** What a page is ordered by, as the columns of the rows that were found. */
const gevonden = pgTable('casus', { dag: date(), sleutel: uuid() });
const volgorde = { kolommen: { dag: gevonden.dag, sleutel: gevonden.sleutel }, nieuwsteEerst: true };
const lees = leesAls(KpiCasus);

/** In the name of who asks: what they may not see is not there, whatever the figure counts. */
export const casussen =
  (tx: ActorTransactie): Kpis['Service']['casussen'] =>
  (code, { limit, cursor, telt, ...vraag }, teams) => {
    const gevraagd = achter[code];
    if (gevraagd === undefined) return Effect.succeed({ items: [], volgende: null });
    const { uit, waar } = gevraagd.bron({ gemeenteId: tx.gemeenteId, vraag, teams });
    const rijen = sql`select ${gevraagd.casus}, coalesce(${gevraagd.telt ?? sql`1`}, 0) = 1 as telt from ${uit}
      where ${en(gevraagd.erbij === undefined ? waar : [...waar, gevraagd.erbij])}`;
    const deel = telt === undefined ? [] : [sql`casus.telt = ${telt === 'true'}`];
    return pagina(
      { ...(limit === undefined ? {} : { limit }), ...(cursor === undefined ? {} : { cursor }) },
      volgorde,
      ({ na, volgorde: op, limiet }) =>
        tx.rijen<Record<string, unknown>>(sql`
          select casus.sleutel::text, casus.soort, casus.id::text, casus.nummer, casus.dag::text, casus.telt
          from (${rijen}) as casus where ${en([sql`true`, ...deel, ...(na === undefined ? [] : [na])])}
          order by ${sql.join([...op], sql`, `)} limit ${limiet}`),
      lees.alle,
    );
  };
