import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import type { GemeenteInGeheugen } from '../../test/InGeheugen.ts';
import {
  anna,
  bea,
  bram,
  carla,
  cor,
  dirk,
  fien,
  machine,
  sara,
  teamOost,
  teamWest,
  tess,
  theo,
} from '../../test/Mensen.ts';
import {
  besluit,
  dagenLater,
  geweigerd,
  inZandstad,
  isGewogen,
  isOpGeopend,
  nieuweMelding,
  tenzij,
  zelf,
} from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import type { Medewerker } from '../medewerker/Medewerker.ts';
import { meld } from '../melding/meld.ts';
import { trekMeldingIn } from '../melding/trekIn.ts';
import { planOverleg } from '../overleg/plan.ts';
import { geefStandpunt } from '../weging/geefStandpunt.ts';
import { mijnWerk } from './mijnWerk.ts';
import { bekijkTijdlijn } from './tijdlijn.ts';

const werkVan = (zandstad: GemeenteInGeheugen, wie: Medewerker) =>
  Effect.map(zandstad.doet(wie, mijnWerk()), ({ items }) =>
    items.map(({ soort, dag: op, spoed }) => `${soort} ${op}${spoed ? ' spoed' : ''}`),
  );
const maatwerk = { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'] } as const;

describe('what waits for me', () => {
  inZandstad('for a wijkcoach: my standpunt, the overleg of this week, and what waits too long', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, planOverleg({ teamId: teamOost.id, datum: dag('2026-11-05') }));
      yield* zandstad.doet(anna, planOverleg({ teamId: teamOost.id, datum: dag('2026-11-19') }));
      yield* zandstad.doet(anna, meld({ ...nieuweMelding, ontvangenOp: dag('2026-10-19') }));
      yield* zandstad.doet(anna, meld({ ...nieuweMelding, ontvangenOp: dag('2026-11-01'), uitstelbaar: false }));
      expect(yield* werkVan(zandstad, anna)).toEqual([
        'melding_wacht 2026-11-01 spoed',
        'melding_wacht 2026-10-19',
        'standpunt 2026-10-26',
        'overleg 2026-11-05',
      ]);
      yield* zandstad.doet(anna, geefStandpunt(id, zelf));
      expect(yield* werkVan(zandstad, anna)).not.toContain('standpunt 2026-10-26');
      expect(yield* werkVan(zandstad, tess)).not.toContain('standpunt 2026-10-26');
      expect(yield* werkVan(zandstad, dirk)).toEqual([]);
    }),
  );

  inZandstad('for a coach: what is due on their own trajecten', (zandstad) =>
    Effect.gen(function* () {
      yield* besluit(zandstad, bram, yield* isGewogen(zandstad), { coachId: carla.id });
      yield* dagenLater(8);
      expect(yield* werkVan(zandstad, carla)).toEqual(['eerste_contact 2026-11-09']);
      expect(yield* werkVan(zandstad, bram)).toEqual([]);
    }),
  );

  inZandstad('for a teamleider: toetsen they may give, and who carries too much', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('langdurig_intensief'));
      yield* besluit(zandstad, tess, weging, maatwerk);
      yield* besluit(zandstad, bram, yield* isGewogen(zandstad), { coachId: carla.id, urenPerWeek: 11 });
      expect(yield* werkVan(zandstad, theo)).toEqual(['te_veel_werk 2026-11-02', 'toets 2026-12-21']);
      expect(yield* werkVan(zandstad, tess)).toEqual(['te_veel_werk 2026-11-02']);

      yield* zandstad.doet(anna, trekMeldingIn(weging.meldingId));
      expect(yield* werkVan(zandstad, theo)).toEqual(['te_veel_werk 2026-11-02']);
    }),
  );

  inZandstad('for a teamleider: that nobody of the team has room', (zandstad) =>
    Effect.gen(function* () {
      zandstad.richtIn({ medewerkers: [anna, bram, carla, tess].map((wie) => ({ ...wie, urenPerWeek: 0 })) });
      expect(yield* werkVan(zandstad, tess)).toEqual(['geen_ruimte 2026-11-02']);
    }),
  );

  inZandstad('for the consulent, the stuurgroep and the beheerder, each their own', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('veilig_thuis'));
      const { indicatieId } = yield* besluit(zandstad, bram, weging, {
        uitkomst: 'maatwerk',
        gronden: ['veilig_thuis'],
      });
      expect(yield* werkVan(zandstad, cor)).toEqual(['aanvraag 2026-11-02']);
      const { items: aanvragen } = yield* zandstad.doet(cor, mijnWerk());
      expect(aanvragen).toMatchObject([{ onderwerp: { soort: 'indicatie', id: indicatieId }, nummer: 'M-2026-00001' }]);
      expect(yield* werkVan(zandstad, sara)).toEqual(['go_no_go 2026-12-01']);
      expect(yield* werkVan(zandstad, fien)).toEqual([]);
      expect(yield* werkVan(zandstad, bea)).toEqual([]);
      zandstad.richtIn({ medewerkers: [anna, bea, { ...dirk, actief: false }] });
      const { items } = yield* zandstad.doet(bea, mijnWerk());
      expect(items).toMatchObject([{ soort: 'team_zonder_coach', naam: teamWest.naam }]);
      expect(yield* geweigerd(zandstad.door(machine, mijnWerk()))).toMatchObject({ _tag: 'NietToegestaan' });
    }),
  );
});

describe('the story of a casus', () => {
  inZandstad('has its weging, besluiten, trajecten and indicaties, for who may read the melding', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isGewogen(zandstad, tenzij('veilig_thuis'));
      const samen = { uitkomst: 'combinatie', gronden: ['veilig_thuis'], motivering: 'Wij blijven erbij.' } as const;
      const genomen = yield* besluit(zandstad, bram, weging, samen);
      for (const wie of [anna, cor]) {
        const tijdlijn = yield* zandstad.doet(wie, bekijkTijdlijn(weging.meldingId));
        expect(tijdlijn.weging).toMatchObject({ id: weging.id, status: 'besloten' });
        expect(tijdlijn.besluiten.map(({ id }) => id)).toEqual([genomen.id]);
        expect(tijdlijn.trajecten).toMatchObject([{ traject: { id: genomen.trajectId }, contactmomenten: [] }]);
        expect(tijdlijn.indicaties.map(({ id }) => id)).toEqual([genomen.indicatieId]);
      }
      for (const wie of [dirk, sara, bea])
        expect(yield* geweigerd(zandstad.doet(wie, bekijkTijdlijn(weging.meldingId)))).toMatchObject({
          _tag: 'NietToegestaan',
        });
    }),
  );
});
