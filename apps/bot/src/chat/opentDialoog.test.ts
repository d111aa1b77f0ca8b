import { expect, it } from 'vitest';
import { opentDialoog } from './opentDialoog.ts';

it.each(['melding.begin', 'melding.naar', 'weging.standpunt', 'traject.contact'])(
  '%s asks something in a dialog',
  (actie) => {
    expect(opentDialoog({ actie })).toBe(true);
  },
);

it.each(['hulp', 'melding.open', 'overleg.plaats', 'weging.onthul', 'herinnering.later', 'bestaat.niet'])(
  '%s acts or shows something at once',
  (actie) => {
    expect(opentDialoog({ actie })).toBe(false);
  },
);

it('a tick acts at once, except where the rule wants to know more', () => {
  expect(opentDialoog({ actie: 'weging.stap', waarde: 'eigen_kracht:aan' })).toBe(false);
  expect(opentDialoog({ actie: 'weging.stap', waarde: 'collectief:uit' })).toBe(false);
  expect(opentDialoog({ actie: 'weging.stap', waarde: 'collectief:aan' })).toBe(true);
});
