import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bea, pilotOost, sara } from '../../test/Mensen.ts';
import { dagenLater, geweigerd, inZandstad } from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { gebruikelijkeAannames } from './Aannames.ts';
import { lijstUitgaven, verwijderUitgave, voegBegrotingToe, voegUitgaveToe, wijzigUitgave } from './boek.ts';
import { bekijkAannames, zetAannames } from './zetAannames.ts';

const training = { pilotId: pilotOost.id, post: 'Training', bedrag: 1250.5, datum: dag('2026-10-01') };
const coaches = {
  pilotId: pilotOost.id,
  post: 'Coaches',
  fte: 2,
  bedragPerFte: 74_000,
  van: dag('2026-01-01'),
  tot: dag('2026-12-31'),
};

describe('what the gemeente reckons with', () => {
  inZandstad('is the usual until somebody decides, and then it is known who did and when', (zandstad) =>
    Effect.gen(function* () {
      expect(yield* zandstad.doet(sara, bekijkAannames())).toMatchObject({ versie: 0, op: null, door: null });
      const anders = { ...gebruikelijkeAannames, wijkTarief: { laag: 60, midden: 75, hoog: 90 } };
      yield* zandstad.doet(sara, zetAannames(anders));
      yield* dagenLater(2);
      yield* zandstad.doet(bea, zetAannames(gebruikelijkeAannames));
      const nu = yield* zandstad.doet(sara, bekijkAannames());
      expect(nu).toMatchObject({ versie: 2, door: 'Bea', op: '2026-11-04T09:00:00.000Z' });
      expect(nu.eerdere.map(({ door, waarden }) => [door, waarden.wijkTarief.midden])).toEqual([
        ['Bea', 70],
        ['Sara', 75],
      ]);
      expect(yield* geweigerd(zandstad.doet(anna, zetAannames(anders)))).toMatchObject({ _tag: 'NietToegestaan' });
    }),
  );
});

describe('an expense', () => {
  inZandstad('is put down, put right and taken away by the beheerder alone', (zandstad) =>
    Effect.gen(function* () {
      const uitgave = yield* zandstad.doet(bea, voegUitgaveToe(training));
      expect(yield* zandstad.doet(bea, wijzigUitgave(uitgave.id, { ...training, bedrag: 1300 }))).toMatchObject({
        bedrag: 1300,
        versie: 2,
      });
      expect(yield* geweigerd(zandstad.doet(sara, voegUitgaveToe(training)))).toMatchObject({ _tag: 'NietToegestaan' });
      yield* zandstad.doet(bea, verwijderUitgave(uitgave.id));
      expect((yield* zandstad.doet(sara, lijstUitgaven({}))).items).toEqual([]);
      expect([...zandstad.staat.spoor.values()].map(({ soort }) => soort)).toEqual([
        'kosten.toegevoegd',
        'kosten.gewijzigd',
        'kosten.verwijderd',
      ]);
    }),
  );

  inZandstad('names no resident', (zandstad) =>
    Effect.gen(function* () {
      zandstad.staat.inwoners.set('x', { naam: 'Jo Verzonnen' });
      const fout = yield* geweigerd(zandstad.doet(bea, voegUitgaveToe({ ...training, post: 'Taxi Jo Verzonnen' })));
      expect(fout).toMatchObject({ fouten: [{ pad: 'post' }] });
    }),
  );
});

inZandstad('a post stands in the begroting once for the same days', (zandstad) =>
  Effect.gen(function* () {
    yield* zandstad.doet(bea, voegBegrotingToe(coaches));
    expect(yield* geweigerd(zandstad.doet(bea, voegBegrotingToe(coaches)))).toMatchObject({
      fouten: [{ pad: 'post' }],
    });
    yield* zandstad.doet(bea, voegBegrotingToe({ ...coaches, tot: dag('2026-06-30') }));
  }),
);
