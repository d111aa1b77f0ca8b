import { Effect, Option, Schema } from 'effect';
import { Besluit, Besluiten } from '../besluit/Besluit.ts';
import type { Dag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { Melding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Termijn, termijnVanMelding } from '../termijn/Termijn.ts';
import { NietGevonden, ongeldig, weigertAls } from '../Weigering.ts';
import { StapNaam, stapNamen } from '../weging/stappen.ts';
import { Standpunt, verslagVan, Weegverslag, type Weging } from '../weging/Weging.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { Toets, Toetsen, type ToetsFilter, type ToetsId } from './Toets.ts';
import { ToetsGeweigerd } from './ToetsGeweigerd.ts';

/** A toets with what it is judged on: the besluit, the steps taken and missing, the standpunten. */
export const ToetsBeeld = Schema.Struct({
  ...Toets.fields,
  melding: Melding,
  besluit: Besluit,
  stappenGezet: Schema.Array(StapNaam),
  stappenOntbreken: Schema.Array(StapNaam),
  standpunten: Schema.Array(Standpunt),
  /** The weging as it was when this besluit was taken. */
  verslag: Schema.NullOr(Weegverslag),
  termijn: Termijn,
});
export interface ToetsBeeld extends Schema.Schema.Type<typeof ToetsBeeld> {}

/** What it was judged on: kept where it came back, and otherwise how the weging still stands. */
const verslagBij = ({ besluitId }: Toets, gevonden: Option.Option<Weging>): Weegverslag | null => {
  const weging = Option.getOrUndefined(gevonden);
  const eerder = weging?.eerder.find((een) => een.besluitId === besluitId);
  if (eerder !== undefined) {
    const { besluitId: _besluitId, ...verslag } = eerder;
    return verslag;
  }
  return weging === undefined || weging.status === 'open' ? null : verslagVan(weging);
};

const beeldVan = Effect.fn('toets.beeldVan')(function* (toets: Toets) {
  const melding = yield* Effect.fromOption(yield* (yield* Meldingen).zoek(toets.meldingId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const besluit = yield* Effect.fromOption(yield* (yield* Besluiten).zoek(toets.besluitId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'besluit' })),
  );
  const verslag = verslagBij(toets, yield* (yield* Wegingen).zoek(toets.wegingId));
  const gezet: ReadonlyArray<StapNaam> = besluit.stappenGezet;
  const beeld: ToetsBeeld = {
    ...toets,
    melding,
    besluit,
    stappenGezet: gezet,
    stappenOntbreken: stapNamen.filter((stap) => !gezet.includes(stap)),
    standpunten: verslag?.standpunten ?? [],
    verslag,
    termijn: yield* termijnVanMelding(melding),
  };
  return beeld;
});

/** The queue of the teamleider: the earliest term first. */
export const lijstToetsen = Effect.fn('toets.lijst')(function* (filter: ToetsFilter) {
  yield* mag('toets.lezen');
  const pagina = yield* (yield* Toetsen).lijst(filter);
  return { items: yield* Effect.forEach(pagina.items, beeldVan), volgende: pagina.volgende };
}, weigertAls(ToetsGeweigerd));

/** What the team sends to the toets, and what is most often unfinished in it. */
export const bekijkToetsbeeld = Effect.fn('toets.beeld')(function* (teamId: TeamId, van: Dag, tot: Dag) {
  yield* mag('toets.lezen');
  if (!(yield* (yield* Inrichting).teams).some(({ id }) => id === teamId))
    return yield* new NietGevonden({ wat: 'team' });
  yield* mag('toets.lezen', teamId);
  if (tot < van) return yield* ongeldig('tot', 'De laatste dag ligt voor de eerste.');
  return yield* (yield* Toetsen).beeldVan(teamId, van, tot);
}, weigertAls(ToetsGeweigerd));

export const bekijkToets = Effect.fn('toets.bekijk')(function* (id: ToetsId) {
  yield* mag('toets.lezen');
  const toets = yield* Effect.fromOption(yield* (yield* Toetsen).zoek(id)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'toets' })),
  );
  yield* mag('toets.lezen', toets.teamId);
  return yield* beeldVan(toets);
}, weigertAls(ToetsGeweigerd));
