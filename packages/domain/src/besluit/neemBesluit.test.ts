import { describe, expect, it } from '@effect/vitest';
import { Effect, Schema } from 'effect';
import { anna, bram, buurtcirkel, carla, dirk, inloopWest, pilotOost, taalmaatje, tess } from '../../test/Mensen.ts';
import {
  besluit,
  feitenVan,
  geweigerd,
  inZandstad,
  isGewogen,
  isOpGeopend,
  nieuweMelding,
  overlegGeleidDoor,
  tenzij,
} from '../../test/Verhaal.ts';
import { meld } from '../melding/meld.ts';
import { trekMeldingIn } from '../melding/trekIn.ts';
import { NietToegestaan } from '../Weigering.ts';
import { bekijkWeging } from '../weging/bekijk.ts';
import { onthul } from '../weging/onthul.ts';
import { openWeging } from '../weging/open.ts';
import { Uitkomst } from '../weging/regel.ts';
import { OnjuisteWegingStatus } from '../weging/Weging.ts';
import { zetStap } from '../weging/zetStap.ts';
import { NeemBesluit } from './Besluit.ts';

const eerste = <A>(rijen: ReadonlyMap<unknown, A>) => [...rijen.values()][0];

describe('the team guides the resident itself', () => {
  inZandstad('a traject starts at once, with its coach, second coach, hours and pilot', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      yield* zandstad.doet(carla, zetStap(weging.id, 'netwerk', { gezet: true }));
      yield* zandstad.doet(carla, zetStap(weging.id, 'ruimte', { gezet: false }));
      const genomen = yield* besluit(zandstad, bram, weging, {
        tweedeCoachId: bram.id,
        urenPerWeek: 1.5,
        verwachteWeken: 12,
      });
      expect(genomen).toMatchObject({ afwijkend: false, toetsId: null, indicatieId: null, beslotenDoor: bram.id });
      expect(genomen.stappenGezet).toEqual(['netwerk']);
      expect(eerste(zandstad.staat.trajecten)).toMatchObject({
        id: genomen.trajectId,
        status: 'actief',
        coachId: anna.id,
        tweedeCoachId: bram.id,
        vorm: 'zelf',
        gestartOp: '2026-11-02',
        toegewezenUren: 18,
        pilotId: pilotOost.id,
        meldingNummer: 'M-2026-00001',
      });
      expect(eerste(zandstad.staat.meldingen)?.status).toBe('besloten');
      expect(feitenVan(zandstad).slice(-2)).toEqual(['traject.gestart', 'weging.besloten']);
      expect((yield* zandstad.doet(carla, bekijkWeging(weging.id))).besluit?.id).toBe(genomen.id);
    }),
  );

  inZandstad('what somebody named and is no reason stays with the besluit, to be counted', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('werkdruk', 'voorkeur_verwijzer'));
      const genomen = yield* besluit(zandstad, bram, weging);
      expect([genomen.uitkomst, genomen.afwijkend]).toEqual(['zelf_begeleiden', false]);
      expect([...genomen.gronden].sort()).toEqual(['voorkeur_verwijzer', 'werkdruk']);
    }),
  );

  inZandstad('no room with anybody is no reason: it starts, and the teamleider is told', (zandstad) =>
    Effect.gen(function* () {
      zandstad.richtIn({ medewerkers: [anna, bram, carla, tess].map((wie) => ({ ...wie, urenPerWeek: 2 })) });
      for (const coach of [anna, bram, carla]) {
        const weging = yield* isGewogen(zandstad);
        expect((yield* zandstad.doet(bram, bekijkWeging(weging.id))).knelpunten).toEqual([]);
        yield* besluit(zandstad, bram, weging, { coachId: coach.id, urenPerWeek: 2, verwachteWeken: 10 });
      }
      expect(feitenVan(zandstad)).not.toContain('knelpunt.geen_ruimte');

      const weging = yield* isGewogen(zandstad);
      const beeld = yield* zandstad.doet(bram, bekijkWeging(weging.id));
      expect([beeld.advies?.uitkomst, beeld.knelpunten]).toEqual(['zelf_begeleiden', ['geen_ruimte']]);
      const genomen = yield* besluit(zandstad, bram, weging);
      expect([genomen.geenRuimte, genomen.afwijkend]).toEqual([true, false]);
      expect(genomen.trajectId).not.toBeNull();
      expect(feitenVan(zandstad).at(-1)).toBe('knelpunt.geen_ruimte');
    }),
  );

  inZandstad('the teamleider is also told where the team turns away from it for want of room', (zandstad) =>
    Effect.gen(function* () {
      zandstad.richtIn({ medewerkers: [anna, bram, carla, tess].map((wie) => ({ ...wie, urenPerWeek: 0 })) });
      const weging = yield* isGewogen(zandstad, tenzij('werkdruk'));
      const anders = { uitkomst: 'maatwerk', gronden: ['werkdruk'], motivering: 'Er is geen plek.' } as const;
      expect(yield* besluit(zandstad, bram, weging, { ...anders, coachId: undefined })).toMatchObject({
        afwijkend: true,
        trajectId: null,
        indicatieId: null,
      });
      expect(feitenVan(zandstad)).toContain('knelpunt.geen_ruimte');
    }),
  );
});

