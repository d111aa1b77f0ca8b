import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import type { Cijfer, Deel, Groep, Telling } from './Kpis.ts';
import { kleinsteGroep, onderdruk, verbergDelen } from './onderdruk.ts';

const isKlein = (aantal: number) => aantal > 0 && aantal < kleinsteGroep;
const som = (getallen: ReadonlyArray<number>) => getallen.reduce((a, b) => a + b, 0);

const Grootte = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 14 }));
const Groottes = Schema.Array(Grootte).check(Schema.isMinLength(1), Schema.isMaxLength(8));
const Paren = Schema.Array(Schema.Struct({ ja: Grootte, nee: Grootte })).check(
  Schema.isMinLength(1),
  Schema.isMaxLength(8),
);

const verhouding = (teller: number, noemer: number): Cijfer => ({
  teller,
  noemer,
  waarde: noemer === 0 ? null : teller / noemer,
  mensen: { geheel: noemer, deel: teller },
});

const tellingVan = (paren: ReadonlyArray<{ ja: number; nee: number }>): Telling => ({
  code: 'tijdigAfgehandeld',
  ...verhouding(som(paren.map(({ ja }) => ja)), som(paren.map(({ ja, nee }) => ja + nee))),
  groepen: paren.map(({ ja, nee }, plaats) => ({ sleutel: `groep ${plaats}`, ...verhouding(ja, ja + nee) })),
});

/** What somebody learns by subtracting: of the whole less the shown parts, and whether one part can be worked out. */
const uitGerekend = (geheel: number | null, delen: ReadonlyArray<number | null>) => {
  if (geheel === null) return { rest: null, alleen: false };
  const getoond = delen.filter((deel) => deel !== null);
  return { rest: geheel - som(getoond), alleen: delen.length - getoond.length === 1 };
};

