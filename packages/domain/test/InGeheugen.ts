import { Context, Effect, Exit, Option } from 'effect';
import type { Besluiten } from '../src/besluit/Besluit.ts';
import type { Ervaringen } from '../src/ervaring/Ervaringen.ts';
import { Toeval } from '../src/Id.ts';
import type { Indicaties } from '../src/indicatie/Indicaties.ts';
import type { Begrotingen, Uitgaven } from '../src/kosten/Boeking.ts';
import type { Kostenaannames } from '../src/kosten/Kostenaannames.ts';
import type { Kanttekeningen } from '../src/kpi/Kanttekening.ts';

import { type Actor, HuidigeActor } from '../src/medewerker/Actor.ts';
import type { Afwezigheden } from '../src/medewerker/Afwezigheid.ts';
import { Inrichting } from '../src/medewerker/Inrichting.ts';
import type { Medewerker } from '../src/medewerker/Medewerker.ts';
import type { Concepten } from '../src/melding/Concepten.ts';
import type { Inwoners } from '../src/melding/Inwoner.ts';
import type { Meldingen } from '../src/melding/Meldingen.ts';
import type { Overleggen } from '../src/overleg/Overleg.ts';
import type { Reconstructies } from '../src/reconstructie/Reconstructie.ts';
import type { Spoor } from '../src/spoor/Spoor.ts';
import type { Termijnen } from '../src/termijn/Termijn.ts';
import type { Toetsen } from '../src/toets/Toets.ts';
import type { Bandbreedtes } from '../src/traject/Bandbreedte.ts';
import type { Overdrachten } from '../src/traject/Overdracht.ts';
import type { Trajecten } from '../src/traject/Trajecten.ts';
import type { Verwijzingen } from '../src/verwijzing/Verwijzingen.ts';
import type { Gebruiken } from '../src/voorziening/Gebruik.ts';
import type { Voorzieningen } from '../src/voorziening/Voorziening.ts';
import type { Wegingen } from '../src/weging/Wegingen.ts';
import type { Werklijsten } from '../src/werk/Werklijst.ts';

import { kpiPoorten } from './KanttekeningenInGeheugen.ts';

import { kostenPoorten } from './KostenInGeheugen.ts';

import { meldingPoorten } from './MeldingenInGeheugen.ts';
import { als, iedereen, kwintes, mee, pilotOost, teamOost, teamWest, wijkOost, wijkWest, zandstad } from './Mensen.ts';
import { type Geheugen, kopieVan, leeg, type Staat } from './Staat.ts';
import { trajectPoorten } from './TrajectenInGeheugen.ts';
import { verwijzingPoorten } from './VerwijzingenInGeheugen.ts';
import { voorzieningPoorten } from './VoorzieningenInGeheugen.ts';
import { wegingPoorten } from './WegingenInGeheugen.ts';
import { werkPoorten } from './WerkInGeheugen.ts';

export type Poorten =
  | HuidigeActor
  | Inrichting
  | Meldingen
  | Inwoners
  | Concepten
  | Spoor
  | Wegingen
  | Besluiten
  | Toetsen
  | Termijnen
  | Overleggen
  | Trajecten
  | Overdrachten
  | Afwezigheden
  | Bandbreedtes
  | Indicaties
  | Ervaringen
  | Werklijsten
  | Voorzieningen
  | Gebruiken
  | Verwijzingen
  | Kanttekeningen
  | Uitgaven
  | Begrotingen
  | Kostenaannames
  | Reconstructies;

const inrichting = (geheugen: Geheugen): Inrichting['Service'] => ({
  gemeente: Effect.sync(() => geheugen.gemeente),
  teams: Effect.sync(() => geheugen.teams),
  wijken: Effect.succeed([wijkOost, wijkWest]),
  organisaties: Effect.succeed([mee, kwintes]),
  medewerkers: Effect.sync(() => geheugen.medewerkers),
  pilots: Effect.succeed([pilotOost]),
  medewerker: (id) => Effect.sync(() => Option.fromUndefinedOr(geheugen.medewerkers.find((wie) => wie.id === id))),
  ledenVan: (teamId) =>
    Effect.sync(() => geheugen.medewerkers.filter(({ actief, teams }) => actief && teams.includes(teamId))),
});

/** Sixteen bytes that follow each other, so that ids do not differ from run to run. */
const volgendeBytes = () => {
  let teller = 0;
  return () => {
    const bytes = new Uint8Array(16);
    teller += 1;
    new DataView(bytes.buffer).setUint32(12, teller);
    return bytes;
  };
};

/** A gemeente in memory. A verb that fails leaves it as it was, as a transaction does. */
export const gemeenteInGeheugen = () => {
  const geheugen: Geheugen = {
    staat: leeg(),
    actor: als(iedereen[0] as Medewerker),
    geschreven: 0,
    gemeente: zandstad,
    medewerkers: iedereen,
    teams: [teamOost, teamWest],
  };
  const poorten = Context.make(Inrichting, inrichting(geheugen)).pipe(
    Context.add(Toeval, volgendeBytes()),
    Context.merge(meldingPoorten(geheugen)),
    Context.merge(wegingPoorten(geheugen)),
    Context.merge(trajectPoorten(geheugen)),
    Context.merge(werkPoorten(geheugen)),
    Context.merge(voorzieningPoorten(geheugen)),
    Context.merge(verwijzingPoorten(geheugen)),
    Context.merge(kpiPoorten(geheugen)),
    Context.merge(kostenPoorten(geheugen)),
  );

  /** This actor does this, in a transaction of its own. */
  const door = <A, E>(actor: Actor, verb: Effect.Effect<A, E, Poorten>): Effect.Effect<A, E> =>
    Effect.suspend(() => {
      const voor = kopieVan(geheugen.staat);
      geheugen.actor = actor;
      geheugen.geschreven = 0;
      return verb.pipe(
        Effect.provideService(HuidigeActor, actor),
        Effect.provideContext(poorten),
        Effect.onExit((exit) =>
          Effect.sync(() => {
            if (Exit.isFailure(exit)) geheugen.staat = voor;
          }),
        ),
      );
    });

  return {
    door,
    doet: <A, E>(wie: Medewerker, verb: Effect.Effect<A, E, Poorten>) => door(als(wie), verb),
    get staat(): Staat {
      return geheugen.staat;
    },
    /** How often the last verb wrote, also where that was taken back. */
    get geschreven(): number {
      return geheugen.geschreven;
    },
    richtIn: (anders: Partial<Pick<Geheugen, 'gemeente' | 'medewerkers' | 'teams'>>) => {
      Object.assign(geheugen, anders);
    },
  };
};
export type GemeenteInGeheugen = ReturnType<typeof gemeenteInGeheugen>;
