import { csv } from '@tenzij/documents/rekenblad/csv.ts';
import { bewaardeGrafiek } from '#lib/kpis/bewaar.server.ts';
import { grafiekTabel } from '#lib/kpis/tabel.ts';

/** The figures that a chart is drawn of. */
export const GET = async (event) => {
  const { grafiek, rijNaam, naam } = await bewaardeGrafiek(event);
  return new Response(csv(grafiekTabel(grafiek, rijNaam)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${naam}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
