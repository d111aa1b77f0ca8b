import { doorslaggevend, figuur, geenNorm, normZin, zekerheidWoord } from '@tenzij/documents/pilot/woorden.ts';
import type { GoNoGoBeeld } from '@tenzij/domain/pilot/bekijkGoNoGo.ts';
import type { Dossier, DossierDoel, Uitkomst } from '@tenzij/domain/pilot/Dossier.ts';
import { tekst } from '#berichten';
import { oordeelStatus } from '#lib/kpis/oordeel.ts';
import type { Status } from '#lib/status/status.ts';

const zonderNorm: Status = { woord: geenNorm, toon: 'neutral', vorm: 'streep' };

export const uitkomstStatus = (uitkomst: Uitkomst | null): Status =>
  uitkomst === null ? zonderNorm : oordeelStatus({ uitkomst });

/** One goal in one line: of more criteria the one that decides. */
export const lijnVan = ({ criteria }: Pick<Dossier, 'criteria'>, doel: DossierDoel) => {
  const [eerste, ...rest] = doorslaggevend(criteria.filter(({ doelstelling }) => doelstelling === doel.nummer));
  const meting = eerste ?? doel.metingen[0];
  return {
    nummer: doel.nummer,
    titel: tekst.pilot.doelNummer(doel.nummer, doel.titel),
    cijfer: meting === undefined ? tekst.pilot.nietGemeten : `${meting.naam}: ${figuur(meting)}`,
    norm: eerste === undefined ? geenNorm : normZin(eerste),
    status: uitkomstStatus(doel.uitkomst),
    zeker: eerste === undefined ? '' : zekerheidWoord(eerste),
    meting: eerste ?? null,
    meer: rest.length,
  };
};
export type Doellijn = ReturnType<typeof lijnVan>;

type Moment = Pick<GoNoGoBeeld, 'dagenTotGoNoGo' | 'besluiten'>;

/** The moment that comes first stands first, then where none was set, then what is past, the last first. */
export const eerstWatKomt = (a: Moment, b: Moment): number => {
  const plaats = ({ dagenTotGoNoGo: dagen }: Moment) => (dagen === null ? 1e8 : dagen >= 0 ? dagen : 1e9 - dagen);
  return plaats(a) - plaats(b);
};

/** What the page opens with: ready to go, not ready, or not known. */
export const adviesSoort = (advies: Dossier['advies']): 'ok' | 'error' | 'warning' | 'info' => {
  if (advies === null) return 'info';
  return advies === 'go' ? 'ok' : advies === 'no_go' ? 'error' : 'warning';
};
