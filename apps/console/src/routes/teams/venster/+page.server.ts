import { error, redirect } from '@sveltejs/kit';
import { Pad } from '#lib/pad.ts';
import { leesToken } from '#lib/session/session.server.ts';
import { oidc } from '#lib/session/settings.server.ts';
import { isOpenSleutel, sluitBriefje } from '#lib/teams/briefje.server.ts';

const hier = ({ pathname, search }: URL) => pathname + search;
const aanmelden = (terug: string, ander: boolean) =>
  oidc === null ? Pad.aanmelden(terug) : Pad.aanmeldBegin(terug, ander);

export const load = ({ locals, url }) => {
  if (locals.ik === null) redirect(303, aanmelden(hier(url), false));
  return {
    naam: locals.ik.naam,
    ander: aanmelden(hier(url), true),
    bekend: isOpenSleutel(url.searchParams.get('sleutel')),
  };
};

export const actions = {
  /** Never by itself: a page that somebody was lured to must not bring their session to another frame. */
  default: ({ locals, cookies, url }) => {
    const [token, sleutel] = [leesToken(cookies), url.searchParams.get('sleutel')];
    if (locals.ik === null || token === null) redirect(303, aanmelden(hier(url), false));
    if (!isOpenSleutel(sleutel)) error(400);
    return { briefje: sluitBriefje(token, sleutel) };
  },
};
