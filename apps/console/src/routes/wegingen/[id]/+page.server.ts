import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { type Besluit, isBinnenDeMinuut, NeemBesluit } from '@tenzij/domain/besluit/Besluit.ts';
import { Moment } from '@tenzij/domain/Dag.ts';
import { GeefStandpunt, WegingId } from '@tenzij/domain/weging/Weging.ts';
import { tekst } from '#berichten';
import { magAanvullen } from '#lib/meldingen/acties.ts';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { beantwoord } from '#lib/session/beantwoord.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { sleutelUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { besluitUit, gezetteStappen, standpuntUit } from '#lib/weging/invoer.ts';

const t = tekst.weging;
const paramsUit = paramsMet(WegingId);

/** Whether it still can is the api's to say; the button stands only where it can work. */
const kanOngedaan = (besluit: Besluit | null, ikId: string): boolean =>
  besluit !== null &&
  besluit.beslotenDoor === ikId &&
  !besluit.spoed &&
  isBinnenDeMinuut(besluit, Moment.make(new Date().toISOString()));

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const weging = await lees(event, api.weging({ params: paramsUit(event.params.id) }));
  const [melding, { medewerkers, wijken }] = await Promise.all([
    lees(event, api.melding({ params: { id: weging.meldingId } })),
    inrichtingVoor(event, 'medewerkers', 'wijken'),
  ]);
  const leden = medewerkers.filter(
    ({ actief, rol, teams }) => actief && rol === 'wijkcoach' && teams.includes(weging.teamId),
  );
  return {
    weging,
    melding,
    magAanvullen: magAanvullen(melding, ik.rol),
    wijk: naamVan(wijken, melding.wijkId),
    namen: Object.fromEntries(medewerkers.map(({ id, naam }) => [id, naam])),
    leden: leden.map(({ id, naam }) => ({ id, naam })),
    mijn: weging.standpunten.find((een) => een.medewerkerId === ik.id) ?? null,
    ikLeid: weging.gespreksleiderId === null || weging.gespreksleiderId === ik.id,
    leider: naamVan(medewerkers, weging.gespreksleiderId),
    kanOngedaan: kanOngedaan(weging.besluit, ik.id),
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  stappen: async (event) => {
    const { api } = aangemeld(event);
    const waarden = waardenUit(await event.request.formData());
    const params = paramsUit(event.params.id);
    const { stappen } = await lees(event, api.weging({ params }));
    for (const { stap, body } of gezetteStappen(waarden, stappen)) {
      const antwoord = await api.zetStap({ params: { ...params, stap }, body });
      if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    }
    return { gedaan: t.stappenBewaard };
  },
  standpunt: async (event) => {
    const { api } = aangemeld(event);
    const waarden = waardenUit(await event.request.formData());
    const gelezen = leesInvoer(GeefStandpunt)(standpuntUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const vraag = { params: paramsUit(event.params.id), body: gelezen.waarde };
    return beantwoord(event, waarden, t.standpuntGegeven, api.geefStandpunt(vraag));
  },
  onthul: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const vraag = { params: paramsUit(event.params.id), body: {}, sleutel: sleutelUit(form) };
    return beantwoord(event, {}, t.onthuld, api.onthul(vraag));
  },
  besluit: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(NeemBesluit)(besluitUit(waarden));
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const vraag = { params: paramsUit(event.params.id), body: gelezen.waarde, sleutel: sleutelUit(form) };
    return beantwoord(event, waarden, t.vastgelegd, api.neemBesluit(vraag));
  },
  ongedaan: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const vraag = { params: paramsUit(event.params.id), body: {}, sleutel: sleutelUit(form) };
    return beantwoord(event, {}, t.ongedaan, api.maakBesluitOngedaan(vraag));
  },
};
