import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Antwoord {
  readonly status?: number;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly inhoud?: Readonly<Record<string, unknown>>;
}
export interface Gevraagd {
  readonly methode: string;
  readonly velden: Readonly<Record<string, unknown>>;
}

const leesVelden = (lichaam: string): Record<string, unknown> =>
  Object.fromEntries(
    [...new URLSearchParams(lichaam)].map(([naam, waarde]) => [
      naam,
      naam === 'blocks' || naam === 'view' ? JSON.parse(waarde) : waarde,
    ]),
  );

/** An address that answers as Slack would, once with each answer that was laid ready, and otherwise with yes. */
export const openSlackserver = async (vast: Readonly<Record<string, Antwoord['inhoud']>> = {}) => {
  const gevraagd: Array<Gevraagd> = [];
  const klaargelegd: Array<Antwoord> = [];
  const server = createServer(async (verzoek, antwoord) => {
    const delen: Array<Buffer> = [];
    for await (const deel of verzoek) delen.push(deel as Buffer);
    const methode = verzoek.url?.split('/').at(-1) ?? '';
    gevraagd.push({ methode, velden: leesVelden(Buffer.concat(delen).toString('utf8')) });
    const eigen = vast[methode];
    const {
      status = 200,
      koppen = {},
      inhoud = {},
    } = (eigen === undefined ? klaargelegd.shift() : { inhoud: eigen }) ?? {};
    antwoord.writeHead(status, { 'content-type': 'application/json', ...koppen });
    antwoord.end(JSON.stringify({ ok: true, channel: 'D1', ts: '17.1', view: { id: 'V1' }, ...inhoud }));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    gevraagd,
    antwoordEerst: (...antwoorden: ReadonlyArray<Antwoord>) => void klaargelegd.push(...antwoorden),
    sluit: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
