import { Dag } from '../Dag.ts';
import { bewaardeAfscherming, type Looptijd } from './afscherming/Afscherming.ts';
import type { Cel, Maandcellen } from './Cel.ts';
import { dagenVan, type Kwartaal, kwartaalVan } from './Kwartaal.ts';

/** Fewer people than this are not shown. */
const genoeg = 5;

/**
 * The quarters that are over and of which there is something to show: people enough who began, and who ended. So that
 * a report opens where it has figures, and not where a register stopped.
 */
export const kwartalenMetCijfers = (
  maanden: ReadonlyArray<Maandcellen<Cel>>,
  pilots: ReadonlyArray<Looptijd>,
  vandaag: Dag,
): ReadonlyArray<Kwartaal> => {
  const wie = new Map<string, Set<number>>();
  for (const cellen of maanden) {
    const [{ feit, maand }] = cellen;
    if (feit !== 'gestart' && feit !== 'beeindigd') continue;
    const sleutel = `${kwartaalVan(Dag.make(`${maand}-01`))} ${feit}`;
    const bekend = wie.get(sleutel) ?? new Set();
    for (const { mensen } of cellen) for (const iemand of mensen.traject ?? []) bekend.add(iemand);
    wie.set(sleutel, bekend);
  }
  const { waaromNiet } = bewaardeAfscherming(maanden, pilots);
  // Which quarters are in the list is told to who sees no casus: it may say no more than the figures themselves do.
  const kanGetoond = (kwartaal: Kwartaal) =>
    ['gestart', 'beeindigd'].every(
      (feit) =>
        waaromNiet(feit, { ...dagenVan(kwartaal), rij: () => true, smaller: {} }) === null &&
        (wie.get(`${kwartaal} ${feit}`)?.size ?? 0) >= genoeg,
    );
  const kwartalen = new Set([...wie.keys()].map((sleutel) => sleutel.split(' ')[0] as Kwartaal));
  return [...kwartalen]
    .filter((kwartaal) => kanGetoond(kwartaal) && dagenVan(kwartaal).tot < vandaag)
    .sort()
    .reverse();
};
