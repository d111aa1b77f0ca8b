import { Effect, Option } from 'effect';
import { type Besluit, Besluiten } from '../besluit/Besluit.ts';
import { isDoorverwijzing, voerUit } from '../besluit/Gevolgen.ts';
import { stuurTerug } from '../besluit/Terug.ts';
import { nu } from '../Dag.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import type { MedewerkerId } from '../medewerker/Medewerker.ts';
import { mag } from '../medewerker/mag.ts';
import { wieWas } from '../medewerker/Naam.ts';
import { OnjuisteMeldingStatus, zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, NietToegestaan, weigertAls } from '../Weigering.ts';
import { AlGeoordeeld, type GeefOordeel, oordeelIn, type Toets, Toetsen, type ToetsId } from './Toets.ts';
import { ToetsGeweigerd } from './ToetsGeweigerd.ts';

const onbekend = (wat: string) => () => new NietGevonden({ wat });

/** With spoed it was asked for before anybody with a mandaat looked; who says akkoord holds it, until the consulent decides. */
const neemMandaat = Effect.fn('toets.neemMandaat')(function* ({ indicatieId }: Besluit, door: MedewerkerId) {
  if (indicatieId === null) return;
  const indicaties = yield* Indicaties;
  const indicatie = Option.getOrUndefined(yield* indicaties.vergrendel(indicatieId));
  if (indicatie?.status !== 'aangevraagd' || indicatie.mandaathouderId !== null) return;
  yield* indicaties.bewaar({ ...indicatie, mandaathouderId: door });
});

const keurGoed = Effect.fn('toets.keurGoed')(function* (besluit: Besluit, door: MedewerkerId) {
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(besluit.meldingId)).pipe(
    Effect.mapError(onbekend('melding')),
  );
  if (melding.status === 'ingetrokken')
    return yield* new OnjuisteMeldingStatus({ status: melding.status, stap: 'akkoord' });
  const afgehandeld = isDoorverwijzing(besluit) ? yield* Effect.fromResult(zetMelding(melding, 'handelAf')) : undefined;
  yield* neemMandaat(besluit, door);
  yield* (yield* Besluiten).bewaar(yield* voerUit(besluit, melding, door));
  if (afgehandeld !== undefined) yield* meldingen.bewaar(afgehandeld);
});

/** Two at once: who comes second hears who was first. */
const weigerAlsAlGeoordeeld = Effect.fn('toets.weigerAlsAlGeoordeeld')(function* ({ oordelen, status }: Toets) {
  const laatste = oordelen.at(-1);
  if (status === 'gevraagd' || laatste === undefined) return;
  return yield* new AlGeoordeeld({
    door: yield* wieWas(laatste.door),
    op: laatste.op,
    oordeel: laatste.oordeel,
  });
});

/** The teamleider says akkoord, or sends it back with what is missing. Nobody toetst what they weighed or decided. */
export const oordeel = Effect.fn('toets.oordeel')(function* (id: ToetsId, invoer: GeefOordeel) {
  yield* mag('toets.oordelen');
  const toetsen = yield* Toetsen;
  const toets = yield* Effect.fromOption(yield* toetsen.vergrendel(id)).pipe(Effect.mapError(onbekend('toets')));
  const actor = yield* mag('toets.oordelen', toets.teamId);
  if (toets.betrokkenen.includes(actor.medewerkerId))
    return yield* new NietToegestaan({ handeling: 'toets.oordelen', reden: 'vier_ogen' });
  yield* weigerAlsAlGeoordeeld(toets);
  const geoordeeld = yield* Effect.fromResult(
    oordeelIn(toets, {
      oordeel: invoer.oordeel,
      ontbrekendeStappen: invoer.ontbrekendeStappen ?? [],
      opmerking: invoer.opmerking ?? null,
      door: actor.medewerkerId,
      op: yield* nu,
    }),
  );
  yield* weigerNamen(toets.meldingId, { opmerking: invoer.opmerking });
  const besluit = yield* Effect.fromOption(yield* (yield* Besluiten).zoek(toets.besluitId)).pipe(
    Effect.mapError(onbekend('besluit')),
  );
  yield* invoer.oordeel === 'akkoord' ? keurGoed(besluit, actor.medewerkerId) : stuurTerug(besluit);
  const bewaard = yield* toetsen.bewaar(geoordeeld);
  yield* (yield* Spoor).noteer({
    soort: 'toets.geoordeeld',
    onderwerp: { soort: 'toets', id },
    teamId: toets.teamId,
    gegevens: { oordeel: invoer.oordeel, ontbrekendeStappen: invoer.ontbrekendeStappen ?? [] },
  });
  return bewaard;
}, weigertAls(ToetsGeweigerd));