describe('onderdrukken', () => {
  it.prop(
    'parts that add up hide every group of 1 to 4, and no difference gives one away',
    { groottes: Groottes },
    ({ groottes }) => {
      const verborgen = verbergDelen(groottes);
      const getoond = groottes.map((grootte, plaats) => (verborgen.has(plaats) ? null : grootte));
      const geheel = isKlein(som(groottes)) ? null : som(groottes);
      const { rest, alleen } = uitGerekend(geheel, getoond);
      expect(getoond.filter((deel) => deel !== null && isKlein(deel))).toEqual([]);
      expect(rest !== null && isKlein(rest)).toBe(false);
      expect(alleen && rest !== 0).toBe(false);
    },
  );

  it.prop('of each hidden group more than one size stays possible', { groottes: Groottes }, ({ groottes }) => {
    const verborgen = [...verbergDelen(groottes)];
    const samen = som(verborgen.map((plaats) => groottes[plaats] ?? 0));
    // Hidden groups hold at least one person each: who knows the sum knows that the others hold the rest.
    const ruimte = samen - verborgen.length;
    expect(verborgen.length === 0 || isKlein(samen) || ruimte > 0).toBe(true);
  });

  it.prop(
    'a ratio by group shows neither a small group nor a small teller, also not by subtracting',
    { paren: Paren },
    ({ paren }) => {
      const [telling] = onderdruk([tellingVan(paren)]);
      const groepen = telling?.groepen ?? [];
      for (const veld of ['teller', 'noemer'] as const) {
        const getoond = groepen.map((groep) => groep[veld]);
        expect(getoond.filter((getal) => getal !== null && isKlein(getal))).toEqual([]);
        const { rest } = uitGerekend(telling?.[veld] ?? null, getoond);
        expect(rest !== null && isKlein(rest)).toBe(false);
      }
    },
  );

  it.prop('a figure that is hidden is empty altogether, and says so', { paren: Paren }, ({ paren }) => {
    const [telling] = onderdruk([tellingVan(paren)]);
    for (const cijfer of [telling, ...(telling?.groepen ?? [])]) {
      if (cijfer === undefined) continue;
      const leeg = cijfer.teller === null && cijfer.noemer === null && cijfer.waarde === null;
      expect(leeg).toBe(cijfer.onderdrukt === true);
    }
  });

  it.prop(
    'the same figures are hidden in the same way every time, whatever stands beside them',
    { paren: Paren },
    ({ paren }) => {
      const telling = tellingVan(paren);
      const apart = onderdruk([telling])[0];
      expect(onderdruk([{ ...telling, code: 'binnenZesMaanden' }, telling])[1]).toEqual(apart);
    },
  );

  it('a verdeling hides a second part beside a small one', () => {
    const deel = (sleutel: string, aantal: number): Deel => ({ sleutel, aantal, mensen: aantal, reeks: 'reden' });
    const telling: Telling = {
      code: 'redenBeeindiging',
      teller: 40,
      noemer: null,
      waarde: 40,
      mensen: { geheel: 40, deel: 40 },
      verdeling: [deel('volgens_plan', 25), deel('verhuisd', 3), deel('anders', 12), deel('overleden', 0)],
    };
    expect(onderdruk([telling])[0]?.verdeling?.map(({ aantal }) => aantal)).toEqual([25, null, null, 0]);
  });

  it('a sum of hidden parts is hidden with them', () => {
    const deel = (sleutel: string, aantal: number, somVan?: ReadonlyArray<string>): Deel => ({
      sleutel,
      aantal,
      mensen: aantal,
      reeks: 'uitkomst',
      ...(somVan === undefined ? {} : { somVan }),
    });
    const telling: Telling = {
      code: 'herindicaties',
      teller: 30,
      noemer: null,
      waarde: 30,
      mensen: { geheel: 30, deel: 30 },
      verdeling: [
        deel('combinatie', 12, ['besproken.combinatie', 'niet_besproken.combinatie']),
        deel('verlengd', 18, ['besproken.verlengd', 'niet_besproken.verlengd']),
        deel('besproken.combinatie', 2),
        deel('niet_besproken.combinatie', 10),
        deel('besproken.verlengd', 8),
        deel('niet_besproken.verlengd', 10),
      ],
    };
    const getoond = onderdruk([telling])[0]?.verdeling?.filter(({ aantal }) => aantal !== null);
    expect(getoond?.map(({ sleutel }) => sleutel)).toEqual(['niet_besproken.combinatie', 'niet_besproken.verlengd']);
  });

  it('via the Sociaal Plein stays hidden where the meldingen by bron hide it', () => {
    const deel = (sleutel: string, aantal: number): Deel => ({ sleutel, aantal, mensen: aantal, reeks: 'bron' });
    const mensen = { geheel: 50, deel: 50 };
    const meldingen: Telling = {
      code: 'meldingen',
      teller: 50,
      noemer: null,
      waarde: 50,
      mensen,
      verdeling: [deel('sociaal_plein', 6), deel('huisarts', 3), deel('inwoner', 41)],
    };
    const groepen: ReadonlyArray<Groep> = [{ sleutel: '2026', ...verhouding(6, 50) }];
    const via = onderdruk([meldingen, { code: 'viaSociaalPlein', ...verhouding(6, 50), groepen }])[1];
    expect(via).toMatchObject({ waarde: null, onderdrukt: true, groepen: [{ waarde: null, onderdrukt: true }] });
  });

  it('months of a figure of one day stand each alone', () => {
    const aantal = (sleutel: string, n: number): Groep => ({
      sleutel,
      teller: n,
      noemer: null,
      waarde: n,
      mensen: { geheel: n, deel: n },
    });
    const { sleutel: _sleutel, ...laatste } = aantal('2026-03', 8);
    const groepen = [aantal('2026-01', 3), aantal('2026-02', 6), aantal('2026-03', 8)];
    const [telling] = onderdruk([{ code: 'actief', ...laatste, groepen }], 'maand');
    expect(telling?.groepen?.map(({ waarde }) => waarde)).toEqual([null, 6, 8]);
  });

  it('what is not about people is shown', () => {
    const uitgaven: Telling = { code: 'uitgaven', teller: 3, noemer: null, waarde: 3, mensen: null };
    expect(onderdruk([uitgaven])).toEqual([uitgaven]);
  });
});
