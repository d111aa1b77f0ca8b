import { resolve } from 'node:path';
import { Config, Context, Effect, Option, Schema } from 'effect';
import { berichten } from './berichten.ts';

const { start } = berichten;

/** What is set from outside is wrong; the line says which variable and what to do. */
export class OngeldigeInstelling extends Schema.TaggedError<OngeldigeInstelling>()('OngeldigeInstelling', {
  naam: Schema.String,
  uitleg: Schema.String,
}) {
  override get message() {
    return start.instelling(this.naam, this.uitleg);
  }
}

export interface Oidc {
  readonly issuer: string;
  readonly audience: string;
}

/** Everything that is set from outside, read once. */
export class Instellingen extends Context.Service<
  Instellingen,
  {
    readonly poort: number;
    /** Null is every address of the machine. */
    readonly host: string | null;
    readonly datamap: string;
    /** Where the resident's form is. */
    readonly consoleUrl: string;
    readonly demo: boolean;
    readonly oidc: Oidc | null;
  }
>()('@tenzij/api/Instellingen') {}

/** A variable that is set to nothing is not set. */
const variabele = <A>(naam: string, lees: Config.Config<A>, uitleg: string) =>
  Effect.gen(function* () {
    const tekst = yield* Config.option(Config.String(naam)).pipe(Effect.orElseSucceed(() => Option.none<string>()));
    if (Option.isNone(tekst) || tekst.value.trim() === '') return Option.none<A>();
    return Option.some(yield* lees.pipe(Effect.mapError(() => new OngeldigeInstelling({ naam, uitleg }))));
  });

const jaNee = (naam: string) => variabele(naam, Config.Boolean(naam), start.jaNee);
const poort = (naam: string) => variabele(naam, Config.Port(naam), start.poort);
const tekst = (naam: string) => variabele(naam, Config.String(naam), start.ontbreekt);
const adres = (naam: string) => variabele(naam, Config.URL(naam), start.adres);

const zonderSlash = (url: URL): string => url.href.replace(/\/+$/, '');

const leesOidc = Effect.gen(function* () {
  const issuer = Option.getOrUndefined(yield* adres('OIDC_ISSUER'));
  if (issuer === undefined) return null;
  const audience = Option.getOrUndefined(yield* tekst('OIDC_CLIENT_ID'));
  if (audience === undefined)
    return yield* new OngeldigeInstelling({ naam: 'OIDC_CLIENT_ID', uitleg: start.ontbreekt });
  // As it was written: an issuer with and without a slash at its end are two.
  const geschreven = Option.getOrElse(yield* tekst('OIDC_ISSUER'), () => issuer.href);
  return { issuer: geschreven.trim(), audience };
});

export const leesInstellingen = Effect.gen(function* () {
  const oidc = yield* leesOidc;
  const wilDemo = Option.getOrElse(yield* jaNee('TENZIJ_DEMO'), () => true);
  const productie = Option.getOrUndefined(yield* tekst('NODE_ENV')) === 'production';
  if (oidc === null && productie)
    return yield* new OngeldigeInstelling({ naam: 'OIDC_ISSUER', uitleg: start.productieZonderAanmelding });
  const consolePoort = Option.getOrElse(yield* poort('TENZIJ_CONSOLE_PORT'), () => 3000);
  const consoleUrl = yield* adres('TENZIJ_CONSOLE_URL');
  return Instellingen.of({
    poort: Option.getOrElse(yield* poort('TENZIJ_API_PORT'), () => 3001),
    host: oidc === null ? '127.0.0.1' : null,
    datamap: resolve(Option.getOrElse(yield* tekst('TENZIJ_DATA'), () => '.tenzij')),
    consoleUrl: Option.match(consoleUrl, {
      onNone: () => `http://localhost:${consolePoort}`,
      onSome: zonderSlash,
    }),
    demo: oidc === null && wilDemo,
    oidc,
  });
});
