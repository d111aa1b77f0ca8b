import { Dag } from '@tenzij/domain/Dag.ts';
import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { ToetsBeeld } from '@tenzij/domain/toets/bekijk.ts';
import { GeefOordeel, Oordeel, ToetsId, ToetsStatus } from '@tenzij/domain/toets/Toets.ts';
import { Toetsbeeld } from '@tenzij/domain/toets/Toetsbeeld.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';
import { lijst } from './inrichting.ts';

const params = Schema.Struct({ id: ToetsId });

export const toets = {
  toetsen: operatie({
    methode: 'GET',
    pad: '/toetsen',
    doet: 'Geeft de toetsen: wat het eerst moet, staat bovenaan.',
    wie: 'toets.lezen',
    query: Schema.Struct({
      ...PaginaVraag,
      teamId: Schema.optionalKey(TeamId),
      status: Schema.optionalKey(ToetsStatus),
    }),
    antwoord: paginaVan(ToetsBeeld),
  }),
  toets: operatie({
    methode: 'GET',
    pad: '/toetsen/{id}',
    doet: 'Geeft één toets met het besluit en de stappen.',
    wie: 'toets.lezen',
    params,
    antwoord: ToetsBeeld,
    versie: true,
  }),
  toetsbeeld: operatie({
    methode: 'GET',
    pad: '/teams/{id}/toetsbeeld',
    doet: 'Geeft wat een team naar de toets stuurt, en wat daarin het vaakst niet af is.',
    wie: 'toets.lezen',
    params: Schema.Struct({ id: TeamId }),
    query: Schema.Struct({ van: Dag, tot: Dag }),
    antwoord: Toetsbeeld,
  }),
  oordelen: operatie({
    methode: 'GET',
    pad: '/toetsen/{id}/oordelen',
    doet: 'Geeft de oordelen over een toets.',
    wie: 'toets.lezen',
    params,
    antwoord: lijst(Oordeel),
  }),
  oordeel: operatie({
    methode: 'POST',
    pad: '/toetsen/{id}/oordelen',
    doet: 'Zegt akkoord, of stuurt terug met wat er mist.',
    wie: 'toets.oordelen',
    params,
    body: GeefOordeel,
    status: 201,
    antwoord: ToetsBeeld,
    versie: true,
  }),
};
