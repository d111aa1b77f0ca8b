import type { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import type { Bestandssoort } from '@tenzij/domain/register/rijen.ts';
import { type Kolom, kolommen } from '../kolommen/kolommen.ts';

/** What a file's heading says: which column stands where, what is not ours, what is missing or there twice. */
export interface Kop {
  /** All columns of the file, also those that this one does not have. */
  readonly kolommen: ReadonlyArray<Kolom>;
  /** By place in the row; undefined is left out. */
  readonly plaatsen: ReadonlyArray<Kolom | undefined>;
  readonly onbekend: ReadonlyArray<string>;
  readonly ontbrekend: ReadonlyArray<string>;
  readonly dubbel: ReadonlyArray<string>;
}

const sleutel = (tekst: string) => tekst.trim().toLowerCase();

const kleineSleutels = <A>(tabel: Readonly<Record<string, A>> = {}): ReadonlyMap<string, A> =>
  new Map(Object.entries(tabel).map(([van, naar]) => [sleutel(van), naar]));

export const leesKop = (soort: Bestandssoort, cellen: ReadonlyArray<string>, afbeelding: Afbeelding = {}): Kop => {
  const onze = new Map(kolommen[soort].map((kolom) => [sleutel(kolom.naam), kolom]));
  const hunne = kleineSleutels(afbeelding.kolommen);
  const plaatsen = cellen.map((cel) => onze.get(sleutel(hunne.get(sleutel(cel)) ?? cel)));
  const gevonden = plaatsen.filter((kolom) => kolom !== undefined);
  return {
    kolommen: kolommen[soort],
    plaatsen,
    onbekend: cellen.filter((cel, plaats) => plaatsen[plaats] === undefined && cel.trim() !== ''),
    ontbrekend: kolommen[soort].filter((kolom) => kolom.verplicht && !gevonden.includes(kolom)).map(({ naam }) => naam),
    dubbel: [
      ...new Set(gevonden.filter((kolom, plaats) => gevonden.indexOf(kolom) !== plaats).map(({ naam }) => naam)),
    ],
  };
};

/** Their word becomes ours, for a whole cell or for each part of a list. */
export const vertaler = (afbeelding: Afbeelding = {}): ((kolom: string, tekst: string) => string) => {
  const perKolom = kleineSleutels(afbeelding.waarden);
  if (perKolom.size === 0) return (_, tekst) => tekst;
  const woorden = new Map([...perKolom].map(([kolom, tabel]) => [kolom, kleineSleutels(tabel)]));
  return (kolom, tekst) => {
    const tabel = woorden.get(sleutel(kolom));
    if (tabel === undefined) return tekst;
    const heel = tabel.get(sleutel(tekst));
    if (heel !== undefined) return heel;
    return tekst
      .split('|')
      .map((deel) => tabel.get(sleutel(deel)) ?? deel)
      .join('|');
  };
};
