import { Config, Effect, Option, Schema } from 'effect';
import { berichten } from './berichten.ts';

/** What is set from outside is wrong; the line says which variable. */
export class OngeldigeInstelling extends Schema.TaggedError<OngeldigeInstelling>()('OngeldigeInstelling', {
  naam: Schema.String,
  uitleg: Schema.String,
}) {
  override get message() {
    return berichten.start.instelling(this.naam, this.uitleg);
  }
}

export interface Instellingen {
  readonly poort: number;
  /** Only this machine, as long as everybody may be anybody. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  /** Where the api is, without `/v1`. */
  readonly api: string;
}

const { start } = berichten;

/** A variable that is set to nothing is not set. */
const variabele = <A>(naam: string, lees: Config.Config<A>, uitleg: string) =>
  Effect.gen(function* () {
    const tekst = yield* Config.option(Config.String(naam)).pipe(Effect.orElseSucceed(() => Option.none<string>()));
    if (Option.isNone(tekst) || tekst.value.trim() === '') return undefined;
    return yield* lees.pipe(Effect.mapError(() => new OngeldigeInstelling({ naam, uitleg })));
  });
const poort = (naam: string) => variabele(naam, Config.Port(naam), start.poort);
const adres = (naam: string) => variabele(naam, Config.URL(naam), start.adres);
const tekst = (naam: string) => variabele(naam, Config.String(naam), start.adres);

/** Everything that is set from outside, read once. */
export const leesInstellingen: Effect.Effect<Instellingen, OngeldigeInstelling> = Effect.gen(function* () {
  const issuer = yield* adres('OIDC_ISSUER');
  if (issuer === undefined && (yield* tekst('NODE_ENV')) === 'production')
    return yield* new OngeldigeInstelling({ naam: 'OIDC_ISSUER', uitleg: start.aanmelding });
  const apiUrl = yield* adres('TENZIJ_API_URL');
  const apiPoort = (yield* poort('TENZIJ_API_PORT')) ?? 3001;
  return {
    poort: (yield* poort('TENZIJ_BOT_PORT')) ?? 3002,
    host: issuer === undefined ? '127.0.0.1' : '0.0.0.0',
    api: apiUrl?.href.replace(/\/+$/, '') ?? `http://127.0.0.1:${apiPoort}`,
  };
});
