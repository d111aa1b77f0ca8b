import { Effect, Schema } from 'effect';
import { Dag, dagVan, nu, plusDagen, vandaag } from '../Dag.ts';
import { Ervaringen } from '../ervaring/Ervaringen.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import type { IndicatieRegel } from '../indicatie/Regel.ts';
import { eindeVenster } from '../indicatie/Venster.ts';
import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import { mag } from '../medewerker/mag.ts';
import { MeldingNummer } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Overleggen } from '../overleg/Overleg.ts';
import { Toetsen } from '../toets/Toets.ts';
import { lastenVan, ruimteVan } from '../traject/Caseload.ts';
import { formulierherinneringen, herinneringenVan } from '../traject/Herinneringen.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import { Verwijzingen } from '../verwijzing/Verwijzingen.ts';
import { Gebruiken } from '../voorziening/Gebruik.ts';
import { weigertAls } from '../Weigering.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { WerkGeweigerd } from './WerkGeweigerd.ts';

export const WerkSoort = Schema.Literals([
  'overleg',
  'standpunt',
  'melding_wacht',
  'toets',
  'eerste_contact',
  'geen_contact',
  'reflectie',
  'verwacht_einde',
  'warme_overdracht',
  'evaluatie_ontbreekt',
  'ervaring_ontbreekt',
  'te_veel_werk',
  'zonder_coach',
  'geen_ruimte',
  'aanvraag',
  'herindicatie',
  'go_no_go',
  'team_zonder_coach',
  'voorziening_gesloten',
  'verwijzing',
  'verwijzing_antwoord',
]);

export type WerkSoort = typeof WerkSoort.Type;

/** One thing that waits for me, with the day on which it falls. */
export const Werk = Schema.Struct({
  soort: WerkSoort,
  /** The day it falls due, or since when it waits. */
  dag: Dag,
  spoed: Schema.Boolean,
  /** What it is about: a casus number, a team, a coach, a pilot. */
  naam: Schema.NullOr(Schema.String),
  nummer: Schema.NullOr(MeldingNummer),
  /** Of how many things it is one line; left out, of one. */
  aantal: Schema.optionalKey(Schema.Int),
  onderwerp: Schema.Struct({
    soort: Schema.Literals([
      'melding',
      'weging',
      'toets',
      'traject',
      'indicatie',
      'overleg',
      'team',
      'pilot',
      'verwijzing',
    ]),
    id: Schema.String,
  }),
});
export interface Werk extends Schema.Schema.Type<typeof Werk> {}

/** A melding that nobody began to weigh after this many days asks for the teamleider's eye. */
const wachtDagen = 14;

const vanTeam = Effect.fn('werk.vanTeam')(function* (actor: MedewerkerActor, dag: Dag) {
  const meldingen = yield* Meldingen;
  const wegingen = yield* Wegingen;
  const overleggen = yield* Overleggen;
  const werk: Array<Werk> = [];
  for (const teamId of actor.teams) {
    for (const status of ['open', 'gepland'] as const) {
      const { items } = yield* overleggen.lijst({ teamId, status, limit: 5 });
      for (const overleg of items.filter(({ datum }) => status === 'open' || datum <= plusDagen(dag, 7)))
        werk.push(regel('overleg', overleg.datum, { soort: 'overleg', id: overleg.id }));
    }
    const teWegen = yield* meldingen.teWegen(teamId);
    const lopend = yield* wegingen.vanMeldingen(teWegen.map(({ id }) => id));
    for (const melding of teWegen) {
      const weging = lopend.find(({ meldingId }) => meldingId === melding.id);
      const gaf = weging?.standpunten.some(({ medewerkerId }) => medewerkerId === actor.medewerkerId) ?? false;
      const over = { nummer: melding.nummer, spoed: !melding.uitstelbaar };
      if (weging?.status === 'open' && !gaf && actor.rol === 'wijkcoach')
        werk.push(regel('standpunt', melding.ontvangenOp, { soort: 'weging', id: weging.id }, over));
      if (weging === undefined && (!melding.uitstelbaar || melding.ontvangenOp <= plusDagen(dag, -wachtDagen)))
        werk.push(regel('melding_wacht', melding.ontvangenOp, { soort: 'melding', id: melding.id }, over));
    }
  }
  return werk;
});

