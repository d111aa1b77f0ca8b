import type { Uitkomst } from '../weging/regel.ts';
import type { Herindicatie, IndicatieStap } from './Indicatie.ts';

interface Gevolg {
  readonly stap: Extract<IndicatieStap, 'verleng' | 'schaalAf' | 'beeindig'>;
  /** The resident keeps an indicatie, so one may follow on it. */
  readonly gaatDoor: boolean;
}

const verlengd: Gevolg = { stap: 'verleng', gaatDoor: true };

/** What becomes of an indicatie with each outcome [H1]. */
export const gevolgVanHerindicatie: Record<Herindicatie, Gevolg> = {
  combinatie: verlengd,
  niet_geschikt: verlengd,
  afschalen_binnen_zes_maanden: verlengd,
  uren_verlaagd: verlengd,
  ongewijzigd_verlengd: verlengd,
  afgeschaald: { stap: 'schaalAf', gaatDoor: false },
  niet_verlengd_overdracht: { stap: 'beeindig', gaatDoor: false },
};

/** What the besluit of the team comes to, for who records the outcome. */
export const voorstelBij: Record<Uitkomst, Herindicatie> = {
  zelf_begeleiden: 'afgeschaald',
  collectief: 'afgeschaald',
  voorliggend: 'afgeschaald',
  onafhankelijke_clientondersteuning: 'afgeschaald',
  algemeen_maatschappelijk_werk: 'afgeschaald',
  combinatie: 'combinatie',
  afschalen_op_termijn: 'afschalen_binnen_zes_maanden',
  maatwerk: 'niet_geschikt',
};
