import { type Dag, dagenTussen, dagVan, type Moment } from '@tenzij/domain/Dag.ts';

const dagNotatie = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekdagNotatie = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const maandNotatie = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const tijdNotatie = new Intl.DateTimeFormat('nl-NL', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});
const uurNotatie = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

const middernacht = (dag: Dag) => new Date(`${dag}T00:00:00Z`);

/** 3 mrt 2026 */
export const opDag = (dag: Dag): string => dagNotatie.format(middernacht(dag));
/** dinsdag 3 maart */
export const opWeekdag = (dag: Dag): string => weekdagNotatie.format(middernacht(dag));
/** maart 2026 */
export const maandVan = (dag: Dag): string => maandNotatie.format(middernacht(dag));
/** 3 mrt 2026 om 10.15 uur */
export const opMoment = (moment: Moment): string =>
  `${opDag(dagVan(moment))} om ${tijdNotatie.format(new Date(moment)).replace(':', '.')} uur`;

/** 3,5 uur */
export const uren = (aantal: number): string => `${uurNotatie.format(aantal)} uur`;
/** 118 % */
export const procent = (deel: number): string => `${Math.round(deel * 100)} %`;

const inMinuten = (minuten: number) => (minuten === 1 ? '1 minuut' : `${minuten} minuten`);
/** 45 minuten, 1,5 uur, 2 uur en 15 minuten */
export const duur = (minuten: number): string => {
  if (minuten < 60) return inMinuten(minuten);
  const rest = minuten % 60;
  return rest % 30 === 0 ? uren(minuten / 60) : `${uren((minuten - rest) / 60)} en ${inMinuten(rest)}`;
};

export const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`);

/** sinds 3 nov 2026 (19 dagen) */
export const wachtSinds = (dag: Dag, vandaag: Dag): string => {
  const aantal = dagenTussen(dag, vandaag);
  return aantal <= 0 ? 'sinds vandaag' : `sinds ${opDag(dag)} (${dagen(aantal)})`;
};

/** a, b en c */
export const opsomming = (delen: ReadonlyArray<string>): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

/** In the middle of a sentence. */
export const klein = (woord: string): string => woord.charAt(0).toLowerCase() + woord.slice(1);
