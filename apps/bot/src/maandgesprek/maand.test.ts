import { Dag } from '@tenzij/domain/Dag.ts';
import { expect, it } from 'vitest';
import { teamId } from '../../test/gegevens.ts';
import { komtVanzelf, vorigeMaand } from './maand.ts';
import { maandkaart } from './maandkaart.ts';

const dag = (waarde: string) => Dag.make(waarde);
const oktober = vorigeMaand(dag('2026-11-22'));
const kaartVan = (cijfers: Partial<Parameters<typeof maandkaart>[2]>) =>
  maandkaart({ id: teamId, naam: 'Zuid' }, oktober, {
    meldingen: 0,
    begonnen: 0,
    gestopt: 0,
    inwoners: 0,
    coaches: 0,
    ...cijfers,
  });

it('the month before is the whole of it, over a new year and in a leap year too', () => {
  expect(oktober).toEqual({ code: '2026-10', van: '2026-10-01', tot: '2026-10-31' });
  expect(vorigeMaand(dag('2027-01-01'))).toEqual({ code: '2026-12', van: '2026-12-01', tot: '2026-12-31' });
  expect(vorigeMaand(dag('2028-03-31'))).toEqual({ code: '2028-02', van: '2028-02-01', tot: '2028-02-29' });
});

it('comes by itself in the first week alone', () => {
  expect(['2026-12-01', '2026-12-07', '2026-12-08', '2026-12-31'].map((een) => komtVanzelf(dag(een)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('a card says what began and stopped, and how many forms came in', () => {
  const kaart = kaartVan({ meldingen: 9, begonnen: 4, gestopt: 3, inwoners: 2, coaches: 3 });
  expect(kaart.samenvatting).toBe('Zuid in oktober 2026. Er begonnen 4 trajecten en er stopten 3.');
  expect(kaart.blokken).toContainEqual({
    soort: 'feiten',
    feiten: [
      { label: 'Meldingen', waarde: '9' },
      { label: 'Formulieren van inwoners', waarde: '2 van de 3' },
      { label: 'Formulieren van coaches', waarde: '3 van de 3' },
    ],
  });
  expect(JSON.stringify(kaart.blokken)).not.toContain('let_op');
});

it('a card warns where of fewer than half it is known how it went, and asks no form of nobody', () => {
  expect(JSON.stringify(kaartVan({ gestopt: 3, inwoners: 1, coaches: 3 }).blokken)).toContain('minder dan de helft');
  const stil = kaartVan({ begonnen: 1 });
  expect(stil.samenvatting).toBe('Zuid in oktober 2026. Er begon 1 traject en er stopte geen.');
  expect(JSON.stringify(stil.blokken)).not.toMatch(/Formulieren|helft/);
});
