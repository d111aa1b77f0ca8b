import type { Dag } from '@tenzij/domain/Dag.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { bekijkMelding } from '@tenzij/domain/melding/bekijk.ts';
import { Inwoners } from '@tenzij/domain/melding/Inwoner.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { trekMeldingIn } from '@tenzij/domain/melding/trekIn.ts';
import { beantwoordVerwijzing } from '@tenzij/domain/verwijzing/beantwoord.ts';
import { bekijkContact, bekijkVerwijzing, lijstVerwijzingen } from '@tenzij/domain/verwijzing/bekijk.ts';
import { bekijkPartners } from '@tenzij/domain/verwijzing/partners.ts';
import { rondVerwijzingAf } from '@tenzij/domain/verwijzing/rondAf.ts';
import { stuurVerwijzing } from '@tenzij/domain/verwijzing/stuur.ts';
import { trekVerwijzingIn } from '@tenzij/domain/verwijzing/trekIn.ts';
import type { StuurVerwijzing, VerwijzingId } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { Effect, Result } from 'effect';
import { describe, expect, it } from 'vitest';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { wieIs } from '../database/Transactie.ts';
import { type Poorten, Store } from '../Store.ts';

const proef = opzet();

const vraag = (g: Proefgemeente, anders: Partial<StuurVerwijzing> = {}): StuurVerwijzing => ({
  naarOrganisatieId: g.kwintes,
  vraag: 'Kunnen jullie meedenken?',
  toestemming: { op: '2026-03-01' as Dag, hoe: 'mondeling' },
  deelContact: true,
  ...anders,
});

const doe = <A, E>(actor: MedewerkerActor, verb: Effect.Effect<A, E, Poorten>) =>
  Effect.flatMap(Store, (store) => store.inTransactie(actor, verb));

/** A resident of team Zuid, referred to Kwintes. */
const verwezen = Effect.gen(function* () {
  const g = yield* nieuweGemeente;
  const melding = yield* doe(
    g.coach,
    Effect.gen(function* () {
      const inwonerId = yield* (yield* Inwoners).vindOfMaak({ naam: 'Jo Voorbeeld', contact: 'via de balie' });
      const nieuw = eenMelding(g, { inwonerId });
      yield* (yield* Meldingen).voegToe(nieuw);
      return nieuw;
    }),
  );
  const verwijzing = yield* doe(g.coach, stuurVerwijzing(melding.id, vraag(g)));
  return { g, melding, verwijzing };
});

const weigering = <A, E>(actor: MedewerkerActor, verb: Effect.Effect<A, E, Poorten>) =>
  proef.run(
    Effect.map(Effect.result(doe(actor, verb)), (uitslag) => (Result.isFailure(uitslag) ? uitslag.failure : null)),
  );

const ziet = (actor: MedewerkerActor, tabel: string) =>
  proef.alsWie(wieIs(actor), `select 1 from ${tabel}`).then((rijen) => rijen.length);

