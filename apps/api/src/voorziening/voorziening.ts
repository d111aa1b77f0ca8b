import { lijstVoorzieningen } from '@tenzij/domain/voorziening/lijst.ts';
import type { Handlers } from '../http/Handler.ts';

export const voorziening: Handlers<'voorzieningen'> = {
  voorzieningen: ({ query }) => lijstVoorzieningen(query),
};
