import { Aannames } from '@tenzij/domain/kosten/Aannames.ts';
import {
  Begroting,
  BegrotingId,
  BegrotingInvoer,
  Uitgave,
  UitgaveId,
  UitgaveInvoer,
} from '@tenzij/domain/kosten/Boeking.ts';
import { Kosten, KostenVraag } from '@tenzij/domain/kosten/Kosten.ts';
import { AannamesBeeld } from '@tenzij/domain/kosten/zetAannames.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const vanPilot = Schema.Struct({ ...PaginaVraag, pilotId: Schema.optionalKey(PilotId) });
const uitgaveParams = Schema.Struct({ id: UitgaveId });
const begrotingParams = Schema.Struct({ id: BegrotingId });

const formaten = ['json', 'pdf', 'xlsx'] as const;

export const kosten = {
  kosten: operatie({
    methode: 'GET',
    pad: '/kosten',
    doet: 'Zegt wat er is uitgegeven en begroot, en wat dat vermijdt: een indicatie met een bandbreedte. Met een andere aanname in de vraag rekent het daarmee, zonder iets te bewaren. Als JSON, PDF of Excel-bestand; overal dezelfde cijfers.',
    wie: 'kosten.lezen',
    query: Schema.Struct({ ...KostenVraag.fields, formaat: Schema.optionalKey(Schema.Literals(formaten)) }),
    soort: 'document',
    formaten,
    antwoord: Kosten,
  }),
  kostenaannames: operatie({
    methode: 'GET',
    pad: '/kosten/aannames',
    doet: 'Geeft waar de gemeente mee rekent, sinds wanneer en van wie, en wat het daarvoor was.',
    wie: 'kosten.lezen',
    antwoord: Schema.Struct({ ...AannamesBeeld.fields, eerdere: Schema.Array(AannamesBeeld) }),
    versie: true,
  }),
  zetKostenaannames: operatie({
    methode: 'PUT',
    pad: '/kosten/aannames',
    doet: 'Legt vast waar de gemeente voortaan mee rekent.',
    wie: 'kosten.aannames',
    body: Aannames,
    antwoord: AannamesBeeld,
    versie: true,
  }),
  uitgaven: operatie({
    methode: 'GET',
    pad: '/uitgaven',
    doet: 'Geeft wat er is uitgegeven, per pilot en post.',
    wie: 'kosten.lezen',
    query: vanPilot,
    antwoord: paginaVan(Uitgave),
  }),
  uitgave: operatie({
    methode: 'GET',
    pad: '/uitgaven/{id}',
    doet: 'Geeft één uitgave.',
    wie: 'kosten.lezen',
    params: uitgaveParams,
    antwoord: Uitgave,
    versie: true,
  }),
  voegUitgaveToe: operatie({
    methode: 'POST',
    pad: '/uitgaven',
    doet: 'Zet een uitgave bij een pilot.',
    wie: 'kosten.bijhouden',
    body: UitgaveInvoer,
    status: 201,
    antwoord: Uitgave,
    versie: true,
  }),
  wijzigUitgave: operatie({
    methode: 'PUT',
    pad: '/uitgaven/{id}',
    doet: 'Verbetert een uitgave.',
    wie: 'kosten.bijhouden',
    params: uitgaveParams,
    body: UitgaveInvoer,
    antwoord: Uitgave,
    versie: true,
  }),
  verwijderUitgave: operatie({
    methode: 'DELETE',
    pad: '/uitgaven/{id}',
    doet: 'Haalt een uitgave weg.',
    wie: 'kosten.bijhouden',
    params: uitgaveParams,
    status: 204,
  }),
  begrotingen: operatie({
    methode: 'GET',
    pad: '/begrotingen',
    doet: 'Geeft de posten van de begroting, per pilot op begin.',
    wie: 'kosten.lezen',
    query: vanPilot,
    antwoord: paginaVan(Begroting),
  }),
  begroting: operatie({
    methode: 'GET',
    pad: '/begrotingen/{id}',
    doet: 'Geeft één post van de begroting.',
    wie: 'kosten.lezen',
    params: begrotingParams,
    antwoord: Begroting,
    versie: true,
  }),
  voegBegrotingToe: operatie({
    methode: 'POST',
    pad: '/begrotingen',
    doet: 'Zet een post op de begroting van een pilot: een bedrag, of fte met een bedrag per fte per jaar.',
    wie: 'kosten.bijhouden',
    body: BegrotingInvoer,
    status: 201,
    antwoord: Begroting,
    versie: true,
  }),
  wijzigBegroting: operatie({
    methode: 'PUT',
    pad: '/begrotingen/{id}',
    doet: 'Verbetert een post van de begroting.',
    wie: 'kosten.bijhouden',
    params: begrotingParams,
    body: BegrotingInvoer,
    antwoord: Begroting,
    versie: true,
  }),
  verwijderBegroting: operatie({
    methode: 'DELETE',
    pad: '/begrotingen/{id}',
    doet: 'Haalt een post uit de begroting.',
    wie: 'kosten.bijhouden',
    params: begrotingParams,
    status: 204,
  }),
};
