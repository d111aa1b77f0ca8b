import { GoNoGoBeeld, GoNoGoVraag } from '@tenzij/domain/pilot/bekijkGoNoGo.ts';
import { Monitoringsplan, ZetMonitoringsplan } from '@tenzij/domain/pilot/Monitoringsplan.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { NeemPilotbesluit, Pilotbesluit } from '@tenzij/domain/pilot/Pilotbesluit.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const params = Schema.Struct({ id: PilotId });

const besluit = {
  methode: 'POST',
  wie: 'pilot.besluiten',
  params,
  query: GoNoGoVraag,
  body: NeemPilotbesluit,
  status: 201,
  antwoord: Pilotbesluit,
} as const;

export const pilot = {
  goNoGo: operatie({
    methode: 'GET',
    pad: '/pilots/{id}/go-no-go',
    doet: 'Geeft het dossier voor de go/no-go: per doelstelling wat er gemeten is, het advies, en wat er besloten is met wat er sindsdien in de cijfers veranderde.',
    wie: 'pilot.dossier',
    params,
    query: Schema.Struct({ ...GoNoGoVraag.fields, formaat: Schema.optionalKey(Schema.Literals(['json', 'pdf'])) }),
    soort: 'document',
    formaten: ['json', 'pdf'],
    antwoord: GoNoGoBeeld,
    versie: true,
  }),
  neemPilotbesluit: operatie({
    ...besluit,
    pad: '/pilots/{id}/go-no-go/besluiten',
    doet: 'Legt vast wat de stuurgroep besluit, met alle cijfers eronder. Wat er staat, verandert nooit meer; een later besluit komt ernaast.',
  }),
  besluitOverPilot: operatie({
    ...besluit,
    pad: '/pilots/{id}/besluiten',
    doet: 'Hetzelfde als `POST /pilots/{id}/go-no-go/besluiten`.',
    bron: '/pilots/{id}/go-no-go',
  }),
  monitoringsplan: operatie({
    methode: 'GET',
    pad: '/pilots/{id}/monitoringsplan',
    doet: 'Geeft waaraan is afgesproken de pilot te beoordelen. Versie 0 is: nog niets.',
    wie: 'pilot.dossier',
    params,
    antwoord: Monitoringsplan,
    versie: true,
  }),
  zetMonitoringsplan: operatie({
    methode: 'PUT',
    pad: '/pilots/{id}/monitoringsplan',
    doet: 'Zet het hele monitoringsplan. Eerdere versies en wat erop besloten is, blijven zoals ze waren.',
    wie: 'pilot.plan',
    params,
    body: ZetMonitoringsplan,
    antwoord: Monitoringsplan,
    versie: true,
  }),
};
