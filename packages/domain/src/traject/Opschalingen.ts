import { Effect, Option } from 'effect';
import { Besluiten } from '../besluit/Besluit.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import type { Melding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { termijnVanMelding } from '../termijn/Termijn.ts';
import { Toetsen } from '../toets/Toets.ts';
import type { Opschaling } from './Opschaling.ts';
import type { TrajectId } from './TrajectId.ts';

const opschalingUit = Effect.fn('traject.opschalingUit')(function* (melding: Melding) {
  const besluiten = yield* (yield* Besluiten).vanMelding(melding.id);
  const besluit = besluiten.findLast(({ vervallenOp }) => vervallenOp === null);
  const toetsId = besluit?.toetsId ?? null;
  const toets = toetsId === null ? Option.none() : yield* (yield* Toetsen).zoek(toetsId);
  const indicatie = (yield* (yield* Indicaties).vanMelding(melding.id)).at(-1);
  const opschaling: Opschaling = {
    meldingId: melding.id,
    nummer: melding.nummer,
    status: melding.status,
    gevraagdOp: melding.ontvangenOp,
    reden: melding.vraag,
    spoed: !melding.uitstelbaar,
    termijn: yield* termijnVanMelding(melding),
    uitkomst: besluit?.uitkomst ?? null,
    naarToets: Option.exists(toets, ({ status }) => status === 'gevraagd'),
    indicatie:
      indicatie === undefined
        ? null
        : { id: indicatie.id, status: indicatie.status, doel: indicatie.doel, aanbieder: indicatie.aanbieder },
  };
  return opschaling;
});

/** Every time that heavier help was asked for in this traject, the newest last. */
export const opschalingenVan = Effect.fn('traject.opschalingenVan')(function* (id: TrajectId) {
  return yield* Effect.forEach(yield* (yield* Meldingen).vanTraject(id), opschalingUit);
});
