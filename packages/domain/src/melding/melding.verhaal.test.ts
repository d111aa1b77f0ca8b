import { describe, expect, it } from '@effect/vitest';
import { Effect, Schema } from 'effect';
import { anna, bea, bram, cor, dirk, machine, mee, sara, teamWest, tess, uuid, wijkOost } from '../../test/Mensen.ts';
import {
  besluit,
  dagenLater,
  feitenVan,
  geweigerd,
  inZandstad,
  isGewogen,
  isOpGeopend,
  nieuweMelding,
  tenzij,
  zelf,
} from '../../test/Verhaal.ts';
import { dag } from '../../test/Voorbeelden.ts';
import { OrganisatieId, TeamId, WijkId } from '../medewerker/Team.ts';
import { lijstToetsen } from '../toets/bekijk.ts';
import { bekijkWeging } from '../weging/bekijk.ts';
import { geefStandpunt } from '../weging/geefStandpunt.ts';
import { openWeging } from '../weging/open.ts';
import { bekijkIdentiteit, bekijkMelding, bekijkMeldingNummer, lijstMeldingen } from './bekijk.ts';
import { bewaarConcept, leesConcept, verwijderConcept } from './concept.ts';
import { Bsn } from './Inwoner.ts';
import { MeldingId, NieuweMelding } from './Melding.ts';
import { meld } from './meld.ts';
import { trekMeldingIn } from './trekIn.ts';

describe('a melding comes in', () => {
  inZandstad('with a number of its gemeente and year, and waits to be weighed', (zandstad) =>
    Effect.gen(function* () {
      const eerste = yield* zandstad.doet(anna, meld({ ...nieuweMelding, vraag: '  Wil hulp bij de post.  ' }));
      expect(eerste).toMatchObject({
        nummer: 'M-2026-00001',
        status: 'ontvangen',
        vraag: 'Wil hulp bij de post.',
        uitstelbaar: true,
        gemeldDoor: anna.id,
        gemeldOp: '2026-11-02T09:00:00.000Z',
        inwonerId: null,
        collectief: null,
      });
      const vorigJaar = yield* zandstad.doet(cor, meld({ ...nieuweMelding, ontvangenOp: dag('2025-12-30') }));
      const tweede = yield* zandstad.doet(tess, meld({ ...nieuweMelding, leefgebieden: ['adl', 'adl'] }));
      expect([vorigJaar.nummer, tweede.nummer, tweede.leefgebieden]).toEqual(['M-2025-00001', 'M-2026-00002', ['adl']]);
      expect((yield* zandstad.doet(anna, bekijkMeldingNummer(tweede.nummer))).id).toBe(tweede.id);
    }),
  );

  inZandstad('and everything wrong with it is said at once', (zandstad) =>
    Effect.gen(function* () {
      const invoer = {
        ...nieuweMelding,
        ontvangenOp: dag('2026-11-03'),
        teamId: TeamId.make(uuid(901)),
        wijkId: WijkId.make(uuid(902)),
        organisatieId: OrganisatieId.make(uuid(903)),
      };
      const weigering = yield* geweigerd(zandstad.doet(anna, meld(invoer)));
      expect(weigering).toMatchObject({
        _tag: 'OngeldigeInvoer',
        fouten: [{ pad: 'ontvangenOp' }, { pad: 'teamId' }, { pad: 'wijkId' }, { pad: 'organisatieId' }],
      });
      expect(zandstad.geschreven).toBe(0);
      const goed = yield* zandstad.doet(anna, meld({ ...nieuweMelding, organisatieId: mee.id, wijkId: wijkOost.id }));
      expect(goed.organisatieId).toBe(mee.id);
    }),
  );

  inZandstad('once: what an organisatie already brought in is not brought in again', (zandstad) =>
    Effect.gen(function* () {
      const invoer = { ...nieuweMelding, organisatieId: mee.id, externId: 'V-1' };
      yield* zandstad.doet(anna, meld(invoer));
      expect(yield* geweigerd(zandstad.doet(cor, meld(invoer)))).toMatchObject({ fouten: [{ pad: 'externId' }] });
      expect(zandstad.staat.meldingen.size).toBe(1);
    }),
  );

  inZandstad('at one’s own team; the consulent brings it to any', (zandstad) =>
    Effect.gen(function* () {
      const inWest = meld({ ...nieuweMelding, teamId: teamWest.id });
      expect(yield* geweigerd(zandstad.doet(anna, inWest))).toMatchObject({ reden: 'ander_team' });
      expect((yield* zandstad.doet(cor, inWest)).teamId).toBe(teamWest.id);
      for (const wie of [sara, bea])
        expect(yield* geweigerd(zandstad.doet(wie, inWest))).toMatchObject({ _tag: 'NietToegestaan' });
      expect(yield* geweigerd(zandstad.door(machine, inWest))).toMatchObject({ _tag: 'NietToegestaan' });
    }),
  );
});

