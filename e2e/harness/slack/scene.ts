import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './blocks.ts';
import { openSlack } from './slack.ts';
import { botUser } from './workspace.ts';

/** An app that does what the test says with each request, as an app of anybody would. */
const openApp = async () => {
  const requests: Array<{ readonly headers: IncomingMessage['headers']; readonly body: string }> = [];
  let answer: (body: string) => { status?: number; body?: unknown; after?: number } = () => ({});
  const server = createServer(async (request, response) => {
    const parts: Array<Buffer> = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    requests.push({ headers: request.headers, body });
    const { status = 200, body: says, after = 0 } = answer(body);
    setTimeout(() => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(says === undefined ? '' : JSON.stringify(says));
    }, after);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    requests,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: (by: typeof answer) => {
      answer = by;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A workspace with one person and one private channel, and an app that is not ours. */
export const openScene = async () => {
  const app = await openApp();
  const slack = await openSlack({
    bot: () => app.address,
    scopes: ['chat:write', 'users:read', 'commands', 'im:write', 'groups:read'],
    commands: ['/melding'],
    retryAfterMillis: [0, 10, 20],
  });
  const sanne = slack.workspace.addUser({ name: 'Sanne de Wit', email: 'sanne@arnhem.example' });
  const room = slack.workspace.addChannel('private', 'overleg-zuid', [sanne.id, botUser.id]);
  const call = async (method: string, args: Json, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${slack.env.SLACK_API_URL}${method}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${slack.secrets.botToken}`,
        'content-type': 'application/json; charset=utf-8',
        ...headers,
      },
      body: JSON.stringify(args),
    });
    const answer: Json = await response.json();
    return { ...answer, status: response.status, headers: response.headers } as Json &
      Pick<Response, 'status' | 'headers'>;
  };
  const form = (method: string, args: Readonly<Record<string, string>>) =>
    fetch(`${slack.env.SLACK_API_URL}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.secrets.botToken}` },
      body: new URLSearchParams(args),
    }).then((response) => response.json() as Promise<Json>);
  const post = (blocks: ReadonlyArray<unknown>) =>
    call('chat.postMessage', { channel: room.id, text: 'Casus', blocks });

  const openModal = (view: Json = modal()) =>
    call('views.open', { trigger_id: slack.workspace.trigger(sanne.id), view });
  return {
    app,
    slack,
    sanne,
    room,
    call,
    form,
    post,
    openModal,
    close: async () => {
      await slack[Symbol.asyncDispose]();
      app.close();
    },
  };
};
export type Scene = Awaited<ReturnType<typeof openScene>>;

export const plain = (text: string) => ({ type: 'plain_text', text });
export const long = (length: number) => 'x'.repeat(length);
export const section = (more: Json = { text: plain('Casus') }) => ({ type: 'section', ...more });
export const button = (more: Json = {}) => ({ type: 'button', action_id: 'weeg', text: plain('Weeg'), ...more });
export const actions = (...elements: ReadonlyArray<unknown>) => ({ type: 'actions', elements });
export const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: plain(`Optie ${index}`), value: `${index}` }));
export const choice = (type: string, more: Json) => actions({ type, action_id: 'kies', ...more });
export const input = (element: Json = { type: 'plain_text_input', action_id: 'vraag' }, more: Json = {}) => ({
  type: 'input',
  block_id: 'vraag',
  label: plain('Wat is de vraag?'),
  element,
  ...more,
});
export const modal = (more: Json = {}) => ({
  type: 'modal',
  title: plain('Melding'),
  submit: plain('Verstuur'),
  blocks: [input()],
  ...more,
});
