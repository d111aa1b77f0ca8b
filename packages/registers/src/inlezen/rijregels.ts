import type { Dag } from '@tenzij/domain/Dag.ts';
import { clientervaringVragen, coachVragen, inwonerVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { Bestandssoort, RegisterRij, RijVan } from '@tenzij/domain/register/rijen.ts';

/** What must hold between the cells of one row. */
interface Rijregel<Rij> {
  readonly kolom: keyof Rij & string;
  readonly melding: string;
  readonly geldt: (rij: Rij, vandaag: Dag) => boolean;
}

const nietVoor = (eerst: string | null, dan: string | null) => eerst === null || dan === null || eerst <= dan;

const nietInToekomst = <Rij>(kolom: keyof Rij & string): Rijregel<Rij> => ({
  kolom,
  melding: 'Deze datum ligt in de toekomst.',
  geldt: (rij, vandaag) => nietVoor(rij[kolom] as string | null, vandaag),
});
const volgorde = <Rij>(eerst: keyof Rij & string, dan: keyof Rij & string): Rijregel<Rij> => ({
  kolom: dan,
  melding: `Deze datum ligt voor ${eerst}.`,
  geldt: (rij) => nietVoor(rij[eerst] as string | null, rij[dan] as string | null),
});

const vanInwoner = [...inwonerVragen, 'watHielp', ...clientervaringVragen] as const;
const vanCoach = [...coachVragen, 'geleerdThema', 'geleerdTekst'] as const;
const evaluatieregels = [
  ...vanInwoner.map((kolom) => ({ kolom, wie: 'coach', melding: 'Deze vraag is voor de inwoner.' }) as const),
  ...vanCoach.map((kolom) => ({ kolom, wie: 'inwoner', melding: 'Deze vraag is voor de coach.' }) as const),
].map(
  ({ kolom, wie, melding }): Rijregel<RijVan<'evaluaties'>> => ({
    kolom,
    melding,
    geldt: (rij) => rij.soort !== wie || rij[kolom] === null,
  }),
);

const rijregels: { readonly [Soort in Bestandssoort]?: ReadonlyArray<Rijregel<RijVan<Soort>>> } = {
  pilots: [volgorde('gestartOp', 'goNoGoOp'), volgorde('gestartOp', 'eindigtOp')],
  formatie: [
    volgorde('van', 'tot'),
    {
      kolom: 'beschikbareUren',
      melding: 'Vul urenPerFtePerMaand of beschikbareUren in, niet allebei.',
      geldt: (rij) => rij.beschikbareUren === null || rij.urenPerFtePerMaand === null,
    },
    {
      kolom: 'tot',
      melding: 'Bij beschikbareUren hoort een laatste dag.',
      geldt: (rij) => rij.beschikbareUren === null || rij.tot !== null,
    },
  ],
  meldingen: [
    nietInToekomst('ontvangenOp'),
    nietInToekomst('beslotenOp'),
    volgorde('ontvangenOp', 'beslotenOp'),
    {
      kolom: 'beslotenOp',
      melding: 'Bij een uitkomst hoort een datum van het besluit, en andersom.',
      geldt: (rij) => (rij.uitkomst === null) === (rij.beslotenOp === null),
    },
    {
      kolom: 'gronden',
      melding: 'Gronden horen bij een besluit: vul ook de uitkomst in.',
      geldt: (rij) => rij.gronden.length === 0 || rij.uitkomst !== null,
    },
  ],
  trajecten: [
    nietInToekomst('beeindigdOp'),
    volgorde('gestartOp', 'beeindigdOp'),
    {
      kolom: 'redenBeeindiging',
      melding: 'Dit traject is nog niet beëindigd: vul beeindigdOp in.',
      geldt: (rij) => rij.redenBeeindiging === null || rij.beeindigdOp !== null,
    },
    {
      kolom: 'tweedeCoach',
      melding: 'De tweede coach is iemand anders dan de coach.',
      geldt: (rij) => rij.tweedeCoach === null || rij.tweedeCoach !== rij.coach,
    },
  ],
  indicaties: [
    nietInToekomst('aangevraagdOp'),
    nietInToekomst('beschiktOp'),
    volgorde('aangevraagdOp', 'beschiktOp'),
    volgorde('van', 'tot'),
  ],
  evaluaties: evaluatieregels,
  begroting: [
    volgorde('van', 'tot'),
    {
      kolom: 'bedrag',
      melding: 'Vul een bedrag in, of fte en bedragPerFte.',
      geldt: (rij) => rij.bedrag !== null || (rij.fte !== null && rij.bedragPerFte !== null),
    },
  ],
};

export const geschonden = (rij: RegisterRij, vandaag: Dag): ReadonlyArray<{ kolom: string; melding: string }> =>
  ((rijregels[rij._tag] ?? []) as ReadonlyArray<Rijregel<RegisterRij>>).filter((regel) => !regel.geldt(rij, vandaag));
