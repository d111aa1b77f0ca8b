import { Schema } from 'effect';
import { type Kenmerk, kenmerkenVanClientondersteuning } from '../melding/Kenmerk.ts';
import type { Leefgebied } from '../melding/Leefgebied.ts';
import type { Aanleiding } from '../melding/Melding.ts';
import { type Grond, gronden as tabel, type Werking } from './gronden.ts';

export const Uitkomst = Schema.Literals([
  'zelf_begeleiden',
  'maatwerk',
  'combinatie',
  'afschalen_op_termijn',
  'voorliggend',
  'collectief',
  'onafhankelijke_clientondersteuning',
  'algemeen_maatschappelijk_werk',
]);
export type Uitkomst = typeof Uitkomst.Type;

/** What the rule looks at, and nothing else. */
export interface Feiten {
  readonly aanleiding: Aanleiding;
  readonly leefgebieden: ReadonlyArray<Leefgebied>;
  readonly kenmerken: ReadonlyArray<Kenmerk>;
  readonly gronden: ReadonlyArray<Grond>;
  readonly inwonerVraagtBeschikking: boolean;
  readonly voorliggendVolstaat: boolean;
  readonly collectiefMogelijk: boolean;
  readonly leefgebiedenDrempel: number | null;
}

const Reden = Schema.Struct({ code: Schema.String, tekst: Schema.String });

export const Advies = Schema.Struct({
  uitkomst: Uitkomst,
  /** Scale up now; do not wait for an overleg. */
  spoed: Schema.Boolean,
  /** Every effective grond, and the facts it rests on where there is none. */
  redenen: Schema.Array(Reden),
  /** Named, but no reason: recorded, counted and shown [A §5.6]. */
  signalen: Schema.Array(Reden),
  toetsVereist: Schema.Boolean,
});
export interface Advies extends Schema.Schema.Type<typeof Advies> {}

/** These give or prolong an indicatie, so the teamleider toetst them [A §5]. */
export const isToetsVereist = (uitkomst: Uitkomst): boolean =>
  uitkomst === 'maatwerk' || uitkomst === 'combinatie' || uitkomst === 'afschalen_op_termijn';

const werkingBij = (grond: Grond, aanleiding: Aanleiding): Werking => {
  const { werking } = tabel[grond];
  return werking === 'afschalen' && aanleiding !== 'aflopende_zorg' ? 'geen' : werking;
};

/** The rule: zelf begeleiden, tenzij. The same facts always give the same advies. */
export const adviseer = (feiten: Feiten): Advies => {
  const genoemd = (Object.keys(tabel) as ReadonlyArray<Grond>).filter((grond) => feiten.gronden.includes(grond));
  const met = (werking: Werking) => genoemd.filter((grond) => werkingBij(grond, feiten.aanleiding) === werking);
  const effectief = genoemd.filter((grond) => werkingBij(grond, feiten.aanleiding) !== 'geen');
  const { uitkomst, feit } = weeg(feiten, met);
  return {
    uitkomst,
    spoed:
      genoemd.includes('veilig_thuis') ||
      (genoemd.includes('veiligheidsrisico') && genoemd.includes('niet_uitstelbaar')),
    redenen: [...(feit === undefined ? [] : [feit]), ...effectief.map(alsReden)],
    signalen: met('geen').map(alsReden),
    toetsVereist: isToetsVereist(uitkomst),
  };
};

/** The order of the rule: the first line that applies decides. */
const weeg = (
  feiten: Feiten,
  met: (werking: Werking) => ReadonlyArray<Grond>,
): { uitkomst: Uitkomst; feit?: typeof Reden.Type } => {
  if (met('maatwerk').length > 0) return { uitkomst: 'maatwerk' };
  if (feiten.inwonerVraagtBeschikking) return { uitkomst: 'maatwerk', feit: redenen.inwoner_vraagt_beschikking };
  if (met('afschalen').length > 0) return { uitkomst: 'afschalen_op_termijn' };
  if (met('combinatie').length > 0) return { uitkomst: 'combinatie' };
  if (isOnderDrempel(feiten))
    return feiten.kenmerken.some((kenmerk) => kenmerkenVanClientondersteuning.includes(kenmerk))
      ? { uitkomst: 'onafhankelijke_clientondersteuning', feit: redenen.onder_drempel }
      : { uitkomst: 'algemeen_maatschappelijk_werk', feit: redenen.onder_drempel };
  if (feiten.voorliggendVolstaat) return { uitkomst: 'voorliggend', feit: redenen.voorliggend_volstaat };
  if (feiten.collectiefMogelijk) return { uitkomst: 'collectief', feit: redenen.collectief_mogelijk };
  return { uitkomst: 'zelf_begeleiden', feit: redenen.zelf_tenzij };
};

const isOnderDrempel = ({ leefgebieden, leefgebiedenDrempel }: Feiten): boolean =>
  leefgebiedenDrempel !== null && new Set(leefgebieden).size < leefgebiedenDrempel;

const alsReden = (grond: Grond) => ({ code: grond, tekst: tabel[grond].tekst });

const redenen = {
  inwoner_vraagt_beschikking: {
    code: 'inwoner_vraagt_beschikking',
    tekst: 'De inwoner vraagt om een besluit van de gemeente. Dat mag altijd.',
  },
  onder_drempel: {
    code: 'onder_leefgebieden_drempel',
    tekst: 'De vraag raakt minder leefgebieden dan de grens van deze gemeente.',
  },
  voorliggend_volstaat: {
    code: 'voorliggend_volstaat',
    tekst: 'Een voorziening in de wijk beantwoordt de hele vraag.',
  },
  collectief_mogelijk: { code: 'collectief_mogelijk', tekst: 'Een groep kan deze vraag oppakken.' },
  zelf_tenzij: { code: 'zelf_tenzij', tekst: 'Er is geen reden om het niet zelf te doen.' },
} as const;
