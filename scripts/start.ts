import { answers } from './answers.ts';
import { berichten } from './berichten.ts';
import { buildConsole } from './build.ts';
import { type Child, startChild } from './child.ts';
import { addressOf, compileCache, type Door, doors, isFree, isPort, ownBotKey, portOf, root } from './house.ts';

const env: NodeJS.ProcessEnv = { ...compileCache, ...ownBotKey(), ...process.env };
const children: Array<Child> = [];
let ending: Promise<never> | undefined;

const end = (code: number, line?: string): Promise<never> => {
  ending ??= (async () => {
    if (line) console.error(line);
    await Promise.all([...children].reverse().map((child) => child.stop()));
    process.exit(code);
  })();
  return ending;
};

const checkPort = async (door: Door) => {
  const { portVariable } = doors[door];
  const port = portOf(door, env);
  if (!isPort(port)) return end(1, berichten.poortOngeldig(portVariable, env[portVariable] ?? ''));
  if (!(await isFree(port))) return end(1, berichten.poortBezet(door, port, portVariable));
};

const open = async (door: Door) => {
  if (ending) return ending;
  const child = startChild({
    name: door,
    command: process.execPath,
    args: [doors[door].entry],
    cwd: root,
    env,
    onLine: (line) => console.log(`${door.padEnd(7)} │ ${line}`),
  });
  children.push(child);
  child.exited.then((code) => end(code || 1, berichten.gestopt(door, code)));
  const ready = await answers(child, addressOf(door, env, doors[door].health), doors[door].healthy);
  if (!ready && child.running()) await end(1, berichten.startteNiet(door));
  // A child that stopped has already asked for the end: wait for it, so that nothing opens after it.
  if (!ready) await ending;
};

const build = async () => {
  const underway = buildConsole();
  if (!underway) return;
  children.push(underway.child);
  const problem = await underway.problem;
  if (problem) await end(1, problem);
};

process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));

for (const door of ['console', 'api', 'bot'] as const) await checkPort(door);
await Promise.all([open('api'), open('bot'), build().then(() => open('console'))]);
console.log(`\n${berichten.klaar(`http://localhost:${portOf('console', env)}`)}\n`);
