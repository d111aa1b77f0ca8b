import type { Fout } from '@tenzij/contract/Probleem.ts';
import { nu } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import type { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import { bekijkImport, bewaarImport } from '@tenzij/domain/register/bekijkImport.ts';
import { zoekAfbeelding } from '@tenzij/domain/register/bewaardeAfbeelding.ts';
import { Import, ImportId } from '@tenzij/domain/register/Registers.ts';
import { leesAfbeelding } from '@tenzij/registers/inlezen/afbeelding.ts';
import { inVolgorde } from '@tenzij/registers/inlezen/bestanden.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Option, Result, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { bestandAntwoord } from '../http/document.ts';
import type { Handlers } from '../http/Handler.ts';
import { digestOf, keyOf } from '../http/perform.ts';
import { invalid } from '../http/problem.ts';
import { actorOf } from '../http/session.ts';
import type { Sessie } from '../http/Tokens.ts';
import { ImportWerk } from './ImportWerk.ts';
import { ruimOp } from './invoermap.ts';
import { type Ontvangen, ontvang } from './ontvang.ts';
import { voerUit } from './uitvoer.ts';

const booleans = new Map<string, boolean>([
  ['true', true],
  ['false', false],
  ['', false],
]);

interface Gevraagd {
  readonly proef: boolean;
  readonly maakAan: boolean;
  readonly afbeelding: Afbeelding | undefined;
}

/** The fields beside the files; all that is wrong at once. */
const leesVelden = ({ velden, bestanden, afbeelding }: Ontvangen): Result.Result<Gevraagd, ReadonlyArray<Fout>> => {
  const fouten: Array<Fout> = [];
  const lees = (naam: 'proef' | 'maakAan'): boolean => {
    const waarde = booleans.get(velden.get(naam) ?? '');
    if (waarde === undefined) fouten.push({ pad: naam, melding: berichten.veld.jaNee });
    return waarde ?? false;
  };
  const proef = lees('proef');
  const maakAan = lees('maakAan');
  for (const naam of velden.keys())
    if (naam !== 'proef' && naam !== 'maakAan' && naam !== 'afbeelding')
      fouten.push({ pad: naam, melding: berichten.veld.onbekend });
  if (bestanden.length === 0) fouten.push({ pad: 'bestand', melding: berichten.import.geenBestand });
  const namen = bestanden.map(({ naam }) => naam.toLowerCase());
  if (new Set(namen).size < namen.length) fouten.push({ pad: 'bestand', melding: berichten.import.dubbelBestand });
  const tekst = afbeelding ?? velden.get('afbeelding');
  const gelezen = tekst === undefined ? Result.succeed(undefined) : leesAfbeelding(tekst);
  if (Result.isFailure(gelezen)) fouten.push({ pad: 'afbeelding', melding: gelezen.failure });
  return fouten.length > 0 || Result.isFailure(gelezen)
    ? Result.fail(fouten)
    : Result.succeed({ proef, maakAan, afbeelding: gelezen.success });
};

/** The record of it, once a key: the same files with the same key are one import. */
const legVast = Effect.fn('register.legVast')(function* (
  request: Request,
  sessie: Sessie,
  ontvangen: Ontvangen,
  proef: boolean,
) {
  const store = yield* Store;
  const actor = actorOf(sessie, request);
  const stand: Import = {
    id: yield* nieuwId(ImportId),
    status: 'wacht',
    proef,
    bestanden: ontvangen.bestanden.map(({ naam }) => naam),
    regels: { gelezen: 0, nieuw: 0, bijgewerkt: 0, ongewijzigd: 0, fout: 0 },
    fouten: [],
    onbekendeKolommen: [],
    begonnenOp: yield* nu,
    klaarOp: null,
  };
  const sleutel = (yield* keyOf(request)) ?? stand.id;
  const digest = digestOf('POST', new URL(request.url).pathname, new URL(request.url).search, ontvangen.digest);
  const vastgelegd = yield* store.eenmaal(
    actor,
    sleutel,
    digest,
    Effect.as(bewaarImport(stand), { status: 201, body: stand.id }),
  );
  return { stand, actor, eerder: vastgelegd.herhaald ? ImportId.make(String(vastgelegd.body)) : undefined };
});

const antwoord = (stand: Import): Response => {
  const bezig = stand.status === 'wacht' || stand.status === 'bezig';
  return new Response(JSON.stringify(Schema.encodeSync(Import)(stand)), {
    status: bezig ? 202 : 201,
    headers: { 'content-type': 'application/json', location: `/v1/importen/${stand.id}` },
  });
};

const eerdereAfbeelding = Effect.fn('register.eerdereAfbeelding')(function* (
  request: Request,
  sessie: Sessie,
  naam: string,
) {
  const zoek = Effect.option(zoekAfbeelding(naam));
  const gevonden = yield* (yield* Store).inTransactie(actorOf(sessie, request), zoek);
  return Option.isSome(gevonden)
    ? gevonden.value
    : yield* invalid([{ pad: 'afbeelding', melding: berichten.import.onbekendeAfbeelding }]);
});

const verwerk = Effect.fn('register.verwerk')(function* (
  request: Request,
  sessie: Sessie,
  ontvangen: Ontvangen,
  naam: string | undefined,
) {
  const velden = yield* Effect.fromResult(leesVelden(ontvangen)).pipe(Effect.mapError(invalid));
  const { proef, maakAan } = velden;
  const afbeelding =
    velden.afbeelding ?? (naam === undefined ? undefined : yield* eerdereAfbeelding(request, sessie, naam));
  const teBewaren =
    naam === undefined || velden.afbeelding === undefined ? undefined : { naam, afbeelding: velden.afbeelding };
  const werk = yield* ImportWerk;
  const { stand, actor, eerder } = yield* legVast(request, sessie, ontvangen, proef);
  if (eerder !== undefined) {
    const bewaard = yield* (yield* Store).inTransactie(actor, bekijkImport(eerder));
    yield* ruimOp(ontvangen.map);
    return antwoord(yield* werk.actueel(bewaard));
  }
  const { bestanden, fouten } = inVolgorde(ontvangen.bestanden, afbeelding);
  return antwoord(
    yield* werk.begin({ stand, actor, bestanden, fouten, maakAan, teBewaren, ruimOp: ruimOp(ontvangen.map) }),
  );
});

export const register: Handlers<'importeer' | 'import' | 'exporteer'> = {
  exporteer: Effect.fn('register.exporteer')(function* (request, sessie, { params: { soort }, query }) {
    const { formaat = 'csv', ...vraag } = query;
    const delen = yield* voerUit(actorOf(sessie, request), soort, formaat, vraag);
    return bestandAntwoord({ formaat, naam: soort, inhoud: ReadableStream.from(delen) });
  }),
  importeer: Effect.fn('register.importeer')(function* (request, sessie, { query }) {
    const ontvangen = yield* ontvang(request);
    return yield* verwerk(request, sessie, ontvangen, query.afbeelding).pipe(
      Effect.tapError(() => ruimOp(ontvangen.map)),
    );
  }),
  import: ({ params }) =>
    Effect.flatMap(bekijkImport(params.id), (bewaard) => Effect.flatMap(ImportWerk, (werk) => werk.actueel(bewaard))),
};
