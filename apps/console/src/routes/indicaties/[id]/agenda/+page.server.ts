import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { ZetIndicatieAgenda } from '@tenzij/domain/indicatie/zetAgenda.ts';
import { tekst } from '#berichten';
import { indicatieActie } from '#lib/indicaties/actie.server.ts';
import { indicatieVan } from '#lib/indicaties/beeld.server.ts';
import { agendaUit } from '#lib/indicaties/formulier.ts';

export const load = indicatieVan;

export const actions = {
  default: indicatieActie({
    lees: (waarden) => leesInvoer(ZetIndicatieAgenda)(agendaUit(waarden)),
    verstuur: (api, verzoek) => api.zetIndicatieAgenda(verzoek),
    gedaan: ({ opAgenda }) => (opAgenda ? tekst.indicatie.opAgendaGedaan : tekst.indicatie.vanAgendaGedaan),
  }),
};
