import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { als, anna, bram, cor, dirk, kees, kim, kwintes, mee, teamOost, uuid } from '../../test/Mensen.ts';
import { dagenLater, feitenVan, geweigerd, inZandstad, nieuweMelding } from '../../test/Verhaal.ts';
import { inwoner, isVerwezen, naarKwintes, werkVan } from '../../test/Verwezen.ts';
import { dag } from '../../test/Voorbeelden.ts';
import type { Medewerker } from '../medewerker/Medewerker.ts';
import { bekijkMelding } from '../melding/bekijk.ts';
import { meld } from '../melding/meld.ts';
import { voorDeChat } from '../melding/voorDeChat.ts';
import { beantwoordVerwijzing } from './beantwoord.ts';
import { bekijkContact, bekijkVerwijzing, lijstVerwijzingen } from './bekijk.ts';
import { bekijkPartners } from './partners.ts';
import { rondVerwijzingAf } from './rondAf.ts';
import { stuurVerwijzing } from './stuur.ts';
import { trekVerwijzingIn } from './trekIn.ts';
import type { StuurVerwijzing } from './Verwijzing.ts';
import { VerwijzingId } from './Verwijzing.ts';

describe('a casus is referred to a partner', () => {
  inZandstad('who accepts it, and says what became of it', (zandstad) =>
    Effect.gen(function* () {
      const { id, nummer } = yield* isVerwezen(zandstad);
      expect(yield* werkVan(zandstad, kim)).toEqual([['verwijzing', nummer]]);
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
      expect(yield* werkVan(zandstad, kim)).toEqual([]);
      expect(yield* werkVan(zandstad, anna)).toEqual([['verwijzing_antwoord', nummer]]);
      const klaar = yield* zandstad.doet(kees, rondVerwijzingAf(id, { uitkomst: 'geholpen', toelichting: 'Gelukt.' }));
      expect(klaar).toMatchObject({ status: 'afgerond', afronding: { uitkomst: 'geholpen', door: kees.id } });
      yield* dagenLater(8);
      expect(yield* werkVan(zandstad, anna)).toEqual([]);
      expect(feitenVan(zandstad)).toEqual([
        'melding.ontvangen',
        'verwijzing.verstuurd',
        'verwijzing.aangenomen',
        'verwijzing.afgerond',
      ]);
    }),
  );

  inZandstad('who sees what was shared, and nothing of the casus itself', (zandstad) =>
    Effect.gen(function* () {
      const { id, meldingId } = yield* isVerwezen(zandstad);
      const beeld = yield* zandstad.doet(kim, bekijkVerwijzing(id));
      expect(beeld).toMatchObject({
        kant: 'partner',
        meldingId: null,
        magBeantwoorden: true,
        ontvangers: 2,
        gedeeld: { vraag: naarKwintes.vraag, kenmerken: ['schulden'] },
      });
      expect(JSON.stringify(beeld)).not.toMatch(/huur|inwonerId|Verzonnen/);
      expect(yield* geweigerd(zandstad.doet(kim, bekijkMelding(meldingId)))).toMatchObject({ reden: 'ander_team' });
      const { items } = yield* zandstad.doet(kim, lijstVerwijzingen({ richting: 'ontvangen' }));
      expect(items.map((een) => een.id)).toEqual([id]);
      expect((yield* zandstad.doet(kim, lijstVerwijzingen({ richting: 'verstuurd' }))).items).toEqual([]);
    }),
  );

  inZandstad('and nobody of another team or another organisatie finds it', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad);
      const vanMee: Medewerker = { ...dirk, teams: [], organisatieId: mee.id };
      for (const wie of [dirk, vanMee]) {
        for (const doet of [
          Effect.asVoid(bekijkVerwijzing(id)),
          Effect.asVoid(bekijkContact(id)),
          Effect.asVoid(beantwoordVerwijzing(id, { antwoord: 'aannemen' })),
          Effect.asVoid(trekVerwijzingIn(id)),
          Effect.asVoid(rondVerwijzingAf(id, { uitkomst: 'geholpen' })),
        ])
          expect(yield* geweigerd(zandstad.doet(wie, doet))).toMatchObject({
            _tag: 'NietGevonden',
            wat: 'verwijzing',
          });
        expect((yield* zandstad.doet(wie, lijstVerwijzingen({}))).items).toEqual([]);
      }
      expect((yield* zandstad.doet(cor, bekijkVerwijzing(id))).kant).toBe('team');
      const onbekend = bekijkVerwijzing(VerwijzingId.make(uuid(998)));
      expect(yield* geweigerd(zandstad.doet(anna, onbekend))).toMatchObject({ _tag: 'NietGevonden' });
    }),
  );

  inZandstad('who says no sees no more of it; the team still sees what it shared', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad);
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'weigeren', reden: 'Geen plek.' }));
      expect((yield* zandstad.doet(kees, bekijkVerwijzing(id))).gedeeld).toBeNull();
      expect((yield* zandstad.doet(kim, lijstVerwijzingen({}))).items).toMatchObject([{ gedeeld: null }]);
      expect((yield* zandstad.doet(anna, bekijkVerwijzing(id))).gedeeld?.vraag).toBe(naarKwintes.vraag);
    }),
  );

  inZandstad('the team that sent it does not answer it, and the partner does not withdraw it', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad);
      const antwoord = zandstad.doet(bram, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
      expect(yield* geweigerd(antwoord)).toMatchObject({ reden: 'andere_organisatie' });
      expect(yield* geweigerd(zandstad.doet(kim, trekVerwijzingIn(id)))).toMatchObject({ reden: 'ander_team' });
    }),
  );
});

