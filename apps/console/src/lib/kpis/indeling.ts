import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst } from '#berichten';

export type GroepCode = keyof typeof tekst.kpi.groepen;

/** Where a figure stands on the page. What is not named here comes last, never away. */
const plaatsen: Record<Exclude<GroepCode, 'overig'>, ReadonlyArray<string>> = {
  stroom: ['meldingen', 'viaSociaalPlein', 'bereik', 'instroom', 'uitstroom', 'actief'],
  zelf: [
    'aandeelZelf',
    'besluitenZelf',
    'afwijkendeBesluiten',
    'ineffectieveGronden',
    'stappenVolledig',
    'collectiefMogelijk',
    'aanbodOntbreekt',
  ],
  duur: [
    'tijdigAfgehandeld',
    'binnenZesMaanden',
    'doorlooptijdMediaan',
    'doorlooptijdP90',
    'wachttijdMediaan',
    'urenPerTraject',
    'contactmomentenPerTraject',
    'formatiebenutting',
    'caseloadSpreiding',
  ],
  effect: [
    'zelfstandigVerder',
    'netwerkBetrokken',
    'integraal',
    'oplossingsvermogenVergroot',
    'voorliggendIngezet',
    'zwaardereZorgVoorkomen',
    'redenBeeindiging',
    'herindicaties',
    'clientervaring',
  ],
  respons: ['responsInwoners', 'responsCoaches'],
  kosten: ['uitgaven', 'begroot', 'kostenPerTraject', 'vermedenMaatwerkUren'],
};

export interface KpiGroepering {
  readonly code: GroepCode;
  readonly naam: string;
  readonly items: ReadonlyArray<Kpi>;
}

export const ingedeeld = (items: ReadonlyArray<Kpi>): ReadonlyArray<KpiGroepering> => {
  const named = new Set(Object.values(plaatsen).flat());
  const groups = Object.entries(plaatsen).map(([code, codes]) => ({
    code: code as GroepCode,
    items: codes.flatMap((one) => items.filter((kpi) => kpi.code === one)),
  }));
  const rest = { code: 'overig' as const, items: items.filter(({ code }) => !named.has(code)) };
  return [...groups, rest]
    .filter((group) => group.items.length > 0)
    .map(({ code, items }) => ({ code, naam: tekst.kpi.groepen[code], items }));
};
