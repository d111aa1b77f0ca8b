import { Config, ConfigProvider, Effect, Option } from 'effect';

const settings = Config.all({
  url: Config.option(Config.String('TENZIJ_BOT_URL')),
  port: Config.Port('TENZIJ_BOT_PORT').pipe(Config.withDefault(3002)),
});
const read = Effect.runSync(settings.parse(ConfigProvider.fromEnv()));
const botUrl = Option.getOrElse(read.url, () => `http://127.0.0.1:${read.port}`).replace(/\/+$/, '');

/** Asks the bot in the name of who is signed in; nothing where it cannot be reached. */
export const vraagBot = (pad: string, token: string, verzoek: RequestInit): Promise<Response | undefined> =>
  fetch(`${botUrl}${pad}`, {
    ...verzoek,
    headers: { ...verzoek.headers, authorization: `Bearer ${token}` },
    redirect: 'error',
  }).catch(() => undefined);
