import { Effect } from 'effect';
import { type Dag, type Moment, nu, vandaag } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { mag } from '../medewerker/mag.ts';
import type { Handeling } from '../medewerker/rechten.ts';

import { weigerNamen } from '../melding/weigerNamen.ts';
import { type Gebeurtenissoort, Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, OngeldigeInvoer, ongeldig, weigertAls } from '../Weigering.ts';
import {
  type NieuweReconstructie,
  type Reconstructie,
  type ReconstructieFilter,
  ReconstructieId,
  type ReconstructieInvoer,
  Reconstructies,
} from './Reconstructie.ts';
import { ReconstructieGeweigerd, StaatInRapport } from './ReconstructieGeweigerd.ts';

const inhoudVan = (invoer: ReconstructieInvoer) => ({
  aanduiding: invoer.aanduiding.trim(),
  situatie: invoer.situatie.trim(),
  oud: { ...invoer.oud, aanpak: invoer.oud.aanpak.trim() },
  nieuw: { ...invoer.nieuw, aanpak: invoer.nieuw.aanpak.trim() },
  effecten: invoer.effecten,
  geleerd: invoer.geleerd?.trim() ?? null,
});

/** Also when it goes into the report: a name may have become known since it was written. */
const zonderNamen = (
  verhaal: Omit<ReconstructieInvoer, 'geleerd'> & { readonly geleerd?: string | null | undefined },
) =>
  weigerNamen(null, {
    aanduiding: verhaal.aanduiding,
    situatie: verhaal.situatie,
    'oud.aanpak': verhaal.oud.aanpak,
    'nieuw.aanpak': verhaal.nieuw.aanpak,
    geleerd: verhaal.geleerd ?? undefined,
  });

const controleer = Effect.fn('reconstructie.controleer')(function* (invoer: ReconstructieInvoer) {
  const effecten = invoer.effecten.map(({ effect }) => effect);
  if (new Set(effecten).size < effecten.length)
    return yield* ongeldig('effecten', 'Een effect staat er meer dan eens bij.');
  yield* zonderNamen(invoer);
});

const noteer = Effect.fn('reconstructie.noteer')(function* (
  soort: Extract<Gebeurtenissoort, `reconstructie.${string}`>,
  { id, teamId }: Pick<Reconstructie, 'id' | 'teamId'>,
) {
  yield* (yield* Spoor).noteer({ soort, onderwerp: { soort: 'reconstructie', id }, teamId });
});

/** Held for who may do this with it; `mag` is asked first of anybody, so that a role without the right learns nothing. */
const vergrendeld = Effect.fn('reconstructie.vergrendeld')(function* (id: ReconstructieId, handeling: Handeling) {
  yield* mag(handeling);
  const gevonden = yield* Effect.fromOption(yield* (yield* Reconstructies).vergrendel(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'reconstructie' })),
  );
  const actor = yield* mag(handeling, gevonden.teamId);
  return { gevonden, actor };
});

const bewaarAls = Effect.fn('reconstructie.bewaarAls')(function* (
  soort: 'reconstructie.gewijzigd' | 'reconstructie.goedgekeurd' | 'reconstructie.teruggenomen',
  gewijzigd: Reconstructie,
  actor: MedewerkerActor,
  op: Moment,
) {
  const bewaard = yield* (yield* Reconstructies).bewaar({
    ...gewijzigd,
    gewijzigdOp: op,
    gewijzigdDoor: actor.medewerkerId,
  });
  yield* noteer(soort, bewaard);
  return bewaard;
});

export const lijstReconstructies = Effect.fn('reconstructie.lijst')(function* (filter: ReconstructieFilter) {
  yield* mag('reconstructie.lezen', filter.teamId);
  return yield* (yield* Reconstructies).lijst(filter);
}, weigertAls(ReconstructieGeweigerd));

