import { neemBericht } from '#lib/session/flash.server.ts';
import { teams } from '#lib/session/settings.server.ts';

export const load = ({ locals, cookies, url }) => ({
  ik: locals.ik,
  teams,
  gemeente: locals.ik?.gemeente ?? null,
  // Read with the path, so that going to another page takes the message away.
  bericht: url.pathname ? neemBericht(cookies) : null,
});
