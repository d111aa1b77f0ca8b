import type { BordTraject, Caseload, CoachOpBord } from '@tenzij/domain/traject/Bord.ts';
import { watAls } from '@tenzij/domain/traject/watAls.ts';
import { describe, expect, it } from 'vitest';
import { bandInWoorden, hoogstensKaarten, kaartVan, kolomVan, naarKeuzes, vergelijk, wegingstabel } from './bord.ts';

const traject = (n: number, coachId: string | null, uren = 3): BordTraject => ({
  id: `t${n}` as never,
  nummer: `M-2026-0000${n}` as never,
  coachId: coachId as never,
  tweedeCoachId: null,
  vorm: 'zelf',
  gestartOp: '2026-01-05' as never,
  uren,
  kenmerken: ['ggz'],
  leefgebieden: 5,
  warmeOverdrachtOp: '2026-03-09' as never,
  zwaarte: 'midden',
  gewicht: 1.5,
  redenen: ['veel_leefgebieden'],
});
const coach = (naam: string, uren: number, trajecten: ReadonlyArray<BordTraject>): CoachOpBord => ({
  medewerkerId: naam as never,
  naam,
  expertises: [],
  actieveTrajecten: trajecten.length,
  toegezegdeUren: uren,
  beschikbareUren: 20,
  belasting: uren / 20,
  afwezig: null,
  afwezigheden: [],
  gewogen: trajecten.length * 1.5,
  gewogenPerFte: trajecten.length * 1.8,
  elders: { trajecten: 0, uren: 0 },
  tweedeCoachBij: 0,
  trajecten,
});
const joris = coach(
  'Joris',
  23.6,
  [1, 2, 3].map((n) => traject(n, 'Joris')),
);
const mila = coach('Mila', 10, []);
const weg = { id: 'a' as never, van: '2026-03-02' as never, tot: '2026-03-20' as never };
const bord: Caseload = {
  teamId: 't' as never,
  coaches: [joris, mila],
  spreiding: 1.4,
  spreidingGewogen: 2,
  zonderCoach: [],
  bandbreedte: { van: 60, tot: 100 },
  urenPerFtePerWeek: 24,
};

describe('the board in words', () => {
  it('says of a coach what is counted, what is weighed, and how it stands to what the team agreed on', () => {
    expect(kolomVan(joris, bord.bandbreedte)).toMatchObject({
      last: '118\u00a0%, 3,6 uur te veel',
      band: 'boven de bandbreedte van het team (100\u00a0%)',
      geteld: '3 trajecten',
      gewogen: 'telt als 4,5 trajecten',
    });
    expect(bandInWoorden(mila.belasting, bord.bandbreedte)).toBe('onder de bandbreedte van het team (60\u00a0%)');
    expect(bandInWoorden(mila.belasting, null)).toBeNull();
  });

  it('says of a traject why it counts as it does, and when its warm hand-over is', () => {
    expect(kaartVan(traject(1, 'Joris'))).toMatchObject({
      naam: 'M-2026-00001',
      regel: '3 uur, midden, sinds 5 jan 2026',
      waarom: 'Er zijn vragen op 4 of meer leefgebieden.',
      warm: 'warme overdracht op 9 mrt 2026',
    });
    expect(kaartVan({ ...traject(1, null), nummer: null }).naam).toBe('Traject uit een register');
  });

  it('shows a handful of cards and says how many more there are', () => {
    const vol = coach(
      'Joris',
      20,
      Array.from({ length: 167 }, (_, n) => traject(n, 'Joris', 0.1)),
    );
    const kolom = kolomVan(vol, null);
    expect([kolom.kaarten.length, kolom.meer]).toEqual([hoogstensKaarten, 167 - hoogstensKaarten]);
  });

  it('offers who is away last, and says until when', () => {
    expect(kolomVan({ ...joris, afwezig: weg }, null).last).toBe(
      '118\u00a0%, 3,6 uur te veel, afwezig tot en met 20 mrt 2026',
    );
    const keuzes = naarKeuzes([{ ...mila, afwezig: weg }, coach('Sanne', 19, []), joris], 'Joris');
    expect(keuzes.map(({ naam }) => naam)).toEqual([
      'Sanne, 95\u00a0%, 1 uur ruimte',
      'Mila, 50\u00a0%, afwezig tot en met 20 mrt 2026',
    ]);
  });
});

it('what if: both coaches and the spread, before and after, counted and weighed', () => {
  const na = vergelijk(bord, watAls(bord, [{ trajectId: 't1' as never, naar: 'Mila' as never }]));
  expect(na.coaches.map(({ naam, nu, daarna }) => [naam, nu.tekst, daarna.tekst])).toEqual([
    ['Joris', '118\u00a0%, 3,6 uur te veel', '103\u00a0%, 0,6 uur te veel'],
    ['Mila', '50\u00a0%, 10 uur ruimte', '65\u00a0%, 7 uur ruimte'],
  ]);
  expect(na.coaches[1]?.daarna.bij).toBe('1 traject, telt als 1,5 trajecten, binnen de bandbreedte van het team');
  expect(na.spreiding).toEqual({ nu: '1,40', daarna: '1,23' });
  expect(na.gewogen).toEqual({ nu: '2,00', daarna: '1,33' });
});

it('explains the weights from the rules themselves', () => {
  expect(wegingstabel.regels[0]).toEqual({ wat: 'Er speelt iets met veiligheid.', telt: 'meteen zwaar' });
  expect(wegingstabel.uitleg).toContain('midden (1,5)');
});
