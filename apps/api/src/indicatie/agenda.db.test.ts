import { plusDagen } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import { IndicatieId, nieuweIndicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { type Gemeente, GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';
import { TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import { expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { vergeefs, werkAgendasBij } from './agenda.ts';

const proef = opzet();

/** A gemeente with one team and one indicatie that ends. */
const metAflopende = (als: Gemeente) =>
  Effect.gen(function* () {
    const store = yield* Store;
    const gemeente = { ...als, id: yield* nieuwId(GemeenteId) };
    const [team, wijk] = [yield* nieuwId(TeamId), yield* nieuwId(WijkId)];
    yield* Effect.orDie(
      store.richtIn(gemeente, {
        wijken: [{ id: wijk, naam: 'Dorp' }],
        organisaties: [],
        teams: [{ id: team, naam: 'Dorp', domein: 'wmo', wijken: [wijk] }],
        medewerkers: [],
        pilots: [],
        voorzieningen: [],
      }),
    );
    const indicatie = {
      ...nieuweIndicatie,
      id: yield* nieuwId(IndicatieId),
      status: 'toegekend' as const,
      meldingId: null,
      inwonerId: null,
      teamId: team,
      wijkId: wijk,
      organisatieId: null,
      soort: 'overig' as const,
      aangevraagdOp: null,
      tot: plusDagen(yield* store.vandaag, 20),
      urenPerWeek: null,
      aanbieder: null,
      doel: null,
      mandaathouderId: null,
    };
    const taak = { _tag: 'Taak' as const, gemeenteId: gemeente.id, naam: 'import' };
    yield* store.inTransactie(
      taak,
      Effect.flatMap(Indicaties, ({ voegToe }) => voegToe(indicatie)),
    );
    return gemeente.id;
  });

const opAgenda = async () =>
  (await proef.ruw('select gemeente_id from melding')).map(({ gemeente_id }) => String(gemeente_id)).sort();

it('what breaks for one gemeente holds up no other, and is done once it is mended', async () => {
  const { gemeente } = proef.gemeente;
  const ids: Array<string> = [];
  for (const naam of ['Adorp', 'Bedum', 'Zuidhorn']) ids.push(await proef.run(metAflopende({ ...gemeente, naam })));
  const [, kapot = ''] = ids;
  await proef.ruw(`
    create function breekt() returns trigger language plpgsql as $$ begin raise exception 'kapot'; end $$;
    create trigger breekt before insert on melding for each row
      when (new.gemeente_id = '${kapot}') execute function breekt()`);
  expect(await proef.run(vergeefs(werkAgendasBij()))).toBeUndefined();
  expect(await opAgenda()).toEqual(ids.filter((id) => id !== kapot).sort());
  expect(proef.log.join()).toContain('herindicatieagenda');
  await proef.ruw('drop trigger breekt on melding');
  expect(await proef.run(vergeefs(werkAgendasBij()))).toBeDefined();
  expect(await opAgenda()).toEqual(ids.toSorted());
});
