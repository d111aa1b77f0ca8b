import { serve } from '@hono/node-server';
import { Store } from '@tenzij/store/Store.ts';
import { Cause, Effect, Exit, Layer, ManagedRuntime } from 'effect';
import { makeApp } from './app.ts';
import { berichten } from './berichten.ts';
import { laadDemo } from './demo/laad.ts';
import type { Rooms } from './http/Handler.ts';
import { problem, problemResponse } from './http/problem.ts';
import { tokensLayer } from './http/Tokens.ts';
import { elkeDag, vergeefs, werkAgendasBij } from './indicatie/agenda.ts';
import { Instellingen, leesInstellingen } from './instellingen.ts';
import { verversSteeds } from './kpi/ververs.ts';
import { ImportWerk } from './register/ImportWerk.ts';
import { startLine } from './startLine.ts';

/** Everything the api lives on: the store, and what stands on it. */
const roomsLayer = (instellingen: Instellingen['Service']) =>
  Layer.mergeAll(tokensLayer, ImportWerk.layer).pipe(
    Layer.provideMerge(Layer.mergeAll(Store.layer, Layer.succeed(Instellingen, instellingen))),
  );

/** Nobody is waiting who asked nothing for this long. */
const quietMs = 2_000;

const write = (line: string): void => void process.stderr.write(`${line}\n`);

type Fetch = (request: Request) => Response | Promise<Response>;

const listen = (fetch: Fetch, { poort, host }: Instellingen['Service']) =>
  new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const server = serve({ fetch, port: poort, ...(host === null ? {} : { hostname: host }) }, () => resolve(server));
    server.once('error', reject);
  });

const notYet: Fetch = ({ url }) => problemResponse(problem(503, berichten.start.bezig, { 'retry-after': '1' }), url);

/** Takes the port first, so that one that is taken is told at once, and answers as soon as everything is there. */
export const start = async (): Promise<void> => {
  const read = await Effect.runPromiseExit(leesInstellingen);
  if (Exit.isFailure(read)) {
    write(startLine(read.cause));
    process.exit(1);
  }
  const instellingen = read.value;
  const { poort, host, demo, oidc, botsleutel } = instellingen;
  const runtime = ManagedRuntime.make(roomsLayer(instellingen));
  let answer = notYet;
  let askedAt = 0;
  const fetch: Fetch = (request) => {
    askedAt = performance.now();
    return answer(request);
  };
  const server = await listen(fetch, instellingen).catch((error: NodeJS.ErrnoException) => {
    write(error.code === 'EADDRINUSE' ? berichten.start.poortBezet(poort) : startLine(Cause.die(error)));
    process.exit(1);
  });

  const end = async (code: number, line?: string) => {
    if (line !== undefined) write(line);
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await runtime.dispose();
    process.exit(code);
  };
  process.once('SIGINT', () => end(0));
  process.once('SIGTERM', () => end(0));

  const ready = await runtime.runPromiseExit(
    Effect.gen(function* () {
      // Only a demo waits for its agendas: it is there to be looked at at once.
      const dag = demo ? yield* Effect.andThen(laadDemo(write), vergeefs(werkAgendasBij())) : undefined;
      return { rooms: yield* Effect.context<Rooms>(), dag };
    }),
  );
  if (Exit.isFailure(ready)) return end(1, startLine(ready.cause));
  const { rooms, dag } = ready.value;
  runtime.runFork(elkeDag(dag));
  answer = makeApp({
    demo,
    botsleutel,
    log: write,
    run: (effect) => Effect.runPromiseExit(Effect.provideContext(effect, rooms)),
  }).fetch;
  if (!demo && oidc === null) write(berichten.start.niemandMeldtZichAan);
  write(berichten.start.luistert(`http://${host ?? '0.0.0.0'}:${poort}`));
  const isQuiet = () => performance.now() - askedAt > quietMs;
  runtime.runFork(verversSteeds(isQuiet, () => write(berichten.start.cijfersBij)));
};
