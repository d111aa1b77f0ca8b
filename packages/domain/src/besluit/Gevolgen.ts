import { Effect, Option } from 'effect';
import { plusDagen, vandaag } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { type Indicatie, IndicatieId, nieuweIndicatie } from '../indicatie/Indicatie.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import type { Melding } from '../melding/Melding.ts';
import { pilotVan } from '../pilot/Pilot.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { type ActiefTraject, TrajectId, type Vorm } from '../traject/Traject.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import type { Uitkomst } from '../weging/regel.ts';
import { type Besluit, Besluiten } from './Besluit.ts';

interface Gevolg {
  readonly traject: Vorm | null;
  readonly indicatie: boolean;
}

/** What follows from each outcome; a referral to the wijk or a partner makes nothing of our own. */
const gevolgVan: Record<Uitkomst, Gevolg> = {
  zelf_begeleiden: { traject: 'zelf', indicatie: false },
  combinatie: { traject: 'combinatie', indicatie: true },
  collectief: { traject: 'collectief', indicatie: false },
  maatwerk: { traject: null, indicatie: true },
  afschalen_op_termijn: { traject: null, indicatie: true },
  voorliggend: { traject: null, indicatie: false },
  onafhankelijke_clientondersteuning: { traject: null, indicatie: false },
  algemeen_maatschappelijk_werk: { traject: null, indicatie: false },
};

/** Nothing of ours runs: the melding is done with once the referral is sent. */
export const isDoorverwijzing = (besluit: Besluit): boolean => {
  const { traject, indicatie } = gevolgVan[besluit.uitkomst];
  return !indicatie && (traject === null || besluit.coachId === null);
};

const startTraject = Effect.fn('besluit.startTraject')(function* (besluit: Besluit, melding: Melding, vorm: Vorm) {
  const gestartOp = yield* vandaag;
  const inrichting = yield* Inrichting;
  const { urenPerWeek, verwachteWeken } = besluit;
  const traject: ActiefTraject = {
    id: yield* nieuwId(TrajectId),
    status: 'actief',
    meldingId: melding.id,
    meldingNummer: melding.nummer,
    teamId: melding.teamId,
    wijkId: melding.wijkId,
    pilotId: pilotVan(yield* inrichting.pilots, melding.teamId, gestartOp),
    organisatieId: melding.organisatieId,
    coachId: besluit.coachId,
    tweedeCoachId: besluit.tweedeCoachId,
    vorm,
    gestartOp,
    urenPerWeek,
    verwachteWeken,
    doel: besluit.doelWijkteam,
    toegewezenUren: urenPerWeek === null || verwachteWeken === null ? null : urenPerWeek * verwachteWeken,
    registerUren: null,
    registerContactmomenten: null,
    minuten: 0,
    aantalContactmomenten: 0,
    eersteContactOp: null,
    laatsteContactOp: null,
    laatsteReflectieOp: null,
    warmeOverdrachtOp: null,
    uitgesteldeHerinneringen: [],
    externId: null,
    versie: 1,
  };
  yield* (yield* Trajecten).voegToe(traject);
  yield* (yield* Spoor).noteer({
    soort: 'traject.gestart',
    onderwerp: { soort: 'traject', id: traject.id },
    teamId: traject.teamId,
    gegevens: { meldingId: melding.id, vorm, coachId: besluit.coachId, tweedeCoachId: besluit.tweedeCoachId },
  });
  return traject.id;
});

/** A shorter indicatie where it is to be scaled down: at most six months [H1]. */
const afschaalDagen = 182;

/** The indicatie that ends, where that is why it was weighed. */
const vorigeVan = Effect.fn('besluit.vorigeVan')(function* ({ indicatieId }: Melding) {
  if (indicatieId === null) return undefined;
  return Option.getOrUndefined(yield* (yield* Indicaties).zoek(IndicatieId.make(indicatieId)));
});

const vraagIndicatieAan = Effect.fn('besluit.vraagIndicatieAan')(function* (
  besluit: Besluit,
  melding: Melding,
  mandaathouderId: MedewerkerId | null,
) {
  const aangevraagdOp = yield* vandaag;
  const vorige = yield* vorigeVan(melding);
  const indicatie: Indicatie = {
    ...nieuweIndicatie,
    id: yield* nieuwId(IndicatieId),
    status: 'aangevraagd',
    meldingId: melding.id,
    inwonerId: melding.inwonerId,
    teamId: melding.teamId,
    wijkId: melding.wijkId,
    organisatieId: null,
    soort: vorige?.soort ?? 'begeleiding_individueel',
    aangevraagdOp,
    tot: besluit.uitkomst === 'afschalen_op_termijn' ? plusDagen(aangevraagdOp, afschaalDagen) : null,
    urenPerWeek: besluit.urenPerWeek,
    aanbieder: besluit.aanbieder,
    doel: besluit.doelAanbieder,
    mandaathouderId,
    vorigeId: vorige?.id ?? null,
  };
  yield* (yield* Indicaties).voegToe(indicatie);
  yield* (yield* Spoor).noteer({
    soort: 'indicatie.aangevraagd',
    onderwerp: { soort: 'indicatie', id: indicatie.id },
    teamId: melding.teamId,
    gegevens: { meldingId: melding.id, besluitId: besluit.id, mandaathouderId },
  });
  return indicatie.id;
});