describe('without what it takes', () => {
  inZandstad('nothing is shared: every field that is wrong is named at once', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, meld(nieuweMelding));
      const fout = stuurVerwijzing(id, {
        ...naarKwintes,
        toestemming: { op: dag('2026-11-03'), hoe: 'schriftelijk' },
        deelContact: true,
      });
      const reden = yield* geweigerd(zandstad.doet(anna, fout));
      expect(reden).toMatchObject({ fouten: [{ pad: 'toestemming.op' }, { pad: 'deelContact' }] });
      expect(zandstad.staat.verwijzingen.size).toBe(0);
    }),
  );

  inZandstad('a partner where nobody works gets nothing, and that is said', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, meld(nieuweMelding));
      const naar = (naarOrganisatieId: StuurVerwijzing['naarOrganisatieId']) =>
        geweigerd(zandstad.doet(anna, stuurVerwijzing(id, { ...naarKwintes, naarOrganisatieId })));
      expect(yield* naar(mee.id)).toMatchObject({ fouten: [{ melding: expect.stringContaining('Bij MEE werkt nu') }] });
      const nergens = uuid(997) as typeof mee.id;
      expect(yield* naar(nergens)).toMatchObject({ fouten: [{ melding: 'Deze organisatie bestaat niet.' }] });
    }),
  );

  inZandstad('a partner whose people left is shown to have nobody', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad);
      zandstad.richtIn({ medewerkers: [anna, { ...kim, actief: false }, { ...kees, organisatieId: null }] });
      expect((yield* zandstad.doet(anna, bekijkVerwijzing(id))).ontvangers).toBe(0);
    }),
  );

  inZandstad('a name of the resident in the question is refused at its field', (zandstad) =>
    Effect.gen(function* () {
      const metNaam = isVerwezen(zandstad, { vraag: 'Kunnen jullie Jo Verzonnen bellen?' });
      expect(yield* geweigerd(metNaam)).toMatchObject({ fouten: [{ pad: 'vraag' }] });
    }),
  );

  inZandstad('a partner who may not see the name does not find it out by trying one', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad);
      const reden = 'Mevrouw Verzonnen wil niet.';
      const geantwoord = yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen', reden }));
      expect(geantwoord.status).toBe('aangenomen');
      const toelichting = 'Verzonnen is geholpen.';
      const klaar = yield* zandstad.doet(kim, rondVerwijzingAf(id, { uitkomst: 'geholpen', toelichting }));
      expect(klaar.status).toBe('afgerond');
      const inDeChat = yield* zandstad.door(
        { ...als(anna), kanaal: 'slack' },
        Effect.flatMap(bekijkVerwijzing(id), (beeld) => voorDeChat(JSON.parse(JSON.stringify(beeld)))),
      );
      expect(inDeChat).toMatchObject({ antwoord: { reden: 'Mevrouw [naam] wil niet.' } });
    }),
  );

  inZandstad('who does see the name is told not to write it', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad, { deelContact: true });
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
      const metNaam = zandstad.doet(
        kim,
        rondVerwijzingAf(id, { uitkomst: 'geholpen', toelichting: 'Verzonnen belde.' }),
      );
      expect(yield* geweigerd(metNaam)).toMatchObject({ fouten: [{ pad: 'toelichting' }] });
    }),
  );

  inZandstad('the same partner is not asked twice at a time', (zandstad) =>
    Effect.gen(function* () {
      const { id, meldingId } = yield* isVerwezen(zandstad);
      const nogEens = () => zandstad.doet(bram, stuurVerwijzing(meldingId, naarKwintes));
      expect(yield* geweigerd(nogEens())).toMatchObject({ fouten: [{ pad: 'naarOrganisatieId' }] });
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'weigeren', reden: 'Geen plek.' }));
      expect((yield* nogEens()).status).toBe('verstuurd');
    }),
  );
});

