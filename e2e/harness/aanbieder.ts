import { randomBytes } from 'node:crypto';
import { answers } from '@tenzij/scripts/answers.ts';
import { type Child, startChild } from '@tenzij/scripts/child.ts';
import { root } from '@tenzij/scripts/house.ts';
import { freePort } from './ports.ts';

export interface Aanbieder {
  /** What the processes of Tenzij are set to. */
  readonly env: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly start: (consoleUrl: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** An OIDC provider on loopback, with a login page of its own. */
export const maakAanbieder = async (): Promise<Aanbieder> => {
  const port = String(await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const client = { OIDC_CLIENT_ID: 'tenzij', OIDC_CLIENT_SECRET: randomBytes(24).toString('hex') };
  const said: Array<string> = [];
  let child: Child | undefined;
  return {
    env: { ...client, OIDC_ISSUER: issuer, TENZIJ_ENCRYPTION_KEY: randomBytes(32).toString('base64') },
    issuer,
    start: async (consoleUrl) => {
      child = startChild({
        name: 'oidc',
        command: process.execPath,
        args: ['e2e/harness/oidc.ts'],
        cwd: root,
        env: { PATH: process.env.PATH, ...client, OIDC_PORT: port, OIDC_CONSOLE: consoleUrl },
        onLine: (line) => said.push(line),
      });
      const ready = await answers(child, `${issuer}/.well-known/openid-configuration`, (status) => status === 200);
      if (!ready) throw new Error(`the provider did not answer; it wrote:\n${said.slice(-20).join('\n')}`);
    },
    stop: async () => {
      await child?.stop();
    },
  };
};
