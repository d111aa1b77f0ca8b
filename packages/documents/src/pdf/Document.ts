import type { Grafiek } from '../chart/chart.ts';

export interface Kolom {
  readonly naam: string;
  /** Figures stand at the right, so that they line up. */
  readonly getal?: boolean;
  /** How many times as wide as a column that takes what it needs; without it that is what it takes. */
  readonly breed?: number;
}

/** What a document is made of. All text in it is plain text: nothing in a name can change the layout. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly zacht?: boolean; readonly vet?: boolean }
  | { readonly soort: 'lijst'; readonly punten: ReadonlyArray<string>; readonly genummerd?: boolean }
  /** What must be seen: a verdict, a warning. The words say what it is; the colour only helps. */
  | { readonly soort: 'kader'; readonly titel: string; readonly regels: ReadonlyArray<string>; readonly toon?: Toon }
  /** The few figures to take along, each with what it is. */
  | { readonly soort: 'kerncijfers'; readonly cijfers: ReadonlyArray<Kerncijfer> }
  | {
      readonly soort: 'tabel';
      readonly titel: string;
      readonly kolommen: ReadonlyArray<Kolom>;
      readonly rijen: ReadonlyArray<ReadonlyArray<string>>;
      /** On a page folded under its title; paper cannot fold. */
      readonly ingeklapt?: boolean;
    }
  /** The picture of a page, with its figures in a table below; `rijNaam` heads the names. */
  | { readonly soort: 'grafiek'; readonly grafiek: Grafiek; readonly rijNaam: string; readonly zonderTabel?: boolean }
  | { readonly soort: 'beeld'; readonly svg: string; readonly alt: string; readonly breedteCm: number }
  | { readonly soort: 'begrippen'; readonly begrippen: ReadonlyArray<readonly [begrip: string, uitleg: string]> }
  | { readonly soort: 'nieuweBladzijde' };

export type Toon = 'neutraal' | 'goed' | 'slecht';

export interface Kerncijfer {
  readonly cijfer: string;
  readonly naam: string;
  readonly uitleg?: string;
}

export interface Document {
  readonly titel: string;
  /** What or whose it is: below the title, and in the foot of each page. */
  readonly ondertitel?: string;
  /** Who made it, as the file's own description says. */
  readonly maker: string;
  /** The moment it was made, as it will stand in the file: the same document twice is the same file. */
  readonly gemaaktOp: Date;
  readonly taal?: string;
  readonly blokken: ReadonlyArray<Blok>;
}

export class PdfMislukt extends Error {
  override readonly name = 'PdfMislukt';
}
