import { serve } from '@hono/node-server';
import { Store } from '@tenzij/store/Store.ts';
import { Cause, Effect, Exit, Layer, ManagedRuntime } from 'effect';
import { makeApp } from './app.ts';
import { berichten } from './berichten.ts';
import { laadDemo } from './demo/laad.ts';
import type { Rooms } from './http/Handler.ts';
import { tokensLayer } from './http/Tokens.ts';
import { Instellingen, instellingenLayer } from './instellingen.ts';
import { ImportWerk } from './register/ImportWerk.ts';
import { startLine } from './startLine.ts';

/** Everything the api lives on: what is set, the store, and what stands on them. */
export const roomsLayer = Layer.mergeAll(tokensLayer, ImportWerk.layer).pipe(
  Layer.provideMerge(Layer.mergeAll(Store.layer, instellingenLayer)),
);

const write = (line: string): void => void process.stderr.write(`${line}\n`);

const listen = (fetch: (request: Request) => Response | Promise<Response>, poort: number, host: string | null) =>
  new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const server = serve({ fetch, port: poort, ...(host === null ? {} : { hostname: host }) }, () => resolve(server));
    server.once('error', reject);
  });

export const start = async (): Promise<void> => {
  const runtime = ManagedRuntime.make(roomsLayer);
  const stop = async (code: number, line?: string): Promise<never> => {
    if (line !== undefined) write(line);
    await runtime.dispose();
    process.exit(code);
  };

  const begun = Effect.gen(function* () {
    const instellingen = yield* Instellingen;
    if (instellingen.demo) yield* laadDemo(write);
    return { ...instellingen, rooms: yield* Effect.context<Rooms>() };
  });
  const ready = await runtime.runPromiseExit(begun);
  if (Exit.isFailure(ready)) return stop(1, startLine(ready.cause));
  const { poort, host, demo, rooms } = ready.value;
  const app = makeApp({
    demo,
    log: write,
    run: (effect) => Effect.runPromiseExit(Effect.provideContext(effect, rooms)),
  });
  const server = await listen(app.fetch, poort, host).catch((error: NodeJS.ErrnoException) =>
    stop(1, error.code === 'EADDRINUSE' ? berichten.start.poortBezet(poort) : startLine(Cause.die(error))),
  );
  write(berichten.start.luistert(`http://${host ?? '0.0.0.0'}:${poort}`));

  const end = () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    void stop(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};
