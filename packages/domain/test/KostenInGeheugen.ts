import { Context, Effect, Option } from 'effect';
import type { Dag } from '../src/Dag.ts';
import { Begrotingen, Uitgaven } from '../src/kosten/Boeking.ts';
import { Kostenaannames } from '../src/kosten/Kostenaannames.ts';
import { Reconstructies } from '../src/reconstructie/Reconstructie.ts';
import { zichtbaarVoor } from './MeldingenInGeheugen.ts';
import { pilotOost } from './Mensen.ts';
import { type Geheugen, hoogOp, pagineer, type Staat, schrijf, wis } from './Staat.ts';

/** What is kept as rows with an id, in a Map. */
const boek = <A extends { readonly id: string; readonly versie: number; readonly pilotId: string }>(
  geheugen: Geheugen,
  rijen: (staat: Staat) => Map<string, A>,
) => {
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(rijen(geheugen.staat).get(id)));
  return {
    zoek,
    vergrendel: zoek,
    lijst: ({ pilotId, ...vraag }: { readonly pilotId?: string }) =>
      Effect.sync(() =>
        pagineer(
          [...rijen(geheugen.staat).values()].filter((een) => pilotId === undefined || een.pilotId === pilotId),
          vraag,
        ),
      ),
    voegToe: (nieuw: A) => Effect.sync(() => schrijf(geheugen, rijen, nieuw.id, nieuw)),
    bewaar: (oud: A) => Effect.sync(() => hoogOp(geheugen, rijen, oud)),
    verwijder: (id: string) => Effect.sync(() => wis(geheugen, rijen, id)),
  };
};

const uitgaven = (geheugen: Geheugen): Uitgaven['Service'] => ({
  ...boek(geheugen, (staat) => staat.uitgaven),
  perPost: (van, tot, pilotId) =>
    Effect.sync(() => {
      const dagVan = (datum: Dag | null) => datum ?? pilotOost.gestartOp;
      const erin = [...geheugen.staat.uitgaven.values()].filter(
        (een) =>
          (pilotId === undefined || een.pilotId === pilotId) &&
          (van === null || dagVan(een.datum) >= van) &&
          (tot === null || dagVan(een.datum) <= tot),
      );
      const posten = Map.groupBy(erin, (een) => JSON.stringify([een.pilotId, een.post]));
      return [...posten.values()].flatMap((gelijk) => {
        const [eerste] = gelijk;
        const laatsteOp = gelijk
          .map(({ datum }) => dagVan(datum))
          .sort()
          .at(-1);
        if (eerste === undefined || laatsteOp === undefined) return [];
        const { pilotId: pilot, post } = eerste;
        return [{ pilotId: pilot, post, bedrag: gelijk.reduce((som, { bedrag }) => som + bedrag, 0), laatsteOp }];
      });
    }),
});

const begrotingen = (geheugen: Geheugen): Begrotingen['Service'] => {
  const alle = () => [...geheugen.staat.begrotingen.values()];
  return {
    ...boek(geheugen, (staat) => staat.begrotingen),
    alle: (pilotId) => Effect.sync(() => alle().filter((een) => pilotId === undefined || een.pilotId === pilotId)),
    isVrij: (nieuw) =>
      Effect.sync(
        () =>
          !alle().some(
            (een) =>
              een.id !== nieuw.id &&
              (['pilotId', 'post', 'van', 'tot'] as const).every((veld) => een[veld] === nieuw[veld]),
          ),
      ),
  };
};

const kostenaannames = (geheugen: Geheugen): Kostenaannames['Service'] => {
  const nieuwsteEerst = () => [...geheugen.staat.kostenaannames.values()].sort((a, b) => b.versie - a.versie);
  const huidige = Effect.sync(() => Option.fromUndefinedOr(nieuwsteEerst()[0]));
  return {
    huidige,
    vergrendel: huidige,
    eerdere: Effect.sync(nieuwsteEerst),
    voegToe: (bewaard) => Effect.sync(() => schrijf(geheugen, (staat) => staat.kostenaannames, bewaard.id, bewaard)),
  };
};

const reconstructies = (geheugen: Geheugen): Reconstructies['Service'] => {
  const alle = () => [...geheugen.staat.reconstructies.values()];
  const zoek = (id: string) => Effect.sync(() => Option.fromUndefinedOr(geheugen.staat.reconstructies.get(id)));
  return {
    zoek,
    vergrendel: zoek,
    lijst: ({ teamId, ...vraag }) =>
      Effect.sync(() =>
        pagineer(
          alle()
            .filter(zichtbaarVoor(geheugen, 'reconstructie.lezen'))
            .filter((een) => teamId === undefined || een.teamId === teamId),
          vraag,
        ),
      ),
    voegToe: (nieuw) => Effect.sync(() => schrijf(geheugen, (staat) => staat.reconstructies, nieuw.id, nieuw)),
    bewaar: (oud) => Effect.sync(() => hoogOp(geheugen, (staat) => staat.reconstructies, oud)),
    verwijder: (id) => Effect.sync(() => wis(geheugen, (staat) => staat.reconstructies, id)),
    goedgekeurd: Effect.sync(() => alle().filter(({ goedgekeurdOp }) => goedgekeurdOp !== null)),
  };
};

export const kostenPoorten = (geheugen: Geheugen) =>
  Context.make(Uitgaven, uitgaven(geheugen)).pipe(
    Context.add(Begrotingen, begrotingen(geheugen)),
    Context.add(Kostenaannames, kostenaannames(geheugen)),
    Context.add(Reconstructies, reconstructies(geheugen)),
  );
