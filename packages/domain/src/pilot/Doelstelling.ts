import { Schema } from 'effect';
import type { KpiCode } from '../kpi/definities.ts';

export const DoelstellingNummer = Schema.Literals([1, 2, 3, 4, 5, 6]);
export type DoelstellingNummer = typeof DoelstellingNummer.Type;

/** What a pilot is for, with what answers it: the goals and the table of instruments of Arnhem [A §2, §4]. */
export interface Doelstelling {
  readonly nummer: DoelstellingNummer;
  readonly titel: string;
  /** As the source puts it, shortened. */
  readonly uitleg: string;
  readonly instrumenten: ReadonlyArray<string>;
  /** What those instruments measure that is a figure here, whether or not a norm was agreed. */
  readonly cijfers: ReadonlyArray<KpiCode>;
}

const coaches = 'Evaluatieformulier coaches';
const calculator = 'Effectencalculator';

export const doelstellingen: ReadonlyArray<Doelstelling> = [
  {
    nummer: 1,
    titel: 'Aansluiten bij eigen kracht en netwerk',
    uitleg: 'De inzet sluit beter aan op wat inwoners zelf kunnen en wat hun netwerk kan betekenen.',
    instrumenten: [coaches, calculator],
    cijfers: ['netwerkBetrokken'],
  },
  {
    nummer: 2,
    titel: 'Het hele probleem, niet een deel',
    uitleg: 'De inzet richt zich op het geheel van het probleem, zodat de samenhang geborgd is.',
    instrumenten: [coaches, calculator],
    cijfers: ['integraal'],
  },
  {
    nummer: 3,
    titel: 'Efficiënter: korter en zonder duurdere zorg',
    uitleg: 'Trajecten duren korter, er is minder overleg nodig en voorzieningen in de wijk worden beter gebruikt.',
    instrumenten: [calculator],
    cijfers: ['doorlooptijdMediaan', 'voorliggendIngezet', 'zwaardereZorgVoorkomen', 'kostenPerTraject'],
  },
  {
    nummer: 4,
    titel: 'Inwoners weer zelfstandig verder',
    uitleg: 'Inwoners kunnen eerder zelf verder, ondersteund door hun netwerk en voorzieningen in de wijk.',
    instrumenten: [
      coaches,
      'Evaluatieformulier inwoners',
      'Aantal inwoners dat zelfstandig verder kan',
      'Reden beëindiging hulp',
      calculator,
    ],
    cijfers: ['zelfstandigVerder', 'oplossingsvermogenVergroot'],
  },
  {
    nummer: 5,
    titel: 'Samenwerken met andere organisaties',
    uitleg:
      'Onderzoeken welke vragen een groep of voorziening kan beantwoorden, en hoe het beter gaat met zorgaanbieders.',
    instrumenten: [coaches, calculator],
    cijfers: ['collectiefMogelijk', 'aanbodOntbreekt'],
  },
  {
    nummer: 6,
    titel: 'Leren wat hiervoor nodig is',
    uitleg: 'Leren hoe we deze resultaten bereiken, en wat coaches daarbij nodig hebben.',
    instrumenten: [coaches, 'Periodiek evalueren', calculator],
    cijfers: ['ineffectieveGronden', 'caseloadSpreiding'],
  },
];

/** How large it is: what every goal rests on. */
export const omvang: ReadonlyArray<KpiCode> = ['instroom', 'uitstroom', 'actief', 'responsInwoners', 'responsCoaches'];
