import type { Effectenrapport, Verhaal } from '@tenzij/domain/reconstructie/rapport.ts';
import { datum } from '../notatie/datum.ts';
import type { Blok, Document } from '../pdf/Document.ts';
import {
  bevinding,
  type Cijfers,
  effectenZin,
  effectGrafiek,
  kostenGrafiek,
  overKosten,
  teWeinig,
  vergeleken,
  voorbehoud,
  wijzeZin,
} from './beeld.ts';

const verhaalBlokken = (verhaal: Verhaal): ReadonlyArray<Blok> => [
  { soort: 'kop', niveau: 2, tekst: `Verhaal ${verhaal.nr}. ${verhaal.aanduiding}` },
  { soort: 'alinea', tekst: verhaal.situatie },
  {
    soort: 'begrippen',
    begrippen: [
      ['Oude werkwijze', `${verhaal.oud.aanpak} (${wijzeZin(verhaal.oud)})`],
      ['Nieuwe werkwijze', `${verhaal.nieuw.aanpak} (${wijzeZin(verhaal.nieuw)})`],
      ['Effecten voor de inwoner', effectenZin(verhaal)],
      ...(verhaal.geleerd === null ? [] : [['Wat we leerden', verhaal.geleerd] as const]),
    ],
  },
];

const cijferBlokken = (cijfers: Cijfers, verhalen: ReadonlyArray<Verhaal>): ReadonlyArray<Blok> => [
  { soort: 'kader', titel: `${bevinding(cijfers, verhalen.length)}.`, regels: [overKosten(cijfers), voorbehoud] },
  {
    soort: 'tabel',
    titel: 'Oud en nieuw naast elkaar',
    kolommen: [
      { naam: 'Wat', breed: 1.2 },
      { naam: 'Oud', getal: true },
      { naam: 'Nieuw', getal: true },
      { naam: 'Verschil', getal: true },
      { naam: 'Per verhaal', breed: 1.8 },
    ],
    rijen: vergeleken(cijfers).map(({ naam, oud, nieuw, verschil, spreiding }) => [
      naam,
      oud,
      nieuw,
      verschil,
      spreiding,
    ]),
  },
  { soort: 'kop', niveau: 1, tekst: 'Wat inwoners ervan merkten' },
  { soort: 'grafiek', grafiek: effectGrafiek(cijfers), rijNaam: 'Effect' },
  { soort: 'kop', niveau: 1, tekst: 'Kosten per verhaal' },
  { soort: 'grafiek', grafiek: kostenGrafiek(verhalen, cijfers), rijNaam: 'Verhaal' },
  { soort: 'kop', niveau: 1, tekst: 'De verhalen' },
  ...verhalen.flatMap(verhaalBlokken),
];

/** All reconstructions as one document: what they say together first, then each of them. */
export const rapportDocument = (
  { aantal, nodig, cijfers, verhalen }: Effectenrapport,
  gemeente: string,
  gemaaktOp: Date,
): Document => ({
  titel: 'Wat zelf begeleiden opleverde',
  ondertitel: `Reconstructies in de trant van de Effectencalculator, ${datum(gemaaktOp.toISOString())}`,
  maker: `Gemeente ${gemeente}`,
  gemaaktOp,
  blokken:
    cijfers === null
      ? [{ soort: 'kader', titel: 'Nog geen rapport', regels: [teWeinig(aantal, nodig)] }]
      : cijferBlokken(cijfers, verhalen),
});
