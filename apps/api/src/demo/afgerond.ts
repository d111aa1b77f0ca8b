import type { Besluit } from '@tenzij/domain/besluit/Besluit.ts';
import { type Dag, nu, plusDagen } from '@tenzij/domain/Dag.ts';
import { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import type { CoachEvaluatie, InwonerEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { rondAf } from '@tenzij/domain/traject/rondAf.ts';
import { Effect, Option } from 'effect';
import type { Lopend } from './lopend.ts';
import { op } from './op.ts';

/** A casus that is over, with the forms that came of it: some are still waited for. */
export interface Afgerond extends Lopend {
  readonly afgerondDagenGeleden: number;
  readonly evaluatie?: CoachEvaluatie;
  readonly ervaring?: InwonerEvaluatie;
}

const zelf = { uitkomst: 'zelf_begeleiden', gronden: [], coach: 2, tweedeCoach: 1, contacten: [] } as const;

const evaluatie = { netwerkBetrokken: 'ja', integraal: 'ja', voorliggendIngezet: 'ja' } as const;
const ervaring = { zelfstandigVerder: 'ja', passendeHulp: 'ja', serieusGenomen: 'ja' } as const;

/** With fewer than five of them outside the pilots, what is in a pilot could be told apart from them, and not be shown. */
const metBeideFormulieren: ReadonlyArray<Afgerond> = (
  [
    ['De inwoner kon de weg niet vinden in alle brieven van instanties.', 'sociaal_plein', 95],
    ['De inwoner wilde na een verhuizing mensen in de buurt leren kennen.', 'woningcorporatie', 105],
    ['De inwoner zorgde voor een ander en kwam niet meer aan zichzelf toe.', 'huisarts', 115],
    ['De inwoner durfde niet meer alleen de deur uit.', 'welzijn', 125],
  ] as const
).map(([vraag, bron, dagenGeleden]) => ({
  ...zelf,
  vraag: `(Voorbeeld) ${vraag}`,
  bron,
  leefgebieden: ['sociaal_netwerk', 'financien', 'participatie'],
  kenmerken: ['mantelzorger'],
  dagenGeleden,
  urenPerWeek: 1,
  verwachteWeken: 12,
  afgerondDagenGeleden: 30,
  evaluatie,
  ervaring,
}));

export const afgeronde: ReadonlyArray<Afgerond> = [
  ...metBeideFormulieren,
  {
    ...zelf,
    vraag: '(Voorbeeld) De inwoner wilde weer onder de mensen komen en de administratie op orde hebben.',
    bron: 'welzijn',
    leefgebieden: ['sociaal_netwerk', 'financien', 'participatie'],
    kenmerken: ['ouderen'],
    dagenGeleden: 110,
    urenPerWeek: 1,
    verwachteWeken: 12,
    afgerondDagenGeleden: 9,
    evaluatie,
  },
  {
    ...zelf,
    vraag: '(Voorbeeld) De inwoner raakte het werk kwijt en zocht weer een vast ritme.',
    bron: 'huisarts',
    leefgebieden: ['werk_en_dagbesteding', 'financien', 'geestelijke_gezondheid'],
    kenmerken: ['schulden'],
    dagenGeleden: 140,
    urenPerWeek: 2,
    verwachteWeken: 16,
    afgerondDagenGeleden: 16,
    ervaring,
  },
];

/** It ended; the coach and the resident said how it went, or have not yet. */
export const sluitAf = Effect.fn('demo.sluitAf')(function* (afgerond: Afgerond, { trajectId }: Besluit, dag: Dag) {
  if (trajectId === null) return;
  const { evaluatie, ervaring } = afgerond;
  const beeindigdOp = plusDagen(dag, -afgerond.afgerondDagenGeleden);
  const einde = { beeindigdOp, reden: 'volgens_plan', zelfstandigVerder: true } as const;
  const { geheim } = yield* op(beeindigdOp, rondAf(trajectId, { ...einde, ...(evaluatie && { evaluatie }) }));
  if (ervaring === undefined) return;
  const ervaringen = yield* Ervaringen;
  const link = Option.getOrThrow(yield* ervaringen.uitnodiging(geheim));
  yield* ervaringen.bewaarVanInwoner(geheim, link, ervaring, yield* op(beeindigdOp, nu));
});
