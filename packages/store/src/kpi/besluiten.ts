import { ineffectieveGronden } from '@tenzij/domain/weging/gronden.ts';
import { stapNamen } from '@tenzij/domain/weging/stappen.ts';
import { type SQL, sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aandeel, delen, telling } from './cijfer.ts';
import { type Feit, perCode, perGebied, pilotVan } from './feit.ts';
import { telFeit } from './optellen.ts';
import { inPeriode, type Kolommen, pilotOp, type Selectie, smal } from './selectie.ts';
import type { Bron } from './tel.ts';

const kolommen = {
  gemeente: sql`b.gemeente_id`,
  team: sql`b.team_id`,
  wijk: sql`m.wijk_id`,
  organisatie: sql`m.organisatie_id`,
  leefgebieden: sql`m.leefgebieden`,
} satisfies Kolommen;

const dag = sql`b.besloten_op`;

/** The besluiten of the period that still count. */
export const genomen = (selectie: Selectie): Bron => ({
  uit: sql`besluit b join melding m on m.gemeente_id = b.gemeente_id and m.id = b.melding_id`,
  waar: [
    ...smal(selectie, kolommen),
    ...pilotOp(selectie, kolommen.team, dag),
    inPeriode(selectie, dag),
    sql`b.vervallen_op is null`,
  ],
  persoon: sql`coalesce(m.inwoner_id, m.id)`,
});

const codes = (lijst: ReadonlyArray<string>): SQL => sql`string_to_array(${lijst.join(',')}, ',')`;

/** A besluit of a register says nothing of steps: that is no step left out. */
const zegtStappen = sql`(b.weging_id is not null or cardinality(b.stappen_gezet) > 0)`;

export const maten = {
  besluit: sql`1`,
  zelf: sql`(b.uitkomst in ('zelf_begeleiden', 'combinatie'))::int`,
  afwijkend: sql`b.afwijkend::int`,
  ineffectief: sql`(b.gronden && ${codes(ineffectieveGronden)})::int`,
  volledig: sql`(b.stappen_gezet @> ${codes(stapNamen)})::int`,
  ...perCode('grond', ineffectieveGronden, (code) => sql`${code} = any(b.gronden)`),
  ...perCode('niet_gezet', stapNamen, (code) => sql`${zegtStappen} and not ${code} = any(b.stappen_gezet)`),
  ...perGebied(kolommen.leefgebieden),
};

/** What was decided and still counts. */
export const besluitFeit = {
  naam: 'besluit',
  tabel: sql`besluit b`,
  als: sql`b`,
  erbij: sql`join melding m on m.gemeente_id = b.gemeente_id and m.id = b.melding_id`,
  eigenPilot: false,
  waar: [sql`b.vervallen_op is null`],
  dag,
  kolommen,
  pilot: pilotVan(kolommen.gemeente, kolommen.team, dag),
  persoon: sql`coalesce(m.inwoner_id, m.id)`,
  maten,
  uren: {},
  duur: null,
} as const satisfies Feit;

export const telBesluiten = Effect.fn('kpi.telBesluiten')(function* (tx: Transactie, selectie: Selectie) {
  const sommen = yield* telFeit(tx, selectie, besluitFeit);
  return [
    telling('besluitenZelf', sommen, aandeel('zelf', 'besluit')),
    telling('afwijkendeBesluiten', sommen, aandeel('afwijkend', 'besluit')),
    telling(
      'ineffectieveGronden',
      sommen,
      aandeel('ineffectief', 'besluit'),
      delen('grond', ineffectieveGronden, sommen.geheel),
    ),
    telling(
      'stappenVolledig',
      sommen,
      aandeel('volledig', 'besluit'),
      // Of one besluit several steps may be left out, so they stand each by itself.
      delen('niet_gezet', stapNamen, sommen.geheel, (stap) => `niet_gezet.${stap}`).map((deel) => ({
        ...deel,
        reeks: deel.sleutel,
      })),
    ),
  ];
});
