import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import { weigertAls } from '../Weigering.ts';
import { controleer, schermVan, zietCasussen } from './bekijk.ts';
import { KpiGeweigerd } from './KpiGeweigerd.ts';
import { Kpis } from './Kpis.ts';
import { waaromNietPerWijk } from './onderdruk.ts';
import type { Zorgvraag, ZorgvraagVraag } from './Zorgvraag.ts';
import { beschermdBeeld, geslotenBeeld, heelBeeld } from './zorgvraagBeeld.ts';

/** Where is which question, and is there an offer? To who sees no casus, without small groups. */
export const bekijkZorgvraag = Effect.fn('kpi.zorgvraag')(function* (vraag: ZorgvraagVraag) {
  const actor = yield* mag('kpi.lezen');
  yield* controleer(vraag);
  yield* mag('kpi.lezen', vraag.teamId);
  const teams = reikwijdte(actor.rol, 'kpi.lezen') === 'eigen_teams' ? actor.teams : null;
  const kpis = yield* Kpis;
  const { van, tot } = vraag;
  if (zietCasussen(actor))
    return { van, tot, ...heelBeeld(yield* kpis.telZorgvraag(vraag, teams)) } satisfies Zorgvraag;
  const reden = waaromNietPerWijk(vraag, yield* schermVan(vraag));
  // What may not be shown is not counted either.
  const beeld = reden === null ? beschermdBeeld(yield* kpis.telZorgvraagMetMensen(vraag, teams)) : geslotenBeeld(reden);
  return { van, tot, ...beeld } satisfies Zorgvraag;
}, weigertAls(KpiGeweigerd));
