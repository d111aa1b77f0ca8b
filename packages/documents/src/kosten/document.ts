import { type AannameCode, aannameCodes, aannameVan } from '@tenzij/domain/kosten/aannameSoorten.ts';
import type { Kosten, PilotKosten, Vergelijking } from '@tenzij/domain/kosten/Kosten.ts';
import { datum } from '../notatie/datum.ts';
import { aantal, uren } from '../notatie/getal.ts';
import type { Blok, Document } from '../pdf/Document.ts';
import { gelezen, ruweEuro } from './aannames.ts';
import { begrotingRegels, heleEuro, standVan, uitgavenRegels } from './posten.ts';
import { woorden as t } from './woorden.ts';

/** Rounded parts need not add up to their rounded sum; where they do not, it says so. */
export const bijAfronden = (verschil: number): ReadonlyArray<string> =>
  verschil === 0 ? [] : [t.verschilZin(verschil)];

const alineas = (zinnen: ReadonlyArray<string>): ReadonlyArray<Blok> =>
  zinnen.map((tekst) => ({ soort: 'alinea', tekst }));

const begroting = (pilot: PilotKosten): ReadonlyArray<Blok> =>
  pilot.begroting.length === 0
    ? alineas([t.geenBegroting])
    : [
        {
          soort: 'tabel',
          titel: t.begroting(pilot.naam),
          kolommen: [
            { naam: t.post, breed: 1 },
            { naam: t.fte, getal: true },
            { naam: t.perFte, getal: true },
            { naam: t.perJaar, getal: true },
            { naam: t.looptijd, breed: 1 },
            { naam: t.inPeriode, getal: true },
          ],
          rijen: begrotingRegels(pilot).map(({ post, fte, perFte, perJaar, looptijd, bedrag }) => [
            post,
            fte,
            perFte,
            perJaar,
            looptijd,
            bedrag,
          ]),
        },
        ...alineas(bijAfronden(pilot.afrondingsverschil.begroot)),
      ];

const uitgaven = (pilot: PilotKosten): ReadonlyArray<Blok> =>
  pilot.uitgaven.length === 0
    ? alineas([t.geenUitgaven])
    : [
        {
          soort: 'tabel',
          titel: t.uitgaven(pilot.naam),
          kolommen: [
            { naam: t.post, breed: 1 },
            { naam: t.laatste, getal: true },
            { naam: t.bedrag, getal: true },
          ],
          rijen: uitgavenRegels(pilot).map(({ post, laatste, bedrag }) => [post, laatste, bedrag]),
        },
        ...alineas(bijAfronden(pilot.afrondingsverschil.uitgegeven)),
      ];

const samen = ({ pilots, begroot, uitgegeven, afrondingsverschil }: Kosten): ReadonlyArray<Blok> =>
  pilots.length < 2
    ? []
    : [
        { soort: 'kop', niveau: 2, tekst: t.samen },
        {
          soort: 'begrippen',
          begrippen: [
            [t.inPeriode, heleEuro(begroot)],
            [t.bedrag, heleEuro(uitgegeven)],
          ],
        },
        ...alineas(bijAfronden(afrondingsverschil.begroot)),
      ];

/** What was avoided, in one heading and the sentences below it. */
export const vermedenZinnen = ({
  vergelijking,
  geenVergelijking,
}: Kosten): readonly [string, ReadonlyArray<string>] => {
  if (vergelijking === null) {
    const waarom = geenVergelijking ?? 'geen_trajecten';
    return [t[waarom], [t[`${waarom}Uitleg`]]];
  }
  const { laag, midden, hoog } = vergelijking.band;
  const titel = (laag.kosten < 0 ? t.nietVermeden : t.vermeden)(ruweEuro(laag.kosten), ruweEuro(hoog.kosten));
  return [`${titel} (${t.indicatief.toLowerCase()})`, [t.midden(ruweEuro(midden.kosten)), ...waarOver(vergelijking)]];
};

const trajecten = (n: number) => aantal(n, 'traject', 'trajecten');
const waarOver = ({ trajecten: hoeveel, zonderUren, band: { midden } }: Vergelijking): ReadonlyArray<string> => [
  t.waarvan(trajecten(hoeveel), uren(Math.round(midden.maatwerkUren)), uren(Math.round(midden.wijkUren))),
  zonderUren === null ? t.zonderUrenVerborgen : zonderUren === 0 ? t.allesBekend : t.zonderUren(trajecten(zonderUren)),
  t.waarschuwing,
];

const aannames = ({ vergelijking, gerekendMet }: Kosten): ReadonlyArray<Blok> => {
  if (vergelijking === null) return [];
  const rij = (code: AannameCode) => {
    const { laag, midden, hoog } = gerekendMet[code];
    const { naam, herkomst } = aannameVan(code);
    return [naam, ...[laag, midden, hoog].map((waarde) => gelezen(code, waarde)), herkomst];
  };
  return [
    { soort: 'kop', niveau: 1, tekst: t.aannames },
    {
      soort: 'tabel',
      titel: t.blad.aannames,
      kolommen: [
        { naam: t.aanname, breed: 1 },
        { naam: t.laag, getal: true },
        { naam: t.middelste, getal: true },
        { naam: t.hoog, getal: true },
        { naam: t.herkomst, breed: 1.6 },
      ],
      rijen: aannameCodes.map(rij),
    },
  ];
};

/** The page of the costs as a paper: first what was spent and avoided, then post by post what that is made of. */
export const kostenDocument = (kosten: Kosten, gemeente: string, gemaaktOp: Date): Document => {
  const { titel, zin, perTraject } = standVan(kosten);
  const [vermeden, zinnen] = vermedenZinnen(kosten);
  return {
    titel: t.titel,
    ondertitel: `Gemeente ${gemeente}, ${t.over(datum(kosten.van), datum(kosten.tot))}`,
    maker: `Gemeente ${gemeente}`,
    gemaaktOp,
    blokken: [
      { soort: 'kader', titel, regels: [zin, ...(perTraject === null ? [] : [perTraject])] },
      { soort: 'kader', titel: vermeden, regels: zinnen },
      { soort: 'kop', niveau: 1, tekst: t.perPost },
      ...kosten.pilots.flatMap(
        (pilot): ReadonlyArray<Blok> => [
          { soort: 'kop', niveau: 2, tekst: pilot.naam },
          ...begroting(pilot),
          ...uitgaven(pilot),
        ],
      ),
      ...samen(kosten),
      ...aannames(kosten),
    ],
  };
};
