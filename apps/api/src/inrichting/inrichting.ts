import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { mag } from '@tenzij/domain/medewerker/mag.ts';
import { weigertAls } from '@tenzij/domain/Weigering.ts';
import { mijnWerk } from '@tenzij/domain/werk/mijnWerk.ts';
import { WerkGeweigerd } from '@tenzij/domain/werk/WerkGeweigerd.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';
import { wieBenIk } from './mij.ts';

/** A list of how the gemeente is set up, for everybody who works there. */
const lijst = <A, R>(items: Effect.Effect<ReadonlyArray<A>, never, R>) =>
  mag('inrichting.lezen').pipe(
    Effect.andThen(items),
    Effect.map((gevonden) => ({ items: gevonden })),
    weigertAls(WerkGeweigerd),
  );

export const inrichting: Handlers<'mij' | 'mijnWerk' | 'teams' | 'wijken' | 'organisaties' | 'medewerkers' | 'pilots'> =
  {
    mij: wieBenIk,
    mijnWerk: () => mijnWerk(),
    teams: () => lijst(Effect.flatMap(Inrichting, ({ teams }) => teams)),
    wijken: () => lijst(Effect.flatMap(Inrichting, ({ wijken }) => wijken)),
    organisaties: () => lijst(Effect.flatMap(Inrichting, ({ organisaties }) => organisaties)),
    medewerkers: () => lijst(Effect.flatMap(Inrichting, ({ medewerkers }) => medewerkers)),
    pilots: () => lijst(Effect.flatMap(Inrichting, ({ pilots }) => pilots)),
  };
