import type { kosten as operaties } from '@tenzij/contract/operaties/kosten.ts';
import {
  bekijkBegroting,
  bekijkUitgave,
  lijstBegrotingen,
  lijstUitgaven,
  verwijderBegroting,
  verwijderUitgave,
  voegBegrotingToe,
  voegUitgaveToe,
  wijzigBegroting,
  wijzigUitgave,
} from '@tenzij/domain/kosten/boek.ts';
import { bekijkAannames, zetAannames } from '@tenzij/domain/kosten/zetAannames.ts';
import type { Handlers } from '../http/Handler.ts';
import { kosten as kostenHandler } from './kostenDocument.ts';

export const kosten: Handlers<keyof typeof operaties> = {
  kosten: kostenHandler,
  kostenaannames: () => bekijkAannames(),
  zetKostenaannames: ({ body }) => zetAannames(body),
  uitgaven: ({ query }) => lijstUitgaven(query),
  uitgave: ({ params }) => bekijkUitgave(params.id),
  voegUitgaveToe: ({ body }) => voegUitgaveToe(body),
  wijzigUitgave: ({ params, body }) => wijzigUitgave(params.id, body),
  verwijderUitgave: ({ params }) => verwijderUitgave(params.id),
  begrotingen: ({ query }) => lijstBegrotingen(query),
  begroting: ({ params }) => bekijkBegroting(params.id),
  voegBegrotingToe: ({ body }) => voegBegrotingToe(body),
  wijzigBegroting: ({ params, body }) => wijzigBegroting(params.id, body),
  verwijderBegroting: ({ params }) => verwijderBegroting(params.id),
};
