import { bekijkVoorziening, lijstVoorzieningen } from '@tenzij/domain/voorziening/bekijk.ts';
import { controleerVoorziening } from '@tenzij/domain/voorziening/controleer.ts';
import { heropenVoorziening } from '@tenzij/domain/voorziening/heropen.ts';
import { kiesVoorCasus } from '@tenzij/domain/voorziening/kiesVoorCasus.ts';
import { regelGebruik } from '@tenzij/domain/voorziening/regelGebruik.ts';
import { sluitVoorziening } from '@tenzij/domain/voorziening/sluit.ts';
import { telPlek } from '@tenzij/domain/voorziening/telPlek.ts';
import { voegVoorzieningToe } from '@tenzij/domain/voorziening/voegToe.ts';
import { wijzigVoorziening } from '@tenzij/domain/voorziening/wijzig.ts';
import type { Handlers } from '../http/Handler.ts';

export const voorziening: Handlers<
  | 'voorzieningen'
  | 'voorziening'
  | 'voegVoorzieningToe'
  | 'wijzigVoorziening'
  | 'controleerVoorziening'
  | 'telPlek'
  | 'sluitVoorziening'
  | 'heropenVoorziening'
  | 'kiesVoorCasus'
  | 'regelGebruik'
> = {
  voorzieningen: ({ query: { actief, ...query } }) =>
    lijstVoorzieningen(actief === undefined ? query : { ...query, actief: actief === 'true' }),
  voorziening: ({ params }) => bekijkVoorziening(params.id),
  voegVoorzieningToe: ({ body }) => voegVoorzieningToe(body),
  wijzigVoorziening: ({ params, body }) => wijzigVoorziening(params.id, body),
  controleerVoorziening: ({ params }) => controleerVoorziening(params.id),
  telPlek: ({ params, body }) => telPlek(params.id, body.stap),
  sluitVoorziening: ({ params, body }) => sluitVoorziening(params.id, body),
  heropenVoorziening: ({ params }) => heropenVoorziening(params.id),
  kiesVoorCasus: ({ params }) => kiesVoorCasus(params.id, params.voorzieningId),
  regelGebruik: ({ params }) => regelGebruik(params.id, params.voorzieningId),
};
