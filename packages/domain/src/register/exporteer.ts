import { Effect } from 'effect';
import { mag } from '../medewerker/mag.ts';
import type { Handeling } from '../medewerker/rechten.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { weigertAls } from '../Weigering.ts';
import { type Casussoort, Exporten, type Exportsoort } from './Exporten.ts';
import { RegisterGeweigerd } from './RegisterGeweigerd.ts';

/** Who may read the list may take it along. */
const rechtVan: Record<Exportsoort, Handeling> = {
  meldingen: 'melding.lezen',
  trajecten: 'traject.lezen',
  indicaties: 'indicatie.lezen',
  evaluaties: 'traject.lezen',
  kpis: 'kpi.lezen',
};

const greep = 1000;

/** By which way: at the machine itself it is done in the name of who may, and that says nothing of who did. */
export type Exportweg = 'aangemeld' | 'opdrachtregel';

/** That somebody takes a register along stands in the trail. */
export const beginExport = Effect.fn('register.beginExport')(function* (soort: Exportsoort, weg: Exportweg) {
  yield* mag(rechtVan[soort]);
  yield* (yield* Spoor).noteer({
    soort: 'register.geexporteerd',
    onderwerp: { soort: 'register', id: soort },
    teamId: null,
    gegevens: { soort, weg },
  });
}, weigertAls(RegisterGeweigerd));

/** A part of it, from where the one before ended. */
export const leesExport = Effect.fn('register.leesExport')(function* (soort: Casussoort, na: string | null) {
  yield* mag(rechtVan[soort]);
  return yield* (yield* Exporten).lees(soort, na, greep);
}, weigertAls(RegisterGeweigerd));
