import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bram, carla, cor, dirk, tess } from '../../test/Mensen.ts';
import {
  feitenVan,
  geweigerd,
  iedereenGeeft,
  inZandstad,
  isGewogen,
  isOpGeopend,
  nieuweMelding,
  overlegGeleidDoor,
  tenzij,
  zelf,
} from '../../test/Verhaal.ts';
import { meld } from '../melding/meld.ts';
import { NietToegestaan } from '../Weigering.ts';
import { bekijkWeging, standpuntenVoor } from './bekijk.ts';
import { geefStandpunt } from './geefStandpunt.ts';
import { onthul } from './onthul.ts';
import { openWeging } from './open.ts';
import { OnjuisteWegingStatus } from './Weging.ts';

const verborgen = (wie: { id: string }) => ({ medewerkerId: wie.id, ingediend: true });

describe('weighing apart first', () => {
  inZandstad('until the reveal one sees only one’s own standpunt, and that the others gave theirs', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, geefStandpunt(id, { ...tenzij('langdurig_intensief'), toelichting: 'Het is veel.' }));
      const weging = yield* zandstad.doet(bram, geefStandpunt(id, zelf));

      expect(standpuntenVoor(weging, anna.id)).toEqual([weging.standpunten[0], verborgen(bram)]);
      expect(standpuntenVoor(weging, bram.id)).toEqual([verborgen(anna), weging.standpunten[1]]);
      expect(standpuntenVoor(weging, carla.id)).toEqual([verborgen(anna), verborgen(bram)]);

      const voorTess = yield* zandstad.doet(tess, bekijkWeging(id));
      expect(voorTess.standpunten).toEqual([verborgen(anna), verborgen(bram)]);
      expect([voorTess.advies, voorTess.onthuldOp, voorTess.besluit]).toEqual([null, null, null]);
      expect(voorTess.kandidaten).toEqual([]);
      expect(JSON.stringify(voorTess)).not.toMatch(/langdurig_intensief|Het is veel|kanOppakken/);
    }),
  );

  inZandstad('a new standpunt replaces the old one, until the reveal', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, geefStandpunt(id, tenzij('werkdruk')));
      yield* iedereenGeeft(zandstad, id, tenzij('langdurig_intensief', 'langdurig_intensief'));
      const beeld = yield* zandstad.doet(bram, bekijkWeging(id));
      expect(beeld.standpunten).toHaveLength(3);
      expect(beeld.standpunten[0]).toMatchObject({ medewerkerId: anna.id, gronden: ['langdurig_intensief'] });

      const teLaat = yield* geweigerd(zandstad.doet(anna, geefStandpunt(id, zelf)));
      expect(teLaat).toEqual(new OnjuisteWegingStatus({ status: 'onthuld', stap: 'geefStandpunt' }));
    }),
  );

  inZandstad('it reveals itself once everybody present has spoken, and not before', (zandstad) =>
    Effect.gen(function* () {
      const { id, aanwezigen } = yield* isOpGeopend(zandstad);
      expect(aanwezigen).toEqual([anna.id, bram.id, carla.id]);
      yield* zandstad.doet(anna, geefStandpunt(id, tenzij('specialistische_behandeling')));
      expect((yield* zandstad.doet(bram, geefStandpunt(id, zelf))).status).toBe('open');
      expect((yield* zandstad.doet(carla, geefStandpunt(id, zelf))).status).toBe('onthuld');
      expect(feitenVan(zandstad).slice(-2)).toEqual(['weging.standpunt_gegeven', 'weging.onthuld']);

      const beeld = yield* zandstad.doet(carla, bekijkWeging(id));
      expect(beeld.advies).toMatchObject({ uitkomst: 'combinatie', toetsVereist: true });
      expect(beeld.standpunten.every((standpunt) => 'keuze' in standpunt)).toBe(true);
      expect(beeld.kandidaten.map(({ naam }) => naam)).toEqual(['Anna', 'Bram', 'Carla']);
      expect(beeld.voorzieningen.map(({ naam }) => naam)).toEqual(['Buurtcirkel']);
    }),
  );

  inZandstad('who comes in later and gives a standpunt is present, and is waited for no more', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad);
      const metTess = yield* zandstad.doet(tess, geefStandpunt(id, zelf));
      expect(metTess.aanwezigen).toContain(tess.id);
      expect((yield* iedereenGeeft(zandstad, id, zelf)).status).toBe('onthuld');
    }),
  );
});

describe('who leads', () => {
  inZandstad('in an overleg only its gespreksleider reveals', (zandstad) =>
    Effect.gen(function* () {
      const overleg = yield* overlegGeleidDoor(zandstad, bram);
      const melding = yield* zandstad.doet(anna, meld(nieuweMelding));
      const { id, gespreksleiderId } = yield* zandstad.doet(anna, openWeging(melding.id, overleg.id));
      expect(gespreksleiderId).toBe(bram.id);
      for (const ander of [anna, tess]) {
        const weigering = yield* geweigerd(zandstad.doet(ander, onthul(id)));
        expect(weigering).toEqual(
          new NietToegestaan({ handeling: 'weging.onthullen', reden: 'niet_de_gespreksleider' }),
        );
      }
      expect((yield* zandstad.doet(bram, onthul(id))).status).toBe('onthuld');
    }),
  );

  inZandstad('without one any member of the team does, and nobody else', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isOpGeopend(zandstad);
      expect(yield* geweigerd(zandstad.doet(dirk, onthul(id)))).toMatchObject({ reden: 'ander_team' });
      expect(yield* geweigerd(zandstad.doet(cor, onthul(id)))).toEqual(
        new NietToegestaan({ handeling: 'weging.onthullen' }),
      );
      expect((yield* zandstad.doet(carla, onthul(id))).status).toBe('onthuld');
    }),
  );

  inZandstad('revealing again changes nothing and leaves no trace', (zandstad) =>
    Effect.gen(function* () {
      const { id, versie } = yield* isGewogen(zandstad);
      const feiten = feitenVan(zandstad).length;
      expect((yield* zandstad.doet(bram, onthul(id))).versie).toBe(versie);
      expect(feitenVan(zandstad)).toHaveLength(feiten);
    }),
  );
});
