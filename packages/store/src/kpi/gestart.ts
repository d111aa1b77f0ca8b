import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { Transactie } from '../database/Transactie.ts';
import { aantal, percentiel, telling } from './cijfer.ts';
import { type Feit, perGebied } from './feit.ts';
import { groepering, inPeriode, perLeefgebied, type Selectie } from './selectie.ts';
import { type Bron, telPercentielen, telSommen } from './tel.ts';
import { kolommen, persoon, trajecten } from './trajecten.ts';

const dag = sql`t.gestart_op`;

export const gemeld = sql`left join melding gemeld on gemeld.gemeente_id = t.gemeente_id and gemeld.id = t.melding_id`;

export const gestartFeit = {
  naam: 'gestart',
  uit: sql`traject t ${gemeld}`,
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

/** The trajecten that start in the period: how many, and how long people waited for them. */
export const telGestart = Effect.fn('kpi.telGestart')(function* (tx: Transactie, selectie: Selectie) {
  const bron = gestart(selectie);
  const groep = groepering(selectie, kolommen, dag);
  const metGebied = perLeefgebied(selectie, kolommen);
  const sommen = yield* telSommen(
    tx,
    groep,
    bron,
    { traject: sql`1` },
    { ...bron, uit: sql`${bron.uit} ${metGebied}` },
  );
  const metMelding = {
    ...bron,
    uit: sql`traject t join melding gemeld on gemeld.gemeente_id = t.gemeente_id and gemeld.id = t.melding_id`,
  };
  const wachttijd = yield* telPercentielen(
    tx,
    groep,
    metMelding,
    sql`coalesce(t.eerste_contact_op, t.gestart_op) - gemeld.ontvangen_op`,
    { ...metMelding, uit: sql`${metMelding.uit} ${metGebied}` },
  );
  return [
    telling('instroom', sommen, ({ som, mensen }) => aantal(som.traject, mensen)),
    telling('wachttijdMediaan', wachttijd, ({ mediaan, aantal: n, mensen }) => percentiel(mediaan, n, mensen)),
  ];
});
