import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { bewaar } from '../chat/bewaar.ts';
import type { Weigerreden } from '../chat/Chat.ts';

export type Oordeel =
  | { readonly soort: 'goed'; readonly serviceUrl: string }
  | { readonly soort: 'nee'; readonly status: 401 | 403; readonly reden: Weigerreden }
  /** Microsoft's keys cannot be read now: it will be sent again. */
  | { readonly soort: 'later' };

interface TokenOpties {
  /** The app that tokens must be meant for. */
  readonly clientId: string;
  readonly openidUrl: string;
}

/** Who sends us what happens in Teams; in a token of Microsoft's own sign-in this is another. */
const afzender = 'https://api.botframework.com';
const speling = 300;
const hoogstens = 500;

const geen: Oordeel = { soort: 'nee', status: 401, reden: 'token' };

const redenVan = (fout: unknown): Oordeel => {
  if (fout instanceof errors.JWTExpired) return { ...geen, reden: 'verlopen' };
  if (fout instanceof errors.JWSSignatureVerificationFailed) return { ...geen, reden: 'handtekening' };
  if (fout instanceof errors.JWKSTimeout || !(fout instanceof errors.JOSEError)) return { soort: 'later' };
  return geen;
};

/**
 * The SDK's own check also takes tokens of Entra, of any tenant and without a service url, and does not look at what a
 * key may sign for. Here only the connector of Teams gets in. A token is used for an hour, so what was checked is kept.
 */
export const maakTokenlezer = ({
  clientId,
  openidUrl,
}: TokenOpties): ((kop: string | undefined) => Promise<Oordeel>) => {
  const sleutels = createRemoteJWKSet(new URL(openidUrl.replace(/\/openidconfiguration$/, '/keys')), {
    timeoutDuration: 3_000,
  });
  const gekeurd = new Map<string, { readonly serviceUrl: string; readonly tot: number }>();

  /** A key that says what it may sign for, must say Teams. */
  const magVoorTeams = (kid: string | undefined): boolean => {
    const sleutel = sleutels.jwks()?.keys.find((een) => een.kid === kid) as { endorsements?: unknown } | undefined;
    const { endorsements } = sleutel ?? {};
    return !Array.isArray(endorsements) || endorsements.includes('msteams');
  };

  const keur = async (token: string): Promise<Oordeel> => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, sleutels, {
        issuer: afzender,
        audience: clientId,
        algorithms: ['RS256', 'RS384', 'RS512'],
        clockTolerance: speling,
        requiredClaims: ['exp', 'serviceurl'],
      });
      if (!magVoorTeams(protectedHeader.kid)) return { ...geen, status: 403 };
      const { serviceurl, exp = 0 } = payload;
      if (typeof serviceurl !== 'string') return geen;
      bewaar(gekeurd, token, { serviceUrl: serviceurl, tot: (exp + speling) * 1000 }, hoogstens);
      return { soort: 'goed', serviceUrl: serviceurl };
    } catch (fout) {
      return redenVan(fout);
    }
  };

  return async (kop) => {
    const token = /^Bearer ([\w-]{1,4000}\.[\w-]{1,12000}\.[\w-]{1,2000})$/.exec(kop ?? '')?.[1];
    if (token === undefined) return geen;
    const al = gekeurd.get(token);
    if (al !== undefined && al.tot > Date.now()) return { soort: 'goed', serviceUrl: al.serviceUrl };
    gekeurd.delete(token);
    return keur(token);
  };
};

const zelfde = (adres: string) => adres.replace(/\/$/, '').toLowerCase();
export const isZelfdeAdres = (een: string, ander: string): boolean => zelfde(een) === zelfde(ander);

/** Answers go only to Microsoft's own servers, whatever an activity says. */
export const isOnsAdres = (adres: string, begin: string): boolean => {
  try {
    return new URL(adres).href.startsWith(new URL(begin).href);
  } catch {
    return false;
  }
};