describe('a referral as the database keeps it', () => {
  it('comes back as it is, answered and finished', async () => {
    const { g, verwijzing } = await proef.run(verwezen);
    const { id } = verwijzing;
    await proef.run(doe(g.partner, beantwoordVerwijzing(id, { antwoord: 'aannemen', reden: 'Er is plek.' })));
    const { inwonerId: _weg, ...verwacht } = await proef.run(
      doe(g.partner, rondVerwijzingAf(id, { uitkomst: 'geholpen', toelichting: 'Gelukt.' })),
    );
    expect(await proef.run(doe(g.coach, bekijkVerwijzing(id)))).toMatchObject({ ...verwacht, versie: 3 });
    const { items } = await proef.run(doe(g.partner, lijstVerwijzingen({ richting: 'ontvangen', status: 'afgerond' })));
    expect(items.map((een) => een.id)).toEqual([id]);
  });

  it('is not there for another organisatie and another team, whatever they ask', async () => {
    const { g, verwijzing, melding } = await proef.run(verwezen);
    for (const wie of [g.anderePartner, g.coachNoord]) {
      expect(await ziet(wie, 'verwijzing')).toBe(0);
      expect(await weigering(wie, bekijkVerwijzing(verwijzing.id))).toMatchObject({ reason: { _tag: 'NietGevonden' } });
      const antwoord = beantwoordVerwijzing(verwijzing.id, { antwoord: 'aannemen' });
      expect(await weigering(wie, antwoord)).toMatchObject({ reason: { _tag: 'NietGevonden' } });
      const wijzig = `update verwijzing set status = 'aangenomen' where id = '${verwijzing.id}' returning 1`;
      expect(await proef.alsWie(wieIs(wie), wijzig)).toEqual([]);
    }
    expect(await weigering(g.partner, bekijkMelding(melding.id))).toMatchObject({ reason: { _tag: 'NietGevonden' } });
    const zelf = `insert into verwijzing select gemeente_id, gen_random_uuid(), melding_id, nummer, team_id,
      naar_organisatie_id, van_medewerker_id, verstuurd_op, toestemming, true, inwoner_id, gedeeld, 'geweigerd', null,
      null, null, 1 from verwijzing`;
    await expect(proef.alsWie(wieIs(g.partner), zelf)).rejects.toThrow(/row-level security|42501/);
    for (const tabel of ['melding', 'weging', 'besluit', 'traject', 'indicatie', 'toets', 'evaluatie'])
      expect(await ziet(g.partner, tabel)).toBe(0);
  });

  it('opens the identity for the partner alone, from accepting until it ends', async () => {
    const { g, verwijzing } = await proef.run(verwezen);
    const { id } = verwijzing;
    expect(await ziet(g.partner, 'identiteit')).toBe(0);
    await proef.run(doe(g.partner, beantwoordVerwijzing(id, { antwoord: 'aannemen' })));
    expect(await ziet(g.partner, 'identiteit')).toBe(1);
    expect(await ziet(g.anderePartner, 'identiteit')).toBe(0);
    expect(await proef.run(doe(g.partner, bekijkContact(id)))).toEqual({
      naam: 'Jo Voorbeeld',
      contact: 'via de balie',
    });
    const gelezen = await proef.alsWie(
      wieIs(g.fg),
      `select actor_id from journaal where soort = 'verwijzing.contact_gelezen' and onderwerp_id = '${id}'`,
    );
    expect(gelezen).toEqual([{ actor_id: g.partner.medewerkerId }]);
    await proef.run(doe(g.tweede, trekVerwijzingIn(id)));
    expect(await ziet(g.partner, 'identiteit')).toBe(0);
    const over = await proef.alsWie(wieIs(g.partner), 'select gedeeld, inwoner_id, status from verwijzing');
    expect(over).toEqual([{ gedeeld: null, inwoner_id: null, status: 'ingetrokken' }]);
  });

  it('without the resident agreeing to it the identity stays shut', async () => {
    const { g, melding } = await proef.run(verwezen);
    await proef.run(doe(g.coach, trekMeldingIn(melding.id)));
    const ander = { ...melding, ...eenMelding(g), inwonerId: melding.inwonerId };
    await proef.run(
      doe(
        g.coach,
        Effect.flatMap(Meldingen, (poort) => poort.voegToe(ander)),
      ),
    );
    const { id } = await proef.run(doe(g.coach, stuurVerwijzing(ander.id, vraag(g, { deelContact: false }))));
    await proef.run(doe(g.partner, beantwoordVerwijzing(id, { antwoord: 'aannemen' })));
    expect(await ziet(g.partner, 'identiteit')).toBe(0);
    expect(await weigering(g.partner, bekijkContact(id))).toMatchObject({ reason: { wat: 'contactgegevens' } });
  });

  it('goes with its melding, also where the consulent withdraws that', async () => {
    const { g, melding, verwijzing } = await proef.run(verwezen);
    await proef.run(doe(g.consulent, trekMeldingIn(melding.id)));
    expect(await proef.run(doe(g.partner, bekijkVerwijzing(verwijzing.id)))).toMatchObject({
      status: 'ingetrokken',
      gedeeld: null,
      intrekking: { waarom: 'melding_ingetrokken' },
    });
  });

  it('answered by two at once: one answer counts, and the other hears whose', async () => {
    const { g, verwijzing } = await proef.run(verwezen);
    const store = await proef.run(Store);
    const antwoorden = await proef.run(
      Effect.all(
        (['aannemen', 'weigeren'] as const).map((antwoord) =>
          Effect.result(
            store.inTransactie(g.partner, beantwoordVerwijzing(verwijzing.id, { antwoord, reden: 'Daarom.' })),
          ),
        ),
        { concurrency: 2 },
      ),
    );
    expect(antwoorden.filter(Result.isSuccess)).toHaveLength(1);
    const [tweede] = antwoorden.filter(Result.isFailure);
    expect(tweede?.failure).toMatchObject({ reason: { _tag: 'AlBeantwoord', door: g.partner.naam } });
  });

  it('counts per partner what became of it, of the own teams alone', async () => {
    const { g, verwijzing } = await proef.run(verwezen);
    await proef.run(doe(g.partner, beantwoordVerwijzing(verwijzing.id, { antwoord: 'weigeren', reden: 'Geen plek.' })));
    const tellen = async (wie: MedewerkerActor) => {
      const { items } = await proef.run(doe(wie, bekijkPartners(undefined)));
      return items.map(({ naam, cijfers }) => [naam, cijfers.verstuurd, cijfers.geweigerd]);
    };
    const verwacht = [
      ['Kwintes', 1, 1],
      ['Sherpa', 0, 0],
    ];
    expect(await tellen(g.coach)).toEqual(verwacht);
    expect(await tellen(g.consulent)).toEqual(verwacht);
    expect(await tellen(g.coachNoord)).toEqual([
      ['Kwintes', 0, 0],
      ['Sherpa', 0, 0],
    ]);
  });

  it('pages by cursor, what waits for an answer first', async () => {
    const { g } = await proef.run(verwezen);
    const gemaakt = await proef.run(
      Effect.forEach([1, 2, 3, 4], () =>
        Effect.gen(function* () {
          const melding = eenMelding(g);
          yield* doe(
            g.coach,
            Effect.flatMap(Meldingen, (poort) => poort.voegToe(melding)),
          );
          return yield* doe(g.coach, stuurVerwijzing(melding.id, vraag(g, { deelContact: false })));
        }),
      ),
    );
    const [eerste] = gemaakt;
    await proef.run(doe(g.partner, beantwoordVerwijzing(eerste?.id as VerwijzingId, { antwoord: 'aannemen' })));
    const gezien: Array<string> = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const na: { cursor?: string } = cursor === '' ? {} : { cursor };
      const blad = await proef.run(doe(g.partner, lijstVerwijzingen({ richting: 'ontvangen', limit: 2, ...na })));
      gezien.push(...blad.items.map(({ status }) => status));
      cursor = blad.volgende;
    }
    expect(gezien).toEqual(['verstuurd', 'verstuurd', 'verstuurd', 'verstuurd', 'aangenomen']);
  });
});
