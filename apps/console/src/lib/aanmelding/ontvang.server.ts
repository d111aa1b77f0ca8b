import * as client from 'openid-client';
import { clientMet } from '#lib/session/session.server.ts';
import { aanbieder, antwoordUrl } from './aanbieder.server.ts';
import type { Poging } from './poging.server.ts';
import type { Reden } from './reden.ts';

type Uitkomst = { readonly token: string } | { readonly reden: Reden };

/** A browser keeps no larger cookie, and says nothing about it. */
const langsteToken = 3_900;

const redenBij: Readonly<Record<number, Reden>> = { 401: 'mislukt', 403: 'onbekend' };

/** The answer of the provider, for the sign-in that it belongs to. Only the api judges whose the token is. */
export const ontvang = async (vraag: string, { state, nonce, verifier }: Poging): Promise<Uitkomst> => {
  const { id_token: token } = await client.authorizationCodeGrant(await aanbieder(), new URL(antwoordUrl + vraag), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  if (token === undefined || token.length > langsteToken) return { reden: 'mislukt' };
  const mij = await clientMet(token).mij();
  return mij.gelukt ? { token } : { reden: redenBij[mij.probleem.status] ?? 'tenzij_weg' };
};
