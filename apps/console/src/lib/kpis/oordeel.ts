import { inEenheid, naastNorm } from '@tenzij/documents/chart/words.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst } from '#berichten';
import type { Status } from '#lib/status/status.ts';

type Oordeel = NonNullable<Kpi['oordeel']>;

const oordelen: Record<Oordeel['uitkomst'], Status> = {
  gehaald: { woord: tekst.kpi.oordeel.gehaald, toon: 'safe', vorm: 'vink' },
  niet_gehaald: { woord: tekst.kpi.oordeel.niet_gehaald, toon: 'danger', vorm: 'kruis' },
  onvoldoende_gegevens: { woord: tekst.kpi.oordeel.onvoldoende_gegevens, toon: 'warning', vorm: 'driehoek' },
};

export const oordeelStatus = ({ uitkomst }: Pick<Oordeel, 'uitkomst'>): Status => oordelen[uitkomst];

export const normInWoorden = (kpi: Pick<Kpi, 'eenheid'>, { norm, richting }: Oordeel): string =>
  tekst.kpi[richting](inEenheid(kpi.eenheid, { naam: '', waarde: norm }));

/** What was agreed, what it is now, and what that makes of it. */
export const tegenDeNorm = (items: ReadonlyArray<Kpi>) =>
  items.flatMap((kpi) =>
    kpi.oordeel
      ? [
          {
            code: kpi.code,
            naam: kpi.naam,
            waarde: naastNorm(kpi.eenheid, { ...kpi, onderdrukt: kpi.onderdrukt ?? false }, kpi.oordeel.norm),
            norm: normInWoorden(kpi, kpi.oordeel),
            oordeel: oordeelStatus(kpi.oordeel),
          },
        ]
      : [],
  );
