interface BottokenOpties {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenantId: string;
  readonly loginUrl: string;
}

/** Microsoft gave us no token: a wrong secret, or it is away. */
export class GeenBottoken extends Error {
  override readonly name = 'GeenBottoken';
  readonly status: number;
  constructor(status: number) {
    super(`token: ${status}`);
    this.status = status;
  }
}

const scope = 'https://api.botframework.com/.default';
/** Asked for anew some minutes before it runs out. */
const marge = 300_000;

/** The token that we call Teams with, asked for once an hour. */
export const maakBottoken = ({ clientId, clientSecret, tenantId, loginUrl }: BottokenOpties) => {
  let huidig: { readonly token: Promise<string>; tot: number } | undefined;

  const vraag = async (): Promise<{ token: string; millis: number }> => {
    const antwoord = await fetch(`${loginUrl}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope,
      }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!antwoord.ok) {
      await antwoord.body?.cancel();
      throw new GeenBottoken(antwoord.status);
    }
    const { access_token, expires_in } = (await antwoord.json()) as { access_token?: unknown; expires_in?: unknown };
    if (typeof access_token !== 'string') throw new GeenBottoken(502);
    return { token: access_token, millis: Number(expires_in ?? 0) * 1000 };
  };

  return {
    token: (): Promise<string> => {
      if (huidig !== undefined && huidig.tot > Date.now()) return huidig.token;
      const gevraagd = vraag();
      const nieuw = { token: gevraagd.then(({ token }) => token), tot: Date.now() + 15_000 };
      huidig = nieuw;
      gevraagd.then(
        ({ millis }) => {
          nieuw.tot = Date.now() + Math.max(15_000, millis - marge);
        },
        () => {
          if (huidig === nieuw) huidig = undefined;
        },
      );
      return nieuw.token;
    },
    /** It was refused: the next call asks for another. */
    vergeet: () => {
      huidig = undefined;
    },
  };
};
export type Bottoken = ReturnType<typeof maakBottoken>;
