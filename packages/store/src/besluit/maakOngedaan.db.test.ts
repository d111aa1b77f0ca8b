import { Besluiten, type NeemBesluit } from '@tenzij/domain/besluit/Besluit.ts';
import { maakBesluitOngedaan } from '@tenzij/domain/besluit/maakOngedaan.ts';
import { neemBesluit } from '@tenzij/domain/besluit/neemBesluit.ts';
import { dagVan, vandaag } from '@tenzij/domain/Dag.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { noteerContact } from '@tenzij/domain/traject/noteerContact.ts';
import { geefStandpunt } from '@tenzij/domain/weging/geefStandpunt.ts';
import type { Grond } from '@tenzij/domain/weging/gronden.ts';
import { onthul } from '@tenzij/domain/weging/onthul.ts';
import { openWeging } from '@tenzij/domain/weging/open.ts';
import { Effect } from 'effect';
import { describe, expect, it } from 'vitest';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { wieIs } from '../database/Transactie.ts';
import { type Poorten, Store } from '../Store.ts';

const proef = opzet();

const doet = <A, E>(wie: Proefgemeente['coach'], verb: Effect.Effect<A, E, Poorten>) =>
  Effect.flatMap(Store, (store) => store.inTransactie(wie, verb));

/** Weighed by the coach alone, with these gronden. */
const gewogen = (gronden: ReadonlyArray<Grond>) =>
  Effect.gen(function* () {
    const g = yield* nieuweGemeente;
    const ontvangenOp = yield* vandaag;
    const melding = eenMelding(g, { ontvangenOp, leefgebieden: ['financien', 'huisvesting', 'sociaal_netwerk'] });
    yield* Effect.flatMap(Store, (store) =>
      store.inTransactie(
        g.taak,
        Effect.flatMap(Meldingen, (meldingen) => meldingen.voegToe(melding)),
      ),
    );
    const { id } = yield* doet(g.coach, openWeging(melding.id));
    const keuze = gronden.length === 0 ? 'zelf' : 'tenzij';
    yield* doet(g.coach, geefStandpunt(id, { keuze, gronden, kanOppakken: true }));
    yield* doet(g.coach, onthul(id));
    return { g, id };
  });

/** And decided as the rule advises. */
const besloten = (...gronden: ReadonlyArray<Grond>) =>
  Effect.gen(function* () {
    const { g, id } = yield* gewogen(gronden);
    return { g, id, besluit: yield* doet(g.coach, neemBesluit(id, alsGeadviseerd(g, gronden))) };
  });

const alsGeadviseerd = (g: Proefgemeente, gronden: ReadonlyArray<Grond>): NeemBesluit =>
  gronden.length === 0
    ? { uitkomst: 'zelf_begeleiden', gronden, coachId: g.coach.medewerkerId }
    : { uitkomst: 'maatwerk', gronden };

const tel = async (g: Proefgemeente, tabel: string) =>
  (await proef.alsWie(wieIs(g.coach), `select 1 from ${tabel}`)).length;

describe('a besluit that is undone within the minute', () => {
  it.each([
    ['a traject', 'traject', []],
    ['a toets', 'toets', ['langdurig_intensief']],
  ] as const)('leaves nothing of %s that it made, and a journal that holds', async (_wat, tabel, gronden) => {
    const { g, id, besluit } = await proef.run(besloten(...gronden));
    expect(await tel(g, tabel)).toBe(1);
    expect((await proef.run(doet(g.coach, maakBesluitOngedaan(id)))).status).toBe('onthuld');
    expect([await tel(g, 'traject'), await tel(g, 'toets')]).toEqual([0, 0]);
    const [over] = await proef.run(
      doet(
        g.coach,
        Effect.flatMap(Besluiten, (poort) => poort.vanMelding(besluit.meldingId)),
      ),
    );
    expect(over).toMatchObject({ id: besluit.id, vervallenOp: expect.any(String), trajectId: null, toetsId: null });
    const spoor = await proef.run(Effect.flatMap(Store, (store) => store.verifieerJournaal(g.id)));
    expect(spoor.klopt).toBe(true);
    const laatste = await proef.alsWie(wieIs(g.fg), 'select soort from journaal order by nr desc limit 1');
    expect(laatste).toEqual([{ soort: 'weging.ongedaan' }]);
  });

  it('is counted in no kpi', async () => {
    const { g, id } = await proef.run(gewogen([]));
    const dag = await proef.run(vandaag);
    const tellingen = () =>
      proef.run(
        doet(
          g.teamleider,
          Effect.flatMap(Kpis, (kpis) => kpis.tel({ van: dag, tot: dag }, null)),
        ),
      );
    const voor = await tellingen();
    await proef.run(doet(g.coach, neemBesluit(id, alsGeadviseerd(g, []))));
    expect(await tellingen()).not.toEqual(voor);
    await proef.run(doet(g.coach, maakBesluitOngedaan(id)));
    expect(await tellingen()).toEqual(voor);
  });
});

describe('a traject or a toets', () => {
  const verwijder = (g: Proefgemeente, wie: 'coach' | 'coachNoord' | 'consulent' | 'beheerder', tabel: string) =>
    proef.alsWie(wieIs(g[wie]), `delete from ${tabel} where gemeente_id = '${g.id}' returning 1`);

  it('is removed by nobody of another team or with another role', async () => {
    const { g } = await proef.run(besloten());
    for (const wie of ['coachNoord', 'consulent', 'beheerder'] as const)
      expect(await verwijder(g, wie, 'traject')).toEqual([]);
    expect(await tel(g, 'traject')).toBe(1);
  });

  it('is not removed once somebody noted a contact in it, or judged it', async () => {
    const { g, besluit } = await proef.run(besloten());
    if (besluit.trajectId === null) throw new Error('to guide starts a traject');
    const contact = { op: dagVan(besluit.vastgelegdOp), minuten: 30, soort: 'gesprek' } as const;
    await proef.run(doet(g.coach, noteerContact(besluit.trajectId, contact)));
    expect(await verwijder(g, 'coach', 'traject')).toEqual([]);

    const getoetst = await proef.run(besloten('langdurig_intensief'));
    await proef.ruw(`update toets set status = 'akkoord' where gemeente_id = '${getoetst.g.id}'`);
    expect(await verwijder(getoetst.g, 'coach', 'toets')).toEqual([]);
    expect([await tel(g, 'traject'), await tel(getoetst.g, 'toets')]).toEqual([1, 1]);
  });
});
