import { Criterium } from '@tenzij/domain/pilot/Monitoringsplan.ts';
import { Schema } from 'effect';
import { describe, expect, it } from 'vitest';
import { criteriumRij, criteriumUit, foutenVanVeld, regelsUit, waardenVan } from './formulier.ts';
import { eerstWatKomt } from './lijnen.ts';

const criterium: Criterium = {
  kpi: 'zelfstandigVerder',
  richting: 'minimaal',
  norm: 0.725,
  doelstelling: 4,
  hard: true,
  minimaleNoemer: 20,
  minimaleRespons: 0.5,
  toelichting: 'Zoals in het plan.',
};

describe('the form of a criterium', () => {
  it('writes a share in percents, and reads back what was agreed', () => {
    const waarden = waardenVan(criterium);
    expect(waarden.norm).toEqual(['72,5']);
    expect(criteriumUit(waarden)).toEqual(criterium);
  });
  it('keeps every percentage as it was typed', () => {
    for (let procent = 0; procent <= 100; procent += 1) {
      const { norm } = criteriumUit({ ...waardenVan(criterium), norm: [String(procent)] });
      expect(waardenVan({ ...criterium, norm: norm ?? Number.NaN }).norm).toEqual([String(procent)]);
    }
  });
  it('leaves days and euros as they are', () => {
    const dagen: Criterium = { ...criterium, kpi: 'doorlooptijdMediaan', richting: 'maximaal', norm: 180 };
    expect(criteriumUit(waardenVan(dagen))).toEqual(dagen);
    expect(criteriumRij(dagen, 0)).toMatchObject({ norm: 'hoogstens 180 dagen', weegt: 'hard' });
  });
  it('that is empty is no criterium, and a fault of the plan is shown at its field', () => {
    expect(Schema.is(Criterium)(criteriumUit({}))).toBe(false);
    expect(foutenVanVeld([{ pad: 'criteria.3.norm', melding: 'x' }])).toEqual([{ pad: 'norm', melding: 'x' }]);
  });
  it('takes one of a kind a line', () => {
    expect(regelsUit({ aanwezigen: ['Wethouder \r\n\n Manager'] }, 'aanwezigen')).toEqual(['Wethouder', 'Manager']);
  });
});

it('the pilot that is decided on next stands first, and what is long past last', () => {
  const met = (dagenTotGoNoGo: number | null) => ({ dagenTotGoNoGo, besluiten: [] });
  expect([-1500, null, 400, -10, 3].map(met).sort(eerstWatKomt)).toEqual([3, 400, null, -10, -1500].map(met));
});
