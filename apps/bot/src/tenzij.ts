import { controle as zin } from './berichten/controle.ts';
import { veiligAdres, watMist } from './controle/adres.ts';
import { controleer } from './controle/controleer.ts';
import { maakKijker } from './controle/Kijker.ts';
import { isId } from './controle/teams.ts';
import { keurPakket, PakketOngeldig, schrijfPakket } from './teams/pakket.ts';

/** The commands that are about the chat; the others are of the api. */
const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);
const mis = (regels: ReadonlyArray<string>): number => {
  for (const regel of regels) process.stderr.write(`${regel}\n`);
  return 1;
};

const kijker = maakKijker(process.env);

const pakket = async (map: string): Promise<number> => {
  const [clientId, consoleUrl] = [kijker.zet('TEAMS_CLIENT_ID'), veiligAdres(kijker, 'TENZIJ_CONSOLE_URL')];
  if (clientId === undefined) return mis([zin.ontbreekt('TEAMS_CLIENT_ID', zin.waar.teamsApp)]);
  if (!isId(clientId)) return mis([zin.vorm('TEAMS_CLIENT_ID', zin.waar.teamsApp)]);
  if (consoleUrl === undefined) return mis([watMist(kijker, 'TENZIJ_CONSOLE_URL', zin.waar.console)]);
  try {
    zeg(zin.pakketGemaakt(await schrijfPakket(map, { clientId, consoleUrl })));
    return 0;
  } catch (fout) {
    if (fout instanceof PakketOngeldig) return mis(fout.regels);
    if (fout instanceof Error && 'code' in fout) return mis([zin.mapNiet(map)]);
    throw fout;
  }
};

const [groep, opdracht, ...meer] = process.argv.slice(2);
const opdrachten: Readonly<Record<string, () => Promise<number>>> = {
  'chat controle': async () => ((await controleer(kijker, keurPakket, zeg)) ? 0 : 1),
  // pnpm runs a command at the root; who typed it stands elsewhere.
  'chat pakket': () => pakket(meer[0] ?? process.env.INIT_CWD ?? process.cwd()),
};
const gekozen = opdrachten[`${groep} ${opdracht}`];
const teVeel = meer.length > (opdracht === 'pakket' ? 1 : 0);
if (gekozen === undefined || teVeel) {
  mis([zin.gebruik]);
  process.exitCode = 2;
} else {
  process.exitCode = await gekozen();
}
