import type { OrganisatieSoort } from '@tenzij/domain/medewerker/Organisatie.ts';
import type { VerwijzingStatus } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import type { Uitkomst } from '@tenzij/domain/weging/regel.ts';

/** The outcomes that are a referral, and which kind of partner each asks for. */
const soortBij = {
  onafhankelijke_clientondersteuning: 'clientondersteuning',
  algemeen_maatschappelijk_werk: 'welzijn',
} as const satisfies Partial<Record<Uitkomst, OrganisatieSoort>>;

export type VerwijsUitkomst = keyof typeof soortBij;

export const isVerwijsUitkomst = (uitkomst: string | undefined): uitkomst is VerwijsUitkomst =>
  uitkomst !== undefined && Object.hasOwn(soortBij, uitkomst);

export const soortVoor = (uitkomst: VerwijsUitkomst): OrganisatieSoort => soortBij[uitkomst];

interface Verhaal {
  readonly besluiten: ReadonlyArray<{ readonly uitkomst: Uitkomst; readonly vervallenOp: string | null }>;
}

/** What the besluit asks to do now: null where it is no referral, or where one was sent. */
export const verwijsNu = (
  { besluiten }: Verhaal,
  verwezen: ReadonlyArray<{ readonly status: VerwijzingStatus }>,
): VerwijsUitkomst | null => {
  const uitkomst = besluiten.findLast(({ vervallenOp }) => vervallenOp === null)?.uitkomst;
  const isGestuurd = verwezen.some(({ status }) => status !== 'geweigerd' && status !== 'ingetrokken');
  return isVerwijsUitkomst(uitkomst) && !isGestuurd ? uitkomst : null;
};
