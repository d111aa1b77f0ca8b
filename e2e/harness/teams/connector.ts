import { type Context, Hono } from 'hono';
import { asNode, asText, isNode, type Node, nodesIn } from './Activity.ts';
import { activityBreaches, largestActivity, sizeOf } from './activityRules.ts';
import type { Breaches } from './Breaches.ts';
import type { Conversations } from './Conversations.ts';
import type { Faults } from './faults.ts';
import type { Identity } from './identity.ts';
import { memberOf, type Tenant, type User } from './Tenant.ts';
import type { Traffic } from './Traffic.ts';
import type { Throttling } from './throttling.ts';

interface ConnectorParts {
  readonly tenant: Tenant;
  readonly conversations: Conversations;
  readonly identity: Identity;
  readonly breaches: Breaches;
  readonly throttling: Throttling;
  readonly faults: Faults;
  readonly traffic: Traffic;
}

type Status = 200 | 201 | 400 | 401 | 403 | 404 | 412 | 413 | 429 | 500 | 502 | 503 | 504;
interface Answer {
  readonly status: Status;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const created = (body: unknown): Answer => ({ status: 201, body });
const refuse = (status: Status, code: string, message: string, headers?: Record<string, string>): Answer => ({
  status,
  body: { error: { code, message } },
  ...(headers ? { headers } : {}),
});

const notThere = () => refuse(404, 'ConversationNotFound', 'Conversation not found.');
const smallestPage = 50;
const largestPage = 500;

/** The connector of Teams: what a bot posts, changes, takes away and asks. */
export const makeConnector = (parts: ConnectorParts): Hono => {
  const { tenant, conversations, breaches, throttling, faults, traffic, identity } = parts;
  /** Since and until when a thread asks our bot to wait. */
  const waits = new Map<string, { readonly since: number; readonly until: number }>();
  const askToWait = (thread: string, seconds: number) =>
    waits.set(thread, { since: Date.now(), until: Date.now() + seconds * 1000 });

  const throttled = (kind: 'send' | 'question', thread: string): Answer | undefined => {
    const seconds = throttling.take(kind, thread);
    if (seconds === null) return undefined;
    askToWait(thread, seconds);
    return refuse(429, 'ThrottledTooManyRequests', 'Too many requests.', { 'retry-after': String(seconds) });
  };

  /** Sending again sooner than was asked is a breach; what was on its way already is not. */
  const tooSoon = (thread: string) => {
    const wait = waits.get(thread);
    const left = (wait?.until ?? 0) - Date.now();
    if (!wait || left <= 20) waits.delete(thread);
    else if (Date.now() - wait.since > 100) breaches.add('Retry-After', `sent ${left} ms too soon`);
  };

  const checked = (thread: string, activity: Node): Answer | undefined => {
    if (sizeOf(activity) > largestActivity) {
      breaches.add('MessageSizeTooBig', `${sizeOf(activity)} bytes`);
      return refuse(413, 'MessageSizeTooBig', 'Message size too large.');
    }
    const found = activityBreaches(activity);
    for (const one of found) breaches.add('activity', one);
    if (found.length > 0) return refuse(400, 'BadSyntax', found.join('; '));
    return throttled('send', thread);
  };

  const post = (conversation: string, activity: Node): Answer => {
    if (!conversations.exists(conversation)) return notThere();
    const refused = checked(conversation, activity);
    if (refused) return refused;
    return created({ id: conversations.post(conversation, 'bot', activity).id });
  };

  const change = (conversation: string, id: string, activity: Node): Answer => {
    const message = conversations.find(id);
    if (!message || message.deleted || message.conversation.split(';')[0] !== conversation.split(';')[0])
      return refuse(404, 'ActivityNotFoundInConversation', 'Activity not found.');
    if (message.from !== 'bot') return refuse(403, 'ForbiddenOperationException', 'Not a message of this bot.');
    const refused = checked(conversation, activity);
    if (refused) return refused;
    conversations.change(message, activity);
    return ok({ id });
  };

  const remove = (id: string): Answer => {
    const message = conversations.find(id);
    if (message?.from !== 'bot') return refuse(404, 'ActivityNotFoundInConversation', 'Activity not found.');
    conversations.remove(message);
    return ok(undefined);
  };

  const createThread = (body: Node): Answer => {
    const id = asText(asNode(asNode(body.channelData).channel).id);
    if (tenant.findChannel(id) === undefined) return notThere();
    if (!isNode(body.activity)) return refuse(400, 'BadSyntax', 'A new thread starts with an activity.');
    const refused = checked(id, body.activity);
    if (refused) return refused;
    const message = conversations.post(id, 'bot', body.activity);
    return created({ id: message.conversation, activityId: message.id });
  };

  const createPersonal = (body: Node): Answer => {
    const member = nodesIn(body.members)[0];
    const user = tenant.findUser(asText(member?.id));
    const tenantId = asText(body.tenantId) || asText(asNode(asNode(body.channelData).tenant).id);
    if (tenantId !== tenant.id) return refuse(403, 'BotNotInConversationRoster', 'The tenant is another.');
    if (!user || user.tenantId !== tenant.id)
      return refuse(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
    const personal = conversations.personalOf(user);
    if (!isNode(body.activity)) return created({ id: personal.id });
    const refused = checked(personal.id, body.activity);
    if (refused) return refused;
    return created({ id: personal.id, activityId: conversations.post(personal.id, 'bot', body.activity).id });
  };

  const create = (body: Node): Answer =>
    isNode(asNode(body.channelData).channel) ? createThread(body) : createPersonal(body);

  const member = (conversation: string, id: string): Answer => {
    const found = tenant.findUser(id);
    const isIn = found && conversations.membersOf(conversation).some((one) => one.id === found.id);
    if (!found || !isIn) return refuse(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
    return throttled('question', conversation) ?? ok(memberOf(found));
  };

  const roster = (conversation: string, list: (all: ReadonlyArray<User>) => unknown): Answer => {
    if (!conversations.exists(conversation)) return notThere();
    return throttled('question', conversation) ?? ok(list(conversations.membersOf(conversation)));
  };
  const page = (all: ReadonlyArray<User>, asked: Record<string, string>) => {
    const size = Math.min(largestPage, Math.max(smallestPage, Number(asked.pageSize ?? 200)));
    const from = Number(asked.continuationToken ?? 0);
    const next = from + size < all.length ? { continuationToken: String(from + size) } : {};
    return { members: all.slice(from, from + size).map(memberOf), ...next };
  };

  const team = (id: string): Answer => {
    const found = tenant.teams.get(id);
    if (!found) return refuse(404, 'NotFound', 'Team not found.');
    const { aadGroupId, name, channels } = found;
    return ok({ id, name, aadGroupId, type: 'standard', tenantId: tenant.id, channelCount: channels.length });
  };
  const channels = (id: string): Answer => {
    const found = tenant.teams.get(id);
    if (!found) return refuse(404, 'NotFound', 'Team not found.');
    return ok({ conversations: found.channels.map((one) => ({ id: one.id, name: one.name, type: one.type })) });
  };

  const app = new Hono();
  const route = (method: 'get' | 'post' | 'put' | 'delete', path: string, act: (c: Context, body: Node) => Answer) =>
    app.on(method.toUpperCase(), path, async (c) => {
      const written = await c.req.text();
      const at = Date.now();
      const finish = ({ status, body, headers }: Answer) => {
        traffic.called({ at, method: c.req.method, path: c.req.path, body: readJson(written), status });
        return c.json(body ?? {}, status, headers);
      };
      if (!identity.accepts(c.req.header('authorization')))
        return finish(refuse(401, 'Unauthorized', 'Authorization has been denied for this request.'));
      if (method === 'post' || method === 'put') tooSoon(of(c, 'id'));
      const fault = faults.take(decodeURIComponent(c.req.path));
      if (fault?.status === 'no_answer') {
        finish(refuse(504, 'NoAnswer', 'Never said.'));
        return new Promise<Response>((resolve) => {
          c.req.raw.signal.addEventListener('abort', () => resolve(new Response(null)), { once: true });
        });
      }
      if (fault) {
        if (fault.retryAfter !== undefined) askToWait(of(c, 'id'), fault.retryAfter);
        return finish(faultAnswer(fault.status, fault.retryAfter));
      }
      return finish(act(c, asNode(readJson(written))));
    });
  const faultAnswer = (status: Exclude<Status, 200 | 201>, retryAfter: number | undefined): Answer =>
    refuse(status, 'ServiceError', 'Try again.', retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
  const of = (c: Context, name: string) => c.req.param(name) ?? '';

  route('post', '/v3/conversations', (_, body) => create(body));
  route('post', '/v3/conversations/:id/activities', (c, body) => post(of(c, 'id'), body));
  route('post', '/v3/conversations/:id/activities/:reply', (c, body) => post(of(c, 'id'), body));
  route('put', '/v3/conversations/:id/activities/:activity', (c, body) => change(of(c, 'id'), of(c, 'activity'), body));
  route('delete', '/v3/conversations/:id/activities/:activity', (c) => remove(of(c, 'activity')));
  route('get', '/v3/conversations/:id/members/:member', (c) => member(of(c, 'id'), of(c, 'member')));
  route('get', '/v3/conversations/:id/members', (c) => roster(of(c, 'id'), (all) => all.map(memberOf)));
  // Microsoft's own kit writes it otherwise than Microsoft's documents; the connector takes both.
  for (const path of ['pagedmembers', 'pagedMembers'])
    route('get', `/v3/conversations/:id/${path}`, (c) => roster(of(c, 'id'), (all) => page(all, c.req.query())));
  route('get', '/v3/teams/:id', (c) => team(of(c, 'id')));
  route('get', '/v3/teams/:id/conversations', (c) => channels(of(c, 'id')));
  return app;
};

const readJson = (written: string): unknown => {
  try {
    return written === '' ? undefined : JSON.parse(written);
  } catch {
    return undefined;
  }
};
