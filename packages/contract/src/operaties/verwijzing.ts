import { OrganisatieId, TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { Contactgegevens } from '@tenzij/domain/verwijzing/bekijk.ts';
import { Partnerbeeld } from '@tenzij/domain/verwijzing/Partner.ts';
import {
  BeantwoordVerwijzing,
  RondVerwijzingAf,
  StuurVerwijzing,
  VerwijzingId,
  VerwijzingStatus,
} from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { VerwijzingBeeld, VerwijzingStand } from '@tenzij/domain/verwijzing/Zichtbaar.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const optie = Schema.optionalKey;
const params = Schema.Struct({ id: VerwijzingId });

export const verwijzing = {
  partners: operatie({
    methode: 'GET',
    pad: '/partners',
    doet: 'Geeft wie er in de wijken werken, wat elk kan en wat er van verwijzingen van het laatste jaar is geworden.',
    wie: 'verwijzing.volgen',
    query: Schema.Struct({ teamId: optie(TeamId) }),
    antwoord: Partnerbeeld,
  }),
  stuurVerwijzing: operatie({
    methode: 'POST',
    pad: '/meldingen/{id}/verwijzingen',
    doet: 'Verwijst een melding naar een partner, met toestemming van de inwoner.',
    wie: 'verwijzing.sturen',
    params: Schema.Struct({ id: MeldingId }),
    body: StuurVerwijzing,
    status: 201,
    antwoord: VerwijzingStand,
    versie: true,
  }),
  verwijzingen: operatie({
    methode: 'GET',
    pad: '/verwijzingen',
    doet: 'Geeft wat uw teams hebben verwezen en wat uw organisatie heeft gekregen: wat op antwoord wacht eerst.',
    wie: 'verwijzing.volgen',
    query: Schema.Struct({
      ...PaginaVraag,
      richting: optie(Schema.Literals(['verstuurd', 'ontvangen'])),
      status: optie(VerwijzingStatus),
      teamId: optie(TeamId),
      meldingId: optie(MeldingId),
      naarOrganisatieId: optie(OrganisatieId),
    }),
    antwoord: paginaVan(VerwijzingBeeld),
  }),
  verwijzing: operatie({
    methode: 'GET',
    pad: '/verwijzingen/{id}',
    doet: 'Geeft één verwijzing, met wat er van de melding gedeeld is.',
    wie: 'verwijzing.volgen',
    params,
    antwoord: VerwijzingBeeld,
    versie: true,
  }),
  beantwoordVerwijzing: operatie({
    methode: 'POST',
    pad: '/verwijzingen/{id}/antwoord',
    doet: 'Neemt een verwijzing aan, of zegt waarom dat niet kan.',
    wie: 'verwijzing.ontvangen',
    params,
    body: BeantwoordVerwijzing,
    status: 201,
    antwoord: VerwijzingStand,
    versie: true,
  }),
  rondVerwijzingAf: operatie({
    methode: 'POST',
    pad: '/verwijzingen/{id}/afronding',
    doet: 'Zegt wat er van een verwijzing is geworden.',
    wie: 'verwijzing.ontvangen',
    params,
    body: RondVerwijzingAf,
    status: 201,
    antwoord: VerwijzingStand,
    versie: true,
  }),
  trekVerwijzingIn: operatie({
    methode: 'POST',
    pad: '/verwijzingen/{id}/intrekking',
    doet: 'Neemt terug wat gedeeld was, ook als de partner al klaar is. De partner ziet er dan niets meer van.',
    wie: 'verwijzing.sturen',
    params,
    body: Schema.Struct({}),
    status: 201,
    antwoord: VerwijzingStand,
    versie: true,
  }),
  contact: operatie({
    methode: 'GET',
    pad: '/verwijzingen/{id}/contact',
    doet: 'Geeft de partner hoe de inwoner te bereiken is. Dat u dit opvraagt, staat in het journaal.',
    wie: 'verwijzing.ontvangen',
    params,
    antwoord: Contactgegevens,
  }),
};
