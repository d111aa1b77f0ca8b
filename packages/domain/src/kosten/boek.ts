import { Effect, type Option } from 'effect';
import { nieuwId } from '../Id.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import type { PilotId } from '../pilot/Pilot.ts';
import { type Gebeurtenissoort, Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, ongeldig, weigertAls } from '../Weigering.ts';
import {
  type Begroting,
  Begrotingen,
  BegrotingId,
  type BegrotingInvoer,
  type BoekingFilter,
  type Uitgave,
  UitgaveId,
  type UitgaveInvoer,
  Uitgaven,
} from './Boeking.ts';
import { KostenGeweigerd } from './KostenGeweigerd.ts';

type Soort = 'uitgave' | 'begroting';

const noteer = Effect.fn('kosten.noteer')(function* (
  soort: Extract<Gebeurtenissoort, `kosten.${string}`>,
  wat: Soort,
  { id, pilotId }: { readonly id: string; readonly pilotId: PilotId },
) {
  yield* (yield* Spoor).noteer({ soort, onderwerp: { soort: wat, id }, teamId: null, gegevens: { pilotId } });
});

const controleer = Effect.fn('kosten.controleer')(function* (pilotId: PilotId, post: string) {
  const pilots = yield* (yield* Inrichting).pilots;
  if (!pilots.some(({ id }) => id === pilotId)) return yield* ongeldig('pilotId', 'Deze pilot bestaat niet.');
  yield* weigerNamen(null, { post });
});

const gevonden = <A>(wat: Soort, een: Option.Option<A>) =>
  Effect.mapError(Effect.fromOption(een), () => new NietGevonden({ wat }));

const inhoudVanUitgave = (invoer: UitgaveInvoer) => ({
  pilotId: invoer.pilotId,
  post: invoer.post.trim(),
  datum: invoer.datum ?? null,
  bedrag: invoer.bedrag,
});

export const lijstUitgaven = Effect.fn('kosten.lijstUitgaven')(function* (filter: BoekingFilter) {
  yield* mag('kosten.lezen');
  return yield* (yield* Uitgaven).lijst(filter);
}, weigertAls(KostenGeweigerd));

export const bekijkUitgave = Effect.fn('kosten.bekijkUitgave')(function* (id: UitgaveId) {
  yield* mag('kosten.lezen');
  return yield* gevonden('uitgave', yield* (yield* Uitgaven).zoek(id));
}, weigertAls(KostenGeweigerd));

export const voegUitgaveToe = Effect.fn('kosten.voegUitgaveToe')(function* (invoer: UitgaveInvoer) {
  yield* mag('kosten.bijhouden');
  yield* controleer(invoer.pilotId, invoer.post);
  const uitgave: Uitgave = { id: yield* nieuwId(UitgaveId), ...inhoudVanUitgave(invoer), versie: 1 };
  yield* (yield* Uitgaven).voegToe(uitgave);
  yield* noteer('kosten.toegevoegd', 'uitgave', uitgave);
  return uitgave;
}, weigertAls(KostenGeweigerd));

export const wijzigUitgave = Effect.fn('kosten.wijzigUitgave')(function* (id: UitgaveId, invoer: UitgaveInvoer) {
  yield* mag('kosten.bijhouden');
  const uitgaven = yield* Uitgaven;
  const eerder = yield* gevonden('uitgave', yield* uitgaven.vergrendel(id));
  yield* controleer(invoer.pilotId, invoer.post);
  const bewaard = yield* uitgaven.bewaar({ ...eerder, ...inhoudVanUitgave(invoer) });
  yield* noteer('kosten.gewijzigd', 'uitgave', bewaard);
  return bewaard;
}, weigertAls(KostenGeweigerd));

export const verwijderUitgave = Effect.fn('kosten.verwijderUitgave')(function* (id: UitgaveId) {
  yield* mag('kosten.bijhouden');
  const uitgaven = yield* Uitgaven;
  const uitgave = yield* gevonden('uitgave', yield* uitgaven.vergrendel(id));
  yield* uitgaven.verwijder(id);
  yield* noteer('kosten.verwijderd', 'uitgave', uitgave);
}, weigertAls(KostenGeweigerd));

const inhoudVanBegroting = (invoer: BegrotingInvoer) => ({
  pilotId: invoer.pilotId,
  post: invoer.post.trim(),
  fte: invoer.fte ?? null,
  bedragPerFte: invoer.bedragPerFte ?? null,
  bedrag: invoer.bedrag ?? null,
  van: invoer.van,
  tot: invoer.tot,
});

const weigerDubbel = Effect.fn('kosten.weigerDubbel')(function* (begroting: Begroting) {
  if (!(yield* (yield* Begrotingen).isVrij(begroting)))
    return yield* ongeldig('post', 'Deze post staat al in de begroting van deze pilot, voor dezelfde dagen.');
});

export const lijstBegrotingen = Effect.fn('kosten.lijstBegrotingen')(function* (filter: BoekingFilter) {
  yield* mag('kosten.lezen');
  return yield* (yield* Begrotingen).lijst(filter);
}, weigertAls(KostenGeweigerd));

export const bekijkBegroting = Effect.fn('kosten.bekijkBegroting')(function* (id: BegrotingId) {
  yield* mag('kosten.lezen');
  return yield* gevonden('begroting', yield* (yield* Begrotingen).zoek(id));
}, weigertAls(KostenGeweigerd));

export const voegBegrotingToe = Effect.fn('kosten.voegBegrotingToe')(function* (invoer: BegrotingInvoer) {
  yield* mag('kosten.bijhouden');
  yield* controleer(invoer.pilotId, invoer.post);
  const begroting: Begroting = { id: yield* nieuwId(BegrotingId), ...inhoudVanBegroting(invoer), versie: 1 };
  yield* weigerDubbel(begroting);
  yield* (yield* Begrotingen).voegToe(begroting);
  yield* noteer('kosten.toegevoegd', 'begroting', begroting);
  return begroting;
}, weigertAls(KostenGeweigerd));

export const wijzigBegroting = Effect.fn('kosten.wijzigBegroting')(function* (
  id: BegrotingId,
  invoer: BegrotingInvoer,
) {
  yield* mag('kosten.bijhouden');
  const begrotingen = yield* Begrotingen;
  const eerder = yield* gevonden('begroting', yield* begrotingen.vergrendel(id));
  yield* controleer(invoer.pilotId, invoer.post);
  const nieuw: Begroting = { ...eerder, ...inhoudVanBegroting(invoer) };
  yield* weigerDubbel(nieuw);
  const bewaard = yield* begrotingen.bewaar(nieuw);
  yield* noteer('kosten.gewijzigd', 'begroting', bewaard);
  return bewaard;
}, weigertAls(KostenGeweigerd));

export const verwijderBegroting = Effect.fn('kosten.verwijderBegroting')(function* (id: BegrotingId) {
  yield* mag('kosten.bijhouden');
  const begrotingen = yield* Begrotingen;
  const begroting = yield* gevonden('begroting', yield* begrotingen.vergrendel(id));
  yield* begrotingen.verwijder(id);
  yield* noteer('kosten.verwijderd', 'begroting', begroting);
}, weigertAls(KostenGeweigerd));
