import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { NieuweRij } from '../../schrijven/csv.ts';
import { vroegste, werkdagTussen } from '../kalender.ts';
import type { Zaad } from '../zaad.ts';
import { type Domein, organisatie, type Pilotteam } from './inrichting.ts';

type Melding = NieuweRij<'meldingen'>;

/** Numbers without meaning, in the order in which rows are made. */
export const volgnummers = () => {
  const stand = { melding: 0, traject: 0, indicatie: 0, inwoner: 0 };
  const volgende = (soort: keyof typeof stand, letter: string) => () => {
    stand[soort] += 1;
    return `${letter}${String(stand[soort]).padStart(4, '0')}`;
  };
  return {
    melding: volgende('melding', 'AM-'),
    traject: volgende('traject', 'AT-'),
    indicatie: volgende('indicatie', 'AI-'),
    inwoner: volgende('inwoner', 'inwoner-'),
  };
};
export type Volgnummers = ReturnType<typeof volgnummers>;

const leefgebieden = {
  wmo: {
    geestelijke_gezondheid: 30,
    financien: 26,
    sociaal_netwerk: 20,
    huisvesting: 18,
    participatie: 18,
    werk_en_dagbesteding: 14,
    adl: 12,
    lichamelijke_gezondheid: 12,
    huiselijke_relaties: 12,
    verslaving: 4,
    justitie: 2,
  },
  jeugd: {
    opvoeding: 40,
    huiselijke_relaties: 28,
    geestelijke_gezondheid: 24,
    sociaal_netwerk: 16,
    financien: 10,
    huisvesting: 8,
    participatie: 8,
    werk_en_dagbesteding: 5,
    lichamelijke_gezondheid: 4,
    justitie: 3,
  },
} as const satisfies Record<Domein, Record<string, number>>;

const kenmerken = {
  wmo: {
    ggz: 24,
    schulden: 20,
    lvb: 14,
    ouderen: 12,
    autisme: 8,
    statushouder: 8,
    laaggeletterd: 6,
    mantelzorger: 6,
    nah: 3,
    dementie: 2,
  },
  jeugd: { jeugd: 70, autisme: 14, ggz: 12, lvb: 10, schulden: 5, statushouder: 5 },
} as const satisfies Record<Domein, Record<string, number>>;

const bronnen = {
  wmo: {
    inwoner: 30,
    huisarts: 18,
    woningcorporatie: 12,
    welzijn: 10,
    zorgaanbieder: 9,
    wijkteam: 9,
    ggz: 7,
    politie: 3,
    anders: 2,
  },
  jeugd: { inwoner: 32, school: 30, huisarts: 16, zorgaanbieder: 8, wijkteam: 8, ggz: 3, politie: 2, anders: 1 },
} as const satisfies Record<Domein, Record<string, number>>;

const leeftijden = {
  wmo: { '18-26': 15, '27-66': 60, '67+': 25 },
  jeugd: { '0-17': 92, '18-26': 8 },
} as const satisfies Record<Domein, Record<string, number>>;

interface Besluit {
  readonly uitkomst: NonNullable<Melding['uitkomst']>;
  readonly gronden?: ReadonlyArray<NonNullable<Melding['gronden']>[number]>;
  /** The day by which it was decided. */
  readonly uiterlijk: Dag;
  readonly aanleiding?: Melding['aanleiding'];
  readonly collectief?: boolean;
  readonly inwoner?: string;
}

/** A melding that was weighed and decided. */
export const nieuweMelding = (
  team: Pilotteam,
  wijk: string,
  ontvangenOp: Dag,
  nummers: Volgnummers,
  z: Zaad,
  besluit: Besluit,
): Melding => ({
  externId: nummers.melding(),
  organisatie,
  ontvangenOp,
  aanleiding: besluit.aanleiding ?? z.gewogen({ nieuwe_vraag: 80, aflopende_zorg: 20 }),
  bron: z.gewogen(bronnen[team.domein]),
  team: team.naam,
  wijk,
  leefgebieden: z.greep(z.geheel(1, 4), leefgebieden[team.domein]),
  kenmerken: z.greep(z.geheel(team.domein === 'jeugd' ? 1 : 0, 2), kenmerken[team.domein]),
  leeftijdsgroep: z.gewogen(leeftijden[team.domein]),
  inwonerExternId: besluit.inwoner ?? nummers.inwoner(),
  uitkomst: besluit.uitkomst,
  gronden: besluit.gronden ?? [],
  beslotenOp: werkdagTussen(ontvangenOp, vroegste(besluit.uiterlijk, plusDagen(ontvangenOp, 21)), z),
  collectief: besluit.collectief ?? z.deel() < 0.1,
});
