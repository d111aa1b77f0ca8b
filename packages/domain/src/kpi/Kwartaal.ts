import { Schema } from 'effect';
import { type Dag, plusDagen, plusMaanden } from '../Dag.ts';

/** A calendar quarter as people write it: `2022-K2`. */
export const Kwartaal = Schema.String.check(
  Schema.isPattern(/^(19|20|21)\d{2}-K[1-4]$/, { message: 'Schrijf het kwartaal als jjjj-K1 tot en met jjjj-K4.' }),
).pipe(Schema.brand('Kwartaal'));
export type Kwartaal = typeof Kwartaal.Type;

export const kwartaalVan = (dag: Dag): Kwartaal =>
  Kwartaal.make(`${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`);

const delen = (kwartaal: Kwartaal) => {
  const [jaar = '', nummer = ''] = kwartaal.split('-K');
  return { jaar, nummer: Number(nummer) };
};

/** Its first and its last day. */
export const dagenVan = (kwartaal: Kwartaal): { readonly van: Dag; readonly tot: Dag } => {
  const { jaar, nummer } = delen(kwartaal);
  const van = `${jaar}-${String(nummer * 3 - 2).padStart(2, '0')}-01` as Dag;
  return { van, tot: plusDagen(plusMaanden(van, 3), -1) };
};

/** So many quarters later, or earlier. */
export const plusKwartalen = (kwartaal: Kwartaal, aantal: number): Kwartaal =>
  kwartaalVan(plusMaanden(dagenVan(kwartaal).van, 3 * aantal));

export const kwartaalInWoorden = (kwartaal: Kwartaal): string => {
  const { jaar, nummer } = delen(kwartaal);
  return `${nummer}e kwartaal ${jaar}`;
};
