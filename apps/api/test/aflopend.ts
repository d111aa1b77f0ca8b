import { plusDagen, vandaag } from '@tenzij/domain/Dag.ts';
import { nieuwId } from '@tenzij/domain/Id.ts';
import { IndicatieId, nieuweIndicatie } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { zetAflopendeOpAgenda } from '@tenzij/domain/indicatie/opAgenda.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Option } from 'effect';
import type { Proef } from './opzet.ts';

/** From a register: nothing is known of it but that it ends. Gives the melding with which it came onto the agenda. */
export const aflopendeOpAgenda = ({ run, gemeente }: Pick<Proef, 'run' | 'gemeente'>): Promise<string> => {
  const taak = { _tag: 'Taak' as const, gemeenteId: gemeente.gemeente.id, naam: 'herindicatieagenda' };
  const maak = Effect.gen(function* () {
    const dag = yield* vandaag;
    const indicaties = yield* Indicaties;
    const id = yield* nieuwId(IndicatieId);
    yield* indicaties.voegToe({
      ...nieuweIndicatie,
      id,
      status: 'toegekend',
      meldingId: null,
      inwonerId: null,
      teamId: gemeente.teams.zuid,
      wijkId: gemeente.wijk,
      organisatieId: null,
      soort: 'begeleiding_individueel',
      aangevraagdOp: null,
      van: plusDagen(dag, -300),
      tot: plusDagen(dag, 30),
      urenPerWeek: 4,
      aanbieder: 'De Brug',
      doel: null,
      mandaathouderId: null,
    });
    yield* zetAflopendeOpAgenda(dag, null);
    return Option.getOrThrow(yield* indicaties.zoek(id)).agendaMeldingId ?? '';
  });
  return run(Effect.flatMap(Store, (store) => Effect.orDie(store.inTransactie(taak, maak))));
};
