import { beeldVan } from '@tenzij/documents/chart/beeld.ts';
import { bewaardeGrafiek } from '#lib/kpis/bewaar.server.ts';

/** A chart of this figure as a picture that stands by itself. */
export const GET = async (event) => {
  const { grafiek, onder, naam } = await bewaardeGrafiek(event);
  return new Response(await beeldVan(grafiek, onder), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `attachment; filename="${naam}.svg"`,
      'cache-control': 'no-store',
    },
  });
};
