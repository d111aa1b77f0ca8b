import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import { zipSync } from 'fflate';
import { berichten } from '../berichten.ts';

interface PakketOpties {
  /** Application (client) id of the app registration; also the id of the bot and of the app. */
  readonly clientId: string;
  /** With https: the tab in Teams shows it. */
  readonly consoleUrl: string;
}

/** The app package would be refused by Teams; each line says why. */
export class PakketOngeldig extends Error {
  override readonly name = 'PakketOngeldig';
  readonly regels: ReadonlyArray<string>;
  constructor(regels: ReadonlyArray<string>) {
    super(regels.join('\n'));
    this.regels = regels;
  }
}

const zin = berichten.teams;
const bot = fileURLToPath(new URL('../..', import.meta.url));
const vind = createRequire(import.meta.url).resolve;
const leesJson = async (pad: string) => JSON.parse(await readFile(pad, 'utf8'));

/** The same package every time: without a moment in it. */
const geenMoment = new Date('2026-01-01T00:00:00');

/** What Microsoft publishes with its own tools, for the version that the manifest says it is. */
const schemaVan = ({ manifestVersion }: { readonly manifestVersion: string }) =>
  leesJson(vind(`@microsoft/app-manifest/build/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`));

/** What is wrong with a manifest by Microsoft's schema. */
export const manifestFouten = async (manifest: {
  readonly manifestVersion: string;
}): Promise<ReadonlyArray<string>> => {
  const keur = new Ajv.default({ strict: false, allErrors: true, validateFormats: false }).compile(
    await schemaVan(manifest),
  );
  if (keur(manifest)) return [];
  return (keur.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
};

export const maakManifest = async ({ clientId, consoleUrl }: PakketOpties) => {
  const { version } = await leesJson(join(bot, 'package.json'));
  const waarden: Readonly<Record<string, string>> = {
    TEAMS_CLIENT_ID: clientId,
    CONSOLE_URL: consoleUrl.replace(/\/$/, ''),
    CONSOLE_DOMEIN: new URL(consoleUrl).host,
    VERSIE: version,
  };
  const sjabloon = await readFile(join(bot, 'teams/manifest.json'), 'utf8');
  return JSON.parse(sjabloon.replace(/\$\{\{(\w+)\}\}/g, (_, naam: string) => waarden[naam] ?? `\${{${naam}}}`));
};

/** What Teams would have against the package that these settings make; nothing is good. */
export const keurPakket = async (opties: PakketOpties): Promise<ReadonlyArray<string>> => {
  const manifest = await maakManifest(opties);
  const anders = manifest.bots.some(({ botId }: { readonly botId: string }) => botId !== opties.clientId);
  return [...(anders ? ['botId'] : []), ...(await manifestFouten(manifest))];
};

/** The app package for Teams: manifest and icons, checked against Microsoft's schema. */
export const maakPakket = async (opties: PakketOpties): Promise<Uint8Array> => {
  if (!/^https:\/\//.test(opties.consoleUrl)) throw new PakketOngeldig([zin.alleenHttps(opties.consoleUrl)]);
  const manifest = await maakManifest(opties);
  const fouten = await manifestFouten(manifest);
  if (fouten.length > 0) throw new PakketOngeldig(fouten);
  const bestanden = {
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
    'kleur.png': await readFile(join(bot, 'teams/kleur.png')),
    'lijn.png': await readFile(join(bot, 'teams/lijn.png')),
  };
  return zipSync(bestanden, { level: 9, mtime: geenMoment });
};

const pakketnaam = 'tenzij-teams.zip';

/** Makes the package in a folder; where it stands. */
export const schrijfPakket = async (map: string, opties: PakketOpties): Promise<string> => {
  const pad = join(map, pakketnaam);
  await writeFile(pad, await maakPakket(opties));
  return pad;
};
