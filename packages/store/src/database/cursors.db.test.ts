import { randomUUID } from 'node:crypto';
import { Besluiten } from '@tenzij/domain/besluit/Besluit.ts';
import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Overleggen } from '@tenzij/domain/overleg/Overleg.ts';
import type { Pagina, PaginaVraag } from '@tenzij/domain/Pagina.ts';
import { Toetsen } from '@tenzij/domain/toets/Toets.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { Voorzieningen, VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { eenBesluit, eenIndicatie, eenOverleg, eenToets, eenTraject, eenWeging } from '../../test/casus.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { type Poorten, Store } from '../Store.ts';

const proef = opzet();

interface Lijst {
  /** One more, which stands in the list by this day or this name. */
  readonly voegToe: (g: Proefgemeente, dag: Dag, naam: string) => Effect.Effect<unknown, never, Poorten>;
  readonly lees: (vraag: PaginaVraag) => Effect.Effect<Pagina<{ readonly id: string }>, never, Poorten>;
}

const melding = (g: Proefgemeente, ontvangenOp: Dag) => {
  const nieuw = eenMelding(g, { ontvangenOp });
  return Effect.flatMap(Meldingen, (poort) => Effect.as(poort.voegToe(nieuw), nieuw));
};

const lijsten: Readonly<Record<string, Lijst>> = {
  meldingen: {
    voegToe: melding,
    lees: (vraag) => Effect.flatMap(Meldingen, ({ lijst }) => lijst(vraag)),
  },
  trajecten: {
    voegToe: Effect.fnUntraced(function* (g, gestartOp) {
      yield* (yield* Trajecten).voegToe({ ...eenTraject(g, yield* melding(g, gestartOp)), gestartOp });
    }),
    lees: (vraag) => Effect.flatMap(Trajecten, ({ lijst }) => lijst(vraag)),
  },
  toetsen: {
    voegToe: Effect.fnUntraced(function* (g, termijnOp) {
      const weging = eenWeging(g, yield* melding(g, termijnOp));
      const besluit = eenBesluit(g, weging);
      yield* (yield* Wegingen).voegToe(weging);
      yield* (yield* Besluiten).voegToe(besluit);
      yield* (yield* Toetsen).voegToe({ ...eenToets(besluit, weging), termijnOp });
    }),
    lees: (vraag) => Effect.flatMap(Toetsen, ({ lijst }) => lijst(vraag)),
  },
  indicaties: {
    voegToe: Effect.fnUntraced(function* (g, aangevraagdOp) {
      yield* (yield* Indicaties).voegToe({ ...eenIndicatie(yield* melding(g, aangevraagdOp)), aangevraagdOp });
    }),
    lees: (vraag) => Effect.flatMap(Indicaties, ({ lijst }) => lijst(vraag)),
  },
  overleggen: {
    voegToe: (g, datum) => Effect.flatMap(Overleggen, (poort) => poort.voegToe({ ...eenOverleg(g), datum })),
    lees: (vraag) => Effect.flatMap(Overleggen, ({ lijst }) => lijst(vraag)),
  },
  voorzieningen: {
    voegToe: (_, __, naam) =>
      Effect.flatMap(Voorzieningen, (poort) =>
        poort.voegToe({
          id: VoorzieningId.make(randomUUID()),
          naam,
          soort: null,
          wijken: [],
          leefgebieden: [],
          kenmerken: [],
          capaciteit: null,
          plekkenBezet: null,
          contact: null,
          website: null,
          actief: true,
          gecontroleerdOp: null,
          gecontroleerdDoor: null,
          geslotenOp: null,
          geslotenDoor: null,
          geslotenReden: null,
          gewijzigdOp: null,
          gewijzigdDoor: null,
          versie: 1,
        }),
      ),
    lees: (vraag) => Effect.flatMap(Voorzieningen, ({ lijst }) => lijst(vraag)),
  },
};

const aantal = 13;
const perBlad = 4;

it.each(Object.entries(lijsten))(
  '%s: reading on from a cursor misses nothing and repeats nothing, whatever came in meanwhile',
  async (_, { voegToe, lees }) => {
    const g = await proef.run(nieuweGemeente);
    const run = <A>(effect: Effect.Effect<A, never, Poorten>) =>
      proef.run(Effect.flatMap(Store, (store) => store.inTransactie(g.taak, effect)));
    // Several on one day, so that the order has ties to break.
    const dag = (nr: number) => plusDagen('2026-03-02' as Dag, nr % 5);
    const brengIn = (keer: string) =>
      run(
        Effect.forEach(
          Array.from({ length: aantal }, (__, nr) => nr),
          (nr) => voegToe(g, dag(nr), `${nr} ${keer}`),
        ),
      );
    const ids = ({ items }: Pagina<{ readonly id: string }>) => items.map(({ id }) => id);

    await brengIn('eerst');
    const blad = await run(lees({ limit: perBlad }));
    await brengIn('later');

    const gezien: Array<string> = [];
    let cursor = blad.volgende;
    while (cursor !== null) {
      const volgend = await run(lees({ limit: perBlad, cursor }));
      gezien.push(...ids(volgend));
      cursor = volgend.volgende;
    }
    const alles = ids(await run(lees({ limit: 200 })));
    expect(alles).toHaveLength(2 * aantal);
    expect(gezien).toEqual(alles.slice(alles.indexOf(ids(blad).at(-1) ?? '') + 1));
    expect(gezien.length).toBeGreaterThanOrEqual(aantal - perBlad);
  },
);
