/** What was answered; a body that is no JSON is left out. */
export interface Gekregen {
  readonly status: number;
  readonly koppen: Headers;
  readonly inhoud: Readonly<Record<string, unknown>>;
}

/** Looks at the settings and at what stands behind them. */
export interface Kijker {
  /** As it is set; set to nothing is not set. */
  readonly zet: (naam: string) => string | undefined;
  /** Nothing where nobody answers in time. */
  readonly vraag: (adres: string, verzoek?: RequestInit) => Promise<Gekregen | undefined>;
}

const alsRecord = (waarde: unknown): Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null ? { ...waarde } : {};

const leesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

export const maakKijker = (omgeving: NodeJS.ProcessEnv, geduldMs = 5_000): Kijker => ({
  zet: (naam) => omgeving[naam]?.trim() || undefined,
  vraag: async (adres, verzoek) => {
    try {
      const signal = AbortSignal.timeout(geduldMs);
      const antwoord = await fetch(adres, { ...verzoek, redirect: 'manual', signal });
      const inhoud = alsRecord(leesJson(await antwoord.text()));
      return { status: antwoord.status, koppen: antwoord.headers, inhoud };
    } catch {
      // Not found, refused, or too slow: in each case nobody answered, which is what has to be told.
      return undefined;
    }
  },
});

export const metJson = (inhoud: unknown, koppen: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...koppen },
  body: JSON.stringify(inhoud),
});
