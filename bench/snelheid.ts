import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '@tenzij/e2e/harness/installation.ts';
import { inhoud, meldAan, teamMetDrieCoaches } from '@tenzij/e2e/harness/personas.ts';
import { kaleDatabase, kaleServer } from './bodem.ts';
import { klik, slack } from './klik.ts';
import { meet, schrijfTabel } from './meet.ts';

/** Under what one session may ask in a burst: a refusal is quick, and no measurement. */
const keer = 150;
const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as never;

const seconden = async (doe: () => Promise<unknown>) => {
  const begin = performance.now();
  await doe();
  return ((performance.now() - begin) / 1000).toFixed(1);
};

const koud = performance.now();
await using installatie = await openInstallation({ env: slack });
console.log(`PGlite, first start with the demo: ${((performance.now() - koud) / 1000).toFixed(1)} s`);
for (const deur of ['console', 'bot', 'api'] as const) await installatie.stop(deur);
const eerstePagina = async () => {
  await Promise.all((['api', 'bot', 'console'] as const).map(installatie.start));
  await fetch(`${installatie.address('console')}/aanmelden`).then((antwoord) => antwoord.text());
};
console.log(`second start to the first page: ${await seconden(eerstePagina)} s`);

const basis = installatie.address('api');
const { teamId, coaches } = await teamMetDrieCoaches(basis);
const { client } = await meldAan(basis, coaches[0]);
const wijkId = inhoud(await client.teams()).items.find(({ id }) => id === teamId)?.wijken[0] as never;
const melding = async () =>
  inhoud(
    await client.meld({
      body: {
        ontvangenOp: vandaag,
        aanleiding: 'nieuwe_vraag',
        bron: 'inwoner',
        teamId,
        wijkId,
        leefgebieden: ['financien', 'huisvesting', 'participatie'],
        vraag: 'Wil weer overzicht in de post en de rekeningen.',
      },
    }),
  );
const weging = inhoud(await client.openWeging({ params: { id: (await melding()).id }, body: {} }));
const params = { id: weging.id };
const zelf = { keuze: 'zelf', gronden: [], kanOppakken: true } as const;

const server = await kaleServer();
const haal = async (url: string, token = '') => {
  const antwoord = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!antwoord.ok) throw new Error(`${url} answered ${antwoord.status}`);
  return antwoord.text();
};
const lees = async (pad: string, wat = pad) => {
  const { token } = await meldAan(basis, coaches[0]);
  return meet(`GET /v1${wat}`, keer, () => haal(`${basis}/v1${pad}`, token));
};
schrijfTabel('Reading, against a bare Hono route', await meet('bare Hono', keer, () => haal(server.url)), [
  await lees('/gezondheid'),
  await lees(`/meldingen/${weging.meldingId}`, '/meldingen/{id}'),
  await lees(`/wegingen/${weging.id}`, '/wegingen/{id}'),
  await lees('/meldingen?limit=50'),
]);
schrijfTabel('Acknowledging, against a bare Hono route', await meet('bare Hono', keer, () => haal(server.url)), [
  await meet('POST /slack/events', keer, klik(installatie.address('bot'))),
]);
server.sluit();

const map = await mkdtemp(join(tmpdir(), 'tenzij-bodem-'));
const database = await kaleDatabase(map);
schrijfTabel('Weighing, against bare SQL on PGlite', await meet('bare SQL', keer, database.standpunt), [
  await meet('PUT standpunten/mij', keer, async () => inhoud(await client.geefStandpunt({ params, body: zelf }))),
  await meet('PUT stappen/netwerk', keer, async () =>
    inhoud(await client.zetStap({ params: { ...params, stap: 'netwerk' }, body: { gezet: true } })),
  ),
  await meet('POST meldingen', keer, melding),
]);
await database.sluit();
await rm(map, { recursive: true, force: true });
