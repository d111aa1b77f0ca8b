import { Config, Effect, Redacted, Schema } from 'effect';

/** What is set from outside is wrong; the line says which variable and what to do. */
export class OngeldigeInstelling extends Schema.TaggedError<OngeldigeInstelling>()('OngeldigeInstelling', {
  naam: Schema.String,
  uitleg: Schema.String,
}) {
  override get message() {
    return `${this.naam}: ${this.uitleg}`;
  }
}

/** A variable of the environment, or undefined: one that is set to nothing is not set. */
const instelling =
  <A>(config: (naam: string) => Config.Config<A>, uitleg: string) =>
  (naam: string): Effect.Effect<A | undefined, OngeldigeInstelling> =>
    Effect.gen(function* () {
      const tekst = yield* Config.String(naam).pipe(Effect.orElseSucceed(() => ''));
      return tekst.trim() === '' ? undefined : yield* config(naam);
    }).pipe(Effect.mapError(() => new OngeldigeInstelling({ naam, uitleg })));

export const tekst = instelling(Config.String, 'dit is geen tekst.');
export const poort = instelling(Config.Port, 'kies een poort van 1 tot en met 65535.');
export const jaNee = instelling(Config.Boolean, 'kies 1 of 0.');
export const adres = instelling(Config.URL, 'geef een volledig adres, zoals https://aanmelden.gemeente.nl.');

/** Never in a log or an error. */
export const geheim = (naam: string) =>
  Effect.map(tekst(naam), (waarde) => (waarde === undefined ? undefined : Redacted.make(waarde)));

/** As it goes in a header. */
const goedeSleutel = /^[\w.~+/=-]{32,}$/;

/** The secret that api and bot share; a short one could be guessed. */
export const botsleutel = Effect.gen(function* () {
  const sleutel = yield* geheim('TENZIJ_BOT_KEY');
  if (sleutel !== undefined && !goedeSleutel.test(Redacted.value(sleutel)))
    return yield* new OngeldigeInstelling({
      naam: 'TENZIJ_BOT_KEY',
      uitleg: 'kies een geheim van ten minste 32 letters en cijfers, zonder spaties.',
    });
  return sleutel;
});

/** An address to put a path behind. */
export const zonderSlash = (url: URL): string => url.href.replace(/\/+$/, '');

/** Where another process of this installation is: as it is set, or on this machine. */
export const adresOf = (naamAdres: string, naamPoort: string, anders: number) =>
  Effect.gen(function* () {
    const gezet = yield* adres(naamAdres);
    return gezet === undefined ? `http://127.0.0.1:${(yield* poort(naamPoort)) ?? anders}` : zonderSlash(gezet);
  });
