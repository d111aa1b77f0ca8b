import { bekijkIdentiteit, bekijkMelding, lijstMeldingen } from '@tenzij/domain/melding/bekijk.ts';
import { bewaarConcept, leesConcept, verwijderConcept } from '@tenzij/domain/melding/concept.ts';
import { meld } from '@tenzij/domain/melding/meld.ts';
import { trekMeldingIn } from '@tenzij/domain/melding/trekIn.ts';
import { vulMeldingAan } from '@tenzij/domain/melding/vulAan.ts';
import { verschuifTermijn } from '@tenzij/domain/termijn/verschuif.ts';
import { bekijkTijdlijn } from '@tenzij/domain/werk/tijdlijn.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';

export const melding: Handlers<
  | 'meld'
  | 'meldingen'
  | 'melding'
  | 'tijdlijn'
  | 'identiteit'
  | 'vulMeldingAan'
  | 'trekMeldingIn'
  | 'verschuifTermijn'
  | 'concept'
  | 'bewaarConcept'
  | 'verwijderConcept'
> = {
  meld: ({ body }) => meld(body),
  meldingen: ({ query }) => lijstMeldingen(query),
  melding: ({ params }) => bekijkMelding(params.id),
  tijdlijn: ({ params }) => bekijkTijdlijn(params.id),
  identiteit: ({ params }) => bekijkIdentiteit(params.id),
  vulMeldingAan: ({ params, body }) => vulMeldingAan(params.id, body),
  trekMeldingIn: ({ params }) => trekMeldingIn(params.id),
  verschuifTermijn: ({ params, body }) => verschuifTermijn(params.id, body),
  concept: ({ params }) => Effect.map(leesConcept(params.soort), (inhoud) => ({ inhoud })),
  bewaarConcept: ({ params, body }) => bewaarConcept(params.soort, body.inhoud),
  verwijderConcept: ({ params }) => verwijderConcept(params.soort),
};
