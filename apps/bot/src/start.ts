import { serve } from '@hono/node-server';
import { OngeldigeInstelling } from '@tenzij/domain/Instelling.ts';
import { Cause, Effect, Exit } from 'effect';
import { berichten } from './berichten.ts';
import { leesInstellingen } from './instellingen.ts';
import { openKanalen } from './kanalen.ts';
import { maakKanaal } from './web/kanaal.ts';

const langsteEindeMillis = 5_000;

const schrijf = (regel: string): void => void process.stderr.write(`${regel}\n`);

const stop = (regel: string): never => {
  schrijf(regel);
  process.exit(1);
};

/** The line that somebody who starts the bot can act on. */
const startregel = (wat: unknown): string =>
  wat instanceof OngeldigeInstelling
    ? berichten.start.instelling(wat.message)
    : berichten.start.onverwacht(wat instanceof Error ? wat.name : 'onbekend');

export const start = async (): Promise<void> => {
  const gelezen = await Effect.runPromiseExit(leesInstellingen);
  if (Exit.isFailure(gelezen)) return stop(startregel(Cause.squash(gelezen.cause)));
  const { poort, host, api } = gelezen.value;
  const web = maakKanaal({ api, log: schrijf });
  const kanalen = await openKanalen(gelezen.value, schrijf);
  const fetch = (request: Request) => (kanalen.routes.get(new URL(request.url).pathname) ?? web).fetch(request);
  const server = serve({ fetch, port: poort, hostname: host }, () =>
    schrijf(berichten.start.luistert(`http://${host}:${poort}`)),
  );
  server.once('error', (fout: NodeJS.ErrnoException) =>
    stop(fout.code === 'EADDRINUSE' ? berichten.start.poortBezet(poort) : startregel(fout)),
  );
  const einde = () => {
    server.close();
    // What was acknowledged is finished first, but nobody waits for it for long.
    setTimeout(() => process.exit(0), langsteEindeMillis).unref();
    kanalen.einde().finally(() => process.exit(0));
  };
  process.once('SIGINT', einde);
  process.once('SIGTERM', einde);
};
