import { describe, expect, it } from '@effect/vitest';
import type { Kpi } from './Kpi.ts';
import { zonderKleineVerbetering } from './verbeterd.ts';

const stand = (teller: number, noemer: number | null) => ({
  teller,
  noemer,
  waarde: noemer === null ? teller : teller / noemer,
  onderdrukt: false,
});
type Stand = ReturnType<typeof stand>;
const verbeterd = (kpi: string, toen: Stand, nu: Stand, eenheid: Kpi['eenheid'] = 'aantal') => ({
  kpi,
  eenheid,
  toen,
  nu,
});
const getoond = (...verschillen: ReadonlyArray<ReturnType<typeof verbeterd>>) =>
  zonderKleineVerbetering(verschillen).map(({ kpi, toen, nu }) => [kpi, toen.teller, nu.teller, nu.onderdrukt]);

describe('what was corrected', () => {
  it('is told from what to what where it is about five people', () => {
    expect(getoond(verbeterd('uitstroom', stand(12, null), stand(17, null)))).toEqual([['uitstroom', 12, 17, false]]);
  });

  it('is only said to be where it is about one, also of all else that is counted of the same records', () => {
    expect(
      getoond(
        verbeterd('instroom', stand(20, null), stand(26, null)),
        verbeterd('actief', stand(8, null), stand(9, null)),
        verbeterd('meldingen', stand(30, null), stand(40, null)),
        verbeterd('uitgaven', stand(100, null), stand(101, null), 'euro'),
      ),
    ).toEqual([
      ['instroom', null, null, true],
      ['actief', null, null, true],
      ['meldingen', 30, 40, false],
      ['uitgaven', 100, 101, false],
    ]);
  });

  it('is not told of a share of which the rest is one person, nor of an average of the same people', () => {
    const aandeel = verbeterd('viaSociaalPlein', stand(10, 30), stand(15, 36), 'verhouding');
    expect(getoond(aandeel)).toEqual([['viaSociaalPlein', null, null, true]]);
    const uren = verbeterd('urenPerTraject', stand(200, 20), stand(240, 20), 'uren');
    expect(getoond(uren)).toEqual([['urenPerTraject', null, null, true]]);
  });
});
