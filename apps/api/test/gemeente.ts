import { randomUUID } from 'node:crypto';
import { GemeenteId, gebruikelijkeTermijnen } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type Medewerker, MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { nogNietBijgehouden, VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';

const nieuw = <A>(soort: { readonly make: (uuid: string) => A }): A => soort.make(randomUUID());

const mens = (naam: string, rol: Rol, teams: ReadonlyArray<TeamId> = []) =>
  ({
    id: nieuw(MedewerkerId),
    naam,
    rol,
    teams,
    organisatieId: null,
    expertises: [],
    urenPerWeek: 20,
    fte: null,
    actief: true,
    email: `${naam.toLowerCase()}@proef.example`,
    persona: true,
  }) satisfies Medewerker & { email: string; persona: boolean };

const teams = { zuid: nieuw(TeamId), noord: nieuw(TeamId) };
const wijk = nieuw(WijkId);
const organisatie = nieuw(OrganisatieId);
const voorziening = nieuw(VoorzieningId);

/** Two teams; in the first three coaches and a teamleider, in the other one of each. */
export const mensen = {
  anna: mens('Anna', 'wijkcoach', [teams.zuid]),
  bram: mens('Bram', 'wijkcoach', [teams.zuid]),
  carla: mens('Carla', 'wijkcoach', [teams.zuid]),
  tineke: mens('Tineke', 'teamleider', [teams.zuid]),
  noor: mens('Noor', 'wijkcoach', [teams.noord]),
  nico: mens('Nico', 'teamleider', [teams.noord]),
  cor: mens('Cor', 'wmo_consulent'),
  stef: mens('Stef', 'stuurgroep'),
  bea: mens('Bea', 'beheerder'),
  femke: mens('Femke', 'functionaris_gegevensbescherming'),
};
export type Wie = keyof typeof mensen;

const gemeente = {
  id: nieuw(GemeenteId),
  naam: 'Proefstad',
  leefgebiedenDrempel: null,
  urenPerFtePerWeek: 24,
  gebruikelijkeWeken: 26,
  ...gebruikelijkeTermijnen,
};

export const proefgemeente = { gemeente, mensen, teams, wijk, organisatie, voorziening };
export type Proefgemeente = typeof proefgemeente;

export const richtProefgemeenteIn = Effect.gen(function* () {
  const store = yield* Store;
  yield* Effect.orDie(
    store.richtIn(gemeente, {
      wijken: [{ id: wijk, naam: 'Zuidwijk' }],
      organisaties: [{ id: organisatie, naam: 'Welzijn Zuid', soort: 'welzijn', expertises: [] }],
      teams: [
        { id: teams.zuid, naam: 'Zuid', domein: 'wmo', wijken: [wijk] },
        { id: teams.noord, naam: 'Noord', domein: 'wmo', wijken: [] },
      ],
      medewerkers: Object.values(mensen),
      voorzieningen: [
        {
          id: voorziening,
          naam: 'Inloop',
          soort: null,
          wijken: [wijk],
          leefgebieden: ['financien'],
          kenmerken: [],
          capaciteit: null,
          contact: null,
          website: null,
          ...nogNietBijgehouden,
          versie: 1,
        },
      ],
    }),
  );
  return proefgemeente;
});
