import { Effect } from 'effect';
import { nu } from '../Dag.ts';
import { definitieVan } from '../kpi/definities.ts';
import { mag } from '../medewerker/mag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { OngeldigeInvoer, weigertAls } from '../Weigering.ts';
import { pilotMet, planVan } from './bekijkGoNoGo.ts';
import type { Criterium, Monitoringsplan, ZetMonitoringsplan } from './Monitoringsplan.ts';
import type { PilotId } from './Pilot.ts';
import { Pilotdossiers } from './Pilotdossiers.ts';
import { PilotGeweigerd } from './PilotGeweigerd.ts';
import { isAandeel } from './zekerheid.ts';

const soortVan = ({ kpi, richting, doelstelling }: Criterium) => `${kpi} ${richting} ${doelstelling}`;

const foutenIn = (criteria: ReadonlyArray<Criterium>): ReadonlyArray<{ pad: string; melding: string }> => {
  const eerder = new Set<string>();
  return criteria.flatMap((criterium, plaats) => {
    const fouten: Array<{ pad: string; melding: string }> = [];
    const { kpi, norm } = criterium;
    if (eerder.has(soortVan(criterium)))
      fouten.push({ pad: `criteria.${plaats}.kpi`, melding: `“${definitieVan(kpi).naam}” staat er al.` });
    if (norm < 0) fouten.push({ pad: `criteria.${plaats}.norm`, melding: 'Een norm is niet lager dan 0.' });
    if (isAandeel(kpi) && norm > 1)
      fouten.push({
        pad: `criteria.${plaats}.norm`,
        melding: 'Dit is een aandeel: geef een getal van 0 tot en met 1.',
      });
    eerder.add(soortVan(criterium));
    return fouten;
  });
};

/** What the pilot will be judged by, as a whole. What was decided on an earlier plan stays as it was. */
export const zetMonitoringsplan = Effect.fn('pilot.zetMonitoringsplan')(function* (
  id: PilotId,
  { criteria }: ZetMonitoringsplan,
) {
  const actor = yield* mag('pilot.plan');
  yield* pilotMet(id);
  const fouten = foutenIn(criteria);
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
  yield* weigerNamen(
    null,
    Object.fromEntries(criteria.map(({ toelichting }, plaats) => [`criteria.${plaats}.toelichting`, toelichting])),
  );
  const dossiers = yield* Pilotdossiers;
  yield* dossiers.vergrendel(id);
  const { versie } = yield* planVan(id);
  const plan: Monitoringsplan = {
    pilotId: id,
    criteria,
    gewijzigdOp: yield* nu,
    gewijzigdDoor: actor.medewerkerId,
    versie: versie + 1,
  };
  yield* dossiers.bewaarPlan(plan);
  yield* (yield* Spoor).noteer({
    soort: 'pilot.plan_gezet',
    onderwerp: { soort: 'pilot', id },
    teamId: null,
    gegevens: { versie: plan.versie, criteria: criteria.length },
  });
  return plan;
}, weigertAls(PilotGeweigerd));
