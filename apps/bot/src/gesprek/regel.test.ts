import { maakClient } from '@tenzij/contract/client.ts';
import type { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { als, casus, moment, namen, overlegId, sanne, teamId, wegingId } from '../../test/gegevens.ts';
import { wegingKaart } from '../weging/kaart.ts';
import type { Beurt } from './Beurt.ts';
import { regelBij } from './regel.ts';

const beurt: Beurt = {
  client: maakClient({ basis: 'http://api.proef', token: '', kanaal: 'web' }),
  mij: als(sanne),
  kijker: null,
  plek: null,
  viaDerden: false,
  gesprek: overlegId,
  sleutel: 'een',
  namen: Effect.succeed(namen),
};
const geenRuimte: Gebeurtenis = {
  nr: 1,
  soort: 'knelpunt.geen_ruimte',
  onderwerp: { soort: 'weging', id: wegingId },
  teamId,
  op: moment,
};

it('tells the room where a casus was weighed that nobody has room for it, and no other room', async () => {
  const kaart = wegingKaart(casus({}, sanne));
  const regel = (kaartHier: typeof kaart | undefined) =>
    Effect.runPromise(regelBij(beurt, geenRuimte, () => kaartHier));
  expect(await regel(kaart)).toBe('Niemand heeft ruimte voor deze casus; de teamleider ziet dit bij Mijn werk.');
  expect(await regel(undefined)).toBeUndefined();
});
