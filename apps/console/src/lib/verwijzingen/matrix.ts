import { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import type { Partnerbeeld } from '@tenzij/domain/verwijzing/Partner.ts';
import { tekst, woord } from '#berichten';

export interface Matrixrij {
  readonly code: string;
  readonly kenmerk: string;
  /** Null where no team is looked at. */
  readonly team: boolean | null;
  /** The ids of who has it. */
  readonly partners: ReadonlyArray<string>;
}

/** Which organisatie has expertise in what, kenmerk by kenmerk. */
export const matrixVan = ({ items, team }: Partnerbeeld): ReadonlyArray<Matrixrij> =>
  Kenmerk.literals.map((code) => ({
    code,
    kenmerk: woord.kenmerk[code],
    team: team === null ? null : team.expertises.includes(code),
    partners: items.filter(({ expertises }) => expertises.includes(code)).map(({ id }) => id),
  }));

/** What the team lacks, and who in the wijk has it. */
export const hulpBij = ({ items, team }: Partnerbeeld): ReadonlyArray<string> =>
  (team?.mist ?? []).map((code) => {
    const namen = items.filter(({ expertises }) => expertises.includes(code)).map(({ naam }) => naam);
    return tekst.partner.mistPartner(
      woord.kenmerk[code],
      namen.length === 0 ? tekst.partner.mistNiemand : namen.join(', '),
    );
  });
