import type { Dossier, DossierDoel, GewogenCriterium, Meting } from '@tenzij/domain/pilot/Dossier.ts';
import type { Pilotbesluit, Verschil } from '@tenzij/domain/pilot/Pilotbesluit.ts';
import { tekenInterval } from '../chart/interval.ts';
import { inInkt } from '../chart/paper.ts';
import { datum, moment } from '../notatie/datum.ts';
import type { Blok, Document, Toon } from '../pdf/Document.ts';
import {
  adviesWoord,
  adviesZinnen,
  aftelZin,
  balkUitleg,
  besluitWoord,
  figuur,
  geenNorm,
  hardWoord,
  margeZin,
  normZin,
  responsZin,
  uitkomstWoord,
  waaromZin,
  zekerheidWoord,
  zekerheidZin,
} from './woorden.ts';

interface Beeld extends Dossier {
  readonly dagenTotGoNoGo: number | null;
  readonly besluiten: ReadonlyArray<Pilotbesluit>;
}

const tonen: Record<NonNullable<Dossier['advies']>, Toon> = {
  go: 'goed',
  go_onder_voorwaarden: 'neutraal',
  onvoldoende_gegevens: 'neutraal',
  no_go: 'slecht',
};

const zinnen = (...delen: ReadonlyArray<string | null>): string => delen.filter((deel) => deel !== null).join(' ');

const overzicht = ({ criteria }: Dossier): Blok => ({
  soort: 'tabel',
  titel: 'Alle criteria',
  kolommen: [
    { naam: 'Criterium', breed: 2 },
    { naam: 'Doel', getal: true },
    { naam: 'Cijfer', breed: 1.3 },
    { naam: 'Norm', breed: 1 },
    { naam: 'Oordeel', breed: 1 },
    { naam: 'Hoe zeker', breed: 1.2 },
  ],
  rijen: criteria.map((criterium) => [
    `${criterium.naam} (${hardWoord(criterium.hard)})`,
    String(criterium.doelstelling),
    figuur(criterium),
    normZin(criterium),
    uitkomstWoord[criterium.uitkomst],
    zekerheidWoord(criterium),
  ]),
});

const balk = (meting: Meting, norm: number | null, uitleg: string): ReadonlyArray<Blok> =>
  meting.interval === null || meting.waarde === null
    ? []
    : [
        {
          soort: 'beeld',
          svg: inInkt(tekenInterval({ ...meting.interval, waarde: meting.waarde, norm })),
          alt: `${meting.naam}: ${uitleg}`,
          breedteCm: 6,
        },
      ];

const criteriumBlokken = (criterium: GewogenCriterium): ReadonlyArray<Blok> => [
  { soort: 'kop', niveau: 3, tekst: `${criterium.naam}: ${uitkomstWoord[criterium.uitkomst]}` },
  {
    soort: 'alinea',
    tekst: zinnen(
      `${figuur(criterium)}; de norm is ${normZin(criterium)} (${hardWoord(criterium.hard)}).`,
      waaromZin(criterium),
      zekerheidZin(criterium),
      responsZin(criterium),
      criterium.toelichting ?? null,
    ),
  },
  ...balk(criterium, criterium.norm, zekerheidZin(criterium) ?? figuur(criterium)),
];

const metingPunt = (meting: Meting): string =>
  zinnen(`${meting.naam}: ${figuur(meting)}, ${geenNorm}.`, margeZin(meting), responsZin(meting));

const doelBlokken = (doel: DossierDoel, { criteria }: Dossier): ReadonlyArray<Blok> => {
  const eigen = criteria.filter(({ doelstelling }) => doelstelling === doel.nummer);
  return [
    {
      soort: 'kop',
      niveau: 2,
      tekst: `${doel.nummer}. ${doel.titel}: ${doel.uitkomst === null ? geenNorm : uitkomstWoord[doel.uitkomst]}`,
    },
    { soort: 'alinea', zacht: true, tekst: `${doel.uitleg} Gemeten met: ${doel.instrumenten.join(', ')}.` },
    ...eigen.flatMap(criteriumBlokken),
    ...(doel.metingen.length === 0 ? [] : [{ soort: 'lijst', punten: doel.metingen.map(metingPunt) } as const]),
  ];
};

