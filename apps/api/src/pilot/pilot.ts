import { bekijkMonitoringsplan } from '@tenzij/domain/pilot/bekijkGoNoGo.ts';
import { neemPilotbesluit } from '@tenzij/domain/pilot/neemPilotbesluit.ts';
import { zetMonitoringsplan } from '@tenzij/domain/pilot/zetMonitoringsplan.ts';
import type { Handlers } from '../http/Handler.ts';
import { goNoGo } from './dossier.ts';

export const pilot: Handlers<
  'goNoGo' | 'neemPilotbesluit' | 'besluitOverPilot' | 'monitoringsplan' | 'zetMonitoringsplan'
> = {
  goNoGo,
  neemPilotbesluit: ({ params, query, body }) => neemPilotbesluit(params.id, body, query),
  besluitOverPilot: ({ params, query, body }) => neemPilotbesluit(params.id, body, query),
  monitoringsplan: ({ params }) => bekijkMonitoringsplan(params.id),
  zetMonitoringsplan: ({ params, body }) => zetMonitoringsplan(params.id, body),
};
