import type { RijVan } from '@tenzij/domain/register/rijen.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import { indicatie } from '../indicatie/tabel.ts';
import type { Bezig } from './Bezig.ts';
import { zetInwoners } from './inwoners.ts';
import { voegSamen } from './voegSamen.ts';

const statusVan = (rij: RijVan<'indicaties'>, vandaag: string) =>
  rij.tot !== null && rij.tot < vandaag
    ? 'beeindigd'
    : rij.beschiktOp !== null || rij.van !== null
      ? 'toegekend'
      : 'aangevraagd';

export const zetIndicaties = Effect.fnUntraced(function* (bezig: Bezig, rijen: ReadonlyArray<RijVan<'indicaties'>>) {
  const { tx, namen, id, vandaag } = bezig;
  const inwonerVan = yield* zetInwoners(bezig, rijen);
  return yield* voegSamen(
    tx,
    {
      tabel: indicatie,
      sleutel: ['organisatie_id', 'extern_id'],
      inhoud: [
        'team_id',
        'wijk_id',
        'soort',
        'aangevraagd_op',
        'beschikt_op',
        'van',
        'tot',
        'uren_per_week',
        'aanbieder',
        'herindicatie',
        'uren_minder_per_week',
        'besproken_met_wijk',
        'inwoner_id',
      ],
      mee: ['status'],
      // The team that it was brought to, and the outcome that was recorded here, are not in the register.
      leegLaatStaan: ['team_id', 'herindicatie', 'uren_minder_per_week', 'besproken_met_wijk'],
      blijft: [
        {
          als: sql`t.herindicatie_op is not null`,
          kolommen: ['status', 'herindicatie', 'uren_minder_per_week', 'besproken_met_wijk'],
        },
        {
          als: sql`t.mandaathouder_id is not null and b.beschikt_op is null`,
          kolommen: ['status', 'beschikt_op', 'van', 'tot', 'uren_per_week', 'aanbieder', 'soort'],
        },
      ],
    },
    rijen.map((rij) => ({
      organisatie_id: namen.id('organisatie', rij.organisatie),
      extern_id: rij.externId,
      id: id(),
      status: statusVan(rij, vandaag),
      team_id: rij.team === null ? null : namen.id('team', rij.team),
      wijk_id: rij.wijk === null ? null : namen.id('wijk', rij.wijk),
      soort: rij.soort,
      aangevraagd_op: rij.aangevraagdOp,
      beschikt_op: rij.beschiktOp,
      van: rij.van,
      tot: rij.tot,
      uren_per_week: rij.urenPerWeek,
      aanbieder: rij.aanbieder,
      herindicatie: rij.herindicatie,
      uren_minder_per_week: rij.urenMinderPerWeek,
      besproken_met_wijk: rij.besprokenMetWijk,
      inwoner_id: inwonerVan(rij.organisatie, rij.inwonerExternId),
    })),
  );
});
