import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Formaat } from '@tenzij/contract/Operatie.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import { bekijkRapport } from '@tenzij/domain/kpi/bekijkRapport.ts';
import { Kwartaal, kwartaalVan, plusKwartalen } from '@tenzij/domain/kpi/Kwartaal.ts';
import { publiceerRapport } from '@tenzij/domain/kpi/publiceerRapport.ts';
import { Store } from '@tenzij/store/Store.ts';
import { Effect, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { bestandsnaamMet } from '../http/document.ts';
import { schrijfRapport } from '../kwartaal/kwartaal.ts';
import { OpdrachtMislukt } from './OpdrachtMislukt.ts';
import type { Uitvoer } from './Uitvoer.ts';
import { beheerderVan, deGemeente } from './wie.ts';

const { opdracht } = berichten;

export interface KwartaalOpdracht {
  /** Without one the last quarter that is over. */
  readonly kwartaal: string | undefined;
  readonly gemeente: string | undefined;
  readonly publiceer: boolean;
  /** The folder that the files go to. */
  readonly naar: string;
}

const formaten: ReadonlyArray<Formaat> = ['pdf', 'xlsx', 'csv', 'metadata', 'json'];

const leesKwartaal = Effect.fn('opdracht.leesKwartaal')(function* (tekst: string | undefined) {
  if (tekst === undefined) return plusKwartalen(kwartaalVan(yield* vandaag), -1);
  return yield* Schema.decodeUnknownEffect(Kwartaal)(tekst.toUpperCase()).pipe(
    Effect.mapError(() => new OpdrachtMislukt({ regel: opdracht.geenKwartaal(tekst) })),
  );
});

/** The report for the council in every form, as one reads it on the page. */
export const kwartaalOpdracht = Effect.fn('opdracht.kwartaal')(function* (
  { kwartaal: gevraagd, gemeente, publiceer, naar }: KwartaalOpdracht,
  { zeg }: Uitvoer,
) {
  const actor = yield* beheerderVan(yield* deGemeente(gemeente));
  const kwartaal = yield* leesKwartaal(gevraagd);
  const rapport = publiceer ? publiceerRapport(kwartaal) : bekijkRapport(kwartaal, {}, true);
  const beeld = yield* (yield* Store)
    .inTransactie(actor, rapport)
    .pipe(
      Effect.catchTag('RapportGeweigerd', ({ reason }) =>
        Effect.fail(new OpdrachtMislukt({ regel: berichten.weigering(reason) })),
      ),
    );
  yield* Effect.promise(() => mkdir(naar, { recursive: true }));
  for (const formaat of formaten) {
    // Nobody else waits in a process of its own.
    const bestand = yield* Effect.orDie(schrijfRapport(beeld, formaat));
    const pad = join(naar, bestandsnaamMet(bestand));
    yield* Effect.promise(() => writeFile(pad, bestand.inhoud));
    zeg(opdracht.geschreven(pad));
  }
  zeg(beeld.publicatie === null ? opdracht.kwartaalConcept : opdracht.kwartaalGepubliceerd(beeld.publicatie.digest));
});
