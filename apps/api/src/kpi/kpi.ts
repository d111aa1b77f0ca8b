import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import { bekijkZorgvraag } from '@tenzij/domain/kpi/bekijkZorgvraag.ts';
import type { Handlers } from '../http/Handler.ts';

export const kpi: Handlers<'kpis' | 'zorgvraag'> = {
  kpis: ({ query }) => bekijkKpis(query),
  zorgvraag: ({ query }) => bekijkZorgvraag(query),
};
