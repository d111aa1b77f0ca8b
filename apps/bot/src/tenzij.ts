import { controle as zin } from './berichten/controle.ts';
import { controleer } from './controle/controleer.ts';
import { maakKijker } from './controle/Kijker.ts';
import { keurPakket, PakketOngeldig, schrijfPakket } from './teams/pakket.ts';

/** The commands that are about the chat; the others are of the api. */
const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);
const mis = (regels: ReadonlyArray<string>): number => {
  for (const regel of regels) process.stderr.write(`${regel}\n`);
  return 1;
};

const kijker = maakKijker(process.env);

const pakket = async (map: string): Promise<number> => {
  const [clientId, consoleUrl] = [kijker.zet('TEAMS_CLIENT_ID'), kijker.zet('TENZIJ_CONSOLE_URL')];
  const mist = [
    ...(clientId === undefined ? ['TEAMS_CLIENT_ID'] : []),
    ...(consoleUrl === undefined ? ['TENZIJ_CONSOLE_URL'] : []),
  ];
  if (clientId === undefined || consoleUrl === undefined) return mis([zin.pakketMist(mist)]);
  try {
    zeg(zin.pakketGemaakt(await schrijfPakket(map, { clientId, consoleUrl })));
    return 0;
  } catch (fout) {
    if (fout instanceof PakketOngeldig) return mis(fout.regels);
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
process.exitCode = gekozen === undefined || teVeel ? (mis([zin.gebruik]), 2) : await gekozen();
