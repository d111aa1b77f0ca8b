import { bekijkErvaring } from '@tenzij/domain/ervaring/bekijk.ts';
import { geefErvaring } from '@tenzij/domain/ervaring/geef.ts';
import type { Handlers } from '../http/Handler.ts';

export const ervaring: Handlers<'ervaring' | 'geefErvaring'> = {
  ervaring: ({ params }) => bekijkErvaring(params.token),
  geefErvaring: ({ params, body }) => geefErvaring(params.token, body),
};
