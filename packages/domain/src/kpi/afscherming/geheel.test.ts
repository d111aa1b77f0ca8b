import { describe, expect, it } from '@effect/vitest';
import { cellenVan, looptijden, type Melding, type Traject } from '../../../test/KpiWereld.ts';
import { perMaand } from '../Cel.ts';
import { afscherming } from './Afscherming.ts';

const plek = { team: 'team-1', wijk: 'wijk-1' };
let wie = 0;
const keer = <A>(aantal: number, maak: (wie: number, dag: string) => A): ReadonlyArray<A> =>
  Array.from({ length: aantal }, (_, nr) => {
    wie += 1;
    return maak(wie, String(nr + 1).padStart(2, '0'));
  });
const meldingen = (maand: string, pilot: string | null, aantal: number, vanaf = ''): ReadonlyArray<Melding> =>
  keer(aantal, (iemand, dag) => ({
    ...plek,
    pilot,
    dag: vanaf === '' ? `${maand}-${dag}` : vanaf,
    bron: 'inwoner',
    wie: iemand,
  }));
const maanden = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];

const kijk = (wereld: { meldingen?: ReadonlyArray<Melding>; trajecten?: ReadonlyArray<Traject> }) => {
  const { waaromNiet } = afscherming(perMaand(cellenVan({ meldingen: [], trajecten: [], ...wereld })), looptijden);
  return (maat: string, van: string, tot: string, pilot?: string) =>
    waaromNiet(maat, { van, tot, rij: (rij) => pilot === undefined || rij === pilot, smaller: {} });
};

describe('the whole gemeente', () => {
  it('is told by month where its pilots are too few each, and by quarter they are told too', () => {
    const gezien = kijk({
      meldingen: maanden.flatMap((maand) => [...meldingen(maand, 'pilot-1', 3), ...meldingen(maand, 'pilot-2', 3)]),
    });
    expect(gezien('melding', '2024-02-01', '2024-02-29')).toBeNull();
    expect(gezien('melding', '2024-02-01', '2024-02-29', 'pilot-1')).toBe('periode');
    expect(gezien('melding', '2024-04-01', '2024-06-30', 'pilot-1')).toBeNull();
  });

  it('is told by quarter at the cost of the quarters of a pilot, where another is too few in them', () => {
    const gezien = kijk({
      meldingen: maanden.flatMap((maand) => [...meldingen(maand, 'pilot-1', 9), ...meldingen(maand, 'pilot-2', 1)]),
    });
    expect(gezien('melding', '2024-04-01', '2024-06-30')).toBeNull();
    expect(gezien('melding', '2024-04-01', '2024-06-30', 'pilot-1')).toBe('periode');
    expect(gezien('melding', '2024-01-01', '2024-06-30', 'pilot-1')).toBeNull();
  });

  it('costs no pilot anything for a few people outside the pilots', () => {
    const gezien = kijk({
      meldingen: [
        ...maanden.flatMap((maand) => meldingen(maand, 'pilot-1', 9)),
        ...meldingen('2022-12', null, 2),
        ...meldingen('2024-06', null, 9),
      ],
    });
    expect(gezien('melding', '2024-02-01', '2024-02-29', 'pilot-1')).toBeNull();
    expect(gezien('melding', '2024-03-01', '2024-04-30')).toBeNull();
    expect(gezien('melding', '2024-03-01', '2024-06-30')).toBe('periode');
  });
});

describe('who came in', () => {
  const inEnUit = (gestart: string, beeindigd: string | null, aantal: number): ReadonlyArray<Traject> =>
    keer(aantal, (iemand, dag) => ({
      ...plek,
      pilot: 'pilot-1',
      start: `${gestart}-${dag}`,
      einde: beeindigd === null ? null : `${beeindigd}-28`,
      coach: false,
      wie: iemand,
    }));

  it('is told where one person left, and then not who left, nor who is there', () => {
    const gezien = kijk({
      trajecten: [
        ...inEnUit('2024-01', '2024-01', 1),
        ...inEnUit('2024-01', null, 9),
        ...inEnUit('2024-02', '2024-03', 9),
      ],
    });
    expect(gezien('gestart', '2024-02-01', '2024-03-31')).toBeNull();
    expect(gezien('beeindigd', '2024-02-01', '2024-03-31')).toBe('periode');
    expect(gezien('stroom', '0000-01-01', '2024-01-31')).toBe('periode');
    expect(gezien('stroom', '0000-01-01', '2024-03-31')).toBeNull();
  });
});

describe('a pilot that is decided on in the middle of a month', () => {
  it('is told until that day, and from the day after', () => {
    const gezien = kijk({
      meldingen: [...meldingen('2023-05', 'pilot-1', 7), ...meldingen('2023-05', 'pilot-1', 6, '2023-05-20')],
    });
    expect(gezien('melding', '2022-12-01', '2023-05-15', 'pilot-1')).toBeNull();
    expect(gezien('melding', '2023-05-16', '2023-12-31', 'pilot-1')).toBeNull();
    expect(gezien('melding', '2022-12-01', '2023-05-06', 'pilot-1')).toBe('periode');
  });

  it('is told until that day also where few people came in that quarter after it, and more later', () => {
    const gezien = kijk({
      meldingen: [
        ...meldingen('2023-05', 'pilot-1', 7),
        ...meldingen('2023-05', 'pilot-1', 2, '2023-05-20'),
        ...meldingen('2023-09', 'pilot-1', 9),
      ],
    });
    expect(gezien('melding', '2022-12-01', '2023-05-15', 'pilot-1')).toBeNull();
    expect(gezien('melding', '2023-04-01', '2023-06-30', 'pilot-1')).toBe('periode');
    expect(gezien('melding', '2022-12-01', '2023-12-31', 'pilot-1')).toBeNull();
  });

  it('is told whole where few people came on one side of it', () => {
    const gezien = kijk({
      meldingen: [...meldingen('2023-05', 'pilot-1', 7), ...meldingen('2023-05', 'pilot-1', 2, '2023-05-20')],
    });
    expect(gezien('melding', '2022-12-01', '2023-05-15', 'pilot-1')).toBe('periode');
    expect(gezien('melding', '2022-12-01', '2023-05-31', 'pilot-1')).toBeNull();
  });
});
