import type { BrowserContext, Page } from 'playwright-core';

/**
 * The part of Teams that shows a tab: a page of Microsoft's own address with a frame in it, which speaks with
 * @microsoft/teams-js as Teams does. `window.gezien` is everything that passed through its hands.
 */
const teams = (tab: string) => `<!doctype html><title>Teams</title>
<iframe src="${tab}" style="width: 100%; height: 90vh"></iframe>
<script>
  const gezien = (window.gezien = []);
  const frame = document.querySelector('iframe').contentWindow;
  const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} });
  let asked;
  const answer = (to, { id, uuid }, args, origin) => to.postMessage({ id, uuid, args }, origin);
  addEventListener('message', ({ source, origin, data }) => {
    if (typeof data?.func !== 'string') return;
    gezien.push({ van: source === frame ? 'tab' : 'venster', func: data.func, args: data.args });
    if (data.func === 'initialize')
      answer(source, data, [source === frame ? 'content' : 'authentication', 'web', runtime, '2.0.1'], origin);
    if (data.func === 'authentication.authenticate') {
      const [url, width, height] = data.args;
      const opened = open(url, '_blank', 'popup,width=' + width + ',height=' + height);
      asked = { data, origin, from: new URL(url).origin };
      const gone = setInterval(() => {
        if (!opened.closed) return;
        clearInterval(gone);
        if (asked?.data === data) answer(frame, data, [false, 'CancelledByUser'], origin);
      }, 100);
    }
    if (data.func === 'authentication.authenticate.success' && asked?.from === origin) {
      answer(frame, asked.data, [true, data.args[0]], asked.origin);
      asked = undefined;
    }
  });
</script>`;

export const hosts = {
  teams: 'https://teams.cloud.microsoft/tab',
  oudTeams: 'https://teams.microsoft.com/tab',
  elders: 'https://elders.example/tab',
} as const;

/** Opens a page of this address that has our page in a frame. No request leaves the machine. */
export const openTab = async (context: BrowserContext, host: string, tab: string): Promise<Page> => {
  const page = await context.newPage();
  await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body: teams(tab) }));
  await page.goto(host);
  return page;
};