describe('who decides, and when', () => {
  inZandstad('not before the reveal', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isOpGeopend(zandstad);
      const weigering = yield* geweigerd(besluit(zandstad, bram, weging));
      expect(weigering).toEqual(new OnjuisteWegingStatus({ status: 'open', stap: 'besluit' }));
    }),
  );

  inZandstad('in an overleg only the gespreksleider', (zandstad) =>
    Effect.gen(function* () {
      const overleg = yield* overlegGeleidDoor(zandstad, bram);
      const melding = yield* zandstad.doet(anna, meld(nieuweMelding));
      const { id } = yield* zandstad.doet(anna, openWeging(melding.id, overleg.id));
      const weging = yield* zandstad.doet(bram, onthul(id));
      expect(yield* geweigerd(besluit(zandstad, anna, weging))).toEqual(
        new NietToegestaan({ handeling: 'weging.besluiten', reden: 'niet_de_gespreksleider' }),
      );
      expect((yield* besluit(zandstad, bram, weging)).beslotenDoor).toBe(bram.id);
    }),
  );

  inZandstad('two press at once: one wins, the other is told what was decided and by whom', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      yield* besluit(zandstad, bram, weging);
      const weigering = yield* geweigerd(besluit(zandstad, anna, weging, { uitkomst: 'voorliggend' }));
      expect(weigering).toMatchObject({ _tag: 'AlBesloten', door: 'Bram', uitkomst: 'zelf_begeleiden' });
      expect(zandstad.staat.besluiten.size).toBe(1);
    }),
  );

  inZandstad('not on a melding that was withdrawn', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      yield* zandstad.doet(anna, trekMeldingIn(weging.meldingId));
      const weigering = yield* geweigerd(besluit(zandstad, bram, weging));
      expect(weigering).toMatchObject({ _tag: 'OnjuisteWegingStatus', status: 'vervallen' });
    }),
  );
});

describe('another besluit than the advies', () => {
  inZandstad('takes a motivation', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      const weigering = yield* geweigerd(besluit(zandstad, bram, weging, { uitkomst: 'voorliggend' }));
      expect(weigering).toMatchObject({ _tag: 'OngeldigeInvoer', fouten: [{ pad: 'motivering' }] });
      expect(zandstad.staat.besluiten.size).toBe(0);
    }),
  );

  inZandstad('goes to toets whatever it is, and starts nothing before that', (zandstad) =>
    Effect.gen(function* () {
      for (const uitkomst of Uitkomst.literals.filter((naam) => naam !== 'maatwerk')) {
        const weging = yield* isGewogen(zandstad, tenzij('langdurig_intensief'));
        const gronden = ['langdurig_intensief'] as const;
        const genomen = yield* besluit(zandstad, bram, weging, {
          uitkomst,
          gronden,
          motivering: 'We kennen hem goed.',
        });
        expect(genomen).toMatchObject({ advies: 'maatwerk', afwijkend: true, trajectId: null, indicatieId: null });
        expect(genomen.toetsId).not.toBeNull();
        expect(zandstad.staat.meldingen.get(weging.meldingId)?.status).toBe('besloten');
      }
      expect([zandstad.staat.trajecten.size, zandstad.staat.indicaties.size]).toEqual([0, 0]);
      expect(zandstad.staat.toetsen.size).toBe(7);
    }),
  );
});

describe('what goes to toets', () => {
  inZandstad('maatwerk as advised, with its term, and with who may not toets it', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('langdurig_intensief'));
      yield* besluit(zandstad, tess, weging, { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'] });
      expect(eerste(zandstad.staat.toetsen)).toMatchObject({
        status: 'gevraagd',
        spoed: false,
        termijnOp: '2026-12-21',
        betrokkenen: [tess.id, anna.id, bram.id, carla.id],
      });
      expect(zandstad.staat.indicaties.size).toBe(0);
      expect(feitenVan(zandstad)).toContain('toets.gevraagd');
    }),
  );

  inZandstad('spoed too, but that is handed on at once', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('veilig_thuis'));
      const genomen = yield* besluit(zandstad, bram, weging, { uitkomst: 'maatwerk', gronden: ['veilig_thuis'] });
      expect(genomen.spoed).toBe(true);
      expect(genomen.indicatieId).not.toBeNull();
      expect(eerste(zandstad.staat.indicaties)).toMatchObject({ status: 'aangevraagd', meldingId: weging.meldingId });
      expect(eerste(zandstad.staat.toetsen)).toMatchObject({ status: 'gevraagd', spoed: true });
    }),
  );

  inZandstad('a resident who asks for a formal decision: no deviation, and no grond needed', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      const vraagt = { uitkomst: 'maatwerk', inwonerVraagtBeschikking: true, coachId: undefined } as const;
      const genomen = yield* besluit(zandstad, bram, weging, vraagt);
      expect(genomen).toMatchObject({ advies: 'maatwerk', afwijkend: false, gronden: [] });
      expect(genomen.toetsId).not.toBeNull();
    }),
  );
});

