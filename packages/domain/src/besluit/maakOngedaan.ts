import { Effect, Option } from 'effect';
import { nu } from '../Dag.ts';
import { type Melding, zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { Toetsen } from '../toets/Toets.ts';
import { Trajecten } from '../traject/Trajecten.ts';
import { NietGevonden, NietToegestaan, weigertAls } from '../Weigering.ts';
import { vergrendeldeWeging } from '../weging/Vergrendeld.ts';
import { heropenOnthuld, type WegingId } from '../weging/Weging.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { WegingGeweigerd } from '../weging/WegingGeweigerd.ts';
import { type Besluit, Besluiten, BesluitStaatVast, isBinnenDeMinuut } from './Besluit.ts';
import { isDoorverwijzing, vervallenBesluiten } from './Gevolgen.ts';

const onbekend = (wat: string) => () => new NietGevonden({ wat });

/** It made this traject, and nothing was noted in it since; or it made none. */
const isTrajectOngerept = Effect.fn('besluit.isTrajectOngerept')(function* (besluit: Besluit) {
  const { trajectId } = besluit;
  if (trajectId === null) return true;
  const traject = yield* (yield* Trajecten).vergrendel(trajectId);
  const eerder = yield* vervallenBesluiten(besluit);
  return (
    Option.exists(traject, ({ status, versie }) => status === 'actief' && versie === 1) &&
    !eerder.some((een) => een.trajectId === trajectId)
  );
});

const isToetsOngerept = Effect.fn('besluit.isToetsOngerept')(function* ({ toetsId }: Besluit) {
  if (toetsId === null) return true;
  return Option.exists(yield* (yield* Toetsen).vergrendel(toetsId), ({ status }) => status === 'gevraagd');
});

const isAlVerder = Effect.fn('besluit.isAlVerder')(function* (besluit: Besluit, melding: Melding) {
  if (besluit.indicatieId !== null || melding.status === 'ingetrokken') return true;
  if (melding.trajectId !== null && besluit.trajectId === melding.trajectId) return true;
  if (melding.status === 'afgehandeld' && !isDoorverwijzing(besluit)) return true;
  return !((yield* isToetsOngerept(besluit)) && (yield* isTrajectOngerept(besluit)));
});

const controleer = Effect.fn('besluit.controleerOngedaan')(function* (besluit: Besluit, melding: Melding) {
  if (!isBinnenDeMinuut(besluit, yield* nu)) return yield* new BesluitStaatVast({ waarom: 'te_laat' });
  if (besluit.spoed) return yield* new BesluitStaatVast({ waarom: 'spoed' });
  if (yield* isAlVerder(besluit, melding)) return yield* new BesluitStaatVast({ waarom: 'al_verder' });
});

/** Who took it takes it back within the minute: what it started is gone, and the team stands before the besluit again. */
export const maakBesluitOngedaan = Effect.fn('besluit.maakOngedaan')(function* (wegingId: WegingId) {
  const { weging, actor } = yield* vergrendeldeWeging(wegingId, 'weging.besluiten');
  const onthuld = yield* Effect.fromResult(heropenOnthuld(weging));
  const besluiten = yield* Besluiten;
  const besluit = yield* Effect.fromOption(yield* besluiten.vanWeging(wegingId)).pipe(
    Effect.mapError(onbekend('besluit')),
  );
  if (besluit.beslotenDoor !== actor.medewerkerId)
    return yield* new NietToegestaan({ handeling: 'weging.besluiten', reden: 'niet_wie_besloot' });
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(weging.meldingId)).pipe(
    Effect.mapError(onbekend('melding')),
  );
  yield* controleer(besluit, melding);
  const inWeging = yield* Effect.fromResult(zetMelding(melding, 'maakOngedaan'));

  if (besluit.toetsId !== null) yield* (yield* Toetsen).verwijder(besluit.toetsId);
  if (besluit.trajectId !== null) yield* (yield* Trajecten).verwijder(besluit.trajectId);
  yield* besluiten.bewaar({ ...besluit, vervallenOp: yield* nu, trajectId: null, toetsId: null });
  yield* meldingen.bewaar(inWeging);
  const bewaard = yield* (yield* Wegingen).bewaar(onthuld);
  yield* (yield* Spoor).noteer({
    soort: 'weging.ongedaan',
    onderwerp: { soort: 'weging', id: weging.id },
    teamId: weging.teamId,
    gegevens: { meldingId: melding.id, besluitId: besluit.id, trajectId: besluit.trajectId, toetsId: besluit.toetsId },
  });
  return bewaard;
}, weigertAls(WegingGeweigerd));
