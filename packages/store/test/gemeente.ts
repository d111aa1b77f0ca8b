import { randomUUID } from 'node:crypto';
import type { Dag, Moment } from '@tenzij/domain/Dag.ts';
import type { Actor, MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { type Gemeente, GemeenteId, gebruikelijkeTermijnen } from '@tenzij/domain/medewerker/Gemeente.ts';
import { type Medewerker, MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { OrganisatieId, TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { type Melding, MeldingId, MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { Effect } from 'effect';
import { Store } from '../src/Store.ts';

/** A gemeente of a test's own: two teams, and somebody of every rol. */
export interface Proefgemeente {
  readonly gemeente: Gemeente;
  readonly id: GemeenteId;
  readonly wijk: WijkId;
  readonly zuid: TeamId;
  readonly noord: TeamId;
  readonly coach: MedewerkerActor;
  readonly tweede: MedewerkerActor;
  readonly coachNoord: MedewerkerActor;
  readonly teamleider: MedewerkerActor;
  /** Works for a partner, and in no team. */
  readonly partner: MedewerkerActor;
  /** Of another partner. */
  readonly anderePartner: MedewerkerActor;
  readonly kwintes: OrganisatieId;
  readonly consulent: MedewerkerActor;
  readonly stuurgroep: MedewerkerActor;
  readonly beheerder: MedewerkerActor;
  readonly fg: MedewerkerActor;
  readonly taak: Actor;
}

const medewerkerVan = (actor: MedewerkerActor): Medewerker & { readonly email: string; readonly persona: boolean } => ({
  id: actor.medewerkerId,
  naam: actor.naam,
  rol: actor.rol,
  teams: actor.teams,
  organisatieId: actor.organisatieId,
  expertises: ['lvb'],
  urenPerWeek: 20,
  fte: null,
  actief: true,
  email: `${actor.naam.toLowerCase()}@${actor.gemeenteId}.example`,
  persona: true,
});

export const nieuweGemeente: Effect.Effect<Proefgemeente, never, Store> = Effect.gen(function* () {
  const store = yield* Store;
  const id = GemeenteId.make(randomUUID());
  const gemeente: Gemeente = {
    id,
    naam: `Proef ${id.slice(0, 8)}`,
    leefgebiedenDrempel: 3,
    urenPerFtePerWeek: 20,
    gebruikelijkeWeken: 26,
    ...gebruikelijkeTermijnen,
  };
  const wijk = WijkId.make(randomUUID());
  const zuid = TeamId.make(randomUUID());
  const noord = TeamId.make(randomUUID());
  const kwintes = OrganisatieId.make(randomUUID());
  const sherpa = OrganisatieId.make(randomUUID());
  const maak = (
    naam: string,
    rol: Rol,
    teams: ReadonlyArray<TeamId> = [],
    organisatieId: OrganisatieId | null = null,
  ): MedewerkerActor => ({
    _tag: 'Medewerker',
    gemeenteId: id,
    medewerkerId: MedewerkerId.make(randomUUID()),
    naam,
    rol,
    teams,
    organisatieId,
    kanaal: 'console',
  });
  const mensen = {
    coach: maak('Ans', 'wijkcoach', [zuid]),
    tweede: maak('Bram', 'wijkcoach', [zuid]),
    coachNoord: maak('Noor', 'wijkcoach', [noord]),
    teamleider: maak('Tineke', 'teamleider', [zuid]),
    partner: maak('Kim', 'wijkcoach', [], kwintes),
    anderePartner: maak('Sjors', 'wijkcoach', [], sherpa),
    consulent: maak('Cor', 'wmo_consulent'),
    stuurgroep: maak('Sanne', 'stuurgroep'),
    beheerder: maak('Bert', 'beheerder'),
    fg: maak('Femke', 'functionaris_gegevensbescherming'),
  };
  yield* Effect.orDie(
    store.richtIn(gemeente, {
      wijken: [{ id: wijk, naam: 'Zuidwijk' }],
      organisaties: [
        { id: kwintes, naam: 'Kwintes', soort: 'zorgaanbieder', expertises: [] },
        { id: sherpa, naam: 'Sherpa', soort: 'zorgaanbieder', expertises: [] },
      ],
      teams: [
        { id: zuid, naam: 'Zuid', domein: 'wmo', wijken: [wijk] },
        { id: noord, naam: 'Noord', domein: 'wmo', wijken: [] },
      ],
      medewerkers: Object.values(mensen).map(medewerkerVan),
    }),
  );
  return { gemeente, id, wijk, zuid, noord, kwintes, ...mensen, taak: { _tag: 'Taak', gemeenteId: id, naam: 'proef' } };
});

let laatste = 0;
const volgende = () => {
  laatste += 1;
  return String(laatste).padStart(5, '0');
};

/** A melding as `meld` makes it, but for what is given. */
export const eenMelding = (van: Proefgemeente, anders: Partial<Melding> = {}): Melding => ({
  id: MeldingId.make(randomUUID()),
  nummer: MeldingNummer.make(`M-2026-${volgende()}`),
  status: 'ontvangen',
  ontvangenOp: '2026-03-02' as Dag,
  aanleiding: 'nieuwe_vraag',
  bron: 'inwoner',
  teamId: van.zuid,
  wijkId: van.wijk,
  organisatieId: null,
  leefgebieden: ['financien'],
  kenmerken: [],
  leeftijdsgroep: null,
  vraag: 'Hulp bij de administratie.',
  uitstelbaar: true,
  collectief: null,
  inwonerId: null,
  indicatieId: null,
  trajectId: null,
  externId: null,
  gemeldDoor: van.coach.medewerkerId,
  gemeldOp: '2026-03-02T09:00:00.000Z' as Moment,
  voorbeeld: false,
  versie: 1,
  ...anders,
});
