import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isRecord } from './checks.ts';
import { messageFault } from './methods.ts';
import type { Record } from './Record.ts';
import { withBlockIds } from './state.ts';
import { bodyOf, reply } from './webapi.ts';
import { botUser, type Message, type Workspace } from './workspace.ts';

interface ResponseUrl {
  readonly user: string;
  readonly channel: string;
  readonly message: Message | null;
  readonly until: number;
  uses: number;
}

const halfHour = 30 * 60_000;

/** The addresses at which an app can answer what somebody did: five times, within half an hour. */
export const makeResponses = (workspace: Workspace, record: Record) => {
  const urls = new Map<string, ResponseUrl>();
  let base = '';

  const answer = (url: ResponseUrl, body: Readonly<globalThis.Record<string, unknown>>) => {
    const text = typeof body.text === 'string' ? body.text : '';
    if (body.delete_original === true || body.delete_original === 'true') {
      if (url.message) workspace.remove(url.message);
      return;
    }
    const blocks = withBlockIds(body.blocks);
    if (body.replace_original === true && url.message) return workspace.edit(url.message, text, blocks);
    workspace.post({
      channel: url.channel,
      thread: typeof body.thread_ts === 'string' ? body.thread_ts : null,
      by: botUser.id,
      to: body.response_type === 'in_channel' ? null : url.user,
      text,
      blocks,
    });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    const url = urls.get(path);
    const refuse = (status: number, error: string, why = '') => {
      record.breach(`response_url: ${error} ${why}`.trim());
      reply(response, status, { ok: false, error });
    };
    const body = await bodyOf(request);
    if (url === undefined) return refuse(404, 'no_such_url');
    if (workspace.now() > url.until) return refuse(404, 'expired_url');
    url.uses += 1;
    if (url.uses > 5) return refuse(404, 'used_url');
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(400, 'invalid_payload');
    const parsed: unknown = JSON.parse(body);
    if (!isRecord(parsed)) return refuse(400, 'invalid_payload');
    record.call('response_url', parsed);
    const wrong = parsed.delete_original === true ? undefined : messageFault(parsed, 40_000);
    if (wrong) return refuse(400, String(wrong.error), JSON.stringify(wrong.errors ?? ''));
    answer(url, parsed);
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('ok');
  };
  return {
    handle,
    listenAt: (address: string) => {
      base = address;
    },
    make: (user: string, channel: string, message: Message | null = null): string => {
      const path = `/actions/${randomBytes(12).toString('hex')}`;
      urls.set(path, { user, channel, message, until: workspace.now() + halfHour, uses: 0 });
      return `${base}${path}`;
    },
  };
};
