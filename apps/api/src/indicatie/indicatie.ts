import { bekijkIndicatie, bekijkIndicatiekalender, lijstIndicaties } from '@tenzij/domain/indicatie/bekijk.ts';
import { beslisAanvraag } from '@tenzij/domain/indicatie/beslis.ts';
import { bevestigOverdracht } from '@tenzij/domain/indicatie/bevestigOverdracht.ts';
import { corrigeerIndicatie } from '@tenzij/domain/indicatie/corrigeer.ts';
import { herindiceer } from '@tenzij/domain/indicatie/herindiceer.ts';
import { zetIndicatieAgenda } from '@tenzij/domain/indicatie/zetAgenda.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';

export const indicatie: Handlers<
  | 'indicaties'
  | 'indicatie'
  | 'beslisAanvraag'
  | 'corrigeerIndicatie'
  | 'herindiceer'
  | 'bevestigOverdracht'
  | 'zetIndicatieAgenda'
  | 'indicatiekalender'
> = {
  indicaties: ({ query }) => lijstIndicaties(query),
  indicatie: ({ params }) => bekijkIndicatie(params.id),
  beslisAanvraag: ({ params, body }) => Effect.andThen(beslisAanvraag(params.id, body), bekijkIndicatie(params.id)),
  corrigeerIndicatie: ({ params, body }) =>
    Effect.andThen(corrigeerIndicatie(params.id, body), bekijkIndicatie(params.id)),
  herindiceer: ({ params, body }) => Effect.andThen(herindiceer(params.id, body), bekijkIndicatie(params.id)),
  bevestigOverdracht: ({ params, body }) =>
    Effect.andThen(bevestigOverdracht(params.id, body), bekijkIndicatie(params.id)),
  zetIndicatieAgenda: ({ params, body }) =>
    Effect.andThen(zetIndicatieAgenda(params.id, body), bekijkIndicatie(params.id)),
  indicatiekalender: ({ query }) => bekijkIndicatiekalender(query),
};