describe('a referral', () => {
  inZandstad('to the wijk makes nothing of our own: the melding is done with', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, zetStap(weging.id, 'voorliggend', { gezet: true, volstaat: true }));
      const onthuld = yield* zandstad.doet(anna, onthul(weging.id));
      const naar = { uitkomst: 'voorliggend', coachId: undefined } as const;
      const elders = yield* geweigerd(besluit(zandstad, bram, onthuld, { ...naar, voorzieningId: inloopWest.id }));
      expect(elders).toMatchObject({ fouten: [{ pad: 'voorzieningId' }] });

      const genomen = yield* besluit(zandstad, bram, onthuld, { ...naar, voorzieningId: buurtcirkel.id });
      expect(genomen).toMatchObject({
        afwijkend: false,
        voorzieningId: buurtcirkel.id,
        trajectId: null,
        toetsId: null,
      });
      expect(zandstad.staat.meldingen.get(weging.meldingId)?.status).toBe('afgehandeld');
    }),
  );

  inZandstad('to a group starts a traject where a coach leads it, and none where nobody does', (zandstad) =>
    Effect.gen(function* () {
      for (const coachId of [carla.id, undefined]) {
        const weging = yield* isOpGeopend(zandstad);
        yield* zandstad.doet(anna, zetStap(weging.id, 'collectief', { gezet: true, volstaat: true }));
        const onthuld = yield* zandstad.doet(anna, onthul(weging.id));
        const genomen = yield* besluit(zandstad, bram, onthuld, { uitkomst: 'collectief', coachId });
        expect(zandstad.staat.trajecten.get(genomen.trajectId ?? '')?.vorm).toBe(coachId && 'collectief');
        const status = zandstad.staat.meldingen.get(weging.meldingId)?.status;
        expect(status).toBe(coachId === undefined ? 'afgehandeld' : 'besloten');
      }
    }),
  );
});

describe('the coaches', () => {
  inZandstad('work in the team, and a wijkcoach guides', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad);
      for (const coachId of [dirk.id, tess.id]) {
        const weigering = yield* geweigerd(besluit(zandstad, bram, weging, { coachId }));
        expect(weigering).toMatchObject({ fouten: [{ pad: 'coachId' }] });
      }
      const tweede = yield* geweigerd(besluit(zandstad, bram, weging, { tweedeCoachId: dirk.id }));
      expect(tweede).toMatchObject({ fouten: [{ pad: 'tweedeCoachId' }] });
      expect((yield* besluit(zandstad, bram, weging, { tweedeCoachId: tess.id })).tweedeCoachId).toBe(tess.id);
    }),
  );
});

describe('what is asked for a besluit', () => {
  const is = Schema.is(NeemBesluit);
  const mogelijk = { uitkomst: 'zelf_begeleiden', gronden: [], coachId: anna.id } as const;

  it.each([
    ['to guide, with a coach', {}, true],
    ['to guide, without a coach', { coachId: undefined }, false],
    [
      'a combinatie without a coach',
      { uitkomst: 'combinatie', gronden: ['expertise_ontbreekt'], coachId: undefined },
      false,
    ],
    ['maatwerk with a grond', { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'] }, true],
    ['maatwerk without a grond', { uitkomst: 'maatwerk' }, false],
    ['maatwerk that the resident asks for', { uitkomst: 'maatwerk', inwonerVraagtBeschikking: true }, true],
    ['afschalen without a grond', { uitkomst: 'afschalen_op_termijn' }, false],
    ['the same coach twice', { tweedeCoachId: anna.id }, false],
    ['too few hours', { urenPerWeek: 0 }, false],
    ['too many weeks', { verwachteWeken: 157 }, false],
    ['half a week', { verwachteWeken: 1.5 }, false],
    ['an empty motivation', { motivering: ' ' }, false],
    ['a voorziening', { uitkomst: 'voorliggend', voorzieningId: taalmaatje.id, coachId: undefined }, true],
  ])('%s', (_wat, anders, goed) => {
    const invoer = Object.fromEntries(
      Object.entries({ ...mogelijk, ...anders }).filter(([, waarde]) => waarde !== undefined),
    );
    expect(is(invoer)).toBe(goed);
  });
});
