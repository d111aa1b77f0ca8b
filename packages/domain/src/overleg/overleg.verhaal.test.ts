import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bram, carla, cor, dirk, teamOost, teamWest, tess } from '../../test/Mensen.ts';
import {
  besluit,
  dagenLater,
  feitenVan,
  geweigerd,
  inZandstad,
  isGewogen,
  nieuweMelding,
  overlegGeleidDoor,
} from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { meld } from '../melding/meld.ts';
import { openWeging } from '../weging/open.ts';
import { bekijkOverleg, lijstOverleggen } from './bekijk.ts';
import { openOverleg } from './open.ts';
import { planOverleg } from './plan.ts';
import { sluitOverleg } from './sluit.ts';
import { ordenAgenda, stelUit, zetAanwezigen } from './wijzig.ts';

describe('an overleg', () => {
  inZandstad('is led by who plans it, unless told; and by somebody of the team', (zandstad) =>
    Effect.gen(function* () {
      const plan = { teamId: teamOost.id, datum: dag('2026-11-09') };
      expect((yield* zandstad.doet(anna, planOverleg(plan))).gespreksleiderId).toBe(anna.id);
      const doorBram = planOverleg({ ...plan, gespreksleiderId: bram.id });
      expect((yield* zandstad.doet(anna, doorBram)).gespreksleiderId).toBe(bram.id);
      const doorDirk = planOverleg({ ...plan, gespreksleiderId: dirk.id });
      expect(yield* geweigerd(zandstad.doet(anna, doorDirk))).toMatchObject({ fouten: [{ pad: 'gespreksleiderId' }] });
      const elders = planOverleg({ ...plan, teamId: teamWest.id });
      expect(yield* geweigerd(zandstad.doet(anna, elders))).toMatchObject({ reden: 'ander_team' });
      expect(yield* geweigerd(zandstad.doet(cor, planOverleg(plan)))).toMatchObject({ _tag: 'NietToegestaan' });
      const { items } = yield* zandstad.doet(tess, lijstOverleggen({ teamId: teamOost.id }));
      expect(items).toHaveLength(2);
    }),
  );

  inZandstad('is opened and closed by its gespreksleider alone', (zandstad) =>
    Effect.gen(function* () {
      const gepland = yield* zandstad.doet(bram, planOverleg({ teamId: teamOost.id, datum: dag('2026-11-02') }));
      expect(yield* geweigerd(zandstad.doet(anna, openOverleg(gepland.id)))).toMatchObject({
        reden: 'niet_de_gespreksleider',
      });
      const open = yield* zandstad.doet(bram, openOverleg(gepland.id));
      expect(open).toMatchObject({ status: 'open', aanwezigen: [bram.id, anna.id, carla.id] });
      expect(yield* geweigerd(zandstad.doet(anna, sluitOverleg(open.id)))).toMatchObject({
        reden: 'niet_de_gespreksleider',
      });
      expect((yield* zandstad.doet(bram, sluitOverleg(open.id))).status).toBe('gesloten');
      expect(yield* geweigerd(zandstad.doet(bram, openOverleg(open.id)))).toMatchObject({
        _tag: 'OnjuisteOverlegStatus',
        status: 'gesloten',
      });
      expect(feitenVan(zandstad)).toEqual(['overleg.gepland', 'overleg.geopend', 'overleg.gesloten']);
    }),
  );

  inZandstad('is weighed in by who is there', (zandstad) =>
    Effect.gen(function* () {
      const overleg = yield* overlegGeleidDoor(zandstad, bram);
      const metDirk = zetAanwezigen(overleg.id, [anna.id, dirk.id]);
      expect(yield* geweigerd(zandstad.doet(anna, metDirk))).toMatchObject({ fouten: [{ pad: 'aanwezigen' }] });
      yield* zandstad.doet(anna, zetAanwezigen(overleg.id, [anna.id]));
      const melding = yield* zandstad.doet(anna, meld(nieuweMelding));
      const weging = yield* zandstad.doet(anna, openWeging(melding.id, overleg.id));
      expect(weging.aanwezigen).toEqual([bram.id, anna.id]);
      yield* zandstad.doet(bram, sluitOverleg(overleg.id));
      const laat = yield* zandstad.doet(anna, meld(nieuweMelding));
      expect(yield* geweigerd(zandstad.doet(anna, openWeging(laat.id, overleg.id)))).toMatchObject({
        _tag: 'OnjuisteOverlegStatus',
        status: 'gesloten',
      });
    }),
  );

  inZandstad('has what is still to weigh and the reflections that are due on its agenda', (zandstad) =>
    Effect.gen(function* () {
      yield* besluit(zandstad, bram, yield* isGewogen(zandstad));
      yield* dagenLater(42);
      const gewoon = yield* zandstad.doet(anna, meld(nieuweMelding));
      const later = yield* zandstad.doet(anna, meld(nieuweMelding));
      const spoed = yield* zandstad.doet(anna, meld({ ...nieuweMelding, uitstelbaar: false }));
      const overleg = yield* zandstad.doet(anna, planOverleg({ teamId: teamOost.id, datum: dag('2026-12-14') }));
      const agenda = () =>
        Effect.map(zandstad.doet(carla, bekijkOverleg(overleg.id)), (beeld) =>
          beeld.agenda.map(({ nummer }) => nummer),
        );
      expect(yield* agenda()).toEqual([spoed.nummer, gewoon.nummer, later.nummer, 'M-2026-00001']);

      yield* zandstad.doet(bram, ordenAgenda(overleg.id, [later.id, gewoon.id]));
      yield* zandstad.doet(bram, stelUit(overleg.id, { meldingId: later.id, reden: 'Wacht op de school.' }));
      yield* zandstad.doet(bram, stelUit(overleg.id, { meldingId: later.id, reden: 'Wacht op de huisarts.' }));
      expect(yield* agenda()).toEqual([gewoon.nummer, spoed.nummer, later.nummer, 'M-2026-00001']);
      expect(zandstad.staat.overleggen.get(overleg.id)?.uitgesteld).toEqual([
        { meldingId: later.id, reden: 'Wacht op de huisarts.' },
      ]);
      expect(yield* geweigerd(zandstad.doet(dirk, bekijkOverleg(overleg.id)))).toMatchObject({ reden: 'ander_team' });
    }),
  );
});
