import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { dagVan } from '@tenzij/domain/Dag.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { PlekStap, SluitVoorziening, VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { plekkenZin } from '@tenzij/domain/voorziening/waarom.ts';
import { tekst } from '#berichten';
import { geweigerd, lees, onvolledig } from '#lib/session/answer.server.ts';
import { beantwoord } from '#lib/session/beantwoord.server.ts';
import { naamVan } from '#lib/session/bekend.ts';
import { eerste, sleutelUit, versieUit, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { gebruikVoorCasus, kloptNog } from '#lib/voorzieningen/acties.server.ts';
import { casusUit } from '#lib/voorzieningen/casus.server.ts';
import { voorzieningRij } from '#lib/voorzieningen/rij.ts';

const t = tekst.voorziening;
const paramsUit = paramsMet(VoorzieningId);
const leesStap = leesInvoer(PlekStap);

export const load = async (event) => {
  const { ik, api } = aangemeld(event);
  const [voorziening, { wijken, medewerkers }, casus] = await Promise.all([
    lees(event, api.voorziening({ params: paramsUit(event.params.id) })),
    inrichtingVoor(event, 'wijken', 'medewerkers'),
    casusUit(event),
  ]);
  const { casussen, aantalCasussen } = voorziening;
  return {
    ...voorzieningRij(wijken, vandaag())(voorziening),
    casus,
    casussen: casussen.map((een) => ({ ...een, dag: dagVan(een.op) })),
    elders: aantalCasussen === null ? 0 : Math.max(0, aantalCasussen - casussen.length),
    zietCasussen: aantalCasussen !== null,
    magBijhouden: reikwijdte(ik.rol, 'voorziening.bijhouden') !== undefined,
    gecontroleerdNaam: naamVan(medewerkers, voorziening.gecontroleerdDoor),
    geslotenNaam: naamVan(medewerkers, voorziening.geslotenDoor) ?? tekst.schil.onbekend,
    sleutel: crypto.randomUUID() as string,
  };
};

export const actions = {
  klopt: kloptNog,
  gebruik: gebruikVoorCasus,
  plek: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const stap = leesStap(eerste(waarden, 'stap'));
    if (!stap.gelukt) return onvolledig(stap.fouten, waarden);
    const antwoord = await api.telPlek({
      params: paramsUit(event.params.id),
      body: { stap: stap.waarde },
      sleutel: `${sleutelUit(form)} ${stap.waarde}`,
    });
    return antwoord.gelukt
      ? { gedaan: t.geteld(plekkenZin(antwoord.inhoud) ?? '') }
      : geweigerd(event, antwoord.probleem, waarden);
  },
  sluit: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = leesInvoer(SluitVoorziening)({ reden: eerste(waarden, 'reden') ?? '' });
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await api.sluitVoorziening({
      params: paramsUit(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    return antwoord.gelukt
      ? { gedaan: t.isGesloten(antwoord.inhoud.naam) }
      : geweigerd(event, antwoord.probleem, waarden);
  },
  heropen: async (event) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const vraag = { params: paramsUit(event.params.id), body: {}, sleutel: sleutelUit(form), ...versieUit(waarden) };
    return beantwoord(event, waarden, t.isHeropend(eerste(waarden, 'naam') ?? ''), api.heropenVoorziening(vraag));
  },
};
