import { aannameCodes, aannameVan } from '@tenzij/domain/kosten/aannameSoorten.ts';
import { opEuro, som } from '@tenzij/domain/kosten/bedragen.ts';
import type { Kosten } from '@tenzij/domain/kosten/Kosten.ts';
import { datum } from '../notatie/datum.ts';
import type { Celsoort, Tabel, TabelKolom } from '../rekenblad/Tabel.ts';
import { bijAfronden, vermedenZinnen } from './document.ts';
import { standVan } from './posten.ts';
import { woorden as t } from './woorden.ts';

const kolom = (naam: string, soort: Celsoort = 'tekst'): TabelKolom => ({ naam, soort });
const bedragen = [kolom(t.heleEuro, 'euro'), kolom(t.exact, 'getal')];
/** As it is published, and beside it what it was rounded from. */
const opgeteld = (bedrag: number) => [opEuro(bedrag), bedrag];

const begroting = ({ pilots, begroot }: Kosten): Tabel => ({
  naam: t.blad.begroting,
  kolommen: [
    kolom(t.pilot),
    kolom(t.post),
    kolom(t.fte, 'getal'),
    kolom(t.perFte, 'euro'),
    kolom(t.perJaar, 'euro'),
    kolom(t.van, 'dag'),
    kolom(t.tot, 'dag'),
    ...bedragen,
  ],
  rijen: [
    ...pilots.flatMap(({ naam, begroting: posten, begroot: totaal }) => [
      ...posten.map(({ post, fte, bedragPerFte, perJaar, van, tot, bedrag }) => [
        naam,
        post,
        fte,
        bedragPerFte,
        opEuro(perJaar),
        van,
        tot,
        ...opgeteld(bedrag),
      ]),
      [
        naam,
        t.totaal,
        som(posten.map(({ fte }) => fte ?? 0)) || null,
        null,
        opEuro(som(posten.map(({ perJaar }) => perJaar))),
        null,
        null,
        ...opgeteld(totaal),
      ],
    ]),
    [t.samen, t.totaal, null, null, null, null, null, ...opgeteld(begroot)],
  ],
});

const uitgaven = ({ pilots, uitgegeven }: Kosten): Tabel => ({
  naam: t.blad.uitgaven,
  kolommen: [kolom(t.pilot), kolom(t.post), kolom(t.laatste, 'dag'), ...bedragen],
  rijen: [
    ...pilots.flatMap(({ naam, uitgaven: posten, uitgegeven: totaal }) => [
      ...posten.map(({ post, laatsteOp, bedrag }) => [naam, post, laatsteOp, ...opgeteld(bedrag)]),
      [naam, t.totaal, null, ...opgeteld(totaal)],
    ]),
    [t.samen, t.totaal, null, ...opgeteld(uitgegeven)],
  ],
});

const stand = (kosten: Kosten, gemeente: string): Tabel => {
  const { titel, zin, perTraject } = standVan(kosten);
  const [vermeden, zinnen] = vermedenZinnen(kosten);
  const afgerond = [
    ...kosten.pilots.flatMap(({ naam, afrondingsverschil }) =>
      bijAfronden(afrondingsverschil.begroot).map((tekst) => `${t.begroting(naam)}: ${tekst}`),
    ),
    ...bijAfronden(kosten.afrondingsverschil.begroot).map((tekst) => `${t.samen}: ${tekst}`),
  ];
  const regels = [
    `Gemeente ${gemeente}, ${t.over(datum(kosten.van), datum(kosten.tot))}`,
    titel,
    zin,
    ...(perTraject === null ? [] : [perTraject]),
    vermeden,
    ...zinnen,
    ...afgerond,
  ];
  return { naam: t.blad.stand, kolommen: [kolom(t.titel)], rijen: regels.map((regel) => [regel]) };
};

const aannames = ({ gerekendMet }: Kosten): Tabel => ({
  naam: t.blad.aannames,
  kolommen: [
    kolom(t.aanname),
    kolom(t.laag, 'getal'),
    kolom(t.middelste, 'getal'),
    kolom(t.hoog, 'getal'),
    kolom(t.herkomst),
  ],
  rijen: aannameCodes.map((code) => {
    const { laag, midden, hoog } = gerekendMet[code];
    const { naam, eenheid, herkomst } = aannameVan(code);
    const soort: Celsoort = eenheid === 'aandeel' ? 'verhouding' : 'getal';
    return [naam, ...[laag, midden, hoog].map((waarde) => ({ waarde, soort })), herkomst];
  }),
});

/** The same as a workbook. */
export const kostenBladen = (kosten: Kosten, gemeente: string): ReadonlyArray<Tabel> => [
  stand(kosten, gemeente),
  begroting(kosten),
  uitgaven(kosten),
  ...(kosten.vergelijking === null ? [] : [aannames(kosten)]),
];
