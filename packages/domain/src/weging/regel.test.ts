import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { Kenmerk } from '../melding/Kenmerk.ts';
import { Leefgebied } from '../melding/Leefgebied.ts';
import { Aanleiding } from '../melding/Melding.ts';
import { alleGronden, Grond, ineffectieveGronden } from './gronden.ts';
import { type Advies, adviseer, type Feiten, type Uitkomst } from './regel.ts';

/** How heavy each grond weighs: for a new question, and where an indicatie ends. Written from the table of gronden. */
const zwaarte: Record<Grond, readonly [nieuweVraag: number, aflopendeZorg: number]> = {
  veiligheidsrisico: [3, 3],
  niet_uitstelbaar: [3, 3],
  veilig_thuis: [3, 3],
  dubbele_diagnostiek: [3, 3],
  verslechtering_mentaal: [3, 3],
  langdurig_intensief: [3, 3],
  doelen_nog_niet_behaald: [0, 2],
  expertise_ontbreekt: [1, 1],
  specialistische_behandeling: [1, 1],
  werkdruk: [0, 0],
  persoonlijke_voorkeur: [0, 0],
  voorkeur_verwijzer: [0, 0],
};
const opZwaarte: ReadonlyArray<Uitkomst | undefined> = [undefined, 'combinatie', 'afschalen_op_termijn', 'maatwerk'];

/** Where no grond weighs anything: under the threshold, one of MEE's own, voorliggend, collectief, and what it is then. */
const zonderGrond: ReadonlyArray<readonly [string, Uitkomst, string]> = [
  ['ja ja *  *', 'onafhankelijke_clientondersteuning', 'onder_leefgebieden_drempel'],
  ['ja -  *  *', 'algemeen_maatschappelijk_werk', 'onder_leefgebieden_drempel'],
  ['-  *  ja *', 'voorliggend', 'voorliggend_volstaat'],
  ['-  *  -  ja', 'collectief', 'collectief_mogelijk'],
  ['-  *  -  -', 'zelf_begeleiden', 'zelf_tenzij'],
];

interface Rest {
  readonly aflopend: boolean;
  readonly beschikking: boolean;
  readonly onderDrempel: boolean;
  readonly vanMee: boolean;
  readonly voorliggend: boolean;
  readonly collectief: boolean;
}

const regelZonderGrond = (rest: Rest) => {
  const feiten = [rest.onderDrempel, rest.vanMee, rest.voorliggend, rest.collectief];
  const rij = zonderGrond.find(([patroon]) =>
    patroon.split(/ +/).every((teken, plaats) => teken === '*' || (teken === 'ja') === feiten[plaats]),
  );
  if (rij === undefined) throw new Error('De tabel heeft een gat.');
  return rij;
};

/** The same rule a second time, by weight and table, as one line of text to compare. */
const verwacht = (gronden: ReadonlyArray<Grond>, rest: Rest): string => {
  const gewicht = (grond: Grond) => zwaarte[grond][rest.aflopend ? 1 : 0];
  const zwaarste = Math.max(0, ...gronden.map(gewicht));
  const [, zonder, feit] = regelZonderGrond(rest);
  const uitkomst = (rest.beschikking ? 'maatwerk' : opZwaarte[zwaarste]) ?? zonder;
  const feiten = zwaarste === 3 ? [] : rest.beschikking ? ['inwoner_vraagt_beschikking'] : zwaarste > 0 ? [] : [feit];
  const heeft = (grond: Grond) => gronden.includes(grond);
  const spoed = heeft('veilig_thuis') || (heeft('veiligheidsrisico') && heeft('niet_uitstelbaar'));
  return regel({
    uitkomst,
    spoed,
    redenen: [...feiten, ...gronden.filter((grond) => gewicht(grond) > 0)],
    signalen: gronden.filter((grond) => gewicht(grond) === 0),
    toetsVereist: opZwaarte.indexOf(uitkomst) > 0,
  });
};

