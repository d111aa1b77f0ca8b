import { Dag } from '@tenzij/domain/Dag.ts';
import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import {
  NieuweReconstructie,
  Reconstructie,
  ReconstructieId,
  ReconstructieInvoer,
} from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { Effectenrapport } from '@tenzij/domain/reconstructie/rapport.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const params = Schema.Struct({ id: ReconstructieId });

export const reconstructie = {
  reconstructies: operatie({
    methode: 'GET',
    pad: '/reconstructies',
    doet: 'Geeft de casussen die uw teams opnieuw vertelden: hoe het ging, en hoe het anders was gegaan.',
    wie: 'reconstructie.lezen',
    query: Schema.Struct({ ...PaginaVraag, teamId: Schema.optionalKey(TeamId) }),
    antwoord: paginaVan(Reconstructie),
  }),
  reconstructie: operatie({
    methode: 'GET',
    pad: '/reconstructies/{id}',
    doet: 'Geeft één reconstructie.',
    wie: 'reconstructie.lezen',
    params,
    antwoord: Reconstructie,
    versie: true,
  }),
  schrijfReconstructie: operatie({
    methode: 'POST',
    pad: '/reconstructies',
    doet: 'Vertelt een casus opnieuw. Er staat geen nummer en geen naam in.',
    wie: 'reconstructie.schrijven',
    body: NieuweReconstructie,
    status: 201,
    antwoord: Reconstructie,
    versie: true,
  }),
  wijzigReconstructie: operatie({
    methode: 'PUT',
    pad: '/reconstructies/{id}',
    doet: 'Verbetert een reconstructie die nog niet in het rapport staat.',
    wie: 'reconstructie.schrijven',
    params,
    body: ReconstructieInvoer,
    antwoord: Reconstructie,
    versie: true,
  }),
  verwijderReconstructie: operatie({
    methode: 'DELETE',
    pad: '/reconstructies/{id}',
    doet: 'Haalt een reconstructie weg die nog niet in het rapport staat.',
    wie: 'reconstructie.schrijven',
    params,
    status: 204,
  }),
  keurReconstructieGoed: operatie({
    methode: 'POST',
    pad: '/reconstructies/{id}/goedkeuring',
    doet: 'Zet een reconstructie in het rapport: de inwoner vond het goed en niemand is erin te herkennen.',
    wie: 'reconstructie.goedkeuren',
    params,
    body: Schema.Struct({ inwonerAkkoordOp: Dag, nietHerkenbaar: Schema.Literal(true) }),
    status: 201,
    antwoord: Reconstructie,
    versie: true,
  }),
  neemReconstructieTerug: operatie({
    methode: 'DELETE',
    pad: '/reconstructies/{id}/goedkeuring',
    doet: 'Haalt een reconstructie uit het rapport.',
    wie: 'reconstructie.goedkeuren',
    params,
    status: 204,
  }),
  effectenrapport: operatie({
    methode: 'GET',
    pad: '/effectenrapport',
    doet: 'Telt de reconstructies bij elkaar op: uren, kosten, doorlooptijd en effecten voor inwoners. Zonder team en zonder coach.',
    wie: 'effectenrapport.lezen',
    query: Schema.Struct({ formaat: Schema.optionalKey(Schema.Literals(['json', 'pdf'])) }),
    soort: 'document',
    formaten: ['json', 'pdf'],
    antwoord: Effectenrapport,
  }),
};
