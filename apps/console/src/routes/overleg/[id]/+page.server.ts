import type { RequestEvent } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { operaties } from '@tenzij/contract/operaties.ts';
import type { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { Uitstel } from '@tenzij/domain/overleg/Overleg.ts';
import { tekst } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { casuspunten, verplaatst, volgendOverleg, wachtend } from '#lib/overleg/agenda.ts';
import { overlegParams } from '#lib/overleg/params.server.ts';
import { lees, onvolledig } from '#lib/session/answer.server.ts';
import { beantwoord } from '#lib/session/beantwoord.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { eerste, getalUit, gevuld, sleutelUit, waardenUit } from '#lib/session/form.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';

const t = tekst.overleg;

const geplandVan = async (event: RequestEvent, teamId: TeamId) => {
  const { api } = aangemeld(event);
  return (await lees(event, api.overleggen({ query: { teamId, status: 'gepland' } }))).items;
};

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  event.depends('overleg:stand');
  const [overleg, { teams, medewerkers }] = await Promise.all([
    lees(event, api.overleg({ params: overlegParams(event.params.id) })),
    inrichtingVoor(event, 'teams', 'medewerkers'),
  ]);
  const wachten = overleg.status === 'gesloten' ? wachtend(overleg.agenda) : 0;
  const gepland = wachten === 0 ? [] : await geplandVan(event, overleg.teamId);
  const volgend = volgendOverleg(gepland, overleg.datum);
  const leden = medewerkers.filter(({ actief, teams: van }) => actief && van.includes(overleg.teamId));
  const gewoonlijk = leden.filter(({ rol }) => rol === 'wijkcoach').map(({ id }) => id);
  return {
    overleg,
    titel: t.van(naamVan(teams, overleg.teamId) ?? '', datum(overleg.datum)),
    leider: naamVan(medewerkers, overleg.gespreksleiderId) ?? tekst.schil.onbekend,
    ikLeid: overleg.gespreksleiderId === ik.id,
    leden: leden.map(({ id, naam }) => ({ waarde: id, naam })),
    aanwezigen: overleg.aanwezigen.length > 0 ? overleg.aanwezigen : gewoonlijk,
    namen: Object.fromEntries(medewerkers.map(({ id, naam }) => [id, naam])),
    wachten,
    volgend: volgend ? { id: volgend.id, dag: datum(volgend.datum) } : null,
    sleutel: crypto.randomUUID() as string,
  };
};

const formulierUit = async (event: { request: Request }) => {
  const form = await event.request.formData();
  return { waarden: waardenUit(form), sleutel: sleutelUit(form) };
};

export const actions = {
  open: async (event) => {
    const { api } = aangemeld(event);
    const { waarden, sleutel } = await formulierUit(event);
    const gelezen = leesInvoer(operaties.openOverleg.body)({ aanwezigen: waarden.aanwezigen ?? [] });
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const params = overlegParams(event.params.id);
    return beantwoord(event, waarden, t.geopend, api.openOverleg({ params, body: gelezen.waarde, sleutel }));
  },
  sluit: async (event) => {
    const { api } = aangemeld(event);
    const { waarden, sleutel } = await formulierUit(event);
    const params = overlegParams(event.params.id);
    return beantwoord(event, waarden, t.gesloten, api.sluitOverleg({ params, body: {}, sleutel }));
  },
  aanwezigen: async (event) => {
    const { api } = aangemeld(event);
    const { waarden } = await formulierUit(event);
    const gelezen = leesInvoer(operaties.zetAanwezigen.body)({ aanwezigen: waarden.aanwezigen ?? [] });
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const versie = getalUit(eerste(waarden, 'versie'));
    const vraag = { params: overlegParams(event.params.id), body: gelezen.waarde, ...(versie ? { versie } : {}) };
    return beantwoord(event, waarden, t.aanwezigenBewaard, api.zetAanwezigen(vraag));
  },
  weeg: async (event) => {
    const { api } = aangemeld(event);
    const { waarden, sleutel } = await formulierUit(event);
    const gelezen = leesInvoer(MeldingId)(eerste(waarden, 'meldingId'));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const body = { overlegId: overlegParams(event.params.id).id };
    return beantwoord(event, waarden, null, api.openWeging({ params: { id: gelezen.waarde }, body, sleutel }));
  },
  verplaats: async (event) => {
    const { api } = aangemeld(event);
    const { waarden } = await formulierUit(event);
    const params = overlegParams(event.params.id);
    const { agenda, versie } = await lees(event, api.overleg({ params }));
    const gelezen = leesInvoer(MeldingId)(eerste(waarden, 'meldingId'));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const meldingId = gelezen.waarde;
    const volgorde = verplaatst(agenda, meldingId, eerste(waarden, 'richting') === 'eerder' ? 'eerder' : 'later');
    if (volgorde === null) return { gedaan: null };
    const nummer = casuspunten(agenda).find((punt) => punt.meldingId === meldingId)?.nummer ?? '';
    const plek = volgorde.indexOf(meldingId) + 1;
    return beantwoord(
      event,
      waarden,
      t.verplaatst(nummer, plek),
      api.ordenAgenda({ params, body: { volgorde }, versie }),
    );
  },
  stelUit: async (event) => {
    const { api } = aangemeld(event);
    const { waarden, sleutel } = await formulierUit(event);
    const meldingId = eerste(waarden, 'meldingId');
    const veld = `reden.${meldingId}`;
    const gelezen = leesInvoer(Uitstel)(gevuld({ meldingId, reden: eerste(waarden, veld) ?? '' }));
    if (!gelezen.gelukt)
      return onvolledig(
        gelezen.fouten.map(({ pad, melding }) => ({ pad: pad === 'reden' ? veld : pad, melding })),
        waarden,
      );
    const params = overlegParams(event.params.id);
    const gedaan = t.uitstelGedaan(eerste(waarden, 'nummer') ?? '');
    return beantwoord(event, waarden, gedaan, api.stelUit({ params, body: gelezen.waarde, sleutel }));
  },
};
