import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const port = Number(process.env.TENZIJ_CONSOLE_PORT ?? '3000');
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop('TENZIJ_CONSOLE_PORT moet een poort zijn, van 1 tot en met 65535.');

const demo = !process.env.OIDC_ISSUER?.trim();
if (demo && process.env.NODE_ENV === 'production')
  stop('OIDC_ISSUER ontbreekt: in productie is aanmelden zonder OIDC niet mogelijk.');
const address = (name: string) => {
  const value = process.env[name]?.trim();
  if (value && !URL.canParse(value)) stop(`${name} moet een volledig adres zijn, zoals https://tenzij.gemeente.nl.`);
  return value ? new URL(value) : undefined;
};
address('TENZIJ_CONSOLE_URL');
const issuer = address('OIDC_ISSUER');
const loopback = ['localhost', '127.0.0.1', '[::1]'];
if (issuer && issuer.protocol !== 'https:' && !loopback.includes(issuer.hostname))
  stop('OIDC_ISSUER moet met https beginnen: anders kan iemand onderweg meelezen.');
if (issuer && !process.env.OIDC_CLIENT_ID?.trim())
  stop('OIDC_CLIENT_ID ontbreekt: zonder herkent de aanmelddienst Tenzij niet.');
const host = demo ? '127.0.0.1' : (process.env.TENZIJ_CONSOLE_HOST ?? '0.0.0.0');

// Without a proxy in front only our own word counts for the protocol, never the client's.
const proxied = !demo && process.env.TENZIJ_PROXY === '1';
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';

const { handler } = await import(new URL('./build/handler.js', import.meta.url).href).catch(
  (cause: { code?: string }) =>
    cause.code === 'ERR_MODULE_NOT_FOUND'
      ? stop(
          `De console is nog niet gebouwd. Draai eerst "pnpm run build" in ${fileURLToPath(new URL('.', import.meta.url))}.`,
        )
      : Promise.reject(cause),
);

const server = createServer((request, response) => {
  if (!proxied) request.headers['x-forwarded-proto'] = 'http';
  handler(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});
server.on('error', (cause: NodeJS.ErrnoException) =>
  stop(
    cause.code === 'EADDRINUSE'
      ? `Poort ${port} is al in gebruik. Kies een andere met TENZIJ_CONSOLE_PORT.`
      : cause.message,
  ),
);
server.listen(port, host, () => console.log(`console: http://localhost:${port}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
