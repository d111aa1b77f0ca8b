import { Gemeente } from '@tenzij/domain/medewerker/Gemeente.ts';
import { Medewerker, MedewerkerId, Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Organisatie } from '@tenzij/domain/medewerker/Organisatie.ts';
import { OrganisatieId, Team, TeamId, Wijk } from '@tenzij/domain/medewerker/Team.ts';
import { Pilot } from '@tenzij/domain/pilot/Pilot.ts';
import { Werk } from '@tenzij/domain/werk/mijnWerk.ts';
import { Schema } from 'effect';
import { type Codec, operatie } from '../Operatie.ts';

export const lijst = <S extends Codec>(item: S) => Schema.Struct({ items: Schema.Array(item) });

export const Persona = Schema.Struct({
  id: MedewerkerId,
  naam: Schema.String,
  rol: Rol,
  gemeente: Schema.String,
  teams: Schema.Array(TeamId),
  /** The names of `teams`, in the same order: to choose by before one can ask for them. */
  teamNamen: Schema.Array(Schema.String),
  /** For whom they work, by name; null where that is not known. */
  organisatie: Schema.NullOr(Schema.String),
});

/** Who I am, and for which gemeente. */
export const Mij = Schema.Struct({
  medewerkerId: MedewerkerId,
  naam: Schema.String,
  rol: Rol,
  teams: Schema.Array(TeamId),
  organisatieId: Schema.NullOr(OrganisatieId),
  gemeente: Gemeente,
});

export const inrichting = {
  gezondheid: operatie({
    methode: 'GET',
    pad: '/gezondheid',
    doet: 'Zegt of de dienst en de database werken.',
    wie: 'iedereen',
    antwoord: Schema.Struct({
      status: Schema.Literal('ok'),
      database: Schema.Literals(['pglite', 'postgres']),
      versie: Schema.String,
    }),
  }),
  demoPersonas: operatie({
    methode: 'GET',
    pad: '/demo/personas',
    doet: 'Noemt de personen die u in de demo kunt zijn.',
    wie: 'iedereen',
    alleenDemo: true,
    antwoord: lijst(Persona),
  }),
  demoSessie: operatie({
    methode: 'POST',
    pad: '/demo/sessies',
    doet: 'Meldt u in de demo aan als deze persoon.',
    wie: 'iedereen',
    alleenDemo: true,
    body: Schema.Struct({ persona: Schema.String }),
    status: 201,
    antwoord: Schema.Struct({ token: Schema.String, persona: Persona }),
  }),
  mij: operatie({
    methode: 'GET',
    pad: '/mij',
    doet: 'Zegt wie u bent en voor welke gemeente u werkt.',
    wie: 'aangemeld',
    antwoord: Mij,
  }),
  mijnWerk: operatie({
    methode: 'GET',
    pad: '/mijn-werk',
    doet: 'Geeft wat op u wacht, in de volgorde waarin het moet.',
    wie: 'inrichting.lezen',
    antwoord: lijst(Werk),
  }),
  teams: operatie({
    methode: 'GET',
    pad: '/teams',
    doet: 'Geeft de teams van de gemeente.',
    wie: 'inrichting.lezen',
    antwoord: lijst(Team),
  }),
  wijken: operatie({
    methode: 'GET',
    pad: '/wijken',
    doet: 'Geeft de wijken van de gemeente.',
    wie: 'inrichting.lezen',
    antwoord: lijst(Wijk),
  }),
  organisaties: operatie({
    methode: 'GET',
    pad: '/organisaties',
    doet: 'Geeft de organisaties die in de wijken werken.',
    wie: 'inrichting.lezen',
    antwoord: lijst(Organisatie),
  }),
  medewerkers: operatie({
    methode: 'GET',
    pad: '/medewerkers',
    doet: 'Geeft de medewerkers van de gemeente.',
    wie: 'inrichting.lezen',
    antwoord: lijst(Medewerker),
  }),
  pilots: operatie({
    methode: 'GET',
    pad: '/pilots',
    doet: 'Geeft de pilots van de gemeente.',
    wie: 'inrichting.lezen',
    antwoord: lijst(Pilot),
  }),
};