describe('who the resident is', () => {
  const inwoner = Schema.decodeUnknownSync(NieuweMelding.fields.inwoner)({ naam: 'Jo Jansen', bsn: '123456782' });

  inZandstad('stands apart from the casus, and every look is in the trail', (zandstad) =>
    Effect.gen(function* () {
      const melding = yield* zandstad.doet(anna, meld({ ...nieuweMelding, ...(inwoner && { inwoner }) }));
      const casus = yield* zandstad.doet(anna, bekijkMelding(melding.id));
      expect(JSON.stringify([casus, ...zandstad.staat.spoor.values()])).not.toMatch(/Jo Jansen|123456782/);

      expect(yield* zandstad.doet(anna, bekijkIdentiteit(melding.id))).toEqual(inwoner);
      expect(feitenVan(zandstad).at(-1)).toBe('melding.identiteit_gelezen');
      expect([...zandstad.staat.spoor.values()].at(-1)?.teamId).toBeNull();
      for (const wie of [dirk, sara, bea]) {
        const weigering = yield* geweigerd(zandstad.doet(wie, bekijkIdentiteit(melding.id)));
        expect(weigering).toMatchObject({ _tag: 'NietToegestaan' });
      }
      expect(feitenVan(zandstad)).toHaveLength(2);
    }),
  );

  inZandstad('is the same person with the same BSN', (zandstad) =>
    Effect.gen(function* () {
      const metInwoner = { ...nieuweMelding, ...(inwoner && { inwoner }) };
      const [een, twee] = [yield* zandstad.doet(anna, meld(metInwoner)), yield* zandstad.doet(anna, meld(metInwoner))];
      expect(een.inwonerId).not.toBeNull();
      expect(twee.inwonerId).toBe(een.inwonerId);
    }),
  );

  inZandstad('is unknown where nobody said', (zandstad) =>
    Effect.gen(function* () {
      const { id } = yield* zandstad.doet(anna, meld(nieuweMelding));
      expect(yield* geweigerd(zandstad.doet(anna, bekijkIdentiteit(id)))).toMatchObject({ wat: 'inwoner' });
      const onbekend = bekijkIdentiteit(MeldingId.make(uuid(999)));
      expect(yield* geweigerd(zandstad.doet(anna, onbekend))).toMatchObject({ wat: 'melding' });
    }),
  );

  it('has a BSN of nine digits that passes the elfproef', () => {
    expect(Schema.is(Bsn)('123456782')).toBe(true);
    for (const geen of ['123456789', '10464554', '123 456 782', '000000000', ''])
      expect(Schema.is(Bsn)(geen)).toBe(false);
  });
});

describe('what a melding is asked', () => {
  const is = Schema.is(NieuweMelding);
  it.each([
    ['no leefgebied', { leefgebieden: [] }],
    ['an unknown leefgebied', { leefgebieden: ['geluk'] }],
    ['no question', { vraag: '  ' }],
    ['too long a question', { vraag: 'a'.repeat(2001) }],
    ['a question that points to a person', { vraag: 'Bel 06-12345678 over de huur.' }],
    ['a day that there is not', { ontvangenOp: '2026-02-30' }],
    ['an unknown bron', { bron: 'buurman' }],
  ])('%s is refused', (_wat, anders) => {
    expect(is({ ...nieuweMelding, ...anders })).toBe(false);
  });

  it('as little as it can be passes', () => expect(is(nieuweMelding)).toBe(true));
});