const regel = (advies: {
  uitkomst: string;
  spoed: boolean;
  redenen: ReadonlyArray<string>;
  signalen: ReadonlyArray<string>;
  toetsVereist: boolean;
}) =>
  `${advies.uitkomst}${advies.spoed ? ' met spoed' : ''}${advies.toetsVereist ? ' naar toets' : ''} om ${[...advies.redenen].sort()} (${[...advies.signalen].sort()})`;

const alsRegel = (advies: Advies) =>
  regel({
    ...advies,
    redenen: advies.redenen.map(({ code }) => code),
    signalen: advies.signalen.map(({ code }) => code),
  });

const alleVerzamelingen = Array.from({ length: 2 ** alleGronden.length }, (_, masker) =>
  alleGronden.filter((_grond, plaats) => (masker >> plaats) % 2 === 1),
);
const janee = [true, false];
/** No threshold, one that the three leefgebieden reach, and one that they do not. */
const drempels = [null, 3, 4];

describe('the rule, for every set of gronden and all other facts', () => {
  it('knows 4,096 sets', () => {
    expect(alleVerzamelingen).toHaveLength(4096);
    expect([...Grond.literals].sort()).toEqual([...alleGronden].sort());
  });

  describe.each(Aanleiding.literals)('%s', (aanleiding) => {
    it.each(drempels)('says the same as its second formulation, with threshold %s', (leefgebiedenDrempel) => {
      const anders: Array<string> = [];
      for (const vanMee of janee)
        for (const voorliggend of janee)
          for (const collectief of janee)
            for (const beschikking of janee)
              for (const gronden of alleVerzamelingen) {
                const feiten: Feiten = {
                  aanleiding,
                  leefgebieden: ['financien', 'huisvesting', 'adl', 'financien'],
                  kenmerken: vanMee ? ['schulden', 'autisme'] : ['schulden'],
                  gronden,
                  inwonerVraagtBeschikking: beschikking,
                  voorliggendVolstaat: voorliggend,
                  collectiefMogelijk: collectief,
                  leefgebiedenDrempel,
                };
                const aflopend = aanleiding === 'aflopende_zorg';
                const onderDrempel = leefgebiedenDrempel === 4;
                const rest: Rest = { aflopend, beschikking, onderDrempel, vanMee, voorliggend, collectief };
                const [zo, moet] = [alsRegel(adviseer(feiten)), verwacht(gronden, rest)];
                if (zo !== moet) anders.push(`${JSON.stringify(feiten)}: ${zo} in plaats van ${moet}`);
              }
      expect(anders.slice(0, 3)).toEqual([]);
    });
  });

  it.each(Kenmerk.literals)('sends a small question with %s to who is there for it', (kenmerk) => {
    const { uitkomst } = adviseer({ ...kleineVraag, kenmerken: [kenmerk] });
    expect(uitkomst).toBe(
      ['lvb', 'autisme', 'nah', 'auditief'].includes(kenmerk)
        ? 'onafhankelijke_clientondersteuning'
        : 'algemeen_maatschappelijk_werk',
    );
  });
});

const kleineVraag: Feiten = {
  aanleiding: 'nieuwe_vraag',
  leefgebieden: ['financien'],
  kenmerken: [],
  gronden: [],
  inwonerVraagtBeschikking: false,
  voorliggendVolstaat: false,
  collectiefMogelijk: false,
  leefgebiedenDrempel: 3,
};

const lijst = <A>(schema: Schema.Schema<A>, maxLength: number) =>
  Arbitrary.array(Arbitrary.schema(schema), { maxLength });
const eenGrond = Arbitrary.schema(Grond);
const feitenArb: Arbitrary.Arbitrary<Feiten> = Arbitrary.all({
  aanleiding: Arbitrary.schema(Aanleiding),
  leefgebieden: lijst(Leefgebied, 14),
  kenmerken: lijst(Kenmerk, 6),
  gronden: lijst(Grond, 16),
  inwonerVraagtBeschikking: Arbitrary.schema(Schema.Boolean),
  voorliggendVolstaat: Arbitrary.schema(Schema.Boolean),
  collectiefMogelijk: Arbitrary.schema(Schema.Boolean),
  leefgebiedenDrempel: Arbitrary.schema(Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 13 })))),
});

