import { type Dag, plusDagen, plusMaanden } from '../Dag.ts';
import type { Begroting } from './Boeking.ts';

export interface Periode {
  readonly van: Dag;
  readonly tot: Dag;
}

const delenVan = (dag: Dag) => dag.split('-').map(Number) as [number, number, number];

/** The whole months that a post covers, and at least one. */
export const heleMaanden = ({ van, tot }: Periode): number => {
  const [jaar, maand, dag] = delenVan(van);
  const [eindjaar, eindmaand, einddag] = delenVan(plusDagen(tot, 1));
  return Math.max(1, (eindjaar - jaar) * 12 + eindmaand - maand - (einddag < dag ? 1 : 0));
};

type Post = Pick<Begroting, 'van' | 'tot' | 'fte' | 'bedragPerFte' | 'bedrag'>;

/** An amount spread evenly over its months, or a twelfth a month of fte times an amount a year. */
export const perMaand = (post: Post): number =>
  post.bedrag === null ? ((post.fte ?? 0) * (post.bedragPerFte ?? 0)) / 12 : post.bedrag / heleMaanden(post);

/** So much of it belongs to the period: each of its months that begins in it. */
export const begrootIn = (post: Post, periode: Periode): number => {
  const maanden = Array.from({ length: heleMaanden(post) }, (_, nr) => plusMaanden(post.van, nr));
  return perMaand(post) * maanden.filter((dag) => periode.van <= dag && dag <= periode.tot).length;
};

export const som = (bedragen: ReadonlyArray<number>): number => bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0);

/** To the euro, as it is published; a half goes up. */
export const opEuro = (bedrag: number): number => Math.round(Number(bedrag.toFixed(4)));

/** Rounded parts need not add up to their rounded sum: how many euros they differ, so that a table can say it. */
export const afrondingsverschil = (bedragen: ReadonlyArray<number>): number =>
  opEuro(som(bedragen)) - som(bedragen.map(opEuro));