export const bekijkReconstructie = Effect.fn('reconstructie.bekijk')(function* (id: ReconstructieId) {
  yield* mag('reconstructie.lezen');
  const gevonden = yield* Effect.fromOption(yield* (yield* Reconstructies).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'reconstructie' })),
  );
  yield* mag('reconstructie.lezen', gevonden.teamId);
  return gevonden;
}, weigertAls(ReconstructieGeweigerd));

/** A casus told again. It names no number and nobody: it is the team's, and the resident's only if they say so. */
export const schrijfReconstructie = Effect.fn('reconstructie.schrijf')(function* (invoer: NieuweReconstructie) {
  const actor = yield* mag('reconstructie.schrijven', invoer.teamId);
  yield* controleer(invoer);
  const reconstructie: Reconstructie = {
    id: yield* nieuwId(ReconstructieId),
    teamId: invoer.teamId,
    ...inhoudVan(invoer),
    inwonerAkkoordOp: null,
    goedgekeurdOp: null,
    goedgekeurdDoor: null,
    gewijzigdOp: yield* nu,
    gewijzigdDoor: actor.medewerkerId,
    versie: 1,
  };
  yield* (yield* Reconstructies).voegToe(reconstructie);
  yield* noteer('reconstructie.geschreven', reconstructie);
  return reconstructie;
}, weigertAls(ReconstructieGeweigerd));

export const wijzigReconstructie = Effect.fn('reconstructie.wijzig')(function* (
  id: ReconstructieId,
  invoer: ReconstructieInvoer,
) {
  const { gevonden, actor } = yield* vergrendeld(id, 'reconstructie.schrijven');
  if (gevonden.goedgekeurdOp !== null) return yield* new StaatInRapport({ stap: 'wijzig' });
  yield* controleer(invoer);
  return yield* bewaarAls('reconstructie.gewijzigd', { ...gevonden, ...inhoudVan(invoer) }, actor, yield* nu);
}, weigertAls(ReconstructieGeweigerd));

export const verwijderReconstructie = Effect.fn('reconstructie.verwijder')(function* (id: ReconstructieId) {
  const { gevonden } = yield* vergrendeld(id, 'reconstructie.schrijven');
  if (gevonden.goedgekeurdOp !== null) return yield* new StaatInRapport({ stap: 'verwijder' });
  yield* (yield* Reconstructies).verwijder(id);
  yield* noteer('reconstructie.verwijderd', gevonden);
}, weigertAls(ReconstructieGeweigerd));

/** From now on it stands in the report: the teamleider has read that nobody can be recognised, and the resident agrees. */
export const keurGoed = Effect.fn('reconstructie.keurGoed')(function* (id: ReconstructieId, inwonerAkkoordOp: Dag) {
  const { gevonden, actor } = yield* vergrendeld(id, 'reconstructie.goedkeuren');
  if (gevonden.goedgekeurdOp !== null) return yield* new StaatInRapport({ stap: 'goedkeur' });
  if (inwonerAkkoordOp > (yield* vandaag))
    return yield* new OngeldigeInvoer({
      fouten: [{ pad: 'inwonerAkkoordOp', melding: 'Deze datum ligt in de toekomst.' }],
    });
  yield* zonderNamen(gevonden);
  const op = yield* nu;
  return yield* bewaarAls(
    'reconstructie.goedgekeurd',
    { ...gevonden, inwonerAkkoordOp, goedgekeurdOp: op, goedgekeurdDoor: actor.medewerkerId },
    actor,
    op,
  );
}, weigertAls(ReconstructieGeweigerd));

/** Out of the report again, as when the resident thinks otherwise. Not being in it is no refusal. */
export const neemTerug = Effect.fn('reconstructie.neemTerug')(function* (id: ReconstructieId) {
  const { gevonden, actor } = yield* vergrendeld(id, 'reconstructie.goedkeuren');
  if (gevonden.goedgekeurdOp === null) return;
  const buiten = { ...gevonden, inwonerAkkoordOp: null, goedgekeurdOp: null, goedgekeurdDoor: null };
  yield* bewaarAls('reconstructie.teruggenomen', buiten, actor, yield* nu);
}, weigertAls(ReconstructieGeweigerd));