/** What this weging decided before, and what came back from its toets. */
export const vervallenBesluiten = Effect.fn('besluit.vervallen')(function* ({ meldingId, wegingId }: Besluit) {
  const alle = yield* (yield* Besluiten).vanMelding(meldingId);
  return alle.filter((besluit) => besluit.wegingId === wegingId && besluit.vervallenOp !== null);
});

/** With spoed it has started before the toets: where that comes back, the next besluit goes on with it. */
const alGestart = Effect.fn('besluit.alGestart')(function* (besluit: Besluit) {
  const trajecten = yield* Trajecten;
  const eerder = yield* vervallenBesluiten(besluit);
  const indicaties = yield* (yield* Indicaties).vanMelding(besluit.meldingId);
  const geldt = (id: IndicatieId | null) => indicaties.some((een) => een.id === id && een.status !== 'afgewezen');
  const actief = (yield* trajecten.vanMelding(besluit.meldingId)).filter(({ status }) => status === 'actief');
  return {
    trajectId: actief.find(({ id }) => eerder.some(({ trajectId }) => trajectId === id))?.id ?? null,
    indicatieId: eerder.findLast(({ indicatieId }) => geldt(indicatieId))?.indicatieId ?? null,
  };
});

/** The traject that this melding asks heavier help for, while it runs. */
export const opgeschaaldTraject = Effect.fn('besluit.opgeschaaldTraject')(function* ({ trajectId }: Melding) {
  if (trajectId === null) return undefined;
  const traject = Option.getOrUndefined(yield* (yield* Trajecten).vergrendel(trajectId));
  return traject?.status === 'actief' ? traject : undefined;
});

/** The running traject goes on: with an aanbieder beside it, or as agreed anew. */
const zetVoort = Effect.fn('besluit.zetVoort')(function* (traject: ActiefTraject, besluit: Besluit) {
  const { tweedeCoachId, urenPerWeek, verwachteWeken, doelWijkteam } = besluit;
  const { traject: vorm } = gevolgVan[besluit.uitkomst];
  yield* (yield* Trajecten).bewaar({
    ...traject,
    vorm: vorm === 'combinatie' ? vorm : traject.vorm,
    tweedeCoachId: tweedeCoachId === null || tweedeCoachId === traject.coachId ? traject.tweedeCoachId : tweedeCoachId,
    urenPerWeek: vorm === null ? traject.urenPerWeek : (urenPerWeek ?? traject.urenPerWeek),
    verwachteWeken: vorm === null ? traject.verwachteWeken : (verwachteWeken ?? traject.verwachteWeken),
    doel: doelWijkteam ?? traject.doel,
  });
  yield* (yield* Spoor).noteer({
    soort: 'traject.voortgezet',
    onderwerp: { soort: 'traject', id: traject.id },
    teamId: traject.teamId,
    gegevens: { meldingId: besluit.meldingId, uitkomst: besluit.uitkomst },
  });
  return traject.id;
});

/** Starts what follows from a besluit: a traject with its coach, an indicatie to decide on, or neither. */
export const voerUit = Effect.fn('besluit.voerUit')(function* (
  besluit: Besluit,
  melding: Melding,
  mandaathouderId: MedewerkerId | null,
) {
  const gevolg = gevolgVan[besluit.uitkomst];
  const opgeschaald = besluit.trajectId === null ? yield* opgeschaaldTraject(melding) : undefined;
  const begint =
    gevolg.traject !== null && besluit.coachId !== null && besluit.trajectId === null && opgeschaald === undefined;
  const vraagt = gevolg.indicatie && besluit.indicatieId === null;
  const eerder = yield* alGestart(besluit);
  const uitgevoerd: Besluit = {
    ...besluit,
    trajectId:
      opgeschaald !== undefined
        ? yield* zetVoort(opgeschaald, besluit)
        : begint
          ? (eerder.trajectId ?? (yield* startTraject(besluit, melding, gevolg.traject ?? 'zelf')))
          : besluit.trajectId,
    indicatieId: vraagt
      ? (eerder.indicatieId ?? (yield* vraagIndicatieAan(besluit, melding, mandaathouderId)))
      : besluit.indicatieId,
  };
  return uitgevoerd;
});
