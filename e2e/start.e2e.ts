import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '@tenzij/scripts/child.ts';
import { doors, root } from '@tenzij/scripts/house.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from './harness/ports.ts';

const ending: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

const freePorts = async () => {
  const ports: Record<string, string> = {};
  for (const { portVariable } of Object.values(doors)) ports[portVariable] = String(await freePort());
  return ports;
};

/** `npm start` without npm: what it says, and when it says that it is ready. */
const start = (env: Readonly<Record<string, string>>) => {
  const said: Array<string> = [];
  let tellReady: (address: string | undefined) => void = () => {};
  const ready = new Promise<string | undefined>((resolve) => {
    tellReady = resolve;
  });
  const child = startChild({
    name: 'start',
    command: process.execPath,
    args: [join('scripts', 'run.mjs'), 'start'],
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    onLine: (line) => {
      said.push(line);
      const address = /Tenzij draait\. Open (\S+)/.exec(line)?.[1];
      if (address) tellReady(address);
    },
  });
  child.exited.then(() => tellReady(undefined));
  ending.push(() => child.stop());
  return { child, said, ready };
};

const listener = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  ending.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
};

describe('the start command', () => {
  it('says in one line which port is taken, and by which setting it moves', async () => {
    const port = await listener();
    const { child, said } = start({ ...(await freePorts()), TENZIJ_API_PORT: String(port) });
    expect(await child.exited).toBe(1);
    expect(said).toEqual([
      `Poort ${port} (api) is al in gebruik. Stop het andere programma of kies een andere poort met TENZIJ_API_PORT.`,
    ]);
  });

  it('says in one line that a port is no port', async () => {
    const { child, said } = start({ ...(await freePorts()), TENZIJ_BOT_PORT: 'drie' });
    expect(await child.exited).toBe(1);
    expect(said).toEqual(['TENZIJ_BOT_PORT is geen poortnummer: "drie". Kies een getal van 1 tot en met 65535.']);
  });

  it('opens the house, closes it on one signal, and opens it again without building or loading anything', async () => {
    const data = await mkdtemp(join(tmpdir(), 'tenzij-start-'));
    ending.push(() => rm(data, { recursive: true, force: true }));
    const ports = await freePorts();
    const env = { ...ports, TENZIJ_DATA: data };

    const first = start(env);
    expect(await first.ready, first.said.join('\n')).toBe(`http://localhost:${ports.TENZIJ_CONSOLE_PORT}`);
    expect(await first.child.stop()).toBe(0);

    const second = start(env);
    const address = await second.ready;
    expect(address, second.said.join('\n')).toBeDefined();
    const page = await fetch(address ?? '');
    expect(page.status).toBe(200);
    expect(second.said.filter((regel) => /gebouwd|Demo laden/.test(regel))).toEqual([]);
    expect(await second.child.stop()).toBe(0);
  });
});
