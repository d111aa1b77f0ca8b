import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import type { Handlers } from '../http/Handler.ts';

export const kpi: Handlers<'kpis'> = {
  kpis: ({ query }) => bekijkKpis(query),
};
