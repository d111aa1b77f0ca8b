import type { Kwartaalrapport, Rapportdeel } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import type { Eenheid } from '../chart/chart.ts';
import { isGeregistreerd } from '../chart/registered.ts';
import { datum } from '../notatie/datum.ts';
import type { Blok } from '../pdf/Document.ts';
import { type Cijferrij, cijfersVan } from './cijferrijen.ts';
import { voluit } from './lees.ts';
import { woorden } from './woorden.ts';

const { kolom, bijlage: zeg } = woorden;

/** A part of which there is none takes a line and tells nothing; the workbook has them all. */
const zegtIets = ({ uitsplitsing, waarde, onderdrukt }: Cijferrij): boolean =>
  onderdrukt || (uitsplitsing === 'verdeling' ? (waarde ?? 0) !== 0 : waarde !== null);

const naamVan = ({ soort, naam }: Rapportdeel): string => {
  if (naam === null) return woorden.deel[soort];
  return soort === 'pilotwijken' ? woorden.pilotwijken(naam) : woorden.pilot(naam);
};

const titelVan = (deel: Rapportdeel): string => zeg.tabel(naamVan(deel), datum(deel.van), datum(deel.tot));

const tabelVan = (deel: Rapportdeel): ReadonlyArray<Blok> => {
  const rijen = deel.items
    .filter(isGeregistreerd)
    .flatMap((kpi) => cijfersVan(kpi, deel.per))
    .filter(zegtIets)
    .map((rij) => [rij.naam, rij.groep === '' ? woorden.allen : rij.groep, voluit(rij.eenheid as Eenheid, rij)]);
  return rijen.length === 0
    ? []
    : [
        {
          soort: 'tabel',
          titel: titelVan(deel),
          ingeklapt: true,
          kolommen: [
            { naam: kolom.cijfer, breed: 1.4 },
            { naam: kolom.groep, breed: 1 },
            { naam: kolom.waarde, getal: true },
          ],
          rijen,
        },
      ];
};

/** Every figure of the report, with its groups and its parts: what the open data hold, to be read. */
export const bijlage = ({ delen }: Pick<Kwartaalrapport, 'delen'>): ReadonlyArray<Blok> => [
  { soort: 'kop', niveau: 1, tekst: zeg.titel },
  { soort: 'alinea', tekst: zeg.uitleg, zacht: true },
  ...delen.flatMap(tabelVan),
];
