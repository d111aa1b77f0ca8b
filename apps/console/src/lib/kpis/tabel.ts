import type { Grafiek } from '@tenzij/documents/chart/chart.ts';
import { inEenheid } from '@tenzij/documents/chart/words.ts';
import type { Cel } from '@tenzij/documents/rekenblad/Tabel.ts';
import { tekst } from '#berichten';

const t = tekst.kpi;

/** The figures of a chart, unrounded, with what each is a share of; of too few people only that. */
export const grafiekTabel = ({ reeksen, eenheid }: Grafiek, rijNaam: string) => {
  const naamVan = (kolom: string, reeks: string) => (reeksen.length > 1 ? `${reeks}: ${kolom.toLowerCase()}` : kolom);
  const kolommen = reeksen.flatMap(({ naam, punten }) => [
    { naam: reeksen.length > 1 ? naam : t.waarde },
    ...(punten.some(({ noemer }) => noemer != null)
      ? [{ naam: naamVan(t.teller, naam) }, { naam: naamVan(t.noemer, naam) }]
      : []),
    { naam: naamVan(t.inWoorden, naam) },
  ]);
  const rijen = (reeksen[0]?.punten ?? []).map(
    (eerste, plaats): ReadonlyArray<Cel> => [
      eerste.naam,
      ...reeksen.flatMap(({ punten }): ReadonlyArray<Cel> => {
        const punt = punten[plaats];
        const heeftNoemer = punten.some(({ noemer }) => noemer != null);
        return [
          punt?.waarde ?? null,
          ...(heeftNoemer ? [punt?.teller ?? null, punt?.noemer ?? null] : []),
          punt === undefined ? null : inEenheid(eenheid, punt).replaceAll('\u00a0', ' '),
        ];
      }),
    ],
  );
  return { kolommen: [{ naam: rijNaam }, ...kolommen], rijen };
};
