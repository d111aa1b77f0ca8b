import { op } from '@tenzij/api/src/demo/op.ts';
import { zonderFormulieren } from '@tenzij/api/test/zonderFormulieren.ts';
import { Dag, dagenTussen, vandaag } from '@tenzij/domain/Dag.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { tekstVan } from '../../test/Deelnemer.ts';
import { huisMetApi } from '../../test/Huis.ts';
import { beurtVan } from '../gesprek/aanmelden.ts';
import { vorigeMaand } from './maand.ts';
import { maandkaartenVanzelf } from './maandkaart.ts';

const huis = huisMetApi();

it('a team hears how the month before went and which forms came in: when asked, and by itself in the first week', async () => {
  const dag = await Effect.runPromise(vandaag);
  const maand = vorigeMaand(dag);
  await zonderFormulieren(huis.proef, dagenTussen(maand.tot, dag));
  const [kaart, ...meer] = (await (await huis.deelnemer('anna')).typ('maand')).kaarten;
  expect(meer).toEqual([]);
  expect(kaart?.id).toBe(`maand:${huis.proef.gemeente.teams.zuid}:${maand.code}`);
  expect(tekstVan(kaart)).toContain('er stopte 1.');
  expect(tekstVan(kaart)).toContain('geen van de 1');
  expect(tekstVan(kaart)).toContain('minder dan de helft');

  let gevraagd = 0;
  const geteld: typeof fetch = (adres, verzoek) => {
    if (String(adres).includes('/kpis?')) gevraagd += 1;
    return huis.lijn.fetch(adres, verzoek);
  };
  const vanzelfOp = async (wie: 'anna' | 'bram' | 'noor' | 'cor', nummer: string) => {
    const opties = { basis: 'http://api.proef', token: await huis.token(wie), kanaal: 'web', fetch: geteld };
    const vanzelf = Effect.flatMap(beurtVan(opties as never, 'persoonlijk', ''), maandkaartenVanzelf);
    return Effect.runPromise(op(Dag.make(`${dag.slice(0, 8)}${nummer}`), vanzelf));
  };
  expect(await vanzelfOp('anna', '03')).toEqual([kaart]);
  // Every half hour each of the team is looked at: once is asked for all of them, and after the first week never.
  expect(await Promise.all([vanzelfOp('bram', '03'), vanzelfOp('anna', '03')])).toEqual([[kaart], [kaart]]);
  expect(await vanzelfOp('anna', '08')).toEqual([]);
  expect(gevraagd).toBe(1);
  // Nothing happened in this team, and this role has none.
  expect(await vanzelfOp('noor', '03')).toEqual([]);
  expect(await vanzelfOp('cor', '03')).toEqual([]);
});
