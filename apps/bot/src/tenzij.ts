import { controle as zin } from './berichten/controle.ts';
import { controleer } from './controle/controleer.ts';
import { maakKijker } from './controle/Kijker.ts';

/** The commands that are about the chat; the others are of the api. */
const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);

const [groep, opdracht, ...meer] = process.argv.slice(2);

if (groep === 'chat' && opdracht === 'controle' && meer.length === 0) {
  process.exitCode = (await controleer(maakKijker(process.env), zeg)) ? 0 : 1;
} else {
  process.stderr.write(`${zin.gebruik}\n`);
  process.exitCode = 2;
}
