/** Microsoft's kit is only fetched where the console stands in a frame, or in a window that Teams opened. */
const kit = async () => {
  const { app, authentication } = await import('@microsoft/teams-js');
  await app.initialize();
  return authentication;
};

export const inKader = () => window.parent !== window;

/** Tells Teams that there is somebody at home; Teams warns about a tab that stays silent. */
export const meldAanwezig = () => kit().then(() => undefined);

/** Opens a window to sign in, outside the frame because no provider lets itself be framed; gives what it brings back. */
export const vraagAanmelding = async (url: string): Promise<string> =>
  (await kit()).authenticate({ url, width: 600, height: 640 });

/** In that window: brings this back to the frame, and Teams closes the window. */
export const brengTerug = async (briefje: string): Promise<void> => {
  // In its apps Teams hands over something else than who opened the window; the kit waits a minute to say so.
  if (window.opener === null && !('nativeInterface' in window)) throw new Error('No Teams opened this window.');
  (await kit()).notifySuccess(briefje);
};
