import { Effect, Option } from 'effect';
import type { Dag } from '../Dag.ts';
import { HuidigeActor } from '../medewerker/Actor.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { TeamId, WijkId } from '../medewerker/Team.ts';
import { legIntrekkingVast } from '../melding/Intrekking.ts';
import { type Melding, type MeldingId, zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { meldVervolg } from '../melding/Vervolg.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietToegestaan, weigertAls } from '../Weigering.ts';
import { type AgendaStap, agendaStap } from './agendaStap.ts';
import type { Indicatie, IndicatieId } from './Indicatie.ts';
import { IndicatieGeweigerd } from './IndicatieGeweigerd.ts';
import { Indicaties } from './Indicaties.ts';
import { eindeVenster } from './Venster.ts';
import { noteerVerloop } from './Vergrendeld.ts';

/** It says nothing of who it is about: what is known of the casus stands in its leefgebieden. */
const vraagBijEinde =
  'Een indicatie loopt af. Kan de hulp lichter: door het wijkteam zelf, met een groep, of samen met een aanbieder?';

interface Plek {
  readonly teamId: TeamId;
  readonly wijkId: WijkId;
}

/** Its own team, or else the one that works in its wijk. */
export const plekVan = Effect.fn('indicatie.plekVan')(function* ({ teamId, wijkId }: Indicatie) {
  const teams = yield* (yield* Inrichting).teams;
  const inWijk = teams.filter(({ wijken }) => wijkId !== null && wijken.includes(wijkId));
  const team =
    teamId === null
      ? (inWijk.find(({ domein }) => domein === 'wmo') ?? inWijk[0])
      : teams.find(({ id }) => id === teamId);
  const wijk = wijkId ?? team?.wijken[0];
  return team === undefined || wijk === undefined ? undefined : ({ teamId: team.id, wijkId: wijk } satisfies Plek);
});

/** Null where Tenzij does it by itself. */
const doorWie = Effect.map(HuidigeActor, (actor) => (actor._tag === 'Medewerker' ? actor.medewerkerId : null));

const meldEinde = Effect.fn('indicatie.meldEinde')(function* (indicatie: Indicatie, plek: Plek, ontvangenOp: Dag) {
  const { meldingId, inwonerId } = indicatie;
  const eerder = meldingId === null ? undefined : Option.getOrUndefined(yield* (yield* Meldingen).zoek(meldingId));
  return yield* meldVervolg(eerder, {
    ...plek,
    ontvangenOp,
    aanleiding: 'aflopende_zorg',
    bron: 'sociaal_plein',
    vraag: vraagBijEinde,
    inwonerId,
    indicatieId: indicatie.id,
    gemeldDoor: yield* doorWie,
  });
});

export const trekIn = Effect.fn('indicatie.trekMeldingIn')(function* (melding: Melding) {
  yield* legIntrekkingVast(yield* Effect.orDie(Effect.fromResult(zetMelding(melding, 'trekIn'))), yield* doorWie);
});

/** The melding that its end was brought onto the agenda with, held. */
export const agendaMelding = Effect.fn('indicatie.agendaMelding')(function* ({ agendaMeldingId }: Indicatie) {
  if (agendaMeldingId === null) return undefined;
  return Option.getOrUndefined(yield* (yield* Meldingen).vergrendel(agendaMeldingId));
});

const noteerOpAgenda = Effect.fn('indicatie.noteerOpAgenda')(function* (
  indicatie: Indicatie,
  soort: 'op_agenda' | 'van_agenda' | 'later_geworden',
  meldingId: MeldingId,
  teamId: TeamId | null,
) {
  yield* noteerVerloop(indicatie.id, soort, { gegevens: { meldingId, tot: indicatie.tot } });
  yield* (yield* Spoor).noteer({
    soort: 'indicatie.agenda',
    onderwerp: { soort: 'indicatie', id: indicatie.id },
    teamId,
    gegevens: { stap: soort, meldingId, tot: indicatie.tot },
  });
});

const zetOp = Effect.fn('indicatie.zetOpAgenda')(function* (indicatie: Indicatie, vandaag: Dag) {
  const plek = yield* plekVan(indicatie);
  if (plek === undefined) return indicatie;
  const { id } = yield* meldEinde(indicatie, plek, vandaag);
  yield* noteerOpAgenda(indicatie, 'op_agenda', id, plek.teamId);
  return { ...indicatie, teamId: plek.teamId, agendaMeldingId: id, agendaTot: indicatie.tot };
});

/** The agenda says again what the indicatie says. Gives the indicatie as it is to be stored. */
export const werkAgendaBij = Effect.fn('indicatie.werkAgendaBij')(function* (indicatie: Indicatie, vandaag: Dag) {
  const melding = yield* agendaMelding(indicatie);
  const { aflopendWeken } = yield* (yield* Inrichting).gemeente;
  const stap: AgendaStap = agendaStap(indicatie, melding?.status ?? null, vandaag, aflopendWeken);
  if (stap === 'zet_op') return yield* zetOp(indicatie, vandaag);
  if (stap === 'verschuif') return { ...indicatie, agendaTot: indicatie.tot };
  if (melding === undefined || stap === 'geen') return indicatie;
  if (stap === 'trek_in') yield* trekIn(melding);
  if (stap !== 'laat_los')
    yield* noteerOpAgenda(indicatie, stap === 'zeg' ? 'later_geworden' : 'van_agenda', melding.id, melding.teamId);
  // The team goes on with what it weighs; that it ends later was said.
  if (stap === 'zeg') return { ...indicatie, agendaTot: null };
  return { ...indicatie, agendaMeldingId: null, agendaTot: null };
});

const tegelijk = 100;

/** What Tenzij does by itself, a part at a time: gives where it came, or null where nothing is left. */
export const zetAflopendeOpAgenda = Effect.fn('indicatie.zetAflopendeOpAgenda')(function* (
  vandaag: Dag,
  na: IndicatieId | null,
) {
  const actor = yield* HuidigeActor;
  if (actor._tag !== 'Taak') return yield* new NietToegestaan({ handeling: 'indicatie.agenda' });
  const indicaties = yield* Indicaties;
  const { aflopendWeken } = yield* (yield* Inrichting).gemeente;
  const grens = eindeVenster(vandaag, aflopendWeken);
  const deel = yield* indicaties.voorAgenda({ vandaag, grens, na, hoogstens: tegelijk });
  for (const indicatie of deel) {
    const bijgewerkt = yield* werkAgendaBij(indicatie, vandaag);
    if (bijgewerkt !== indicatie) yield* indicaties.bewaar(bijgewerkt);
  }
  return deel.length < tegelijk ? null : (deel.at(-1)?.id ?? null);
}, weigertAls(IndicatieGeweigerd));
