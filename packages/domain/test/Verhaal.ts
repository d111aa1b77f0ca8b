import { it } from '@effect/vitest';
import { Effect, Schema } from 'effect';
import { TestClock } from 'effect/testing';
import { NeemBesluit } from '../src/besluit/Besluit.ts';
import { neemBesluit } from '../src/besluit/neemBesluit.ts';
import type { Medewerker } from '../src/medewerker/Medewerker.ts';
import type { NieuweMelding } from '../src/melding/Melding.ts';
import { meld } from '../src/melding/meld.ts';
import { openOverleg } from '../src/overleg/open.ts';
import { planOverleg } from '../src/overleg/plan.ts';
import { geefStandpunt } from '../src/weging/geefStandpunt.ts';
import type { Grond } from '../src/weging/gronden.ts';
import { openWeging } from '../src/weging/open.ts';
import type { GeefStandpunt, Weging, WegingId } from '../src/weging/Weging.ts';
import { type GemeenteInGeheugen, gemeenteInGeheugen } from './InGeheugen.ts';
import { anna, bram, carla, teamOost, wijkOost } from './Mensen.ts';
import { dag, ochtend } from './Voorbeelden.ts';

/** A story in Zandstad, that begins on Monday 2 November 2026 at ten in the morning with nothing there. */
export const inZandstad = <A, E>(naam: string, verhaal: (zandstad: GemeenteInGeheugen) => Effect.Effect<A, E>): void =>
  it.effect(naam, () =>
    Effect.andThen(
      TestClock.setTime(Date.parse(ochtend)),
      Effect.suspend(() => verhaal(gemeenteInGeheugen())),
    ),
  );

export const dagenLater = (aantal: number) => TestClock.adjust(`${aantal} days`);

/** Why it was refused. */
export const geweigerd = <A, E extends { readonly reason: unknown }>(
  effect: Effect.Effect<A, E>,
): Effect.Effect<E['reason'], A> => Effect.map(Effect.flip(effect), ({ reason }) => reason);

export const nieuweMelding: NieuweMelding = {
  ontvangenOp: dag('2026-10-26'),
  aanleiding: 'nieuwe_vraag',
  bron: 'huisarts',
  teamId: teamOost.id,
  wijkId: wijkOost.id,
  leefgebieden: ['financien', 'huisvesting', 'sociaal_netwerk'],
  kenmerken: ['schulden'],
  vraag: 'Achterstand met de huur, en weinig mensen om zich heen.',
};

export const zelf: GeefStandpunt = { keuze: 'zelf', gronden: [], kanOppakken: false };
export const tenzij = (...gronden: ReadonlyArray<Grond>): GeefStandpunt => ({
  keuze: 'tenzij',
  gronden,
  kanOppakken: false,
});

export const isOpGeopend = (gemeente: GemeenteInGeheugen, anders: Partial<NieuweMelding> = {}) =>
  Effect.gen(function* () {
    const melding = yield* gemeente.doet(anna, meld({ ...nieuweMelding, ...anders }));
    return yield* gemeente.doet(anna, openWeging(melding.id));
  });

/** Weighed by the three coaches of the team; the first gives this standpunt. */
export const isGewogen = (
  gemeente: GemeenteInGeheugen,
  standpunt: GeefStandpunt = zelf,
  anders: Partial<NieuweMelding> = {},
) =>
  Effect.gen(function* () {
    const weging = yield* isOpGeopend(gemeente, anders);
    return yield* iedereenGeeft(gemeente, weging.id, standpunt);
  });

export const iedereenGeeft = (gemeente: GemeenteInGeheugen, id: WegingId, standpunt: GeefStandpunt) =>
  Effect.gen(function* () {
    yield* gemeente.doet(anna, geefStandpunt(id, standpunt));
    yield* gemeente.doet(bram, geefStandpunt(id, zelf));
    return yield* gemeente.doet(carla, geefStandpunt(id, zelf));
  });

type Invoer = { readonly [Veld in keyof NeemBesluit]?: NeemBesluit[Veld] | undefined };

/** To guide by Anna unless told, as a request brings it in: through its schema. */
export const besluit = (gemeente: GemeenteInGeheugen, wie: Medewerker, weging: Weging, anders: Invoer = {}) => {
  const invoer = { uitkomst: 'zelf_begeleiden', gronden: [], coachId: anna.id, ...anders };
  const gevuld = Object.fromEntries(Object.entries(invoer).filter(([, waarde]) => waarde !== undefined));
  return gemeente.doet(wie, neemBesluit(weging.id, Schema.decodeUnknownSync(NeemBesluit)(gevuld)));
};

export const overlegGeleidDoor = (gemeente: GemeenteInGeheugen, wie: Medewerker) =>
  Effect.gen(function* () {
    const overleg = yield* gemeente.doet(wie, planOverleg({ teamId: teamOost.id, datum: dag('2026-11-02') }));
    return yield* gemeente.doet(wie, openOverleg(overleg.id));
  });

/** What stands in the trail since, as `room.what`. */
export const feitenVan = (gemeente: GemeenteInGeheugen) => [...gemeente.staat.spoor.values()].map(({ soort }) => soort);
