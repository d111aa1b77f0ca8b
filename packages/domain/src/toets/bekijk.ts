import { Effect, Schema } from 'effect';
import { Besluit, Besluiten } from '../besluit/Besluit.ts';
import type { Dag } from '../Dag.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import type { TeamId } from '../medewerker/Team.ts';
import { Melding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { Termijn, Termijnen, termijnVan } from '../termijn/Termijn.ts';
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
const verslagBij = ({ besluitId }: Toets, weging: Weging | undefined): Weegverslag | null => {
  const eerder = weging?.eerder.find((een) => een.besluitId === besluitId);
  if (eerder !== undefined) {
    const { besluitId: _besluitId, ...verslag } = eerder;
    return verslag;
  }
  return weging?.status === 'onthuld' || weging?.status === 'besloten' ? verslagVan(weging) : null;
};

/** By its id, or the refusal that it is not there. */
const opzoeker = <A extends { readonly id: string }>(wat: string, alle: ReadonlyArray<A>) => {
  const gevonden = new Map<string, A>(alle.map((een) => [een.id, een]));
  return (id: A['id']) => {
    const een = gevonden.get(id);
    return een === undefined ? Effect.fail(new NietGevonden({ wat })) : Effect.succeed(een);
  };
};

/** Each with what belongs to it, in as many questions as one takes. */
const beeldenVan = Effect.fn('toets.beeldenVan')(function* (toetsen: ReadonlyArray<Toets>) {
  if (toetsen.length === 0) return [];
  const ids = toetsen.map(({ meldingId }) => meldingId);
  const meldingVan = opzoeker('melding', yield* (yield* Meldingen).zoekAlle(ids));
  const besluitVan = opzoeker('besluit', yield* (yield* Besluiten).zoekAlle(toetsen.map(({ besluitId }) => besluitId)));
  const wegingen = yield* (yield* Wegingen).zoekAlle(toetsen.map(({ wegingId }) => wegingId));
  const verschoven = yield* (yield* Termijnen).vanMeldingen(ids);
  return yield* Effect.forEach(
    toetsen,
    Effect.fnUntraced(function* (toets) {
      const melding = yield* meldingVan(toets.meldingId);
      const besluit = yield* besluitVan(toets.besluitId);
      const weging = wegingen.find(({ id }) => id === toets.wegingId);
      const verslag = verslagBij(toets, weging);
      const gezet: ReadonlyArray<StapNaam> = besluit.stappenGezet;
      const beeld: ToetsBeeld = {
        ...toets,
        melding,
        besluit,
        stappenGezet: gezet,
        stappenOntbreken: stapNamen.filter((stap) => !gezet.includes(stap)),
        standpunten: verslag?.standpunten ?? [],
        verslag,
        termijn: termijnVan(melding.ontvangenOp, verschoven.get(melding.id) ?? []),
      };
      return beeld;
    }),
  );
});

/** The queue of the teamleider: the earliest term first. */
export const lijstToetsen = Effect.fn('toets.lijst')(function* (filter: ToetsFilter) {
  yield* mag('toets.lezen');
  const pagina = yield* (yield* Toetsen).lijst(filter);
  return { items: yield* beeldenVan(pagina.items), volgende: pagina.volgende };
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
  const [beeld] = yield* beeldenVan([toets]);
  return beeld ?? (yield* new NietGevonden({ wat: 'toets' }));
}, weigertAls(ToetsGeweigerd));
