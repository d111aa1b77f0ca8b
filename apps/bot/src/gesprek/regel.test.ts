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

it('tells the room what became of a referral by number and partner, and nothing of what was shared', async () => {
  const id = '01900000-0000-7000-8000-000000000900';
  const naarOrganisatieId = '01900000-0000-7000-8000-000000000901';
  const gelukt = <A>(inhoud: A) => Promise.resolve({ gelukt: true as const, inhoud });
  const metStand = (stand: object): Beurt => ({
    ...beurt,
    client: {
      ...beurt.client,
      organisaties: () => gelukt({ items: [{ id: naarOrganisatieId, naam: 'Kwintes', soort: null, expertises: [] }] }),
      verwijzing: () =>
        gelukt({ nummer: 'M-2026-00042', naarOrganisatieId, gedeeld: { vraag: 'Geheim' }, afronding: null, ...stand }),
    } as never,
  });
  const gebeurtenis = { ...geenRuimte, soort: 'verwijzing.afgerond', onderwerp: { soort: 'verwijzing', id } } as const;
  const regel = (stand: object) => Effect.runPromise(regelBij(metStand(stand), gebeurtenis, () => undefined));
  expect(await regel({ status: 'aangenomen' })).toBe('M-2026-00042: Kwintes zegt ja op de verwijzing.');
  expect(await regel({ status: 'afgerond', afronding: { uitkomst: 'terug_naar_team' } })).toBe(
    'M-2026-00042: Kwintes is klaar. Terug naar het wijkteam.',
  );
});
