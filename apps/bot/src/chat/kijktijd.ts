import { Moment, plusSeconden } from '@tenzij/domain/Dag.ts';

const halfUur = 30 * 60;
const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** From eight to six on working days: who is off is left alone. */
const isWerktijd = (moment: Moment): boolean => {
  const delen = Object.fromEntries(inAmsterdam.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  const uur = Number(delen.hour);
  return delen.weekday !== 'Sat' && delen.weekday !== 'Sun' && uur >= 8 && uur < 18;
};

/** When one's own conversation is looked at next: within the half hour, on whole and half hours, in working time. */
export const volgendeKijktijd = (nu: Moment): Moment => {
  const volgende = Math.floor(Date.parse(nu) / 1000 / halfUur + 1) * halfUur;
  let moment = Moment.make(new Date(volgende * 1000).toISOString());
  while (!isWerktijd(moment)) moment = plusSeconden(moment, halfUur);
  return moment;
};
