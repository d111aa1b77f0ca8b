import { beforeAll, describe, expect, it, vi } from 'vitest';

const console = 'http://localhost:3000';
const cookies = (token?: string) => ({ get: () => token }) as never;

beforeAll(() => {
  // Nothing listens there: what comes back is the console's own answer.
  vi.stubEnv('TENZIJ_BOT_URL', 'http://127.0.0.1:1');
});

describe('what is said in the chat', () => {
  const zeg = async (headers: Record<string, string>, token?: string) => {
    const { POST } = await import('./gebeurtenissen/+server.ts');
    const request = new Request(`${console}/chat/gebeurtenissen`, { method: 'POST', headers, body: '{}' });
    return (await POST({ url: new URL(request.url), request, cookies: cookies(token) } as never)).status;
  };
  const json = { 'content-type': 'application/json' };

  it('is only taken from our own pages', async () => {
    expect(await zeg({ ...json, origin: 'https://elders.example' }, 'token')).toBe(403);
    expect(await zeg(json, 'token')).toBe(403);
  });

  it('is only taken as JSON, which a form of another site cannot send', async () => {
    expect(await zeg({ 'content-type': 'text/plain', origin: console }, 'token')).toBe(415);
  });

  it('asks to sign in first', async () => {
    expect(await zeg({ ...json, origin: console })).toBe(401);
  });

  it('says when the bot is away', async () => {
    expect(await zeg({ ...json, origin: console }, 'token')).toBe(503);
  });
});

describe('what happens in the chat', () => {
  const volg = async (gesprek: string, headers: Record<string, string>, token?: string) => {
    const { GET } = await import('./stroom/+server.ts');
    const request = new Request(`${console}/chat/stroom?gesprek=${gesprek}`, { headers });
    return GET({ url: new URL(request.url), request, cookies: cookies(token) } as never);
  };

  it('is not for other sites, and only of a conversation', async () => {
    expect((await volg('persoonlijk', { 'sec-fetch-site': 'cross-site' }, 'token')).status).toBe(403);
    expect((await volg('../v1/mij', {}, 'token')).status).toBe(404);
  });

  it('tells who is not signed in so, in the stream itself', async () => {
    const stroom = await volg('persoonlijk', {});
    expect(stroom.headers.get('content-type')).toContain('text/event-stream');
    expect(await stroom.text()).toBe('event: afgemeld\ndata: \n\n');
  });

  it('says when the bot is away', async () => {
    expect((await volg('persoonlijk', {}, 'token')).status).toBe(503);
  });
});