describe('contact data', () => {
  inZandstad('is seen only after accepting, each look in the trail, and as little as it takes', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad, { deelContact: true });
      const kijk = zandstad.doet(kim, bekijkContact(id));
      expect(yield* geweigerd(kijk)).toMatchObject({ _tag: 'OnjuisteVerwijzingStatus', status: 'verstuurd' });
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
      expect(yield* kijk).toEqual({ naam: inwoner.naam, contact: inwoner.contact });
      expect([...zandstad.staat.spoor.values()].at(-1)).toMatchObject({
        soort: 'verwijzing.contact_gelezen',
        onderwerp: { soort: 'verwijzing', id },
        teamId: null,
        door: als(kim),
      });
      const inChat = zandstad.door({ ...als(kim), kanaal: 'slack' }, bekijkContact(id));
      expect(yield* geweigerd(inChat)).toMatchObject({ _tag: 'NietToegestaan' });
      yield* zandstad.doet(kim, rondVerwijzingAf(id, { uitkomst: 'in_begeleiding' }));
      expect(yield* geweigerd(kijk)).toMatchObject({ _tag: 'OnjuisteVerwijzingStatus', status: 'afgerond' });
    }),
  );

  inZandstad('is never seen where the resident did not agree to it', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* isVerwezen(zandstad);
      yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
      expect(yield* geweigerd(zandstad.doet(kim, bekijkContact(id)))).toMatchObject({ wat: 'contactgegevens' });
    }),
  );
});

describe('the partners of a team', () => {
  inZandstad('show what each can do, what the team lacks, and what became of what was sent from five on', (zandstad) =>
    Effect.gen(function* () {
      const beeld = () =>
        Effect.map(zandstad.doet(anna, bekijkPartners(teamOost.id)), ({ items, team }) => ({
          team,
          partner: items.find(({ id }) => id === kwintes.id),
        }));
      for (let keer = 0; keer < 5; keer += 1) {
        const { id } = yield* isVerwezen(zandstad);
        yield* dagenLater(2);
        yield* zandstad.doet(kim, beantwoordVerwijzing(id, { antwoord: 'aannemen' }));
        if (keer === 3) expect((yield* beeld()).partner?.cijfers.dagenTotAntwoord).toBeNull();
        yield* zandstad.doet(kim, rondVerwijzingAf(id, { uitkomst: keer === 0 ? 'niet_bereikt' : 'geholpen' }));
      }
      yield* isVerwezen(zandstad);
      const { partner, team } = yield* beeld();
      expect(partner).toMatchObject({ ontvangers: 2, expertises: ['dementie'] });
      expect(partner?.cijfers).toEqual({
        verstuurd: 6,
        wacht: 1,
        aangenomen: 0,
        geweigerd: 0,
        afgerond: 5,
        ingetrokken: 0,
        dagenTotAntwoord: 2,
        uitkomsten: { niet_bereikt: 1, geholpen: 4 },
      });
      expect(team?.mist).toContain('dementie');
      expect(team?.expertises).toEqual(['ggz', 'jeugd', 'schulden']);
    }),
  );
});
