import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, bram, kees, kim, kwintes, taak, teamOost, tess, uuid } from '../../test/Mensen.ts';
import { geweigerd, inZandstad, nieuweMelding } from '../../test/Verhaal.ts';
import { inwoner, isVerwezen, naarKwintes, werkVan } from '../../test/Verwezen.ts';
import { dag, eenIndicatie } from '../../test/Voorbeelden.ts';
import { IndicatieId } from '../indicatie/Indicatie.ts';
import { zetAflopendeOpAgenda } from '../indicatie/opAgenda.ts';
import { zetIndicatieAgenda } from '../indicatie/zetAgenda.ts';
import { meld } from '../melding/meld.ts';
import { trekMeldingIn } from '../melding/trekIn.ts';
import { beantwoordVerwijzing } from './beantwoord.ts';
import { bekijkContact, bekijkVerwijzing } from './bekijk.ts';
import { bekijkPartners } from './partners.ts';
import { rondVerwijzingAf } from './rondAf.ts';
import { stuurVerwijzing } from './stuur.ts';
import { trekVerwijzingIn } from './trekIn.ts';

describe('a referral that ends before it is done', () => {
  inZandstad('is withdrawn by the team, and what was shared goes with it', (zandstad) =>
    Effect.gen(function* () {
      const { id, nummer } = yield* isVerwezen(zandstad, { deelContact: true });
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
      yield* zandstad.doet(bram, trekVerwijzingIn(id));
      const beeld = yield* zandstad.doet(kim, bekijkVerwijzing(id));
      expect(beeld).toMatchObject({ status: 'ingetrokken', nummer, gedeeld: null, intrekking: { waarom: 'team' } });
      expect(zandstad.staat.verwijzingen.get(id)?.inwonerId).toBeNull();
      for (const doet of [
        Effect.asVoid(bekijkContact(id)),
        Effect.asVoid(rondVerwijzingAf(id, { uitkomst: 'geholpen' })),
      ])
        expect(yield* geweigerd(zandstad.doet(kim, doet))).toMatchObject({ status: 'ingetrokken' });
      expect(yield* geweigerd(zandstad.doet(bram, trekVerwijzingIn(id)))).toMatchObject({ stap: 'trekIn' });
    }),
  );

  inZandstad('and one that has ended gives back what was shared, and stays counted as it ended', (zandstad) =>
    Effect.gen(function* () {
      const nee = yield* isVerwezen(zandstad);
      yield* zandstad.doet(kim, beantwoordVerwijzing(nee.id, { antwoord: 'weigeren', reden: 'Geen plek.' }));
      const klaar = yield* zandstad.doet(tess, stuurVerwijzing(nee.meldingId, naarKwintes));
      yield* zandstad.doet(kim, beantwoordVerwijzing(klaar.id, { antwoord: 'aannemen' }));
      yield* zandstad.doet(kim, rondVerwijzingAf(klaar.id, { uitkomst: 'geholpen', toelichting: 'De post is open.' }));
      yield* zandstad.doet(anna, trekMeldingIn(nee.meldingId));
      for (const [{ id }, status] of [
        [nee, 'geweigerd'],
        [klaar, 'afgerond'],
      ] as const) {
        yield* zandstad.doet(bram, trekVerwijzingIn(id));
        const bijKim = yield* zandstad.doet(kim, bekijkVerwijzing(id));
        expect(bijKim).toMatchObject({ status, nummer: nee.nummer, gedeeld: null, intrekking: { waarom: 'team' } });
        expect(JSON.stringify(bijKim)).not.toMatch(/dementie|schulden|Geen plek|post/);
        expect((yield* zandstad.doet(anna, bekijkVerwijzing(id))).antwoord).not.toBeNull();
        expect(zandstad.staat.verwijzingen.get(id)).toMatchObject({ gedeeld: null, inwonerId: null });
        expect([...zandstad.staat.spoor.values()].at(-1)).toMatchObject({
          soort: 'verwijzing.ingetrokken',
          onderwerp: { id },
          gegevens: { meldingId: nee.meldingId, organisatieId: kwintes.id, waarom: 'team' },
        });
        const nogEens = yield* geweigerd(zandstad.doet(anna, trekVerwijzingIn(id)));
        expect(nogEens).toMatchObject({ _tag: 'OnjuisteVerwijzingStatus', status, stap: 'trekIn' });
      }
      const { items } = yield* zandstad.doet(anna, bekijkPartners(teamOost.id));
      expect(items.find(({ id }) => id === kwintes.id)?.cijfers).toMatchObject({
        geweigerd: 1,
        afgerond: 1,
        ingetrokken: 0,
      });
    }),
  );

  inZandstad('goes with its melding, accepted or not; what was answered before stays as it was', (zandstad) =>
    Effect.gen(function* () {
      const { id, meldingId } = yield* isVerwezen(zandstad);
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'weigeren', reden: 'Geen plek.' }));
      const tweede = yield* zandstad.doet(tess, stuurVerwijzing(meldingId, naarKwintes));
      yield* zandstad.doet(anna, trekMeldingIn(meldingId));
      const { verwijzingen } = zandstad.staat;
      expect(verwijzingen.get(id)?.status).toBe('geweigerd');
      expect(verwijzingen.get(tweede.id)).toMatchObject({
        status: 'ingetrokken',
        gedeeld: null,
        intrekking: { waarom: 'melding_ingetrokken', door: anna.id },
      });
      expect(yield* werkVan(zandstad, kim)).toEqual([]);
      const nieuw = yield* geweigerd(zandstad.doet(anna, stuurVerwijzing(meldingId, naarKwintes)));
      expect(nieuw).toMatchObject({ _tag: 'OnjuisteMeldingStatus', stap: 'verwijs' });
    }),
  );

  inZandstad(
    'goes with the melding of an indicatie that leaves the agenda, also where Tenzij took it off',
    (zandstad) =>
      Effect.gen(function* () {
        const opAgenda = (n: number, tot: string) =>
          Effect.gen(function* () {
            const { id: meldingId } = yield* zandstad.doet(anna, meld({ ...nieuweMelding, inwoner }));
            const { id } = yield* zandstad.doet(anna, stuurVerwijzing(meldingId, naarKwintes));
            const indicatie = {
              ...eenIndicatie,
              id: IndicatieId.make(uuid(n)),
              status: 'toegekend' as const,
              tot: dag(tot),
              agendaMeldingId: meldingId,
              agendaTot: dag('2026-12-01'),
            };
            zandstad.staat.indicaties.set(indicatie.id, indicatie);
            return { id, indicatieId: indicatie.id };
          });
        const nietNodig = yield* opAgenda(901, '2026-12-01');
        const niet = zetIndicatieAgenda(nietNodig.indicatieId, { opAgenda: false, reden: 'Er loopt een onderzoek.' });
        yield* zandstad.doet(tess, niet);
        expect(yield* zandstad.doet(kim, bekijkVerwijzing(nietNodig.id))).toMatchObject({
          status: 'ingetrokken',
          gedeeld: null,
          intrekking: { waarom: 'melding_ingetrokken', door: tess.id },
        });
        const later = yield* opAgenda(902, '2027-11-01');
        yield* zandstad.door(taak, zetAflopendeOpAgenda(dag('2026-11-02'), null));
        expect(yield* zandstad.doet(kim, bekijkVerwijzing(later.id))).toMatchObject({
          status: 'ingetrokken',
          gedeeld: null,
          intrekking: { door: null },
        });
      }),
  );

  inZandstad(
    'answered by two, the second hears who was first; withdrawn meanwhile, the partner hears that',
    (zandstad) =>
      Effect.gen(function* () {
        const { id, meldingId } = yield* isVerwezen(zandstad);
        yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
        const tweede = zandstad.doet(kees, beantwoordVerwijzing(id, { antwoord: 'weigeren', reden: 'Geen plek.' }));
        expect(yield* geweigerd(tweede)).toMatchObject({ _tag: 'AlBeantwoord', door: 'Kim', antwoord: 'aannemen' });
        yield* zandstad.doet(kim, rondVerwijzingAf(id, { uitkomst: 'terug_naar_team' }));
        const nieuw = yield* zandstad.doet(anna, stuurVerwijzing(meldingId, naarKwintes));
        yield* zandstad.doet(anna, trekVerwijzingIn(nieuw.id));
        const teLaat = zandstad.doet(kim, beantwoordVerwijzing(nieuw.id, { antwoord: 'aannemen' }));
        expect(yield* geweigerd(teLaat)).toMatchObject({ _tag: 'OnjuisteVerwijzingStatus', status: 'ingetrokken' });
      }),
  );
});
