import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { NieuweHerindicatie } from '@tenzij/domain/indicatie/herindiceer.ts';
import { tekst } from '#berichten';
import { indicatieActie } from '#lib/indicaties/actie.server.ts';
import { indicatieVan } from '#lib/indicaties/beeld.server.ts';
import { herindicatieUit } from '#lib/indicaties/formulier.ts';
import { alsKeuzes } from '#lib/session/bekend.ts';
import { inrichtingVoor } from '#lib/session/reference.server.ts';

/** Who can be introduced: the coaches of its team. */
export const load = async (event) => {
  const [beeld, { medewerkers }] = await Promise.all([indicatieVan(event), inrichtingVoor(event, 'medewerkers')]);
  const { teamId } = beeld.indicatie;
  const coaches = medewerkers.filter(
    ({ actief, rol, teams }) => actief && rol === 'wijkcoach' && teams.some((id) => id === teamId),
  );
  return { ...beeld, coaches: alsKeuzes(coaches) };
};

export const actions = {
  default: indicatieActie({
    lees: (waarden) => leesInvoer(NieuweHerindicatie)(herindicatieUit(waarden)),
    verstuur: (api, verzoek) => api.herindiceer(verzoek),
    gedaan: () => tekst.indicatie.herindicatieGedaan,
  }),
};
