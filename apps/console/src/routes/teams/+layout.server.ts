import { error } from '@sveltejs/kit';
import { teams } from '#lib/session/settings.server.ts';

export const load = () => {
  if (!teams) error(404);
};
