import { neemBericht } from '#lib/session/flash.server.ts';

export const load = ({ locals, cookies }) => ({
  ik: locals.ik,
  gemeente: locals.ik?.gemeente ?? null,
  bericht: neemBericht(cookies),
});
