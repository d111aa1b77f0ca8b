import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { CorrigeerIndicatie } from '@tenzij/domain/indicatie/corrigeer.ts';
import { tekst } from '#berichten';
import { indicatieActie } from '#lib/indicaties/actie.server.ts';
import { indicatieVan } from '#lib/indicaties/beeld.server.ts';
import { correctieUit } from '#lib/indicaties/formulier.ts';

export const load = indicatieVan;

export const actions = {
  default: indicatieActie({
    lees: (waarden) => leesInvoer(CorrigeerIndicatie)(correctieUit(waarden)),
    verstuur: (api, verzoek) => api.corrigeerIndicatie(verzoek),
    gedaan: () => tekst.indicatie.correctieGedaan,
  }),
};
