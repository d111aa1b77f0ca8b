import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { PaginaVraag } from '@tenzij/domain/Pagina.ts';
import { Werklijst, Werklijstsoort } from '@tenzij/domain/werk/Werklijst.ts';
import { Zoekantwoord } from '@tenzij/domain/zoek/Zoeker.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const optie = Schema.optionalKey;

export const werk = {
  werklijst: operatie({
    methode: 'GET',
    pad: '/werklijst',
    doet: 'Geeft wat er bij de trajecten van uw teams nog moet gebeuren, en hoeveel van elke soort.',
    wie: 'traject.contact',
    query: Schema.Struct({
      ...PaginaVraag,
      teamId: optie(TeamId),
      coachId: optie(MedewerkerId),
      soort: optie(Werklijstsoort),
    }),
    antwoord: Werklijst,
  }),
  zoek: operatie({
    methode: 'GET',
    pad: '/zoek',
    doet: 'Zoekt in alles wat u mag zien, nooit op de naam van een inwoner.',
    wie: 'inrichting.lezen',
    query: Schema.Struct({ q: Schema.String.check(Schema.isMaxLength(200)) }),
    antwoord: Zoekantwoord,
  }),
};