/** A voorziening closed under a casus: for who guides the resident, else for the whole team; the teamleider sees all. */
const vanGeslotenVoorzieningen = Effect.fn('werk.vanGeslotenVoorzieningen')(function* (actor: MedewerkerActor) {
  const teRegelen = yield* (yield* Gebruiken).teRegelen(actor.teams);
  return teRegelen
    .filter(({ coachId }) => actor.rol === 'teamleider' || coachId === null || coachId === actor.medewerkerId)
    .map(({ meldingId, nummer, naam, geslotenOp }) =>
      regel('voorziening_gesloten', geslotenOp, { soort: 'melding', id: meldingId }, { naam, nummer }),
    );
});

const vanCoach = Effect.fn('werk.vanCoach')(function* (actor: MedewerkerActor, dag: Dag) {
  const gemeente = yield* (yield* Inrichting).gemeente;
  const trajecten = yield* (yield* Trajecten).actieveVan({ coachId: actor.medewerkerId });
  const standen = yield* (yield* Ervaringen).openFormulieren({ coachId: actor.medewerkerId }, yield* nu);
  return [
    ...trajecten.flatMap((traject) => herinneringenVan(traject, dag, gemeente)),
    ...standen.flatMap((stand) => formulierherinneringen(stand, dag)),
  ].map(({ soort, sinds, trajectId, nummer }) => regel(soort, sinds, { soort: 'traject', id: trajectId }, { nummer }));
});

/** How long an answer of a partner stands with who asked for it. */
const antwoordDagen = 7;

/** As a partner: what to answer. As who referred: what was answered. */
const vanPartners = Effect.fn('werk.vanPartners')(function* (actor: MedewerkerActor, dag: Dag) {
  const verwijzingen = yield* Verwijzingen;
  const over = ({ id }: { readonly id: string }) => ({ soort: 'verwijzing' as const, id });
  const ontvangen = yield* verwijzingen.lijst({ richting: 'ontvangen', status: 'verstuurd', limit: 200 });
  const antwoorden = yield* verwijzingen.beantwoordVoor(actor.medewerkerId, plusDagen(dag, -antwoordDagen));
  return [
    ...ontvangen.items.map((een) => regel('verwijzing', dagVan(een.verstuurdOp), over(een), { nummer: een.nummer })),
    ...antwoorden.map((een) =>
      regel('verwijzing_antwoord', dagVan((een.afronding ?? een.antwoord)?.op ?? een.verstuurdOp), over(een), {
        nummer: een.nummer,
      }),
    ),
  ];
});

const vanTeamleider = Effect.fn('werk.vanTeamleider')(function* (actor: MedewerkerActor, dag: Dag) {
  const { items } = yield* (yield* Toetsen).lijst({ status: 'gevraagd', limit: 200 });
  const eigen = items.filter(
    ({ betrokkenen, teamId }) => !betrokkenen.includes(actor.medewerkerId) && actor.teams.includes(teamId),
  );
  const gevonden = yield* (yield* Meldingen).zoekAlle(eigen.map(({ meldingId }) => meldingId));
  const meldingen = new Map(gevonden.map((melding) => [melding.id, melding]));
  const werk: Array<Werk> = [];
  for (const toets of eigen) {
    const melding = meldingen.get(toets.meldingId);
    if (melding?.status === 'ingetrokken') continue;
    const nummer = melding?.nummer ?? null;
    werk.push(regel('toets', toets.termijnOp, { soort: 'toets', id: toets.id }, { nummer, spoed: toets.spoed }));
  }
  const medewerkers = yield* (yield* Inrichting).medewerkers;
  for (const teamId of actor.teams) {
    const lasten = yield* lastenVan(teamId);
    const heeftRuimte = lasten.some((last) => ruimteVan(last) > 0);
    if (lasten.length > 0 && !heeftRuimte) werk.push(regel('geen_ruimte', dag, { soort: 'team', id: teamId }));
    for (const last of lasten)
      if (last.belasting !== null && last.belasting > 1)
        werk.push(regel('te_veel_werk', dag, { soort: 'team', id: teamId }, { naam: last.naam }));
    const coaches = lasten.map(({ medewerkerId }) => medewerkerId);
    for (const { coachId, aantal } of yield* (yield* Trajecten).zonder(teamId, coaches)) {
      const naam = medewerkers.find(({ id }) => id === coachId)?.naam ?? null;
      werk.push(regel('zonder_coach', dag, { soort: 'team', id: teamId }, { naam, aantal }));
    }
  }
  return werk;
});

