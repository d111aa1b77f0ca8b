import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './house.ts';

/** One command for who runs Tenzij; what is about the chat is known by the bot, and the rest by the api. */
const words = process.argv.slice(2);
const entry = words[0] === 'chat' ? 'apps/bot/src/tenzij.ts' : 'apps/api/src/tenzij.ts';

const child = spawn(process.execPath, [join(root, entry), ...words], { stdio: 'inherit' });
// Ctrl-C reaches the child by itself; we only have to outlive it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
