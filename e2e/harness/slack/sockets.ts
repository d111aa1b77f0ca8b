import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isRecord } from './checks.ts';
import type { Envelope } from './delivery.ts';
import { acceptKey, type Line, openLine } from './frames.ts';
import { appId } from './workspace.ts';

const typeOf = ({ kind }: Envelope) =>
  kind.startsWith('event') ? 'events_api' : kind.startsWith('command') ? 'slash_commands' : 'interactive';

/** What goes over the socket is what would have been posted. */
const payloadOf = ({ body, headers }: Envelope): unknown => {
  if (headers['content-type'] === 'application/json') return JSON.parse(body);
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : JSON.parse(payload);
};

/** Socket Mode: an app that cannot be reached keeps a line open, by an address that works once. */
export const makeSockets = () => {
  const tickets = new Set<string>();
  const lines = new Set<Line>();
  const waiting = new Map<string, (answer: string) => void>();
  let base = '';

  const hears = (text: string) => {
    const said: unknown = JSON.parse(text);
    if (!isRecord(said) || typeof said.envelope_id !== 'string') return;
    const { envelope_id, payload } = said;
    waiting.get(envelope_id)?.(payload === undefined ? '' : JSON.stringify(payload));
    waiting.delete(envelope_id);
  };
  const pings = setInterval(() => {
    for (const line of lines) line.ping();
  }, 5000).unref();

  return {
    listenAt: (address: string) => {
      base = address.replace(/^http/, 'ws');
    },
    isOpen: () => lines.size > 0,
    /** Until our bot has a line. */
    opened: async () => {
      while (lines.size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    /** What apps.connections.open gives. */
    ticket: (): string => {
      const ticket = randomBytes(12).toString('hex');
      tickets.add(ticket);
      return `${base}/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade: (request: IncomingMessage, socket: Duplex) => {
      const ticket = new URL(request.url ?? '/', 'http://slack').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) return socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      const accept = acceptKey(request.headers['sec-websocket-key'] ?? '');
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      const line = openLine(socket, hears, () => lines.delete(line));
      lines.add(line);
      const hello = { type: 'hello', num_connections: lines.size, connection_info: { app_id: appId }, debug_info: {} };
      line.say(JSON.stringify(hello));
    },
    /** Resolves with what the app answered; rejects when it says nothing in time. */
    deliver: (envelope: Envelope, patience: number): Promise<{ readonly status: number; readonly text: string }> => {
      const [line] = lines;
      if (line === undefined) return Promise.reject(new Error('no socket'));
      const envelope_id = crypto.randomUUID();
      const answer = Promise.withResolvers<string>();
      waiting.set(envelope_id, answer.resolve);
      const clock = setTimeout(() => answer.reject(new Error('no answer')), patience);
      const type = typeOf(envelope);
      const retry = envelope.headers['x-slack-retry-num'];
      line.say(
        JSON.stringify({
          envelope_id,
          type,
          payload: payloadOf(envelope),
          accepts_response_payload: type !== 'events_api',
          ...(retry === undefined
            ? {}
            : { retry_attempt: Number(retry), retry_reason: envelope.headers['x-slack-retry-reason'] }),
        }),
      );
      return answer.promise.then((text) => ({ status: 200, text })).finally(() => clearTimeout(clock));
    },
    /** Slack breaks its lines now and then; an app opens another. */
    breakAll: () => {
      for (const line of lines) line.close();
      lines.clear();
    },
    close: () => {
      clearInterval(pings);
      for (const line of lines) line.close();
    },
  };
};
export type Sockets = ReturnType<typeof makeSockets>;
