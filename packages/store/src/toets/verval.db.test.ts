import { Besluiten } from '@tenzij/domain/besluit/Besluit.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { trekMeldingIn } from '@tenzij/domain/melding/trekIn.ts';
import { Toetsen } from '@tenzij/domain/toets/Toets.ts';
import { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { eenBesluit, eenToets, eenWeging } from '../../test/casus.ts';
import { eenMelding, nieuweGemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { wieIs } from '../database/Transactie.ts';
import { Store } from '../Store.ts';

const proef = opzet();

it('a consulent who withdraws a melding closes its weging and its toets, without having seen the weging', async () => {
  const g = await proef.run(nieuweGemeente);
  const [open, getoetst] = [eenMelding(g), eenMelding(g, { status: 'besloten' })];
  await proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        g.coach,
        Effect.gen(function* () {
          for (const melding of [open, getoetst]) yield* (yield* Meldingen).voegToe(melding);
          yield* (yield* Wegingen).voegToe(eenWeging(g, open));
          const weging = eenWeging(g, getoetst);
          yield* (yield* Wegingen).voegToe(weging);
          const besluit = eenBesluit(g, weging);
          const toets = eenToets(besluit, weging);
          yield* (yield* Besluiten).voegToe({ ...besluit, toetsId: toets.id });
          yield* (yield* Toetsen).voegToe(toets);
        }),
      ),
    ),
  );
  for (const { id } of [open, getoetst])
    await proef.run(Effect.flatMap(Store, (store) => store.inTransactie(g.consulent, trekMeldingIn(id))));
  const statussen = (tabel: string, id: string) =>
    proef.alsWie<{ status: string }>(wieIs(g.coach), `select status from ${tabel} where melding_id = '${id}'`);
  expect(await statussen('weging', open.id)).toEqual([{ status: 'vervallen' }]);
  expect(await statussen('toets', getoetst.id)).toEqual([{ status: 'vervallen' }]);
  expect(await proef.alsWie(wieIs(g.consulent), 'select 1 from weging')).toEqual([]);
});