describe('a melding is withdrawn', () => {
  inZandstad('while it waits, while it is weighed, and after the besluit; once', (zandstad) =>
    Effect.gen(function* () {
      const wacht = yield* zandstad.doet(anna, meld(nieuweMelding));
      const gewogen = yield* isGewogen(zandstad);
      const besloten = yield* besluit(zandstad, anna, yield* isGewogen(zandstad));
      for (const id of [wacht.id, gewogen.meldingId, besloten.meldingId]) {
        expect((yield* zandstad.doet(anna, trekMeldingIn(id))).status).toBe('ingetrokken');
        expect(feitenVan(zandstad).at(-1)).toBe('melding.ingetrokken');
        const nogEens = yield* geweigerd(zandstad.doet(anna, trekMeldingIn(id)));
        expect(nogEens).toMatchObject({ _tag: 'OnjuisteMeldingStatus', status: 'ingetrokken', stap: 'trekIn' });
      }
      const wegen = yield* geweigerd(zandstad.doet(anna, openWeging(wacht.id)));
      expect(wegen).toMatchObject({ _tag: 'OnjuisteMeldingStatus', status: 'ingetrokken', stap: 'weeg' });
    }),
  );

  inZandstad('and what is weighed or judged of it closes with it, also where the consulent withdraws it', (zandstad) =>
    Effect.gen(function* () {
      const open = yield* isOpGeopend(zandstad);
      yield* zandstad.doet(anna, geefStandpunt(open.id, zelf));
      yield* zandstad.doet(cor, trekMeldingIn(open.meldingId));
      expect(zandstad.staat.wegingen.get(open.id)).toMatchObject({ status: 'vervallen', onthuldOp: null });
      const beeld = yield* zandstad.doet(bram, bekijkWeging(open.id));
      expect(beeld).toMatchObject({ status: 'vervallen', standpunten: [{ medewerkerId: anna.id, ingediend: true }] });
      expect(yield* geweigerd(zandstad.doet(bram, geefStandpunt(open.id, zelf)))).toMatchObject({
        status: 'vervallen',
      });

      const gewogen = yield* isGewogen(zandstad, tenzij('langdurig_intensief'));
      yield* besluit(zandstad, bram, gewogen, { uitkomst: 'maatwerk', gronden: ['langdurig_intensief'] });
      yield* zandstad.doet(anna, trekMeldingIn(gewogen.meldingId));
      expect([...zandstad.staat.toetsen.values()].map(({ status }) => status)).toEqual(['vervallen']);
      expect(feitenVan(zandstad).slice(-2)).toEqual(['toets.vervallen', 'melding.ingetrokken']);
      expect((yield* zandstad.doet(tess, lijstToetsen({ status: 'gevraagd' }))).items).toEqual([]);
    }),
  );

  inZandstad('only as it was read', (zandstad) =>
    Effect.gen(function* () {
      const { meldingId } = yield* isGewogen(zandstad);
      const verouderd = yield* geweigerd(zandstad.doet(anna, trekMeldingIn(meldingId, 1)));
      expect(verouderd).toMatchObject({ _tag: 'VerouderdeVersie', huidig: 2 });
      expect((yield* zandstad.doet(anna, trekMeldingIn(meldingId, 2))).versie).toBe(3);
    }),
  );
});

describe('lists and drafts', () => {
  inZandstad('a list has open ones first, then the longest waiting, and ends where it ends', (zandstad) =>
    Effect.gen(function* () {
      const oud = yield* zandstad.doet(anna, meld({ ...nieuweMelding, ontvangenOp: dag('2026-10-01') }));
      yield* zandstad.doet(anna, trekMeldingIn(oud.id));
      yield* dagenLater(1);
      const nieuw = yield* zandstad.doet(anna, meld({ ...nieuweMelding, ontvangenOp: dag('2026-11-01') }));
      const eerder = yield* zandstad.doet(anna, meld({ ...nieuweMelding, ontvangenOp: dag('2026-10-20') }));
      const eerste = yield* zandstad.doet(anna, lijstMeldingen({ limit: 2 }));
      const rest = yield* zandstad.doet(anna, lijstMeldingen({ limit: 2, cursor: eerste.volgende ?? '' }));
      expect([...eerste.items, ...rest.items].map(({ id }) => id)).toEqual([eerder.id, nieuw.id, oud.id]);
      expect(rest.volgende).toBeNull();
      expect((yield* zandstad.doet(dirk, lijstMeldingen({}))).items).toEqual([]);
    }),
  );

  inZandstad('a draft is only for who wrote it', (zandstad) =>
    Effect.gen(function* () {
      yield* zandstad.doet(anna, bewaarConcept('intake', { vraag: 'Half af' }));
      expect(yield* zandstad.doet(anna, leesConcept('intake'))).toEqual({ vraag: 'Half af' });
      expect(yield* geweigerd(zandstad.doet(tess, leesConcept('intake')))).toMatchObject({ _tag: 'NietGevonden' });
      yield* zandstad.doet(anna, verwijderConcept('intake'));
      expect(yield* geweigerd(zandstad.doet(anna, leesConcept('intake')))).toMatchObject({ _tag: 'NietGevonden' });
    }),
  );
});
