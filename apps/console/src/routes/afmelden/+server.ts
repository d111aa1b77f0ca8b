import { redirect } from '@sveltejs/kit';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { vergeetToken } from '#lib/session/session.server.ts';

export const POST = ({ cookies, url }) => {
  vergeetToken(cookies, url);
  meldStraks(cookies, tekst.aanmelden.afgemeld);
  redirect(303, Pad.aanmelden());
};
