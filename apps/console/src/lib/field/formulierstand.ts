import type { Waarden } from '#lib/session/form.ts';
import type { Fout } from './field.ts';

/** What the last form of a page was answered with; each form takes what is its own. */
export type FormulierStand =
  | {
      readonly gedaan?: string | null | undefined;
      readonly fouten?: ReadonlyArray<Fout> | undefined;
      readonly bericht?: { readonly titel: string; readonly tekst: string } | undefined;
      readonly waarden?: Waarden | undefined;
      readonly sleutel?: string | undefined;
    }
  | null
  | undefined;
