import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { ReconstructieId, ReconstructieInvoer } from '@tenzij/domain/reconstructie/Reconstructie.ts';
import { kostenVan } from '@tenzij/domain/reconstructie/rapport.ts';
import { tekst } from '#berichten';
import { reconstructieUit, waardenVan } from '#lib/effecten/formulier.ts';
import { moment } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { eerste, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { naFormulier } from '#lib/session/naFormulier.server.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.effecten;
const paramsUit = paramsMet(ReconstructieId);

export const load = async (event) => {
  const { api, ik } = aangemeld(event);
  const [een, { medewerkers }] = await Promise.all([
    lees(event, api.reconstructie({ params: paramsUit(event.params.id) })),
    inrichtingVoor(event, 'medewerkers'),
  ]);
  const wijze = ({ aanpak, weken, uren, ...rest }: typeof een.oud) => ({
    aanpak,
    weken,
    uren,
    kosten: kostenVan({ uren, ...rest }),
  });
  return {
    aanduiding: een.aanduiding,
    team: naamVan(ik.teams, een.teamId) ?? tekst.schil.onbekend,
    versie: een.versie,
    waarden: waardenVan(een),
    verhaal: {
      nr: 0,
      aanduiding: een.aanduiding,
      situatie: een.situatie,
      oud: wijze(een.oud),
      nieuw: wijze(een.nieuw),
      effecten: een.effecten,
      geleerd: een.geleerd,
    },
    staatErin:
      een.goedgekeurdOp === null
        ? null
        : t.staatErin(naamVan(medewerkers, een.goedgekeurdDoor) ?? tekst.schil.onbekend, moment(een.goedgekeurdOp)),
    magGoedkeuren: reikwijdte(ik.rol, 'reconstructie.goedkeuren') !== undefined,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  wijzig: async (event) => {
    const { api } = aangemeld(event);
    const params = paramsUit(event.params.id);
    const waarden = waardenUit(await event.request.formData());
    const gelezen = leesInvoer(ReconstructieInvoer)(reconstructieUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.wijzigReconstructie({ params, body: gelezen.waarde, ...versieUit(waarden) });
    return naFormulier(event, antwoord, waarden, () => ({ zegt: t.gewijzigd, naar: Pad.reconstructie(params.id) }));
  },
  verwijder: async (event) => {
    const { api } = aangemeld(event);
    const waarden = waardenUit(await event.request.formData());
    const antwoord = await api.verwijderReconstructie({ params: paramsUit(event.params.id), ...versieUit(waarden) });
    return naFormulier(event, antwoord, {}, () => ({ zegt: t.verwijderd, naar: Pad.effecten() }));
  },
  keurGoed: async (event) => {
    const { api } = aangemeld(event);
    const params = paramsUit(event.params.id);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(operaties.keurReconstructieGoed.body)({
      inwonerAkkoordOp: eerste(waarden, 'inwonerAkkoordOp') ?? '',
      nietHerkenbaar: eerste(waarden, 'nietHerkenbaar') === 'ja',
    });
    if (!gelezen.gelukt)
      return onvolledig(
        gelezen.fouten.map((fout) =>
          fout.pad === 'nietHerkenbaar' ? { ...fout, melding: t.nietHerkenbaarFout } : fout,
        ),
        waarden,
      );
    const antwoord = await api.keurReconstructieGoed({
      params,
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    return naFormulier(event, antwoord, waarden, () => ({ zegt: t.isInRapport, naar: Pad.reconstructie(params.id) }));
  },
  neemTerug: async (event) => {
    const { api } = aangemeld(event);
    const params = paramsUit(event.params.id);
    const waarden = waardenUit(await event.request.formData());
    const antwoord = await api.neemReconstructieTerug({ params, ...versieUit(waarden) });
    return naFormulier(event, antwoord, {}, () => ({ zegt: t.eruit, naar: Pad.reconstructie(params.id) }));
  },
};
