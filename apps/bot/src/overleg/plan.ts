import { type Dag, vandaag } from '@tenzij/domain/Dag.ts';
import { PlanOverleg } from '@tenzij/domain/overleg/Overleg.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees } from '../gesprek/antwoord.ts';
import type { Beurt, Dialoog, OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { opWeekdag } from '../kaart/notatie.ts';
import { datum, eenVan, optie } from '../kaart/veld.ts';
import { een, zonderLeeg } from '../kaart/waarden.ts';
import { type Namen, teamNaam } from '../medewerker/Namen.ts';
import { overlegKaart } from './kaart.ts';
import { magPlaatsen, plaats } from './plaats.ts';

const zin = berichten.overleg;

export const planFormulier = (namen: Namen, mij: Beurt['mij'], dag: Dag): Dialoog => ({
  formulier: 'overleg.plan',
  over: '',
  kop: zin.planKop,
  uitleg: zin.planUitleg,
  velden: [
    eenVan('teamId', zin.planTeam, {
      verplicht: true,
      opties: mij.teams.map((id) => optie(id, teamNaam(namen, id))),
      waarde: mij.teams.slice(0, 1),
    }),
    datum('datum', zin.planDatum, { verplicht: true, waarde: [dag] }),
  ],
  verzend: zin.planVerzend,
});

export const vraagPlan: OpActie = (beurt) =>
  Effect.gen(function* () {
    return antwoord({ formulier: planFormulier(yield* beurt.namen, beurt.mij, yield* vandaag) });
  });

export const planOverleg: OpFormulier = (beurt, _over, waarden) =>
  Effect.gen(function* () {
    const body = yield* lees(PlanOverleg, zonderLeeg({ teamId: een(waarden, 'teamId'), datum: een(waarden, 'datum') }));
    const overleg = yield* vraag(() => beurt.client.planOverleg({ body, sleutel: beurt.sleutel }));
    if (magPlaatsen(beurt)) return yield* plaats(beurt, overleg.id);
    const stand = { overleg, namen: yield* beurt.namen, kijker: beurt.kijker, vandaag: yield* vandaag };
    return antwoord({ kaarten: [overlegKaart(stand)], zegt: zin.gepland(opWeekdag(overleg.datum)) });
  });
