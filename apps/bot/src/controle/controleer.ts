import { controle as zin } from '../berichten/controle.ts';
import { controleerHuis } from './huis.ts';
import type { Kijker } from './Kijker.ts';
import { controleerSlack, slackInstellingen } from './slack.ts';
import { controleerTeams, type KeurPakket, teamsInstellingen } from './teams.ts';

/** Says of each thing how it stands, and whether all of it is in order. Never says what a setting is. */
export const controleer = async (
  kijker: Kijker,
  keurPakket: KeurPakket,
  zeg: (regel: string) => void,
): Promise<boolean> => {
  const isGezet = (namen: ReadonlyArray<string>) => namen.some((naam) => kijker.zet(naam) !== undefined);
  const [slack, teams] = [isGezet(slackInstellingen), isGezet(teamsInstellingen)];
  if (!slack && !teams) {
    zeg(zin.geenChat);
    return false;
  }
  // All at once: what hangs costs its five seconds only once.
  const uitslagen = await Promise.all([
    ...controleerHuis(kijker),
    ...(slack ? controleerSlack(kijker) : []),
    ...(teams ? controleerTeams(kijker, keurPakket) : []),
  ]);
  const regels = uitslagen.flat();
  for (const { wat, goed, zegt } of regels) zeg(`${goed ? '✓' : '✗'} ${wat}: ${zegt}`);
  if (!slack) zeg(zin.overgeslagen('Slack'));
  if (!teams) zeg(zin.overgeslagen('Teams'));
  const mist = regels.filter(({ goed }) => !goed).length;
  zeg(mist === 0 ? zin.alles : zin.mist(mist));
  return mist === 0;
};
