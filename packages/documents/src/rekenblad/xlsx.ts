import { zonderFormule } from '@tenzij/domain/register/rekenblad.ts';
import type { CellObject } from 'write-excel-file/node';
import { celtekst } from './csv.ts';
import type { Cel, Celsoort, Tabel } from './Tabel.ts';

const notaties: Partial<Record<Celsoort, string>> = {
  geheel: '#,##0',
  getal: '#,##0.0',
  verhouding: '0%',
  euro: '€ #,##0',
  dag: 'dd-mm-yyyy',
};

/** A figure keeps all its decimals; the sheet only shows fewer. */
const celVan = (cel: Cel, soort: Celsoort): CellObject | null => {
  if (cel === null) return null;
  if (typeof cel === 'boolean') return { type: String, value: cel ? 'ja' : 'nee' };
  if (typeof cel === 'object') return celVan(cel.waarde, cel.soort);
  const format = notaties[soort];
  if (typeof cel === 'number') return { type: Number, value: cel, ...(format === undefined ? {} : { format }) };
  if (soort === 'dag' && /^\d{4}-\d{2}-\d{2}$/.test(cel))
    return { type: Date, value: new Date(`${cel}T00:00:00Z`), format: notaties.dag ?? '' };
  return { type: String, value: zonderFormule(cel), wrap: cel.length > hoogsteBreedte };
};

const hoogsteBreedte = 60;
const breedteVan = (tabel: Tabel, plaats: number): number => {
  const lengtes = tabel.rijen.slice(0, 200).map((rij) => celtekst(rij[plaats] ?? null).length);
  return Math.min(hoogsteBreedte, Math.max(10, (tabel.kolommen[plaats]?.naam.length ?? 0) + 2, ...lengtes));
};

/** What a sheet may be called: Excel refuses these signs, and more than 31 of any. */
const bladnaam = (naam: string): string => naam.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/** A workbook with a sheet a table, the heads fixed on top. Nothing in it is a formula. */
export const xlsx = async (bladen: ReadonlyArray<Tabel>): Promise<Uint8Array> => {
  const { default: schrijf } = await import('write-excel-file/node');
  return schrijf(
    bladen.map((tabel) => ({
      sheet: bladnaam(tabel.naam),
      stickyRowsCount: 1,
      columns: tabel.kolommen.map((_, plaats) => ({ width: breedteVan(tabel, plaats) })),
      data: [
        tabel.kolommen.map(({ naam }) => ({ type: String, value: zonderFormule(naam), fontWeight: 'bold' as const })),
        ...tabel.rijen.map((rij) => tabel.kolommen.map(({ soort }, plaats) => celVan(rij[plaats] ?? null, soort))),
      ],
    })),
  ).toBuffer();
};
