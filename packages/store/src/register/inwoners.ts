import { Effect } from 'effect';
import { inwoner } from '../melding/tabel.ts';
import type { Bezig } from './Bezig.ts';
import { type Bekend, opExternId, plek } from './opExternId.ts';
import { voegSamen } from './voegSamen.ts';

/** The residents that a register numbers: the same number of an organisatie is the same person. */
export const zetInwoners = Effect.fnUntraced(function* (
  bezig: Bezig,
  rijen: ReadonlyArray<{ readonly organisatie: string; readonly inwonerExternId: string | null }>,
) {
  const uniek = new Map<string, { organisatie_id: string | undefined; extern_id: string }>();
  for (const { organisatie, inwonerExternId } of rijen) {
    if (inwonerExternId === null) continue;
    const organisatie_id = bezig.namen.id('organisatie', organisatie);
    uniek.set(plek(organisatie_id, inwonerExternId), { organisatie_id, extern_id: inwonerExternId });
  }
  const gezocht = [...uniek.values()];
  yield* voegSamen(
    bezig.tx,
    { tabel: inwoner, sleutel: ['organisatie_id', 'extern_id'], inhoud: [] },
    gezocht.map((wie) => ({ id: bezig.id(), ...wie })),
  );
  const bekend = yield* opExternId<Bekend>(bezig, 'inwoner', [], gezocht);
  return (organisatie: string, inwonerExternId: string | null): string | null =>
    inwonerExternId === null
      ? null
      : (bekend.get(plek(bezig.namen.id('organisatie', organisatie), inwonerExternId))?.id ?? null);
});
