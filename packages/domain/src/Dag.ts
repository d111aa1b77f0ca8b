import { Clock, Effect, Schema } from 'effect';

const tijdzone = 'Europe/Amsterdam';
const dagInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: tijdzone });

const isKalenderdag = (tekst: string): boolean => {
  const datum = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(datum.getTime()) && datum.toISOString().startsWith(tekst);
};

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Days compare as text. */
export const Dag = Schema.String.annotate({ format: 'date' })
  .check(
    Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u, { message: 'Schrijf de datum als jjjj-mm-dd.' }),
    Schema.makeFilter(isKalenderdag, { message: 'Deze datum bestaat niet.' }),
  )
  .pipe(Schema.brand('Dag'));
export type Dag = typeof Dag.Type;

/** A moment in UTC, RFC 3339 with milliseconds. Moments compare as text. */
export const Moment = Schema.String.annotate({ format: 'date-time' })
  .check(
    Schema.isPattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/u, {
      message: 'Dit is geen geldig tijdstip.',
    }),
    Schema.makeFilter((tekst) => isKalenderdag(tekst.slice(0, 10)) && !Number.isNaN(Date.parse(tekst)), {
      message: 'Dit tijdstip bestaat niet.',
    }),
  )
  .pipe(Schema.brand('Moment'));
export type Moment = typeof Moment.Type;

export const nu: Effect.Effect<Moment> = Effect.map(Clock.currentTimeMillis, (millis) =>
  Moment.make(new Date(millis).toISOString()),
);

export const plusSeconden = (moment: Moment, aantal: number): Moment =>
  Moment.make(new Date(Date.parse(moment) + aantal * 1000).toISOString());

export const dagVan = (moment: Moment): Dag => Dag.make(dagInAmsterdam.format(new Date(moment)));

export const vandaag: Effect.Effect<Dag> = Effect.map(nu, dagVan);

export const plusDagen = (dag: Dag, aantal: number): Dag => {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() + aantal);
  return Dag.make(datum.toISOString().slice(0, 10));
};

/** The same day some calendar months later; the last day of that month where it has no such day. */
export const plusMaanden = (dag: Dag, aantal: number): Dag => {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand - 1 + aantal + 1, 0)).getUTCDate();
  const datum = new Date(Date.UTC(jaar, maand - 1 + aantal, Math.min(dagnummer, laatste)));
  return Dag.make(datum.toISOString().slice(0, 10));
};

export const dagenTussen = (van: Dag, tot: Dag): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);
