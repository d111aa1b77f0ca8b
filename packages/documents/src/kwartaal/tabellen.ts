import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import { kwartaalInWoorden } from '@tenzij/domain/kpi/Kwartaal.ts';
import type { Kwartaalbeeld, Rapportdeel } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { datum } from '../notatie/datum.ts';
import { csvMetadata } from '../rekenblad/csvw.ts';
import type { Cel, Celsoort, Tabel, TabelKolom } from '../rekenblad/Tabel.ts';
import { cijferkolommen, cijferrijen } from './cijferrijen.ts';
import { deelVan, kpiUit, pilotdelen } from './lees.ts';
import { woorden } from './woorden.ts';
import { bevindingen, onbekenden } from './zinnen.ts';

export const bestandsnaam = ({ gemeente, kwartaal }: Kwartaalbeeld): string =>
  `kwartaalrapport-${gemeente}-${kwartaal}`.toLowerCase();

/** Every figure once, one a row: what the open data hold. */
const kolommen: ReadonlyArray<TabelKolom> = [
  { naam: 'gemeente', soort: 'tekst', omschrijving: 'De gemeente.' },
  { naam: 'kwartaal', soort: 'tekst', omschrijving: 'Het kwartaal van het rapport, zoals 2022-K2.' },
  {
    naam: 'onderdeel',
    soort: 'tekst',
    omschrijving:
      'Waarover het cijfer gaat: kwartaal, vorig (het kwartaal ervoor), verloop (per kwartaal), jaar (tot nu toe), jaren (per jaar), sinds (sinds de oudste lopende pilot begon), pilot (sinds die pilot begon) of pilotwijken (hetzelfde, per wijk).',
  },
  { naam: 'pilot', soort: 'tekst', omschrijving: 'De pilot, als het cijfer over een pilot gaat.' },
  { naam: 'van', soort: 'dag', omschrijving: 'De eerste dag die meetelt.' },
  { naam: 'tot', soort: 'dag', omschrijving: 'De laatste dag die meetelt.' },
  ...cijferkolommen,
];

type Cijfer = Pick<KpiGroep, 'teller' | 'noemer' | 'waarde' | 'onderdrukt'>;

const rijenVan = (beeld: Kwartaalbeeld, { soort, naam, van, tot, per }: Rapportdeel, kpi: Kpi) =>
  cijferrijen(kpi, per).map((rij) => [beeld.gemeente, beeld.kwartaal, soort, naam, van, tot, ...rij]);

export const cijfertabel = (beeld: Kwartaalbeeld): Tabel => ({
  naam: bestandsnaam(beeld),
  kolommen,
  rijen: beeld.delen.flatMap((deel) => deel.items.flatMap((kpi) => rijenVan(beeld, deel, kpi))),
});

/** What the open data are, for machines. */
export const rapportMetadata = (beeld: Kwartaalbeeld) =>
  csvMetadata(cijfertabel(beeld), {
    titel: `${woorden.titel(kwartaalInWoorden(beeld.kwartaal))}, gemeente ${beeld.gemeente}`,
    omschrijving: bevindingen(beeld).join(' '),
    uitgever: `Gemeente ${beeld.gemeente}`,
    uitgegevenOp: (beeld.publicatie?.gepubliceerdOp ?? beeld.opgesteldOp).slice(0, 10),
    licentie: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
    ...(beeld.publicatie === null
      ? {}
      : { meer: { 'dc:identifier': beeld.publicatie.digest, 'dc:hasVersion': String(beeld.publicatie.versie) } }),
  });

const soorten: Partial<Record<Kpi['eenheid'], Celsoort>> = { aantal: 'geheel', verhouding: 'verhouding', euro: 'euro' };
const getypt = (eenheid: Kpi['eenheid'], { waarde, onderdrukt }: Cijfer): Cel => {
  if (onderdrukt === true) return 'niet te tonen';
  return waarde === null ? null : { waarde, soort: soorten[eenheid] ?? 'getal' };
};

const { kolom } = woorden;
const tekst = (naam: string): TabelKolom => ({ naam, soort: 'tekst' });
const getal = (naam: string): TabelKolom => ({ naam, soort: 'getal' });

const kwartaalblad = (beeld: Kwartaalbeeld): Tabel => {
  const [nu, vorig] = [deelVan(beeld, 'kwartaal'), deelVan(beeld, 'vorig')];
  return {
    naam: beeld.kwartaal,
    kolommen: [
      tekst(kolom.cijfer),
      getal(kolom.nu),
      getal(kolom.teller),
      getal(kolom.noemer),
      getal(kolom.vorig),
      tekst(kolom.definitie),
      tekst(kolom.bron),
    ],
    rijen: (nu?.items ?? []).map((kpi) => {
      const eerder = kpiUit(vorig, kpi.code as never);
      return [
        kpi.naam,
        getypt(kpi.eenheid, kpi),
        kpi.teller,
        kpi.noemer,
        eerder === undefined ? null : getypt(eerder.eenheid, eerder),
        kpi.definitie,
        kpi.bron,
      ];
    }),
  };
};

const pilotblad = (beeld: Kwartaalbeeld): Tabel => ({
  naam: 'Pilots sinds de start',
  kolommen: [
    tekst(kolom.pilot),
    tekst(kolom.cijfer),
    tekst(kolom.team),
    getal(kolom.waarde),
    getal(kolom.teller),
    getal(kolom.noemer),
  ],
  rijen: pilotdelen(beeld).flatMap(({ naam, items }) =>
    items.flatMap((kpi) => [
      [naam, kpi.naam, woorden.allen, getypt(kpi.eenheid, kpi), kpi.teller, kpi.noemer],
      ...(kpi.groepen ?? []).map((groep) => [
        naam,
        kpi.naam,
        groep.naam ?? groep.sleutel,
        getypt(kpi.eenheid, groep),
        groep.teller,
        groep.noemer,
      ]),
    ]),
  ),
});

const toelichting = (beeld: Kwartaalbeeld): Tabel => {
  const { publicatie, kwartaal, gemeente, van, tot } = beeld;
  const regels: ReadonlyArray<readonly [string, string]> = [
    ['', woorden.titel(kwartaalInWoorden(kwartaal))],
    ['', woorden.ondertitel(gemeente, datum(van), datum(tot))],
    [
      '',
      publicatie === null
        ? woorden.concept
        : woorden.gepubliceerd(datum(publicatie.gepubliceerdOp), publicatie.versie, publicatie.doorNaam),
    ],
    ...bevindingen(beeld).map((zin) => [woorden.inHetKort, zin] as const),
    ...onbekenden(beeld).map((zin) => [woorden.onbekend, zin] as const),
    ...(publicatie === null ? [] : [['', woorden.controlegetal(publicatie.digest)] as const]),
  ];
  return { naam: 'Toelichting', kolommen: [tekst(kolom.deel), tekst(woorden.inHetKort)], rijen: regels };
};

/** The workbook: to read, by pilot, and every figure as the open data have it. */
export const rapportBladen = (beeld: Kwartaalbeeld): ReadonlyArray<Tabel> => [
  toelichting(beeld),
  kwartaalblad(beeld),
  pilotblad(beeld),
  { ...cijfertabel(beeld), naam: 'Alle cijfers' },
];
