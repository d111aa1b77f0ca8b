import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from './blocks.ts';
import { isRecord } from './checks.ts';
import { type Answer, type Method, methods } from './methods.ts';
import type { Record } from './Record.ts';
import type { Workspace } from './workspace.ts';

/** How the next calls of a method fail. */
export type Failure =
  | { readonly how: 'ratelimited'; readonly seconds: number }
  | { readonly how: 'broken' }
  | { readonly how: 'silent' }
  | { readonly how: 'slow'; readonly milliseconds: number };

export interface WebApiOptions {
  readonly botToken: string;
  readonly appToken: string;
  readonly scopes: ReadonlyArray<string>;
  /** About one message a second a channel, as Slack holds it. */
  readonly messageRate: boolean;
  /** An address for Socket Mode, which works once. */
  readonly socketUrl: () => string;
  readonly onDone: (method: string, answer: Answer) => void;
}

export const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Array<Buffer> = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

export const reply = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<globalThis.Record<string, string>> = {},
) => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
};

const complex = ['blocks', 'view', 'attachments', 'metadata'];

const fromForm = (body: string): Json =>
  Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [name, complex.includes(name) ? JSON.parse(value) : value]),
  );

type Read = { readonly args: Json; readonly wrong?: undefined } | { readonly wrong: string };

/** Slack reads a form everywhere, and JSON only where its documentation says so. */
const readArgs = (method: Method, type: string, body: string): Read => {
  try {
    if (body === '') return { args: {} };
    if (/^application\/x-www-form-urlencoded\b/i.test(type)) return { args: fromForm(body) };
    if (!/^application\/json\b/i.test(type)) return { wrong: 'invalid_post_type' };
    const parsed: unknown = JSON.parse(body);
    if (!isRecord(parsed)) return { wrong: 'json_not_object' };
    if (parsed.token !== undefined) return { wrong: 'token_in_json_body' };
    return method.json ? { args: parsed } : { wrong: 'this_method_reads_no_json' };
  } catch {
    return { wrong: 'invalid_json' };
  }
};

const speaks = ['chat.postMessage', 'chat.postEphemeral'];

/** `/api/<method>`: what a Slack app may ask of Slack. */
export const makeWebApi = (workspace: Workspace, record: Record, options: WebApiOptions) => {
  const failures = new Map<string, Array<Failure>>();
  const closedUntil = new Map<string, number>();
  const lastSpoke = new Map<string, number>();

  const tooSoon = (name: string, args: Json): number => {
    if (!options.messageRate || !speaks.includes(name)) return 0;
    const channel = String(args.channel);
    const wait = (lastSpoke.get(channel) ?? 0) + 1000 - workspace.now();
    if (wait <= 0) lastSpoke.set(channel, workspace.now());
    return Math.max(0, Math.ceil(wait / 1000));
  };

  /** A method as a whole, or only for the channel that had enough. */
  const limited = (response: ServerResponse, what: string, seconds: number) => {
    closedUntil.set(what, Date.now() + seconds * 1000);
    reply(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(seconds) });
  };

  const perform = (name: string, method: Method, args: Json): Answer => {
    if (method.scopes.length > 0 && !method.scopes.some((scope) => options.scopes.includes(scope)))
      return { ok: false, error: 'missing_scope', needed: method.scopes[0], provided: options.scopes.join(',') };
    const answer =
      name === 'apps.connections.open'
        ? { ok: true, url: options.socketUrl() }
        : method.run(args, workspace, options.scopes);
    if (speaks.includes(name) && args.text === undefined)
      record.breach(`${name}: no text beside the blocks, for notifications and screen readers`);
    return answer;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse, name: string) => {
    const method = methods[name];
    const body = await bodyOf(request);
    const token =
      /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? new URLSearchParams(body).get('token');
    const scopes = { 'x-oauth-scopes': options.scopes.join(',') };
    const refuse = (error: string) => {
      record.breach(`${name}: ${error}`);
      reply(response, 200, { ok: false, error }, scopes);
    };
    if (method === undefined) return refuse('unknown_method');
    if (token === null) return refuse('not_authed');
    if (token !== (method.token === 'bot' ? options.botToken : options.appToken)) return refuse('invalid_auth');
    const query = request.method === 'GET' ? (request.url?.split('?')[1] ?? '') : undefined;
    const read = readArgs(
      method,
      query === undefined ? (request.headers['content-type'] ?? '') : 'application/x-www-form-urlencoded',
      query ?? body,
    );
    if (read.wrong !== undefined) return refuse(read.wrong);
    const { token: _, ...args } = read.args;
    record.call(name, args);

    const here = `${name} ${String(args.channel)}`;
    const early = Math.max(closedUntil.get(name) ?? 0, closedUntil.get(here) ?? 0) - Date.now();
    if (early > 0) record.breach(`${name}: called ${early} ms before Retry-After was over`);
    const failure = failures.get(name)?.shift();
    if (failure?.how === 'ratelimited') return limited(response, name, failure.seconds);
    if (failure?.how === 'broken') return reply(response, 500, { ok: false, error: 'internal_error' });
    if (failure?.how === 'silent') return;
    if (failure?.how === 'slow') await new Promise((resolve) => setTimeout(resolve, failure.milliseconds));
    const wait = tooSoon(name, args);
    if (wait > 0) return limited(response, here, wait);

    const answer = perform(name, method, args);
    if (!answer.ok) record.refused(name, answer);
    record.answered(name, args, answer);
    if (answer.ok) options.onDone(name, answer);
    reply(response, 200, answer, scopes);
  };
  return {
    handle,
    /** The next calls of this method fail so; what is asked later works again. */
    fail: (name: string, failure: Failure, times = 1) =>
      failures.set(name, [...(failures.get(name) ?? []), ...Array.from({ length: times }, () => failure)]),
    heal: () => failures.clear(),
  };
};
