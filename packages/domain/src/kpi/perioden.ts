import { type Dag, plusDagen, plusMaanden } from '../Dag.ts';
import type { KpisVraag } from './Kpi.ts';

/** A calendar month, quarter or year, as far as it lies in the period. */
export interface Periode {
  readonly sleutel: string;
  readonly van: Dag;
  readonly tot: Dag;
}

const maanden = { maand: 1, kwartaal: 3, jaar: 12 } as const;
export type Tijdstap = keyof typeof maanden;

export const isTijdstap = (per: KpisVraag['per']): per is Tijdstap => per !== undefined && per in maanden;

const sleutelVan = (dag: Dag, stap: Tijdstap): string => {
  const [jaar = '', maand = ''] = dag.split('-');
  if (stap === 'jaar') return jaar;
  return stap === 'maand' ? `${jaar}-${maand}` : `${jaar}-K${Math.ceil(Number(maand) / 3)}`;
};

const beginVan = (dag: Dag, stap: Tijdstap): Dag => {
  const lengte = maanden[stap];
  const maand = Number(dag.slice(5, 7));
  return plusMaanden(`${dag.slice(0, 7)}-01` as Dag, -((maand - 1) % lengte));
};

/** The steps of a period in order, at most `hoogstens` of them and one to tell that there are more. */
export const periodenVan = (van: Dag, tot: Dag, stap: Tijdstap, hoogstens = 600): ReadonlyArray<Periode> => {
  const perioden: Array<Periode> = [];
  for (let begin = van; begin <= tot && perioden.length <= hoogstens; ) {
    const volgende = plusMaanden(beginVan(begin, stap), maanden[stap]);
    const einde = plusDagen(volgende, -1);
    perioden.push({ sleutel: sleutelVan(begin, stap), van: begin, tot: einde < tot ? einde : tot });
    begin = volgende;
  }
  return perioden;
};

/** The days of one step, as far as they lie in the period. */
export const periodeVan = (sleutel: string, van: Dag, tot: Dag): Pick<Periode, 'van' | 'tot'> => {
  const [jaar, deel = ''] = sleutel.split('-');
  const stap: Tijdstap = deel === '' ? 'jaar' : deel.startsWith('K') ? 'kwartaal' : 'maand';
  const maand = stap === 'jaar' ? 1 : stap === 'maand' ? Number(deel) : Number(deel.slice(1)) * 3 - 2;
  const begin = `${jaar}-${String(maand).padStart(2, '0')}-01` as Dag;
  const einde = plusDagen(plusMaanden(begin, maanden[stap]), -1);
  return { van: begin > van ? begin : van, tot: einde < tot ? einde : tot };
};
