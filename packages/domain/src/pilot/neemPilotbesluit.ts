import { Effect, Schema } from 'effect';
import { canoniek, digestVan } from '../canoniek.ts';
import { nu } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { mag } from '../medewerker/mag.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { beeldVan, dossierVan, type GoNoGoVraag, periodeVan, pilotMet, planVan } from './bekijkGoNoGo.ts';
import type { PilotId } from './Pilot.ts';
import { BevrorenBesluit, type NeemPilotbesluit, PilotbesluitId } from './Pilotbesluit.ts';
import { Pilotdossiers } from './Pilotdossiers.ts';
import { PilotGeweigerd } from './PilotGeweigerd.ts';

const tekstVan = (bevroren: BevrorenBesluit) =>
  Effect.map(Effect.orDie(Schema.encodeEffect(BevrorenBesluit)(bevroren)), canoniek);

/** The stuurgroep decides. Every figure under it is frozen with it; what was decided before stays beside it. */
export const neemPilotbesluit = Effect.fn('pilot.neemBesluit')(function* (
  pilotId: PilotId,
  { besluit, voorwaarden, motivering, aanwezigen }: NeemPilotbesluit,
  vraag: GoNoGoVraag = {},
) {
  const actor = yield* mag('pilot.besluiten');
  const pilot = yield* pilotMet(pilotId);
  const dossiers = yield* Pilotdossiers;
  yield* dossiers.vergrendel(pilotId);
  const geschreven = Object.fromEntries(voorwaarden.map((tekst, plaats) => [`voorwaarden.${plaats}`, tekst]));
  yield* weigerNamen(null, { motivering, ...geschreven });
  const bevroren: BevrorenBesluit = {
    pilotId,
    volgnummer: (yield* dossiers.besluiten(pilotId)).length + 1,
    genomenOp: yield* nu,
    door: actor.medewerkerId,
    besluit,
    voorwaarden: voorwaarden.map((tekst) => tekst.trim()),
    motivering: motivering.trim(),
    aanwezigen: aanwezigen.map((wie) => wie.trim()),
    dossier: yield* dossierVan(actor, pilot, yield* planVan(pilotId), yield* periodeVan(pilot, vraag.tot)),
  };
  const tekst = yield* tekstVan(bevroren);
  const { volgnummer } = bevroren;
  const bewaard = {
    id: yield* nieuwId(PilotbesluitId),
    pilotId,
    volgnummer,
    inhoud: bevroren,
    tekst,
    digest: yield* digestVan(tekst),
  };
  yield* dossiers.voegBesluitToe(bewaard);
  yield* (yield* Spoor).noteer({
    soort: 'pilot.besloten',
    onderwerp: { soort: 'pilot', id: pilotId },
    teamId: null,
    gegevens: { besluit, volgnummer, digest: bewaard.digest },
  });
  return yield* beeldVan(bewaard, bevroren.dossier);
}, weigertAls(PilotGeweigerd));
