import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, cor, kim, pilotOost, sara, teamOost, teamWest, tess } from '../../test/Mensen.ts';
import { feitenVan, geweigerd, inZandstad, nieuweMelding } from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { meld } from '../melding/meld.ts';
import { lijstKanttekeningen, maakKanttekening, verwijderKanttekening } from './tekenAan.ts';

const nieuweLeider = { dag: dag('2026-10-05'), tekst: ' Een nieuwe teamleider. ', teamId: teamOost.id };
const lockdown = { dag: dag('2026-09-01'), tekst: 'Lockdown.' };

describe('what happened, beside the figures', () => {
  inZandstad('is written by a teamleider of the own team, and by the stuurgroep of all', (zandstad) =>
    Effect.gen(function* () {
      const eigen = yield* zandstad.doet(tess, maakKanttekening(nieuweLeider));
      expect(eigen).toMatchObject({ dag: '2026-10-05', tekst: 'Een nieuwe teamleider.', teamId: teamOost.id });
      yield* zandstad.doet(sara, maakKanttekening(lockdown));
      yield* zandstad.doet(sara, maakKanttekening({ ...nieuweLeider, teamId: teamWest.id }));
      const gezien = (yield* zandstad.doet(anna, lijstKanttekeningen({ teamId: teamOost.id }))).items;
      expect(gezien.map(({ tekst }) => tekst)).toEqual(['Lockdown.', 'Een nieuwe teamleider.']);
      expect((yield* zandstad.doet(sara, lijstKanttekeningen({}))).items).toHaveLength(3);
      expect((yield* zandstad.doet(kim, lijstKanttekeningen({}))).items).toEqual([]);
      const inOktober = { van: dag('2026-10-01'), tot: dag('2026-10-31'), pilotId: pilotOost.id };
      expect((yield* zandstad.doet(sara, lijstKanttekeningen(inOktober))).items).toEqual([eigen]);
      expect(feitenVan(zandstad)).toEqual(Array(3).fill('kanttekening.gemaakt'));
    }),
  );

  inZandstad('is refused of another team, of all to a teamleider, and to who only reads', (zandstad) =>
    Effect.gen(function* () {
      for (const invoer of [{ ...nieuweLeider, teamId: teamWest.id }, lockdown])
        expect(yield* geweigerd(zandstad.doet(tess, maakKanttekening(invoer)))).toMatchObject({ reden: 'ander_team' });
      for (const wie of [anna, cor])
        expect(yield* geweigerd(zandstad.doet(wie, maakKanttekening(nieuweLeider)))).toMatchObject({
          _tag: 'NietToegestaan',
        });
      const vanSara = yield* zandstad.doet(sara, maakKanttekening(lockdown));
      expect(yield* geweigerd(zandstad.doet(tess, verwijderKanttekening(vanSara.id)))).toMatchObject({
        _tag: 'NietToegestaan',
      });
      yield* zandstad.doet(sara, verwijderKanttekening(vanSara.id));
      expect(yield* geweigerd(zandstad.doet(sara, verwijderKanttekening(vanSara.id)))).toMatchObject({
        _tag: 'NietGevonden',
      });
    }),
  );

  inZandstad('names no resident', (zandstad) =>
    Effect.gen(function* () {
      yield* zandstad.doet(anna, meld({ ...nieuweMelding, inwoner: { naam: 'Fenna Verzonnen' } }));
      const metNaam = { ...nieuweLeider, tekst: 'Fenna Verzonnen belde de krant.' };
      expect(yield* geweigerd(zandstad.doet(tess, maakKanttekening(metNaam)))).toMatchObject({
        fouten: [{ pad: 'tekst' }],
      });
    }),
  );
});