/** From the wijkteam and the wijk to an indicatie. */
const richtingMaatwerk: Record<Uitkomst, number> = {
  zelf_begeleiden: 0,
  voorliggend: 0,
  collectief: 0,
  onafhankelijke_clientondersteuning: 0,
  algemeen_maatschappelijk_werk: 0,
  combinatie: 1,
  afschalen_op_termijn: 2,
  maatwerk: 3,
};
const isEffectief = (grond: Grond, { aanleiding }: Feiten) => zwaarte[grond][aanleiding === 'nieuwe_vraag' ? 0 : 1] > 0;
const codes = (advies: Advies) => advies.redenen.map(({ code }) => code);
const runs = { arbitrary: { runs: 500, size: 30 } };

describe('what holds for all facts', () => {
  it.prop(
    'without an effective grond never maatwerk, combinatie or afschalen, bar where the resident asks',
    [feitenArb],
    ([feiten]) => {
      if (feiten.inwonerVraagtBeschikking || feiten.gronden.some((grond) => isEffectief(grond, feiten))) return;
      expect(richtingMaatwerk[adviseer(feiten).uitkomst]).toBe(0);
    },
    runs,
  );

  it.prop(
    'a resident who asks for a formal decision always gets that way',
    [feitenArb],
    ([feiten]) => expect(adviseer({ ...feiten, inwonerVraagtBeschikking: true }).uitkomst).toBe('maatwerk'),
    runs,
  );

  it.prop(
    'one more grond never moves the advies towards the wijkteam, and never takes spoed away',
    [feitenArb, eenGrond],
    ([feiten, grond]) => {
      const eerst = adviseer(feiten);
      const daarna = adviseer({ ...feiten, gronden: [...feiten.gronden, grond] });
      expect(richtingMaatwerk[daarna.uitkomst]).toBeGreaterThanOrEqual(richtingMaatwerk[eerst.uitkomst]);
      if (richtingMaatwerk[daarna.uitkomst] === 0) expect(daarna.uitkomst).toBe(eerst.uitkomst);
      if (eerst.spoed) expect(daarna.spoed).toBe(true);
    },
    runs,
  );

  it.prop(
    'an ineffective grond changes nothing but the signals',
    [feitenArb, Arbitrary.schema(Schema.Literals(['werkdruk', 'persoonlijke_voorkeur', 'voorkeur_verwijzer']))],
    ([feiten, grond]) => {
      expect(ineffectieveGronden).toContain(grond);
      const { signalen: _eerst, ...eerst } = adviseer(feiten);
      const { signalen, ...daarna } = adviseer({ ...feiten, gronden: [grond, ...feiten.gronden] });
      expect(daarna).toEqual(eerst);
      expect(signalen.map(({ code }) => code)).toContain(grond);
    },
    runs,
  );

  it.prop(
    'order and repetition never matter',
    [feitenArb],
    ([feiten]) => {
      const andersom: Feiten = {
        ...feiten,
        gronden: [...feiten.gronden, ...feiten.gronden].reverse(),
        kenmerken: [...feiten.kenmerken, ...feiten.kenmerken].reverse(),
        leefgebieden: [...feiten.leefgebieden, ...feiten.leefgebieden].reverse(),
      };
      expect(adviseer(andersom)).toEqual(adviseer(feiten));
    },
    runs,
  );

  it.prop(
    'the reasons name every effective grond once, and no other',
    [feitenArb],
    ([feiten]) => {
      const advies = adviseer(feiten);
      const effectief = new Set(feiten.gronden.filter((grond) => isEffectief(grond, feiten)));
      const genoemd = codes(advies).filter((code) => Schema.is(Grond)(code));
      expect(genoemd.sort()).toEqual([...effectief].sort());
      expect(codes(advies).length).toBeGreaterThan(0);
      for (const { tekst } of [...advies.redenen, ...advies.signalen]) expect(tekst).toMatch(/^[A-Z].*\.$/);
    },
    runs,
  );

  it.prop('the same facts give the same advies', [feitenArb], ([feiten]) => {
    expect(adviseer(structuredClone(feiten))).toEqual(adviseer(feiten));
  });
});
