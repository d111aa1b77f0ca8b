import type { Kosten } from '@tenzij/domain/kosten/Kosten.ts';
import { tekst } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';

const t = tekst.kosten;

interface Rij {
  readonly pilot: string;
  readonly soort: string;
  readonly post: string;
  readonly fte: number | null;
  readonly bedrag: number;
}

/** Every post of the page, exact: who adds them up gets the total as it is published. */
export const kostenRijen = ({ pilots }: Kosten): ReadonlyArray<Rij> =>
  pilots.flatMap(({ naam, begroting, uitgaven }) => [
    ...begroting.map(({ post, fte, bedrag }) => ({ pilot: naam, soort: t.boek.begroting, post, fte, bedrag })),
    ...uitgaven.map(({ post, bedrag }) => ({ pilot: naam, soort: t.boek.uitgaven, post, fte: null, bedrag })),
  ]);

export const kostenKolommen: ReadonlyArray<CsvKolom<Rij>> = [
  { naam: t.pilot, cel: ({ pilot }) => pilot },
  { naam: t.soort, cel: ({ soort }) => soort },
  { naam: t.post, cel: ({ post }) => post },
  { naam: t.fte, cel: ({ fte }) => fte },
  { naam: t.bedragInEuro, cel: ({ bedrag }) => bedrag },
];
