import { error } from '@sveltejs/kit';
import { beginUit, heeftChat } from '#lib/chat/begin.ts';
import { aangemeld } from '#lib/session/session.server.ts';

export const load = (event) => {
  const { ik } = aangemeld(event);
  if (!heeftChat(ik.rol)) error(404);
  return { begin: beginUit(event.url.searchParams.get('begin')) };
};
