import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import type { NieuweRij } from '../../schrijven/csv.ts';
import { gespreid, vroegste, werkdagTussen } from '../kalender.ts';
import { jaNee, verdeel, type Zaad } from '../zaad.ts';
import { bidw, evaluatie1, evaluatie2, gepubliceerd, gewichtVan, teamVan, vanaf, wijken } from './inrichting.ts';

export type Melding = NieuweRij<'meldingen'> & {
  readonly externId: string;
  readonly ontvangenOp: Dag;
  readonly wijk: string;
};

/** The five that stand out first [H1]; at least so many are touched, or it is not for Begeleiding in de Wijk. */
const leefgebieden = {
  geestelijke_gezondheid: 34,
  huiselijke_relaties: 27,
  huisvesting: 25,
  financien: 30,
  werk_en_dagbesteding: 24,
  sociaal_netwerk: 11,
  participatie: 8,
  adl: 7,
  lichamelijke_gezondheid: 7,
  opvoeding: 4,
  verslaving: 4,
  justitie: 2,
} as const;

const kenmerken: Readonly<
  Record<string, Readonly<Partial<Record<NonNullable<Melding['kenmerken']>[number], number>>>>
> = {
  'Versa Welzijn': {
    ggz: 26,
    schulden: 26,
    ouderen: 14,
    mantelzorger: 10,
    laaggeletterd: 9,
    statushouder: 8,
    dementie: 3,
  },
  'Stichting MEE': { lvb: 46, autisme: 30, nah: 16, auditief: 8 },
  Kwintes: { ggz: 1 },
  Sherpa: { lvb: 1 },
};

const bronnen = {
  inwoner: 32,
  huisarts: 20,
  welzijn: 12,
  woningcorporatie: 11,
  ggz: 8,
  zorgaanbieder: 7,
  wijkteam: 5,
  politie: 3,
  anders: 2,
} as const;
const leeftijden: Readonly<Record<string, Readonly<Partial<Record<NonNullable<Melding['leeftijdsgroep']>, number>>>>> =
  {
    'Stichting MEE': { '18-26': 32, '27-66': 60, '67+': 8 },
  };
const gewoneLeeftijden = { '18-26': 14, '27-66': 64, '67+': 22 } as const;

/** Kwintes and Sherpa published one figure together; their subsidies for the two months say how it splits. */
const splitsSamen = (aantal: number): ReadonlyArray<readonly [string, number]> => {
  const namen = ['Kwintes', 'Sherpa'];
  const bedrag = (naam: string) => bidw.uitgaven.find(({ post }) => post.startsWith(`Subsidie ${naam}`))?.bedrag ?? 0;
  const delen = verdeel(aantal, namen.map(bedrag));
  return namen.map((naam, plaats) => [naam, delen[plaats] ?? 0] as const);
};

interface Reeks {
  readonly organisatie: string;
  readonly aantal: number;
  readonly viaSociaalPlein: number;
  readonly van: Dag;
  readonly tot: Dag;
}

const reeksen2020: ReadonlyArray<Reeks> = bidw.meldingen.flatMap((rij) => {
  const periode = { van: ('vanaf' in rij ? rij.vanaf : evaluatie1.van) as Dag, tot: plusDagen(evaluatie1.tot, -9) };
  return 'viaSociaalPlein' in rij
    ? [{ organisatie: rij.organisatie, aantal: rij.aantal, viaSociaalPlein: rij.viaSociaalPlein as number, ...periode }]
    : splitsSamen(rij.aantal).map(([organisatie, aantal]) => ({ organisatie, aantal, viaSociaalPlein: 0, ...periode }));
});

/** The second evaluation gives one total for both periods: the rest of it comes in 2021, shared out as before. */
const reeksen2021 = (): ReadonlyArray<Reeks> => {
  const rest = gepubliceerd.evaluatieAgenda.meldingenTotEnMet2021 - bidw.meldingenTotaal;
  const gewichten = reeksen2020.map(({ organisatie, aantal }) =>
    organisatie === 'Kwintes' || organisatie === 'Sherpa' ? aantal * 3 : aantal,
  );
  const aantallen = verdeel(rest, gewichten);
  return reeksen2020.map((reeks, plaats) => {
    const aantal = aantallen[plaats] ?? 0;
    const viaSociaalPlein = Math.round((aantal * reeks.viaSociaalPlein) / reeks.aantal);
    return { ...reeks, aantal, viaSociaalPlein, van: evaluatie2.van, tot: plusDagen(evaluatie2.tot, -9) };
  });
};

/** The wijk of a melding of this day: where the pilot already worked, by how many clients live there. */
const wijkOp = (dag: Dag, organisatie: string, z: Zaad): string => {
  // In the last four wijken only Versa and MEE work in the beginning [H1].
  const eerste = organisatie === 'Kwintes' || organisatie === 'Sherpa' ? evaluatie1.tot : evaluatie2.tot;
  const open = wijken.filter((wijk) => vanaf(wijk) <= vroegste(dag, eerste));
  return z.gewogen(Object.fromEntries(open.map((wijk) => [wijk, gewichtVan(wijk)])));
};

const reeks = (
  { organisatie, aantal, viaSociaalPlein, van, tot }: Reeks,
  z: Zaad,
): Array<Omit<Melding, 'externId'>> => {
  const plein = jaNee(viaSociaalPlein, aantal, z);
  return gespreid(aantal, van, tot, 1.25, z).map((ontvangenOp, plaats) => {
    const wijk = wijkOp(ontvangenOp, organisatie, z);
    const combinatie = z.deel() < 0.06;
    const drempel = bidw.leefgebiedenDrempel;
    const verplichtKenmerk = organisatie !== 'Versa Welzijn' ? 1 : 0;
    return {
      organisatie,
      ontvangenOp,
      aanleiding: z.gewogen({ nieuwe_vraag: 88, aflopende_zorg: 12 }),
      bron: plein[plaats] ? 'sociaal_plein' : z.gewogen(bronnen),
      team: teamVan(wijk),
      wijk,
      leefgebieden: z.greep(z.geheel(drempel, drempel + 2), leefgebieden),
      kenmerken: z.greep(z.geheel(verplichtKenmerk, 2), kenmerken[organisatie] ?? {}),
      leeftijdsgroep: z.gewogen(leeftijden[organisatie] ?? gewoneLeeftijden),
      uitkomst: combinatie ? 'combinatie' : 'zelf_begeleiden',
      gronden: combinatie ? ['specialistische_behandeling'] : [],
      beslotenOp: werkdagTussen(ontvangenOp, plusDagen(ontvangenOp, 2), z),
      collectief: z.deel() < 0.12,
    };
  });
};

/** All meldingen, in the order in which they came in. */
export const meldingen = (z: Zaad): Array<Melding> =>
  [...reeksen2020, ...reeksen2021()]
    .flatMap((een) => reeks(een, z))
    .map((melding, plaats) => ({ melding, plaats }))
    .sort((a, b) => a.melding.ontvangenOp.localeCompare(b.melding.ontvangenOp) || a.plaats - b.plaats)
    .map(({ melding }, plaats) => ({
      externId: `HM-${String(plaats + 1).padStart(4, '0')}`,
      inwonerExternId: `inwoner-${String(plaats + 1).padStart(4, '0')}`,
      ...melding,
    }));
