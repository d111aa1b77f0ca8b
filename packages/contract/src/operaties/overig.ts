import { Dag } from '@tenzij/domain/Dag.ts';
import { KpiCasus, KpiCasussenVraag } from '@tenzij/domain/kpi/casussen.ts';
import {
  Kanttekening,
  KanttekeningId,
  KanttekeningVraag,
  NieuweKanttekening,
} from '@tenzij/domain/kpi/Kanttekening.ts';
import { KpiAntwoord, KpisVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { Zorgvraag, ZorgvraagVraag } from '@tenzij/domain/kpi/Zorgvraag.ts';
import { paginaVan } from '@tenzij/domain/Pagina.ts';
import { AfbeeldingNaam } from '@tenzij/domain/register/bewaardeAfbeelding.ts';
import { Exportsoort } from '@tenzij/domain/register/Exporten.ts';
import { Import, ImportId } from '@tenzij/domain/register/Registers.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

export const kpi = {
  kpis: operatie({
    methode: 'GET',
    pad: '/kpis',
    doet: 'Geeft de cijfers over een periode, met teller, noemer, definitie en bron.',
    wie: 'kpi.lezen',
    query: KpisVraag,
    antwoord: KpiAntwoord,
  }),
  casussenVanKpi: operatie({
    methode: 'GET',
    pad: '/kpis/{code}/casussen',
    doet: 'Geeft de casussen achter een cijfer, de laatste eerst; `telt` zegt welke in de teller tellen.',
    wie: 'kpi.casussen',
    params: Schema.Struct({ code: Schema.String }),
    query: KpiCasussenVraag,
    antwoord: paginaVan(KpiCasus),
  }),
  kanttekeningen: operatie({
    methode: 'GET',
    pad: '/kanttekeningen',
    doet: 'Geeft wat er gebeurde in een periode, voor een pilot of team ook wat voor alle geldt.',
    wie: 'kpi.lezen',
    query: KanttekeningVraag,
    antwoord: paginaVan(Kanttekening),
  }),
  maakKanttekening: operatie({
    methode: 'POST',
    pad: '/kanttekeningen',
    doet: 'Zet bij de cijfers wat er op een dag gebeurde.',
    wie: 'kanttekening.maken',
    body: NieuweKanttekening,
    status: 201,
    antwoord: Kanttekening,
  }),
  verwijderKanttekening: operatie({
    methode: 'DELETE',
    pad: '/kanttekeningen/{id}',
    doet: 'Haalt een kanttekening weg.',
    wie: 'kanttekening.maken',
    params: Schema.Struct({ id: KanttekeningId }),
    status: 204,
  }),
  zorgvraag: operatie({
    methode: 'GET',
    pad: '/zorgvraag',
    doet: 'Telt per wijk en leefgebied wat er gevraagd wordt, wat een groep kan oppakken en waar het aanbod ontbreekt.',
    wie: 'kpi.lezen',
    query: ZorgvraagVraag,
    antwoord: Zorgvraag,
  }),
};

const exportformaten = ['csv', 'xlsx', 'json'] as const;

export const register = {
  importeer: operatie({
    methode: 'POST',
    pad: '/importen',
    doet: 'Leest registers in (CSV of XLSX). Alles of niets.',
    wie: 'register.importeren',
    query: Schema.Struct({ afbeelding: Schema.optionalKey(AfbeeldingNaam) }),
    soort: 'bestanden',
    status: 201,
    antwoord: Import,
  }),
  exporteer: operatie({
    methode: 'GET',
    pad: '/exporten/{soort}',
    doet: 'Geeft alles van een soort dat u mag zien, met de kolommen van een import; van de cijfers die u mag zien over een periode (zonder dagen: dit jaar). Nooit wie de inwoner is.',
    wie: 'aangemeld',
    params: Schema.Struct({ soort: Exportsoort }),
    query: Schema.Struct({
      formaat: Schema.optionalKey(Schema.Literals(exportformaten)),
      van: Schema.optionalKey(Dag),
      tot: Schema.optionalKey(Dag),
    }),
    soort: 'document',
    formaten: exportformaten,
  }),
  import: operatie({
    methode: 'GET',
    pad: '/importen/{id}',
    doet: 'Zegt hoe het met een import staat.',
    wie: 'register.importeren',
    params: Schema.Struct({ id: ImportId }),
    antwoord: Import,
  }),
};

export const gebeurtenis = {
  gebeurtenissen: operatie({
    methode: 'GET',
    pad: '/gebeurtenissen',
    doet: 'Vertelt wat er gebeurt, zodra het gebeurt. Met Last-Event-ID gaat het verder waar u was.',
    wie: 'gebeurtenis.lezen',
    soort: 'stroom',
  }),
};