/** A figure then and now: "86 % (n = 14), gehaald". */
export const standZin = (verschil: Verschil, wanneer: 'toen' | 'nu'): string => {
  const stand = verschil[wanneer];
  const oordeel = stand.uitkomst === null ? '' : `, ${uitkomstWoord[stand.uitkomst]}`;
  return `${figuur({ ...stand, eenheid: verschil.eenheid })}${oordeel}`;
};

const besluitBlokken = (besluit: Pilotbesluit): ReadonlyArray<Blok> => [
  {
    soort: 'kop',
    niveau: 2,
    tekst: `Besluit ${besluit.volgnummer}: ${besluitWoord[besluit.besluit].toLowerCase()}, ${moment(besluit.genomenOp)}`,
  },
  { soort: 'alinea', tekst: besluit.motivering },
  ...(besluit.voorwaarden.length === 0
    ? []
    : [
        { soort: 'kop', niveau: 3, tekst: 'Voorwaarden' } as const,
        { soort: 'lijst', genummerd: true, punten: besluit.voorwaarden } as const,
      ]),
  {
    soort: 'begrippen',
    begrippen: [
      ['Aanwezig', besluit.aanwezigen.join(', ')],
      ['Vastgelegd door', besluit.doorNaam ?? 'onbekend'],
      ['Advies toen', besluit.dossier.advies === null ? 'geen advies' : adviesWoord[besluit.dossier.advies]],
      ['Cijfers over', `${datum(besluit.dossier.van)} tot en met ${datum(besluit.dossier.tot)}`],
      ['Controlegetal (SHA-256)', besluit.digest],
    ],
  },
  besluit.verschillen.length === 0
    ? { soort: 'alinea', tekst: 'De cijfers onder dit besluit zijn sindsdien niet veranderd.' }
    : {
        soort: 'tabel',
        titel: 'Sindsdien verbeterde cijfers; het besluit verandert er niet door',
        kolommen: [
          { naam: 'Cijfer', breed: 1.4 },
          { naam: 'Toen', breed: 1 },
          { naam: 'Nu', breed: 1 },
        ],
        rijen: besluit.verschillen.map((verschil) => [
          verschil.naam,
          standZin(verschil, 'toen'),
          standZin(verschil, 'nu'),
        ]),
      },
];

/** The dossier as one document: the answer first, then what it rests on. */
export const dossierDocument = (beeld: Beeld, gemeente: string, gemaaktOp: Date): Document => {
  const { titel, grond, telling } = adviesZinnen(beeld);
  return {
    titel: 'Go of no-go',
    ondertitel: `${beeld.pilot.naam}, ${datum(beeld.van)} tot en met ${datum(beeld.tot)}`,
    maker: `Gemeente ${gemeente}`,
    gemaaktOp,
    blokken: [
      {
        soort: 'kader',
        titel,
        toon: beeld.advies === null ? 'neutraal' : tonen[beeld.advies],
        regels: [grond, ...(telling === null ? [] : [telling])],
      },
      { soort: 'alinea', tekst: aftelZin(beeld.dagenTotGoNoGo, beeld.pilot) },
      ...(beeld.criteria.length === 0 ? [] : [overzicht(beeld)]),
      { soort: 'kop', niveau: 1, tekst: 'Hoe groot de pilot is' },
      { soort: 'lijst', punten: beeld.omvang.map((meting) => `${meting.naam}: ${figuur(meting)}`) },
      { soort: 'kop', niveau: 1, tekst: 'Per doelstelling' },
      { soort: 'alinea', zacht: true, tekst: balkUitleg },
      ...beeld.doelstellingen.flatMap((doel) => doelBlokken(doel, beeld)),
      ...(beeld.besluiten.length === 0
        ? []
        : [
            { soort: 'kop', niveau: 1, tekst: 'Wat de stuurgroep besloot' } as const,
            ...beeld.besluiten.flatMap(besluitBlokken),
          ]),
    ],
  };
};
