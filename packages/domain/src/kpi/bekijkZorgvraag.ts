import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { reikwijdte } from '../medewerker/rechten.ts';
import { weigertAls } from '../Weigering.ts';
import { controleer, schermVan, zietCasussen } from './bekijk.ts';
import { KpiGeweigerd } from './KpiGeweigerd.ts';
import { Kpis } from './Kpis.ts';
import { waaromNietPerWijk } from './onderdruk.ts';
import type { Zorgvraag, ZorgvraagVraag } from './Zorgvraag.ts';
import { beschermdBeeld, heelBeeld } from './zorgvraagBeeld.ts';

/** Where is which question, and is there an offer? To who sees no casus, without small groups. */
export const bekijkZorgvraag = Effect.fn('kpi.zorgvraag')(function* (vraag: ZorgvraagVraag) {
  const actor = yield* mag('kpi.lezen');
  yield* controleer(vraag);
  yield* mag('kpi.lezen', vraag.teamId);
  const teams = reikwijdte(actor.rol, 'kpi.lezen') === 'eigen_teams' ? actor.teams : null;
  const kpis = yield* Kpis;
  const beeld = zietCasussen(actor)
    ? heelBeeld(yield* kpis.telZorgvraag(vraag, teams))
    : beschermdBeeld(
        yield* kpis.telZorgvraagMetMensen(vraag, teams),
        waaromNietPerWijk(vraag, yield* schermVan(vraag)),
      );
  const antwoord: Zorgvraag = { van: vraag.van, tot: vraag.tot, ...beeld };
  return antwoord;
}, weigertAls(KpiGeweigerd));
