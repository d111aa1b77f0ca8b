import type { Wie } from './gemeente.ts';
import type { Proef } from './opzet.ts';

// biome-ignore lint/suspicious/noExplicitAny: what came back is what the test looks at.
export type Inhoud = any;

export interface Gekregen {
  readonly status: number;
  readonly inhoud: Inhoud;
  readonly koppen: Headers;
}

export interface Extra {
  readonly koppen?: Readonly<Record<string, string>>;
  /** As it is, instead of JSON. */
  readonly rauw?: string | Uint8Array;
}

const tokens = new WeakMap<Proef, Map<Wie, Promise<string>>>();

const meldAan = async (proef: Proef, wie: Wie): Promise<string> => {
  const antwoord = await proef.app.request('/v1/demo/sessies', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: proef.gemeente.mensen[wie].id }),
  });
  const { token } = (await antwoord.json()) as { token: string };
  return token;
};

/** Signed in once for each person. */
export const tokenVan = (proef: Proef, wie: Wie): Promise<string> => {
  const vanProef = tokens.get(proef) ?? new Map<Wie, Promise<string>>();
  tokens.set(proef, vanProef);
  const token = vanProef.get(wie) ?? meldAan(proef, wie);
  vanProef.set(wie, token);
  return token;
};

/** One call, in the name of somebody or of nobody. */
export const vraag = async (
  proef: Proef,
  wie: Wie | null,
  regel: string,
  inhoud?: unknown,
  { koppen = {}, rauw }: Extra = {},
): Promise<Gekregen> => {
  const [method = 'GET', pad = '/'] = regel.split(' ');
  const body = rauw ?? (inhoud === undefined ? undefined : JSON.stringify(inhoud));
  const antwoord = await proef.app.request(`/v1${pad}`, {
    method,
    headers: {
      ...(wie === null ? {} : { authorization: `Bearer ${await tokenVan(proef, wie)}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...koppen,
    },
    ...(body === undefined ? {} : { body: body as string }),
  });
  const tekst = await antwoord.text();
  return { status: antwoord.status, inhoud: tekst === '' ? undefined : JSON.parse(tekst), koppen: antwoord.headers };
};

export const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

export const meldingVoor = (proef: Proef, anders: object = {}) => ({
  ontvangenOp: vandaag(),
  aanleiding: 'nieuwe_vraag',
  bron: 'huisarts',
  teamId: proef.gemeente.teams.zuid,
  wijkId: proef.gemeente.wijk,
  leefgebieden: ['financien', 'huisvesting', 'sociaal_netwerk'],
  vraag: 'Achterstand met de huur en weinig mensen om zich heen.',
  ...anders,
});

/** What a test builds on must have gone well. */
export const gelukt = ({ status, inhoud }: Gekregen): Inhoud => {
  if (status < 200 || status > 299) throw new Error(`${status} ${JSON.stringify(inhoud)}`);
  return inhoud;
};

/** A weging of Anna's, in which everything is said but the besluit. */
export const onthuldeWeging = async (proef: Proef, anders: object = {}) => {
  const melding = gelukt(await vraag(proef, 'anna', 'POST /meldingen', meldingVoor(proef, anders)));
  const { id } = gelukt(await vraag(proef, 'anna', `POST /meldingen/${melding.id}/wegingen`, {}));
  const standpunt = { keuze: 'zelf', gronden: [], kanOppakken: true };
  gelukt(await vraag(proef, 'anna', `PUT /wegingen/${id}/standpunten/mij`, standpunt));
  gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/onthulling`, {}));
  return { melding, id: String(id) };
};

export const zelfBegeleiden = (proef: Proef, anders: object = {}) => ({
  uitkomst: 'zelf_begeleiden',
  gronden: [],
  coachId: proef.gemeente.mensen.anna.id,
  urenPerWeek: 2,
  verwachteWeken: 12,
  ...anders,
});
