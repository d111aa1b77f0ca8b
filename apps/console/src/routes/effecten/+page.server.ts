import { teken } from '@tenzij/documents/chart/draw.ts';
import { heleEuro } from '@tenzij/documents/kosten/posten.ts';
import {
  bevinding,
  effectGrafiek,
  kostenGrafiek,
  overKosten,
  vergeleken,
} from '@tenzij/documents/reconstructie/beeld.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { kostenVan } from '@tenzij/domain/reconstructie/rapport.ts';
import { tekst } from '#berichten';
import { lees } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.effecten;

export const load = async (event) => {
  const { api, ik } = aangemeld(event);
  const schrijft = reikwijdte(ik.rol, 'reconstructie.schrijven') !== undefined && ik.teams.length > 0;
  const [{ aantal, nodig, cijfers, verhalen }, eigen] = await Promise.all([
    lees(event, api.effectenrapport({ query: {} })),
    schrijft ? lees(event, api.reconstructies({ query: { limit: 200 } })) : { items: [] },
  ]);
  return {
    aantal,
    nodig,
    schrijft,
    rapport:
      cijfers === null
        ? null
        : {
            bevinding: bevinding(cijfers, verhalen.length),
            overKosten: overKosten(cijfers),
            vergeleken: vergeleken(cijfers),
            effecten: await teken(effectGrafiek(cijfers)),
            kosten: await teken(kostenGrafiek(verhalen, cijfers)),
          },
    verhalen,
    eigen: eigen.items.map((een) => ({
      id: een.id,
      aanduiding: een.aanduiding,
      team: naamVan(ik.teams, een.teamId) ?? tekst.schil.onbekend,
      staat: een.goedgekeurdOp === null ? t.concept : t.inRapport,
      kosten: `${heleEuro(kostenVan(een.oud))} / ${heleEuro(kostenVan(een.nieuw))}`,
    })),
  };
};
