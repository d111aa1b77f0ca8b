import { describe, expect, it } from '@effect/vitest';
import { Effect } from 'effect';
import { als, anna, iedereen, inwoner, kwintes, machine, mee, taak, teamOost, teamWest } from '../../test/Mensen.ts';
import { bereikVan, rechtenVolgensDomein, rollen } from '../../test/Rechtentabel.ts';
import { NietToegestaan } from '../Weigering.ts';
import { HuidigeActor } from './Actor.ts';
import { Rol } from './Medewerker.ts';
import { isToegestaan, mag } from './mag.ts';
import { type Handeling, handelingen, reikwijdte } from './rechten.ts';
import type { TeamId } from './Team.ts';

const vraag = (actor: typeof HuidigeActor.Service, handeling: Handeling, teamId?: TeamId | null) =>
  mag(handeling, teamId).pipe(Effect.provideService(HuidigeActor, actor));

/** Anna's team, in each role. */
const inRol = (rol: Rol) => ({ ...als(anna), rol, organisatieId: mee.id });

describe('the rights table', () => {
  it('names every act and every role that the domain knows, and no other', () => {
    expect([...handelingen].sort()).toEqual([...rechtenVolgensDomein.keys()].sort());
    expect([...rollen].sort()).toEqual([...Rol.literals].sort());
    for (const bereiken of rechtenVolgensDomein.values()) expect(bereiken).toHaveLength(rollen.length);
  });

  describe.each(rollen)('%s', (rol) => {
    it.each(handelingen)('%s', (handeling) => {
      const bereik = bereikVan(rol, handeling);
      expect(reikwijdte(rol, handeling)).toBe(
        { eigen: 'eigen_teams', alle: 'gemeente', organisatie: 'eigen_organisatie', '-': undefined }[bereik],
      );
      expect(isToegestaan(inRol(rol), handeling)).toBe(bereik !== '-');
      expect(isToegestaan(inRol(rol), handeling, teamOost.id)).toBe(bereik === 'alle' || bereik === 'eigen');
      expect(isToegestaan(inRol(rol), handeling, teamWest.id)).toBe(bereik === 'alle');
      expect(isToegestaan(inRol(rol), handeling, mee.id)).toBe(bereik === 'alle' || bereik === 'organisatie');
      expect(isToegestaan(inRol(rol), handeling, kwintes.id)).toBe(bereik === 'alle');
      expect(isToegestaan({ ...inRol(rol), organisatieId: null }, handeling, mee.id)).toBe(bereik === 'alle');
      expect(isToegestaan(inRol(rol), handeling, null)).toBe(bereik === 'alle');
      expect(isToegestaan({ ...inRol(rol), teams: [] }, handeling, teamOost.id)).toBe(bereik === 'alle');
    });
  });

  it('refuses what does not stand in it', () => {
    for (const onbekend of ['casus.verwijderen', 'toString', 'constructor'] as Array<string> as Array<Handeling>)
      for (const wie of iedereen) expect(isToegestaan(als(wie), onbekend)).toBe(false);
    for (const onbekend of ['gast', 'toString', 'constructor'] as Array<string> as Array<Rol>)
      for (const handeling of handelingen) expect(isToegestaan(inRol(onbekend), handeling, teamOost.id)).toBe(false);
  });
});

describe('mag', () => {
  it.effect('gives the medewerker who acts', () =>
    Effect.gen(function* () {
      expect(yield* vraag(als(anna), 'weging.standpunt', teamOost.id)).toEqual(als(anna));
    }),
  );

  it.effect('says that it is another team, only where the role alone does not explain it', () =>
    Effect.gen(function* () {
      const anderTeam = yield* Effect.flip(vraag(als(anna), 'weging.standpunt', teamWest.id));
      expect(anderTeam).toEqual(new NietToegestaan({ handeling: 'weging.standpunt', reden: 'ander_team' }));
      const andereRol = yield* Effect.flip(vraag(inRol('stuurgroep'), 'weging.standpunt', teamOost.id));
      expect(andereRol).toEqual(new NietToegestaan({ handeling: 'weging.standpunt' }));
      expect(andereRol.reden).toBeUndefined();
    }),
  );

  it.effect.each([machine, taak, inwoner])('refuses every act of a medewerker to $_tag', (actor) =>
    Effect.gen(function* () {
      for (const handeling of handelingen)
        for (const teamId of [undefined, null, teamOost.id]) {
          const weigering = yield* Effect.flip(vraag(actor, handeling, teamId));
          expect(weigering).toEqual(new NietToegestaan({ handeling }));
        }
    }),
  );
});
