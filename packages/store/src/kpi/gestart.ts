import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal, percentiel, telling } from './cijfer.ts';
import { telDuur } from './duren.ts';
import { type Feit, gebiedenBij, perGebied } from './feit.ts';
import { telFeit } from './optellen.ts';
import { inPeriode, type Selectie } from './selectie.ts';
import type { Bron } from './tel.ts';
import { kolommen, persoon, trajecten } from './trajecten.ts';

const dag = sql`t.gestart_op`;

export const gemeld = sql`left join melding gemeld on gemeld.gemeente_id = t.gemeente_id and gemeld.id = t.melding_id`;

export const gestartFeit = {
  naam: 'gestart',
  tabel: sql`traject t`,
  als: sql`t`,
  erbij: gemeld,
  eigenPilot: true,
  waar: [],
  dag,
  kolommen: { ...kolommen, leefgebieden: sql`gemeld.leefgebieden` },
  pilot: sql`t.pilot_id`,
  persoon,
  maten: { traject: sql`1`, gemeld: sql`(gemeld.id is not null)::int`, ...perGebied(sql`gemeld.leefgebieden`) },
  uren: { toegewezen: sql`t.toegewezen_uren::numeric` },
  duur: sql`coalesce(t.eerste_contact_op, t.gestart_op) - gemeld.ontvangen_op`,
} as const satisfies Feit;

/** The trajecten that start in the period. */
export const gestart = (selectie: Selectie): Bron => {
  const alle = trajecten(selectie);
  return { ...alle, waar: [...alle.waar, inPeriode(selectie, dag)] };
};

/** How many trajecten start in the period, and the hours that were given to them. */
export const telGestart = Effect.fn('kpi.telGestart')(function* (tx: Transactie, selectie: Selectie) {
  const sommen = yield* telFeit(tx, selectie, gestartFeit, ['traject', 'toegewezen', ...gebiedenBij(selectie)]);
  return { sommen, tellingen: [telling('instroom', sommen, ({ som }) => aantal(som.traject))] };
});

/** How long people waited for the trajecten that start in the period. */
export const telWachttijd = (tx: Transactie, selectie: Selectie) =>
  Effect.map(telDuur(tx, selectie, gestartFeit), (wachttijd) =>
    telling('wachttijdMediaan', wachttijd, ({ mediaan, aantal: n }) => percentiel(mediaan, n)),
  );
