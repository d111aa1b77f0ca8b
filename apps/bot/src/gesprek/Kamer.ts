import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Stroombericht } from '@tenzij/contract/gesprek/Web.ts';
import { Effect } from 'effect';
import { kaartVanOverleg } from '../overleg/toonOverleg.ts';
import { leesCasus } from '../weging/Casus.ts';
import { wegingKaart } from '../weging/kaart.ts';
import type { Beurt } from './Beurt.ts';
import { kaartenVan } from './kaartenVan.ts';
import type { Tekenwerk } from './Tekenwerk.ts';
import type { ApiWeigert } from './vraag.ts';

/** A room as one viewer has it before them: only what changed is told again. */
export interface Kamer {
  readonly kaartMet: (id: string) => Kaart | undefined;
  readonly teken: (beurt: Beurt, werk: Tekenwerk) => Effect.Effect<ReadonlyArray<Stroombericht>, ApiWeigert>;
}

/** The cards that have to be drawn again, all of them or those that were touched. */
export const nieuweKaarten = (beurt: Beurt, werk: Tekenwerk): Effect.Effect<ReadonlyArray<Kaart>, ApiWeigert> =>
  Effect.gen(function* () {
    if (werk.alles) return yield* kaartenVan(beurt);
    const casussen = yield* Effect.forEach(werk.wegingen, (id) => leesCasus(beurt, id));
    const hier = casussen.filter(({ weging }) => weging.overlegId === beurt.gesprek);
    const overleg = werk.overleg ? [yield* kaartVanOverleg(beurt, beurt.gesprek)] : [];
    return [...overleg, ...hier.map(wegingKaart)];
  });

export const maakKamer = (): Kamer => {
  let volgorde: ReadonlyArray<string> = [];
  const kaarten = new Map<string, { readonly kaart: Kaart; readonly inhoud: string }>();

  const neemOp = (getekend: ReadonlyArray<Kaart>): ReadonlyArray<Stroombericht> =>
    getekend.flatMap((kaart) => {
      const inhoud = JSON.stringify(kaart);
      if (kaarten.get(kaart.id)?.inhoud === inhoud) return [];
      kaarten.set(kaart.id, { kaart, inhoud });
      return [{ soort: 'kaart' as const, kaart }];
    });

  const zetVolgorde = (ids: ReadonlyArray<string>): ReadonlyArray<Stroombericht> => {
    if (ids.join() === volgorde.join()) return [];
    for (const id of kaarten.keys()) if (!ids.includes(id)) kaarten.delete(id);
    volgorde = ids;
    return [{ soort: 'volgorde', kaarten: ids }];
  };

  return {
    kaartMet: (id) => kaarten.get(id)?.kaart,
    teken: (beurt, werk) =>
      Effect.map(nieuweKaarten(beurt, werk), (getekend) => {
        const ids = getekend.map(({ id }) => id);
        const samen = werk.alles ? ids : [...volgorde, ...ids.filter((id) => !volgorde.includes(id))];
        return [...neemOp(getekend), ...zetVolgorde(samen)];
      }),
  };
};
