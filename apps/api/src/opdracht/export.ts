import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Exportsoort, Exportsoort as Soorten } from '@tenzij/domain/register/Exporten.ts';
import { Effect, Schema } from 'effect';
import { berichten } from '../berichten.ts';
import { bestandsnaamMet } from '../http/document.ts';
import { voerUit } from '../register/uitvoer.ts';
import { OpdrachtMislukt } from './OpdrachtMislukt.ts';
import type { Uitvoer } from './Uitvoer.ts';
import { beheerderVan, consulentVan, deGemeente } from './wie.ts';

const { opdracht } = berichten;

export const isExportsoort = Schema.is(Soorten);
export const isExportformaat = Schema.is(Schema.Literals(['csv', 'xlsx', 'json']));

export interface ExportOpdracht {
  readonly soorten: ReadonlyArray<Exportsoort>;
  readonly gemeente: string | undefined;
  readonly formaat: 'csv' | 'xlsx' | 'json';
  readonly naar: string;
}

/** The registers as files that come in again as they went out. */
export const exportOpdracht = Effect.fn('opdracht.export')(function* (
  { soorten, gemeente: naam, formaat, naar }: ExportOpdracht,
  { zeg }: Uitvoer,
) {
  const gemeente = yield* deGemeente(naam);
  yield* Effect.promise(() => mkdir(naar, { recursive: true, mode: 0o700 }));
  for (const soort of soorten) {
    const actor = yield* soort === 'kpis' ? beheerderVan(gemeente) : consulentVan(gemeente);
    const delen = yield* voerUit(actor, soort, formaat, {}, 'opdrachtregel').pipe(
      Effect.catchTags({
        RegisterGeweigerd: ({ reason }) => Effect.fail(new OpdrachtMislukt({ regel: berichten.weigering(reason) })),
        KpiGeweigerd: ({ reason }) => Effect.fail(new OpdrachtMislukt({ regel: berichten.weigering(reason) })),
      }),
    );
    const pad = join(naar, bestandsnaamMet({ naam: soort, formaat }));
    yield* Effect.promise(() => pipeline(Readable.from(delen), createWriteStream(pad, { mode: 0o600 })));
    zeg(opdracht.geschreven(pad));
  }
});
