import { kleinsteGroep, type Reeks } from './mensen.ts';
import type { Begins } from './tijd.ts';

/** Where in and out are cut, each by itself. */
export interface Los {
  readonly gestart: Begins;
  readonly beeindigd: Begins;
}

const isVol = (aantal: number): boolean => aantal === 0 || aantal >= kleinsteGroep;

const vorige = (begins: Begins, moment: number): number => begins.findLast((een) => een < moment) ?? -Infinity;
const volgende = (begins: Begins, moment: number): number => begins.find((een) => een > moment) ?? Infinity;

const met = (begins: Begins, moment: number): Begins => [...begins, moment].sort((a, b) => a - b);

/**
 * Who is there is known only where in and out are both cut. So where that may not be, one of both may still be: in of
 * a pilot of which one person has left. What then follows is who came before `b` and did not leave before `c`, the last
 * cut of out until `b`: they are enough too.
 */
export const snijdLos = (stroom: Reeks, samen: Begins, kandidaten: Begins): Los => {
  const wie = (welke: 0 | 1, van: number, tot: number) => stroom.over(van, tot).mensen[welke]?.length ?? 0;
  const blijft = (in_: Begins, uit: Begins): boolean =>
    in_.every((b) => {
      const c = uit.findLast((een) => een <= b) ?? -Infinity;
      const weg = wie(1, c, b);
      const over = stroom.over(c, b).saldo ?? 0;
      return weg + over === 0 || weg + over >= kleinsteGroep;
    });
  const past = (welke: 0 | 1, begins: Begins, moment: number) =>
    isVol(wie(welke, vorige(begins, moment), moment)) && isVol(wie(welke, moment, volgende(begins, moment)));
  return kandidaten.reduce<Los>(
    (los, moment) => {
      const gestart = past(0, los.gestart, moment) ? met(los.gestart, moment) : los.gestart;
      const naIn = gestart === los.gestart || blijft(gestart, los.beeindigd) ? gestart : los.gestart;
      const beeindigd = past(1, los.beeindigd, moment) ? met(los.beeindigd, moment) : los.beeindigd;
      const blijftZo = beeindigd === los.beeindigd || blijft(naIn, beeindigd);
      return { gestart: naIn, beeindigd: blijftZo ? beeindigd : los.beeindigd };
    },
    { gestart: samen, beeindigd: samen },
  );
};
