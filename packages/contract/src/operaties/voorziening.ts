import { Dag } from '@tenzij/domain/Dag.ts';
import { WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { VoorzieningBeeld } from '@tenzij/domain/voorziening/bekijk.ts';
import { GebruikteVoorziening } from '@tenzij/domain/voorziening/Gebruik.ts';
import {
  PlekStap,
  SluitVoorziening,
  Voorziening,
  VoorzieningId,
  VoorzieningInvoer,
} from '@tenzij/domain/voorziening/Voorziening.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const optie = Schema.optionalKey;
const params = Schema.Struct({ id: VoorzieningId });
const bijCasus = Schema.Struct({ id: MeldingId, voorzieningId: VoorzieningId });

export const voorziening = {
  voorzieningen: operatie({
    methode: 'GET',
    pad: '/voorzieningen',
    doet: 'Geeft de sociale kaart: wat open is eerst, op naam.',
    wie: 'voorziening.lezen',
    query: Schema.Struct({
      ...PaginaVraag,
      wijkId: optie(WijkId),
      leefgebied: optie(Leefgebied),
      kenmerk: optie(Kenmerk),
      actief: optie(Schema.Literals(['true', 'false'])),
      gecontroleerdVoor: optie(Dag),
      q: optie(Schema.String.check(Schema.isMaxLength(200))),
    }),
    antwoord: paginaVan(Voorziening),
  }),
  voorziening: operatie({
    methode: 'GET',
    pad: '/voorzieningen/{id}',
    doet: 'Geeft één voorziening, met de casussen die haar gebruiken en die u mag zien.',
    wie: 'voorziening.lezen',
    params,
    antwoord: VoorzieningBeeld,
    versie: true,
  }),
  voegVoorzieningToe: operatie({
    methode: 'POST',
    pad: '/voorzieningen',
    doet: 'Zet een voorziening op de sociale kaart.',
    wie: 'voorziening.bijhouden',
    body: VoorzieningInvoer,
    status: 201,
    antwoord: Voorziening,
    versie: true,
  }),
  wijzigVoorziening: operatie({
    methode: 'PUT',
    pad: '/voorzieningen/{id}',
    doet: 'Zet wat er over een voorziening bekend is. Wat u weglaat, is niet bekend; het aantal bezette plekken blijft dan staan.',
    wie: 'voorziening.bijhouden',
    params,
    body: VoorzieningInvoer,
    antwoord: Voorziening,
    versie: true,
  }),
  controleerVoorziening: operatie({
    methode: 'POST',
    pad: '/voorzieningen/{id}/controles',
    doet: 'Zegt dat alles van deze voorziening vandaag nog klopt.',
    wie: 'voorziening.bijhouden',
    params,
    body: Schema.Struct({ klopt: Schema.Literal(true) }),
    status: 201,
    antwoord: Voorziening,
    versie: true,
  }),
  telPlek: operatie({
    methode: 'POST',
    pad: '/voorzieningen/{id}/plekken',
    doet: 'Telt één bezette plek erbij of eraf. Is alles bezet, dan zegt het antwoord wie het laatst telde.',
    wie: 'voorziening.bijhouden',
    params,
    body: Schema.Struct({ stap: PlekStap }),
    status: 201,
    antwoord: Voorziening,
    versie: true,
  }),
  sluitVoorziening: operatie({
    methode: 'POST',
    pad: '/voorzieningen/{id}/sluiting',
    doet: 'Sluit een voorziening. De casussen die haar gebruiken, zeggen dat.',
    wie: 'voorziening.bijhouden',
    params,
    body: SluitVoorziening,
    status: 201,
    antwoord: Voorziening,
    versie: true,
  }),
  heropenVoorziening: operatie({
    methode: 'POST',
    pad: '/voorzieningen/{id}/heropening',
    doet: 'Opent een gesloten voorziening weer.',
    wie: 'voorziening.bijhouden',
    params,
    body: Schema.Struct({}),
    status: 201,
    antwoord: Voorziening,
    versie: true,
  }),
  kiesVoorCasus: operatie({
    methode: 'PUT',
    pad: '/meldingen/{id}/voorzieningen/{voorzieningId}',
    doet: 'Kiest een voorziening voor een casus: de weging toont haar bovenaan.',
    wie: 'voorziening.gebruiken',
    params: bijCasus,
    body: Schema.Struct({}),
    antwoord: GebruikteVoorziening,
  }),
  regelGebruik: operatie({
    methode: 'DELETE',
    pad: '/meldingen/{id}/voorzieningen/{voorzieningId}',
    doet: 'Zegt dat deze casus niet meer op de voorziening rekent: er is iets anders geregeld.',
    wie: 'voorziening.gebruiken',
    params: bijCasus,
    status: 204,
  }),
};
