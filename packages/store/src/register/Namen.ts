import { nieuweIds } from '@tenzij/domain/Id.ts';
import type { RegisterRij } from '@tenzij/domain/register/rijen.ts';
import type { Naamsoort } from '@tenzij/domain/register/verwijzingen.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { medewerker, organisatie, team, wijk } from '../medewerker/tabel.ts';
import { pilot } from '../pilot/tabel.ts';
import { type Kolommen, voegSamen } from './voegSamen.ts';

/** The names that registers use, with the ids that they stand for: read once an import, then kept up. */
export interface Namen {
  readonly id: (soort: Naamsoort, naam: string) => string | undefined;
  readonly ids: (soort: Naamsoort, namen: ReadonlyArray<string>) => ReadonlyArray<string>;
  readonly onthoud: (soort: Naamsoort, naam: string, id: string) => void;
  /** Makes what somebody refers to, with what can be told from that row. */
  readonly maak: (soort: Naamsoort, naam: string, uit: RegisterRij) => Effect.Effect<void>;
}

const sleutel = (naam: string) => naam.trim().toLowerCase();

const tabellen = { organisatie, team, wijk, coach: medewerker, pilot };

/** `noor.voorbeeld@…` is Noor Voorbeeld until somebody says otherwise. */
const naamUitEmail = (email: string) =>
  (email.split('@')[0] ?? email)
    .split(/[._-]+/)
    .filter((deel) => deel !== '')
    .map((deel) => deel.charAt(0).toUpperCase() + deel.slice(1))
    .join(' ');

const dagIn = (rij: RegisterRij): string | null =>
  'gestartOp' in rij ? rij.gestartOp : 'van' in rij ? rij.van : 'datum' in rij ? rij.datum : null;

export const leesNamen = Effect.fnUntraced(function* (tx: ActorTransactie) {
  const { gemeenteId } = tx;
  const maakId = yield* nieuweIds;
  const bekend = new Map<string, string>();
  const plek = (soort: Naamsoort, naam: string) => `${soort} ${sleutel(naam)}`;
  const rijen = yield* tx.rijen<{ soort: Naamsoort; naam: string; id: string }>(sql`
    select 'organisatie' as soort, naam, id::text as id from organisatie where gemeente_id = ${gemeenteId}
    union all select 'team', naam, id::text from team where gemeente_id = ${gemeenteId}
    union all select 'wijk', naam, id::text from wijk where gemeente_id = ${gemeenteId}
    union all select 'pilot', naam, id::text from pilot where gemeente_id = ${gemeenteId}
    union all select 'coach', email, id::text from medewerker where gemeente_id = ${gemeenteId} and email is not null`);
  for (const { soort, naam, id } of rijen) bekend.set(plek(soort, naam), id);

  const teamIn = (rij: RegisterRij) => {
    const naam = 'team' in rij ? rij.team : null;
    return naam === null ? [] : [bekend.get(plek('team', naam))].filter((id) => id !== undefined);
  };
  const wat = (soort: Naamsoort, naam: string, uit: RegisterRij): Kolommen => {
    switch (soort) {
      case 'wijk':
        return { naam };
      case 'organisatie':
        return { naam, soort: null, expertises: [] };
      case 'team':
        return { naam, domein: 'domein' in uit ? uit.domein : 'wmo', wijken: [] };
      case 'coach':
        return {
          naam: naamUitEmail(naam),
          email: naam.trim(),
          rol: 'wijkcoach',
          teams: teamIn(uit),
          expertises: [],
          actief: true,
          persona: false,
        };
      case 'pilot':
        return { naam, domein: 'wmo', teams: teamIn(uit), gestart_op: dagIn(uit) ?? '2020-01-01' };
    }
  };
  const namen: Namen = {
    id: (soort, naam) => bekend.get(plek(soort, naam)),
    ids: (soort, lijst) => lijst.map((naam) => bekend.get(plek(soort, naam))).filter((id) => id !== undefined),
    onthoud: (soort, naam, id) => void bekend.set(plek(soort, naam), id),
    maak: (soort, naam, uit) =>
      Effect.suspend(() => {
        if (bekend.has(plek(soort, naam))) return Effect.void;
        const id = maakId();
        bekend.set(plek(soort, naam), id);
        return voegSamen(tx, { tabel: tabellen[soort], sleutel: ['id'], inhoud: [] }, [
          { id, ...wat(soort, naam.trim(), uit) },
        ]);
      }),
  };
  return namen;
});
