import type { Formaat } from '@tenzij/contract/Operatie.ts';
import { cijferkolommen, cijferrijen } from '@tenzij/documents/kwartaal/cijferrijen.ts';
import type { Cel } from '@tenzij/documents/rekenblad/Tabel.ts';
import { xlsxStroom } from '@tenzij/documents/rekenblad/xlsxStroom.ts';
import { Dag, vandaag } from '@tenzij/domain/Dag.ts';
import { bekijkKpis } from '@tenzij/domain/kpi/bekijk.ts';
import type { Actor } from '@tenzij/domain/medewerker/Actor.ts';
import type { Casussoort, Exportsoort } from '@tenzij/domain/register/Exporten.ts';
import { beginExport, type Exportweg, leesExport } from '@tenzij/domain/register/exporteer.ts';
import { kolommen } from '@tenzij/registers/kolommen/kolommen.ts';
import { celtekst, csvRegel } from '@tenzij/registers/schrijven/csv.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';

type Waarde = Parameters<typeof celtekst>[0];
type Rij = ReadonlyArray<Waarde>;

export interface Uitvoervraag {
  readonly van?: Dag;
  readonly tot?: Dag;
}

interface Uitvoer {
  readonly namen: ReadonlyArray<string>;
  readonly grepen: AsyncIterable<ReadonlyArray<Rij>>;
}

/** Each part in a transaction of its own: however long somebody reads, nothing is held. */
const casussen = Effect.fn('register.casussen')(function* (actor: Actor, soort: Casussoort) {
  const store = yield* Store;
  const namen = kolommen[soort].map(({ naam }) => naam);
  const lees = (na: string | null) => Effect.runPromise(store.inTransactie(actor, leesExport(soort, na)));
  async function* grepen() {
    for (let na: string | null = null, eerste = true; eerste || na !== null; eerste = false) {
      const greep: Awaited<ReturnType<typeof lees>> = await lees(na);
      yield greep.rijen.map((rij) => namen.map((naam) => (rij as Readonly<Record<string, Waarde>>)[naam]));
      na = greep.volgende;
    }
  }
  return { namen, grepen: grepen() };
});

const cijfers = Effect.fn('register.cijfers')(function* (actor: Actor, { van, tot }: Uitvoervraag) {
  const laatste = tot ?? (yield* vandaag);
  const eerste = van ?? Dag.make(`${laatste.slice(0, 4)}-01-01`);
  const { items } = yield* (yield* Store).inTransactie(actor, bekijkKpis({ van: eerste, tot: laatste }));
  const rijen = items.flatMap((kpi) => cijferrijen(kpi, null).map((rij) => [eerste, laatste, ...rij] as Rij));
  async function* grepen() {
    yield rijen;
  }
  return { namen: ['van', 'tot', ...cijferkolommen.map(({ naam }) => naam)], grepen: grepen() };
});

async function* csvDelen({ namen, grepen }: Uitvoer): AsyncGenerator<string> {
  yield `\uFEFF${csvRegel(namen)}`;
  for await (const rijen of grepen) yield rijen.map(csvRegel).join('');
}

async function* jsonDelen({ namen, grepen }: Uitvoer): AsyncGenerator<string> {
  yield '{"items":[';
  let tussen = '';
  for await (const rijen of grepen)
    for (const rij of rijen) {
      yield tussen + JSON.stringify(Object.fromEntries(namen.map((naam, plaats) => [naam, rij[plaats] ?? null])));
      tussen = ',';
    }
  yield ']}';
}

const alsCel = (waarde: Waarde): Cel => (typeof waarde === 'number' ? waarde : celtekst(waarde));
async function* cellen({ grepen }: Uitvoer): AsyncGenerator<ReadonlyArray<ReadonlyArray<Cel>>> {
  for await (const rijen of grepen) yield rijen.map((rij) => rij.map(alsCel));
}

const bytes = async function* (delen: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const tekens = new TextEncoder();
  for await (const deel of delen) yield tekens.encode(deel);
};

/** Everything of this kind that the actor may see, written as it is read. */
export const voerUit = Effect.fn('register.voerUit')(function* (
  actor: Actor,
  soort: Exportsoort,
  formaat: Extract<Formaat, 'csv' | 'xlsx' | 'json'>,
  vraag: Uitvoervraag,
  weg: Exportweg = 'aangemeld',
) {
  yield* (yield* Store).inTransactie(actor, beginExport(soort, weg));
  const uitvoer: Uitvoer = soort === 'kpis' ? yield* cijfers(actor, vraag) : yield* casussen(actor, soort);
  if (formaat === 'xlsx') return xlsxStroom(soort, uitvoer.namen, cellen(uitvoer));
  return bytes(formaat === 'csv' ? csvDelen(uitvoer) : jsonDelen(uitvoer));
});
