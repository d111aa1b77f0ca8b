import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { BeslisAanvraag } from '@tenzij/domain/indicatie/beslis.ts';
import { tekst } from '#berichten';
import { indicatieActie } from '#lib/indicaties/actie.server.ts';
import { indicatieVan } from '#lib/indicaties/beeld.server.ts';
import { besluitUit } from '#lib/indicaties/formulier.ts';

export const load = indicatieVan;

export const actions = {
  default: indicatieActie({
    lees: (waarden) => leesInvoer(BeslisAanvraag)(besluitUit(waarden)),
    verstuur: (api, verzoek) => api.beslisAanvraag(verzoek),
    gedaan: (invoer) => tekst.indicatie.gedaan[invoer.terugNaarTeam === true ? 'terug' : invoer.besluit],
  }),
};
