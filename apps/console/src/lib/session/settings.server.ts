import { Config, ConfigProvider, Effect, Option } from 'effect';

const settings = Config.all({
  apiUrl: Config.option(Config.String('TENZIJ_API_URL')),
  apiPort: Config.Port('TENZIJ_API_PORT').pipe(Config.withDefault(3001)),
  issuer: Config.option(Config.String('OIDC_ISSUER')),
});

const read = Effect.runSync(settings.parse(ConfigProvider.fromEnv()));

/** Read once, when the console starts. */
export const apiUrl = Option.getOrElse(read.apiUrl, () => `http://127.0.0.1:${read.apiPort}`).replace(/\/+$/, '');
export const isDemo = Option.isNone(read.issuer);
