import { opEuro, som } from '@tenzij/domain/kosten/bedragen.ts';
import type { Kosten, PilotKosten } from '@tenzij/domain/kosten/Kosten.ts';
import { datum } from '../notatie/datum.ts';
import { euro, vastGetal } from '../notatie/getal.ts';
import { woorden as t } from './woorden.ts';

/** As it is published: to the euro. */
export const heleEuro = (bedrag: number): string => euro(opEuro(bedrag));

export interface Regel {
  readonly post: string;
  readonly fte: string;
  readonly perFte: string;
  readonly perJaar: string;
  readonly looptijd: string;
  readonly bedrag: string;
  readonly totaal: boolean;
}

/** As a begroting is published: each post, and their sum. */
export const begrotingRegels = ({ begroting, begroot }: PilotKosten): ReadonlyArray<Regel> => {
  const fte = begroting.map((post) => post.fte ?? 0);
  const perJaar = begroting.filter((post) => post.fte !== null).map((post) => post.perJaar);
  return [
    ...begroting.map((post) => ({
      post: post.post,
      fte: post.fte === null ? '' : vastGetal(post.fte, 2),
      perFte: post.bedragPerFte === null ? '' : heleEuro(post.bedragPerFte),
      perJaar: post.fte === null ? '' : heleEuro(post.perJaar),
      looptijd: `${datum(post.van)} – ${datum(post.tot)} (${t.maanden(post.maanden)})`,
      bedrag: heleEuro(post.bedrag),
      totaal: false,
    })),
    {
      post: t.totaal,
      fte: som(fte) === 0 ? '' : vastGetal(som(fte), 2),
      perFte: '',
      perJaar: perJaar.length === 0 ? '' : heleEuro(som(perJaar)),
      looptijd: '',
      bedrag: heleEuro(begroot),
      totaal: true,
    },
  ];
};

export const uitgavenRegels = ({ uitgaven, uitgegeven }: PilotKosten) => [
  ...uitgaven.map(({ post, bedrag, laatsteOp }) => ({
    post,
    laatste: datum(laatsteOp),
    bedrag: heleEuro(bedrag),
    totaal: false,
  })),
  { post: t.totaal, laatste: '', bedrag: heleEuro(uitgegeven), totaal: true },
];

/** What the page says first: spent against planned, in a title, a bar and a sentence. */
export const standVan = ({ uitgegeven, begroot, kostenPerTraject }: Kosten) => {
  const [uit, plan] = [opEuro(uitgegeven), opEuro(begroot)];
  const deel = plan > 0 ? uit / plan : null;
  const zin = () => {
    if (uit === 0) return t.nogNiets;
    if (deel === null) return t.nietBegroot;
    const procent = `${vastGetal(deel * 100, 0)}\u00a0%`;
    return uit <= plan ? t.deel(procent, euro(plan - uit)) : t.teveel(procent, euro(uit - plan));
  };
  return {
    titel:
      uit === 0 && plan > 0
        ? t.alleenBegroot(euro(plan))
        : plan > 0
          ? t.uitgegevenVan(euro(uit), euro(plan))
          : t.alleenUitgegeven(euro(uit)),
    zin: zin(),
    deel,
    perTraject: kostenPerTraject === null || uit === 0 ? null : t.perTraject(heleEuro(kostenPerTraject)),
  };
};
