import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bram, cor, teamOost, tess, theo, wilma } from '../../test/Mensen.ts';
import { akkoord, naarToets, opnieuw, terug } from '../../test/Toetsing.ts';
import { besluit, geweigerd, iedereenGeeft, inZandstad, isOpGeopend, tenzij, zelf } from '../../test/Verhaal.ts';
import { dag, ochtend } from '../../test/Voorbeelden.ts';
import { beslisAanvraag } from '../indicatie/beslis.ts';
import { NietToegestaan } from '../Weigering.ts';
import { bekijkWeging } from '../weging/bekijk.ts';
import { geefStandpunt } from '../weging/geefStandpunt.ts';
import { onthul } from '../weging/onthul.ts';
import { zetStap } from '../weging/zetStap.ts';
import { bekijkToets, bekijkToetsbeeld, lijstToetsen } from './bekijk.ts';
import { oordeel } from './oordeel.ts';

describe('what a toets shows', () => {
  inZandstad('the stappen that were taken and those that were not, the gronden and the standpunten', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId } = yield* naarToets(zandstad);
      const beeld = yield* zandstad.doet(tess, bekijkToets(toetsId));
      expect(beeld.stappenGezet).toEqual([]);
      expect(beeld.stappenOntbreken).toHaveLength(7);
      expect(beeld.besluit.gronden).toEqual(['langdurig_intensief']);
      expect(beeld.standpunten).toHaveLength(3);
    }),
  );

  inZandstad('how it was weighed, also after it came back: nothing of what is weighed anew', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId, weging } = yield* naarToets(zandstad);
      const voor = yield* zandstad.doet(tess, bekijkToets(toetsId));
      expect(voor.verslag).toMatchObject({ onthuldOp: ochtend, advies: { uitkomst: 'maatwerk' } });
      yield* zandstad.doet(tess, oordeel(toetsId, terug));
      yield* zandstad.doet(anna, geefStandpunt(weging.id, zelf));
      yield* zandstad.doet(anna, zetStap(weging.id, 'netwerk', { gezet: true }));
      const na = yield* zandstad.doet(theo, bekijkToets(toetsId));
      expect([na.verslag, na.standpunten]).toEqual([voor.verslag, voor.standpunten]);
      yield* zandstad.doet(anna, onthul(weging.id));
      const { items } = yield* zandstad.doet(theo, lijstToetsen({ status: 'gevraagd' }));
      expect(items).toEqual([]);
    }),
  );

  inZandstad('to the team, what it was sent back for, until it decides again', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId, weging } = yield* naarToets(zandstad);
      yield* zandstad.doet(tess, oordeel(toetsId, terug));
      const weer = yield* zandstad.doet(anna, bekijkWeging(weging.id));
      expect(weer.terug).toMatchObject({ door: tess.id, opmerking: terug.opmerking, ontbrekendeStappen: ['netwerk'] });
      yield* opnieuw(zandstad, weging.id, 'langdurig_intensief');
      expect((yield* zandstad.doet(anna, bekijkWeging(weging.id))).terug).toBeNull();
    }),
  );

  inZandstad('to the team, what the consulent sent it back for after an akkoord', (zandstad) =>
    Effect.gen(function* () {
      const { toetsId, weging } = yield* naarToets(zandstad);
      yield* zandstad.doet(tess, oordeel(toetsId, akkoord));
      const [indicatie] = zandstad.staat.indicaties.values();
      const reden = 'Het budget is niet onderbouwd.';
      const terugNaarTeam = { besluit: 'afwijzen', reden, terugNaarTeam: true } as const;
      yield* zandstad.doet(cor, beslisAanvraag(indicatie?.id ?? expect.unreachable(), terugNaarTeam));
      const weer = yield* zandstad.doet(anna, bekijkWeging(weging.id));
      expect(weer).toMatchObject({ status: 'open', terug: { door: cor.id, opmerking: reden, ontbrekendeStappen: [] } });
    }),
  );

  inZandstad('as figures, which stappen the team sends most often unfinished', (zandstad) =>
    Effect.gen(function* () {
      const weging = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, zetStap(weging.id, 'netwerk', { gezet: true }));
      const gewogen = yield* iedereenGeeft(zandstad, weging.id, tenzij('langdurig_intensief'));
      yield* besluit(zandstad, bram, gewogen, { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'] });
      const { toetsId } = yield* naarToets(zandstad);
      yield* zandstad.doet(tess, oordeel(toetsId, terug));
      const [van, tot] = [dag('2026-11-01'), dag('2026-11-30')];
      const beeld = yield* zandstad.doet(theo, bekijkToetsbeeld(teamOost.id, van, tot));
      expect(beeld).toMatchObject({ gevraagd: 2, akkoord: 0, terug: 1 });
      expect(beeld.ontbrekend).toHaveLength(7);
      expect(beeld.ontbrekend[0]).toEqual({ stap: 'vraag_achter_de_vraag', nietGezet: 2, genoemd: 0 });
      expect(beeld.ontbrekend.at(-1)).toEqual({ stap: 'netwerk', nietGezet: 1, genoemd: 1 });
      const eerder = yield* zandstad.doet(theo, bekijkToetsbeeld(teamOost.id, dag('2026-10-01'), dag('2026-10-31')));
      expect(eerder.gevraagd).toBe(0);
      expect(yield* geweigerd(zandstad.doet(wilma, bekijkToetsbeeld(teamOost.id, van, tot)))).toBeInstanceOf(
        NietToegestaan,
      );
    }),
  );

  inZandstad('the queue has open ones first, and of those the earliest term', (zandstad) =>
    Effect.gen(function* () {
      const eerste = yield* naarToets(zandstad);
      yield* zandstad.doet(tess, oordeel(eerste.toetsId, akkoord));
      const tweede = yield* naarToets(zandstad);
      const { items } = yield* zandstad.doet(tess, lijstToetsen({}));
      expect(items.map(({ id }) => id)).toEqual([tweede.toetsId, eerste.toetsId]);
      expect((yield* zandstad.doet(wilma, lijstToetsen({}))).items).toEqual([]);
    }),
  );
});
