import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bram, zandstad as gemeente } from '../../test/Mensen.ts';
import { iedereenGeeft, inZandstad, isGewogen, isOpGeopend, tenzij, zelf } from '../../test/Verhaal.ts';
import { bekijkWeging } from './bekijk.ts';
import { zetStap } from './zetStap.ts';

const codes = (lijst: ReadonlyArray<{ readonly code: string }> | undefined) => lijst?.map(({ code }) => code);

describe('"we lack the expertise"', () => {
  inZandstad('counts where neither the team nor a partner has it', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGewogen(zandstad, tenzij('expertise_ontbreekt'), { kenmerken: ['statushouder'] });
      const { advies } = yield* zandstad.doet(bram, bekijkWeging(id));
      expect(advies?.uitkomst).toBe('combinatie');
      expect(codes(advies?.redenen)).toEqual(['expertise_ontbreekt']);
      expect(advies?.signalen).toEqual([]);
    }),
  );

  inZandstad('counts where one of two is missing', (zandstad) =>
    Effect.gen(function* () {
      const kenmerken = ['schulden', 'statushouder'] as const;
      const { id } = yield* isGewogen(zandstad, tenzij('expertise_ontbreekt'), { kenmerken });
      expect((yield* zandstad.doet(bram, bekijkWeging(id))).advies?.uitkomst).toBe('combinatie');
    }),
  );

  for (const [bij, kenmerken] of [
    ['a colleague', ['schulden']],
    ['a partner', ['autisme']],
    ['nobody, as no expertise is asked', []],
  ] as const)
    inZandstad(`is shown as a signal and is no reason where it is with ${bij}`, (zandstad) =>
      Effect.gen(function* () {
        const { id } = yield* isGewogen(zandstad, tenzij('expertise_ontbreekt', 'werkdruk'), { kenmerken });
        const { advies } = yield* zandstad.doet(bram, bekijkWeging(id));
        expect(advies?.uitkomst).toBe('zelf_begeleiden');
        expect(codes(advies?.redenen)).toEqual(['zelf_tenzij']);
        expect(codes(advies?.signalen)).toEqual(['werkdruk', 'expertise_ontbreekt']);
        expect(advies?.signalen[1]?.tekst.startsWith('De kennis is er wel')).toBe(kenmerken.length > 0);
      }),
    );

  inZandstad('counts where only a colleague of another team has it', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGewogen(zandstad, tenzij('expertise_ontbreekt'), { kenmerken: ['ouderen'] });
      expect((yield* zandstad.doet(bram, bekijkWeging(id))).advies?.uitkomst).toBe('combinatie');
    }),
  );
});

describe('what the team found on its way', () => {
  inZandstad('a voorziening that answers the whole question is voorliggend', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, zetStap(id, 'voorliggend', { gezet: true, volstaat: true }));
      yield* zandstad.doet(anna, zetStap(id, 'collectief', { gezet: true, volstaat: true }));
      yield* iedereenGeeft(zandstad, id, zelf);
      expect((yield* zandstad.doet(bram, bekijkWeging(id))).advies?.uitkomst).toBe('voorliggend');
      expect([...zandstad.staat.meldingen.values()][0]?.collectief).toBe(true);
    }),
  );

  inZandstad('a stap that was taken back no longer counts', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, zetStap(id, 'collectief', { gezet: true, volstaat: true }));
      yield* zandstad.doet(bram, zetStap(id, 'collectief', { gezet: false, volstaat: true }));
      yield* iedereenGeeft(zandstad, id, zelf);
      expect((yield* zandstad.doet(bram, bekijkWeging(id))).advies?.uitkomst).toBe('zelf_begeleiden');
      expect([...zandstad.staat.meldingen.values()][0]?.collectief).toBe(false);
    }),
  );

  inZandstad('the threshold is that of the gemeente', (zandstad) =>
    Effect.gen(function* () {
      zandstad.richtIn({ gemeente: { ...gemeente, leefgebiedenDrempel: 3 } });
      const { id } = yield* isGewogen(zandstad, zelf, { leefgebieden: ['adl', 'financien'], kenmerken: ['lvb'] });
      const { advies } = yield* zandstad.doet(bram, bekijkWeging(id));
      expect(advies?.uitkomst).toBe('onafhankelijke_clientondersteuning');
    }),
  );

  inZandstad('gronden of all standpunten count together', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isGewogen(zandstad, tenzij('niet_uitstelbaar', 'veiligheidsrisico'));
      const { advies } = yield* zandstad.doet(bram, bekijkWeging(id));
      expect(advies).toMatchObject({ uitkomst: 'maatwerk', spoed: true });
    }),
  );
});
