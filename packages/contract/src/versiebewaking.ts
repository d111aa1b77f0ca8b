import type { Operatie } from './Operatie.ts';
import { operatieNamen, operaties } from './operaties.ts';

const bronnen: ReadonlyArray<string> = operatieNamen
  .map((naam): Operatie => operaties[naam])
  .filter(({ methode, versie }) => methode === 'GET' && versie === true)
  .map(({ pad }) => pad);

/** The resource that `If-Match` of a change speaks of: the nearest one above it that has a version. */
export const bewaakteBron = ({ methode, pad, bron: genoemd }: Operatie): string | undefined =>
  methode === 'GET' ? undefined : (genoemd ?? bronnen.find((bron) => pad === bron || pad.startsWith(`${bron}/`)));
