import { redirect } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { uitgang } from '#lib/aanmelding/aanbieder.server.ts';
import { Pad } from '#lib/pad.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { isInKader, vergeetToken } from '#lib/session/session.server.ts';

export const POST = async ({ cookies, url }) => {
  const kader = isInKader(cookies);
  vergeetToken(cookies, url);
  // In Teams only the tab is signed out: the provider lets itself be shown in no frame.
  if (kader) redirect(303, Pad.teamsAanmelden());
  if ((await uitgang()) !== null) redirect(303, Pad.afmeldenVerder());
  meldStraks(cookies, tekst.aanmelden.afgemeld);
  redirect(303, Pad.aanmelden());
};

/** Back from the provider. */
export const GET = ({ cookies, locals }) => {
  if (locals.ik !== null) redirect(303, Pad.mijnWerk());
  meldStraks(cookies, tekst.aanmelden.afgemeld);
  redirect(303, Pad.aanmelden());
};
