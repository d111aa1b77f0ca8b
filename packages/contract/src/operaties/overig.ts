import { KpiAntwoord, KpisVraag } from '@tenzij/domain/kpi/Kpi.ts';
import { Zorgvraag, ZorgvraagVraag } from '@tenzij/domain/kpi/Zorgvraag.ts';
import { AfbeeldingNaam } from '@tenzij/domain/register/bewaardeAfbeelding.ts';
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
  zorgvraag: operatie({
    methode: 'GET',
    pad: '/zorgvraag',
    doet: 'Telt per wijk en leefgebied wat er gevraagd wordt, wat een groep kan oppakken en waar het aanbod ontbreekt.',
    wie: 'kpi.lezen',
    query: ZorgvraagVraag,
    antwoord: Zorgvraag,
  }),
};

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
