import { describe, expect, it } from '@effect/vitest';
import { Schema } from 'effect';
import { WijkId } from '../medewerker/Team.ts';
import { kleinsteGroep } from './afscherming/mensen.ts';
import type { CelTelling, ZorgvraagTelling } from './Zorgvraag.ts';
import { beschermdBeeld, geslotenBeeld, heelBeeld, opVijven } from './zorgvraagBeeld.ts';

const isKlein = (aantal: number) => aantal > 0 && aantal < kleinsteGroep;
const wijkId = (nr: number) => WijkId.make(`00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`);

const Wijk = Schema.Struct({
  mensen: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 14 })),
  collectief: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 14 })),
  voorzieningen: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2 })),
});
const Wijken = Schema.Array(Wijk).check(Schema.isMinLength(1), Schema.isMaxLength(6));
type Wijken = typeof Wijken.Type;

/** One leefgebied over some wijken; everybody asks once. */
const tellingVan = (wijken: Wijken): ZorgvraagTelling => {
  const cellen = wijken.map(({ mensen, collectief, voorzieningen }, nr): CelTelling => {
    const deel = Math.min(collectief, mensen);
    return {
      wijkId: wijkId(nr),
      leefgebied: 'financien',
      voorzieningen,
      meldingen: mensen,
      collectief: deel,
      mensen: { geheel: mensen, deel },
    };
  });
  const som = (waarde: (cel: CelTelling) => number) => cellen.reduce((totaal, cel) => totaal + waarde(cel), 0);
  const geheel = {
    meldingen: som(({ meldingen }) => meldingen),
    collectief: som(({ collectief }) => collectief),
    mensen: { geheel: som(({ mensen }) => mensen.geheel), deel: som(({ mensen }) => mensen.deel) },
  };
  return {
    geheel,
    wijken: cellen.map(({ wijkId: id }) => ({ id, naam: id })),
    leefgebieden: [{ leefgebied: 'financien', ...geheel }],
    cellen,
  };
};

describe('what somebody sees who may see the casussen', () => {
  it('is every number, and a gap where five ask for what is not there', () => {
    const telling = tellingVan([
      { mensen: 5, collectief: 2, voorzieningen: 0 },
      { mensen: 4, collectief: 0, voorzieningen: 0 },
      { mensen: 9, collectief: 0, voorzieningen: 1 },
    ]);
    const { cellen, gaten, meldingen, collectief, afgerond } = heelBeeld(telling);
    expect(cellen.map((cel) => [cel.meldingen, cel.collectief, cel.gat])).toEqual([
      [5, 2, true],
      [4, 0, false],
      [9, 0, false],
    ]);
    expect({ gaten, meldingen, collectief, afgerond }).toEqual({
      gaten: 1,
      meldingen: 18,
      collectief: 2,
      afgerond: false,
    });
  });
});

describe('what the stuurgroep sees', () => {
  it('rounds to fives, and never to nothing', () => {
    expect([0, 5, 7, 8, 12, 13].map(opVijven)).toEqual([0, 5, 5, 10, 10, 15]);
  });

  it.prop('has no number that is about 1 to 4 people', { wijken: Wijken }, ({ wijken }) => {
    const telling = tellingVan(wijken);
    const { cellen, leefgebieden } = beschermdBeeld(telling);
    telling.cellen.forEach(({ mensen }, plaats) => {
      if (isKlein(mensen.geheel))
        expect(cellen[plaats]).toMatchObject({ meldingen: null, collectief: null, gat: null });
      if (isKlein(mensen.deel)) expect(cellen[plaats]?.collectief).toBeNull();
    });
    const getallen = [...cellen, ...leefgebieden].flatMap(({ meldingen, collectief }) => [meldingen, collectief]);
    expect(getallen.filter((getal) => getal !== null && getal % 5 !== 0)).toEqual([]);
  });

  it.prop('gives none of them away by what the rest leaves over', { wijken: Wijken }, ({ wijken }) => {
    const telling = tellingVan(wijken);
    const { cellen, leefgebieden } = beschermdBeeld(telling);
    for (const veld of ['meldingen', 'collectief'] as const) {
      const weg = telling.cellen.filter((_, plaats) => cellen[plaats]?.[veld] === null);
      const som = weg.reduce((totaal, cel) => totaal + cel[veld], 0);
      // Even with the exact total in hand: at least two hidden, and together no small group.
      if (leefgebieden[0]?.[veld] !== null && weg.length > 0) {
        expect(weg.length).toBeGreaterThan(1);
        expect(isKlein(som)).toBe(false);
      }
    }
  });

  it('says of a gap only what its number already says', () => {
    const { cellen, gaten } = beschermdBeeld(
      tellingVan([
        { mensen: 12, collectief: 6, voorzieningen: 0 },
        { mensen: 3, collectief: 0, voorzieningen: 0 },
        { mensen: 6, collectief: 0, voorzieningen: 0 },
      ]),
    );
    expect(cellen.map(({ meldingen, gat }) => [meldingen, gat])).toEqual([
      [10, true],
      [null, null],
      [null, null],
    ]);
    expect(gaten).toBe(1);
  });
});

describe('what somebody sees who sees no casus, of a period that cuts what only stands whole', () => {
  it('is nothing but why', () => {
    expect(geslotenBeeld('periode')).toEqual({
      reden: 'periode',
      meldingen: null,
      collectief: null,
      gaten: 0,
      afgerond: true,
      wijken: [],
      leefgebieden: [],
      cellen: [],
    });
  });
});