/** An indicatie has no number of its own: people know it by the melding that it came from. */
const vanIndicatie = (soort: WerkSoort, dag: Dag, { id, agendaNummer, meldingNummer }: IndicatieRegel) =>
  regel(soort, dag, { soort: 'indicatie', id }, { nummer: agendaNummer ?? meldingNummer });

/** A warm hand-over is followed up from a week before the day that was agreed. */
const overdrachten = Effect.fn('werk.overdrachten')(function* (dag: Dag, coachId: MedewerkerId | null) {
  const open = yield* (yield* Indicaties).openOverdrachten(plusDagen(dag, coachId === null ? 0 : 7), coachId);
  return open.map((een) => vanIndicatie('warme_overdracht', een.warmeOverdrachtOp ?? dag, een));
});

const vanConsulent = Effect.fn('werk.vanConsulent')(function* (dag: Dag) {
  const indicaties = yield* Indicaties;
  const { items } = yield* indicaties.lijst({ status: 'aangevraagd', limit: 200 });
  const { aflopendWeken } = yield* (yield* Inrichting).gemeente;
  const teHerindiceren = yield* indicaties.teHerindiceren(eindeVenster(dag, aflopendWeken));
  return [
    ...items.map((een) => vanIndicatie('aanvraag', een.aangevraagdOp ?? dag, een)),
    ...teHerindiceren.map((een) => vanIndicatie('herindicatie', een.tot ?? dag, een)),
    ...(yield* overdrachten(dag, null)),
  ];
});

const vanStuurgroep = Effect.fn('werk.vanStuurgroep')(function* (dag: Dag) {
  const pilots = yield* (yield* Inrichting).pilots;
  return pilots.flatMap((pilot) =>
    pilot.goNoGoOp === null || (pilot.eindigtOp !== null && pilot.eindigtOp < dag)
      ? []
      : [regel('go_no_go', pilot.goNoGoOp, { soort: 'pilot', id: pilot.id }, { naam: pilot.naam })],
  );
});

const vanBeheerder = Effect.fn('werk.vanBeheerder')(function* (dag: Dag) {
  const inrichting = yield* Inrichting;
  const medewerkers = yield* inrichting.medewerkers;
  const zonder = (yield* inrichting.teams).filter(
    ({ id }) => !medewerkers.some(({ actief, rol, teams }) => actief && rol === 'wijkcoach' && teams.includes(id)),
  );
  return zonder.map((team) => regel('team_zonder_coach', dag, { soort: 'team', id: team.id }, { naam: team.naam }));
});

/** What waits for me today? In the order of what falls first, and what cannot wait before that. */
export const mijnWerk = Effect.fn('werk.mijnWerk')(function* () {
  const actor = yield* mag('inrichting.lezen');
  const dag = yield* vandaag;
  const werk = yield* Effect.gen(function* () {
    switch (actor.rol) {
      case 'wijkcoach':
        return [
          ...(yield* vanTeam(actor, dag)),
          ...(yield* vanCoach(actor, dag)),
          ...(yield* vanGeslotenVoorzieningen(actor)),
          ...(yield* vanPartners(actor, dag)),
          ...(yield* overdrachten(dag, actor.medewerkerId)),
        ];
      case 'teamleider':
        return [
          ...(yield* vanTeamleider(actor, dag)),
          ...(yield* vanTeam(actor, dag)),
          ...(yield* vanGeslotenVoorzieningen(actor)),
          ...(yield* vanPartners(actor, dag)),
        ];
      case 'wmo_consulent':
        return yield* vanConsulent(dag);
      case 'stuurgroep':
        return yield* vanStuurgroep(dag);
      case 'beheerder':
        return yield* vanBeheerder(dag);
      case 'functionaris_gegevensbescherming':
        return [];
    }
  });
  return { items: [...werk].sort((a, b) => Number(b.spoed) - Number(a.spoed) || a.dag.localeCompare(b.dag)) };
}, weigertAls(WerkGeweigerd));

const regel = (
  soort: Werk['soort'],
  dag: Dag,
  onderwerp: Werk['onderwerp'],
  over: Partial<Pick<Werk, 'naam' | 'nummer' | 'spoed' | 'aantal'>> = {},
): Werk => ({
  soort,
  dag,
  onderwerp,
  spoed: over.spoed ?? false,
  naam: over.naam ?? null,
  nummer: over.nummer ?? null,
  ...(over.aantal === undefined ? {} : { aantal: over.aantal }),
});
