import { bekijkErvaring } from '@tenzij/domain/ervaring/bekijk.ts';
import { bekijkFormulieren } from '@tenzij/domain/ervaring/bekijkFormulieren.ts';
import { bekijkRespons } from '@tenzij/domain/ervaring/bekijkRespons.ts';
import { geefErvaring } from '@tenzij/domain/ervaring/geef.ts';
import { vernieuwLink } from '@tenzij/domain/ervaring/vernieuwLink.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';
import { linkMet } from './link.ts';

export const ervaring: Handlers<'ervaring' | 'geefErvaring' | 'vernieuwErvaringslink' | 'formulieren' | 'respons'> = {
  ervaring: ({ params }) => bekijkErvaring(params.token),
  geefErvaring: ({ params, body }) => geefErvaring(params.token, body),
  vernieuwErvaringslink: ({ params }) =>
    Effect.gen(function* () {
      const { geheim, verlooptOp } = yield* vernieuwLink(params.id);
      return { ervaringslink: yield* linkMet(geheim), verlooptOp };
    }),
  formulieren: ({ params }) => bekijkFormulieren(params.id),
  respons: ({ query }) => bekijkRespons(query),
};
