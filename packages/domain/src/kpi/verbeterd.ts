import { kleinsteGroep } from './afscherming/mensen.ts';
import { definities, type KpiCode } from './definities.ts';
import type { Kpi } from './Kpi.ts';

interface Stand {
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
  readonly onderdrukt: boolean;
}

interface Verbetering<A extends Stand> {
  readonly kpi: string;
  readonly eenheid: Kpi['eenheid'];
  readonly toen: A;
  readonly nu: A;
}

const isCode = (kpi: string): kpi is KpiCode => kpi in definities;
const vanTrajecten = ['stroom', 'gestart', 'beeindigd', 'begeleid'];

/** What is counted: figures of the same records can be worked out from each other. Null of what is not about people. */
const waarvan = (kpi: string): string | null => {
  const [feit = null] = (isCode(kpi) ? definities[kpi].rustOp[0] : kpi)?.split('.') ?? [];
  return feit !== null && vanTrajecten.includes(feit) ? 'traject' : feit;
};

const tussen = (a: number | null, b: number | null): number => Math.abs((a ?? 0) - (b ?? 0));
const isVeilig = (mensen: number): boolean => mensen === 0 || mensen >= kleinsteGroep;
const rest = ({ teller, noemer }: Stand): number => (noemer ?? 0) - (teller ?? 0);

/** An average or a number of days says of how many it is in its noemer alone. */
const gaatOverGenoeg = ({ eenheid, toen, nu }: Verbetering<Stand>): boolean => {
  if (toen.onderdrukt || nu.onderdrukt) return true;
  const noemer = tussen(toen.noemer, nu.noemer);
  if (eenheid === 'euro') return isVeilig(noemer);
  if (eenheid === 'verhouding')
    return [tussen(toen.teller, nu.teller), noemer, tussen(rest(toen), rest(nu))].every(isVeilig);
  if (eenheid === 'aantal' && toen.noemer === null && nu.noemer === null)
    return isVeilig(tussen(toen.waarde, nu.waarde));
  return noemer >= kleinsteGroep;
};

const verborgen = <A extends Stand>(stand: A): A => ({
  ...stand,
  teller: null,
  noemer: null,
  waarde: null,
  onderdrukt: true,
});

/**
 * Of a figure that was corrected by one to four people it is told that it was, not from what to what; nor of the others
 * about the same records, for what is left between them would tell it.
 */
export const zonderKleineVerbetering = <A extends Stand, V extends Verbetering<A>>(
  verschillen: ReadonlyArray<V>,
): ReadonlyArray<V> => {
  const dicht = new Set(verschillen.filter((een) => !gaatOverGenoeg(een)).map(({ kpi }) => waarvan(kpi)));
  return verschillen.map((verschil) => {
    const feit = waarvan(verschil.kpi);
    if (feit === null || !dicht.has(feit)) return verschil;
    return { ...verschil, toen: verborgen(verschil.toen), nu: verborgen(verschil.nu) };
  });
};
