import { randomUUID } from 'node:crypto';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { proefgemeente } from './gemeente.ts';
import type { Proef } from './opzet.ts';

/** Somebody who works for the partner of the gemeente and in no team, with a token of their own. */
export const eenPartner = async (proef: Pick<Proef, 'run' | 'app'>, naam = 'Kim') => {
  const { gemeente, organisatie } = proefgemeente;
  const id = MedewerkerId.make(randomUUID());
  await proef.run(
    Effect.flatMap(Store, (store) =>
      store.richtIn(gemeente, {
        medewerkers: [
          {
            id,
            naam,
            rol: 'wijkcoach',
            teams: [],
            organisatieId: organisatie,
            expertises: ['ggz'],
            urenPerWeek: null,
            fte: null,
            actief: true,
            persona: true,
          },
        ],
      }),
    ),
  );
  const antwoord = await proef.app.request('/v1/demo/sessies', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: id }),
  });
  const { token } = (await antwoord.json()) as { readonly token: string };
  return { id, naam, token, organisatie };
};
