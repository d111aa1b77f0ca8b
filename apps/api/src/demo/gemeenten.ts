import type { Gemeente } from '@tenzij/domain/medewerker/Gemeente.ts';
import { GemeenteId, gebruikelijkeTermijnen } from '@tenzij/domain/medewerker/Gemeente.ts';
import { MedewerkerId, type Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import type { Gemeentenaam } from '@tenzij/registers/referentie/schrijf.ts';
import { voorbeeldenArnhem } from '@tenzij/registers/voorbeeld/arnhem.ts';
import { voorbeeldenHilversum } from '@tenzij/registers/voorbeeld/hilversum.ts';
import type { Voorbeeld } from '@tenzij/registers/voorbeeld/Voorbeeld.ts';

export interface DemoGemeente {
  readonly register: Gemeentenaam;
  readonly gemeente: Gemeente;
  /** Brings the register in, in which they stand as well, by this address. */
  readonly beheerder: { readonly id: MedewerkerId; readonly naam: string; readonly email: string };
  /** The team that one can be several members of. */
  readonly team: string;
  /** Of it one can be only one: to see that another team's casussen stay away. */
  readonly anderTeam: string;
  readonly voorbeelden: ReadonlyArray<Voorbeeld>;
  /** Professionals of partners, in no team of ours: what was shared with them, and no casus. */
  readonly partners: ReadonlyArray<DemoPartner>;
  /** Whether casussen are told again, as Arnhem did. */
  readonly reconstructies: boolean;
  /** A pilot of today, in which the casussen of the demo count; without one they lie outside the pilots. */
  readonly vervolg: { readonly id: PilotId; readonly naam: string } | null;
}

export interface DemoPartner {
  readonly medewerker: { readonly id: MedewerkerId; readonly naam: string; readonly email: string };
  readonly organisatie: string;
  readonly expertises: ReadonlyArray<Kenmerk>;
  /** What the demo team asks of them, about which of its casussen. */
  readonly vraag: string;
  readonly voorbeeld: number;
  readonly dagenGeleden: number;
}

/** Of a gemeente one can be each of these. */
export const gemeenteRollen: ReadonlyArray<Rol> = [
  'wmo_consulent',
  'stuurgroep',
  'beheerder',
  'functionaris_gegevensbescherming',
];
/** So many coaches of the demo team. */
export const aantalCoaches = 5;

const zelfIngesteld = { urenPerFtePerWeek: 24, gebruikelijkeWeken: 26, ...gebruikelijkeTermijnen };

export const demoGemeenten: ReadonlyArray<DemoGemeente> = [
  {
    register: 'arnhem',
    gemeente: {
      id: GemeenteId.make('01900000-0000-7000-8000-00000000a000'),
      naam: 'Arnhem',
      leefgebiedenDrempel: null,
      ...zelfIngesteld,
    },
    beheerder: {
      id: MedewerkerId.make('01900000-0000-7000-8000-00000000a001'),
      naam: 'Birgit Fictief',
      email: 'birgit.fictief@arnhem.example',
    },
    team: 'CSA',
    anderTeam: 'RKV',
    voorbeelden: voorbeeldenArnhem,
    partners: [],
    reconstructies: true,
    vervolg: null,
  },
  {
    register: 'hilversum',
    gemeente: {
      id: GemeenteId.make('01900000-0000-7000-8000-00000000b000'),
      naam: 'Hilversum',
      leefgebiedenDrempel: 3,
      ...zelfIngesteld,
    },
    beheerder: {
      id: MedewerkerId.make('01900000-0000-7000-8000-00000000b001'),
      naam: 'Vera Voorbeeld',
      email: 'vera.voorbeeld@hilversum.example',
    },
    team: 'Wijkteam Oost',
    anderTeam: 'Wijkteam Centrum',
    voorbeelden: voorbeeldenHilversum,
    reconstructies: false,
    vervolg: {
      id: PilotId.make('01900000-0000-7000-8000-00000000b021'),
      naam: 'Begeleiding in de Wijk, vervolg (voorbeeld)',
    },
    partners: [
      {
        medewerker: {
          id: MedewerkerId.make('01900000-0000-7000-8000-00000000b011'),
          naam: 'Yara Bedacht',
          email: 'yara.bedacht@hilversum.example',
        },
        organisatie: 'Kwintes',
        expertises: ['ggz'],
        vraag: '(Voorbeeld) Kunnen jullie meedenken over slaap en stress, naast het plan voor de schulden?',
        voorbeeld: 0,
        dagenGeleden: 1,
      },
      {
        medewerker: {
          id: MedewerkerId.make('01900000-0000-7000-8000-00000000b012'),
          naam: 'Zeno Verzonnen',
          email: 'zeno.verzonnen@hilversum.example',
        },
        organisatie: 'Sherpa',
        expertises: ['lvb'],
        vraag: '(Voorbeeld) Hoe leggen we dit plan het beste uit? Het gaat in kleine stappen beter.',
        voorbeeld: 1,
        dagenGeleden: 2,
      },
    ],
  },
];
