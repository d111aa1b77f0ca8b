import { bekijkKpis, telWatVeranderde } from '@tenzij/domain/kpi/bekijk.ts';
import { bekijkZorgvraag } from '@tenzij/domain/kpi/bekijkZorgvraag.ts';
import { casussenVanKpi } from '@tenzij/domain/kpi/casussen.ts';
import { lijstKanttekeningen, maakKanttekening, verwijderKanttekening } from '@tenzij/domain/kpi/tekenAan.ts';
import type { Handlers } from '../http/Handler.ts';

export const kpi: Handlers<
  'kpis' | 'casussenVanKpi' | 'kanttekeningen' | 'maakKanttekening' | 'verwijderKanttekening' | 'zorgvraag'
> = {
  kpis: { before: telWatVeranderde(), handle: ({ query }) => bekijkKpis(query) },
  casussenVanKpi: ({ params, query }) => casussenVanKpi(params.code, query),
  kanttekeningen: ({ query }) => lijstKanttekeningen(query),
  maakKanttekening: ({ body }) => maakKanttekening(body),
  verwijderKanttekening: ({ params }) => verwijderKanttekening(params.id),
  zorgvraag: ({ query }) => bekijkZorgvraag(query),
};
