import { Dag } from '@tenzij/domain/Dag.ts';
import { IndicatieBeeld } from '@tenzij/domain/indicatie/bekijk.ts';
import { BeslisAanvraag } from '@tenzij/domain/indicatie/beslis.ts';
import { WarmOvergedragen } from '@tenzij/domain/indicatie/bevestigOverdracht.ts';
import { CorrigeerIndicatie } from '@tenzij/domain/indicatie/corrigeer.ts';
import { NieuweHerindicatie } from '@tenzij/domain/indicatie/herindiceer.ts';
import { IndicatieId, IndicatieSoort, IndicatieStatus } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Indicatiekalender } from '@tenzij/domain/indicatie/Kalender.ts';
import { IndicatieLijstregel } from '@tenzij/domain/indicatie/Regel.ts';
import { ZetIndicatieAgenda } from '@tenzij/domain/indicatie/zetAgenda.ts';
import { TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const optie = Schema.optionalKey;
const params = Schema.Struct({ id: IndicatieId });

export const indicatie = {
  indicaties: operatie({
    methode: 'GET',
    pad: '/indicaties',
    doet: 'Geeft de indicaties die u mag zien: aanvragen eerst, dan wat het eerst afloopt.',
    wie: 'indicatie.lezen',
    query: Schema.Struct({
      ...PaginaVraag,
      teamId: optie(TeamId),
      wijkId: optie(WijkId),
      status: optie(IndicatieStatus),
      soort: optie(IndicatieSoort),
      looptAfVanaf: optie(Dag),
      looptAfVoor: optie(Dag),
    }),
    antwoord: paginaVan(IndicatieLijstregel),
  }),
  indicatie: operatie({
    methode: 'GET',
    pad: '/indicaties/{id}',
    doet: 'Geeft één indicatie: hoe zij gewogen is, haar termijn, en wat er daarna gebeurde.',
    wie: 'indicatie.lezen',
    params,
    antwoord: IndicatieBeeld,
    versie: true,
  }),
  beslisAanvraag: operatie({
    methode: 'POST',
    pad: '/indicaties/{id}/besluit',
    doet: 'Kent een aanvraag toe, wijst haar af, of stuurt haar terug naar het team.',
    wie: 'indicatie.beslissen',
    params,
    body: BeslisAanvraag,
    status: 201,
    antwoord: IndicatieBeeld,
    versie: true,
  }),
  corrigeerIndicatie: operatie({
    methode: 'POST',
    pad: '/indicaties/{id}/correctie',
    doet: 'Verbetert wat bij een toegekende indicatie verkeerd staat. De agenda van het team gaat mee.',
    wie: 'indicatie.beslissen',
    params,
    body: CorrigeerIndicatie,
    status: 201,
    antwoord: IndicatieBeeld,
    versie: true,
  }),
  herindiceer: operatie({
    methode: 'POST',
    pad: '/indicaties/{id}/herindicatie',
    doet: 'Legt vast wat er met een aflopende indicatie gebeurt.',
    wie: 'indicatie.herindiceren',
    params,
    body: NieuweHerindicatie,
    status: 201,
    antwoord: IndicatieBeeld,
    versie: true,
  }),
  bevestigOverdracht: operatie({
    methode: 'POST',
    pad: '/indicaties/{id}/warme-overdracht',
    doet: 'Zegt dat de inwoner met de coach heeft kennisgemaakt.',
    wie: 'indicatie.overdracht',
    params,
    body: WarmOvergedragen,
    status: 201,
    antwoord: IndicatieBeeld,
    versie: true,
  }),
  zetIndicatieAgenda: operatie({
    methode: 'PUT',
    pad: '/indicaties/{id}/agenda',
    doet: 'Haalt een aflopende indicatie van de agenda, of zet haar er weer op, met de reden.',
    wie: 'indicatie.agenda',
    params,
    body: ZetIndicatieAgenda,
    antwoord: IndicatieBeeld,
    versie: true,
  }),
  indicatiekalender: operatie({
    methode: 'GET',
    pad: '/indicatiekalender',
    doet: 'Geeft per maand hoeveel indicaties aflopen, met de uren en wat ermee gebeurt.',
    wie: 'indicatie.lezen',
    query: Schema.Struct({ teamId: optie(TeamId), van: optie(Dag), tot: optie(Dag) }),
    antwoord: Indicatiekalender,
  }),
};
