import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { kwartaalInWoorden } from '@tenzij/domain/kpi/Kwartaal.ts';
import type { Kwartaalbeeld, Rapportdeel } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { deelLabel } from '@tenzij/domain/kpi/labels.ts';
import type { Grafiek } from '../chart/chart.ts';
import { isGeregistreerd } from '../chart/registered.ts';
import { datum } from '../notatie/datum.ts';
import type { Blok, Document } from '../pdf/Document.ts';
import { bijlage } from './bijlage.ts';
import { jarenGrafiek, lopendGrafiek, redenGrafiek, stroomGrafiek, teamGrafiek } from './grafieken.ts';
import { deelVan, heeftIets, kaal, kpiUit, kpiVoluit, pilotdelen, voluit, wijkenVan } from './lees.ts';
import { woorden } from './woorden.ts';
import { bevindingen, kerncijfers, onbekenden } from './zinnen.ts';

const { kolom, tabel } = woorden;

const kop = (tekst: string, niveau: 1 | 2 = 1): Blok => ({ soort: 'kop', niveau, tekst });
const getekend = (grafiek: Grafiek | null, rijNaam: string, zonderTabel = false): ReadonlyArray<Blok> =>
  grafiek === null ? [] : [{ soort: 'grafiek', grafiek, rijNaam, zonderTabel }];

/** Whether it is a draft, or what was told and when. */
const stand = ({ publicatie }: Kwartaalbeeld): ReadonlyArray<Blok> => {
  if (publicatie === null) return [{ soort: 'alinea', tekst: woorden.concept, vet: true }];
  const { gepubliceerdOp, versie, doorNaam, digestKlopt } = publicatie;
  return [
    { soort: 'alinea', tekst: woorden.gepubliceerd(datum(gepubliceerdOp), versie, doorNaam), zacht: true },
    ...(digestKlopt ? [] : [{ soort: 'kader', titel: woorden.klopteNiet, regels: [], toon: 'slecht' } as const]),
  ];
};

const kort = (beeld: Kwartaalbeeld): ReadonlyArray<Blok> => [
  kop(woorden.inHetKort),
  { soort: 'kerncijfers', cijfers: kerncijfers(beeld) },
  { soort: 'lijst', punten: bevindingen(beeld) },
  kop(woorden.onbekend),
  { soort: 'lijst', punten: onbekenden(beeld) },
];

const verloop = (beeld: Kwartaalbeeld): ReadonlyArray<Blok> => {
  const blokken = [
    ...getekend(stroomGrafiek(beeld), kolom.kwartaal),
    ...getekend(lopendGrafiek(beeld), kolom.kwartaal),
    ...getekend(jarenGrafiek(beeld, 'tijdigAfgehandeld'), kolom.jaar),
  ];
  return blokken.length === 0 ? [] : [kop(woorden.verloop), ...blokken];
};

const teamcodes: ReadonlyArray<KpiCode> = ['instroom', 'uitstroom', 'actief', 'formatiebenutting', 'responsInwoners'];
const organisatiecodes: ReadonlyArray<KpiCode> = [
  'meldingen',
  'viaSociaalPlein',
  'uitstroom',
  'binnenZesMaanden',
  'urenPerTraject',
  'contactmomentenPerTraject',
];

/** Groups as rows, figures as columns. */
const perGroep = (
  deel: Rapportdeel,
  codes: ReadonlyArray<KpiCode>,
  titel: string,
  rijNaam: string,
): ReadonlyArray<Blok> => {
  const kpis = codes
    .map((code) => kpiUit(deel, code))
    .filter((kpi): kpi is Kpi => kpi?.groepen?.some(heeftIets) === true && isGeregistreerd(kpi));
  const namen = [...new Set(kpis.flatMap(({ groepen = [] }) => groepen.map(({ naam, sleutel }) => naam ?? sleutel)))];
  if (kpis.length === 0 || namen.length < 2) return [];
  const cel = ({ eenheid, groepen = [] }: Kpi, naam: string) => {
    const groep = groepen.find((een) => (een.naam ?? een.sleutel) === naam);
    return groep === undefined ? '' : voluit(eenheid, groep);
  };
  return [
    {
      soort: 'tabel',
      titel,
      kolommen: [{ naam: rijNaam, breed: 1.4 }, ...kpis.map(({ naam }) => ({ naam, getal: true, breed: 1 }))],
      rijen: [
        ...namen.map((naam) => [naam, ...kpis.map((kpi) => cel(kpi, naam))]),
        [woorden.allen, ...kpis.map((kpi) => voluit(kpi.eenheid, kpi))],
      ],
    },
  ];
};

const wijkcodes: ReadonlyArray<KpiCode> = ['instroom'];

const pilot = (deel: Rapportdeel, wijken: Rapportdeel | undefined): ReadonlyArray<Blok> => {
  const naam = deel.naam ?? '';
  return [
    kop(woorden.pilot(naam)),
    { soort: 'alinea', tekst: woorden.sindsStart(datum(deel.van), datum(deel.tot)), zacht: true },
    {
      soort: 'tabel',
      titel: tabel.pilot(naam),
      kolommen: [
        { naam: kolom.cijfer, breed: 1 },
        { naam: kolom.waarde, getal: true },
      ],
      rijen: deel.items
        .filter((kpi) => heeftIets(kpi) && isGeregistreerd(kpi))
        .map((kpi) => [kpi.naam, kpiVoluit(kpi)]),
    },
    ...perGroep(deel, teamcodes, tabel.teams(naam), kolom.team),
    ...(wijken === undefined ? [] : perGroep(wijken, wijkcodes, tabel.wijken(naam), kolom.wijk)),
    ...getekend(teamGrafiek(deel, 'formatiebenutting'), kolom.team, true),
    ...getekend(redenGrafiek(deel), kolom.reden),
  ];
};

const organisaties = (beeld: Kwartaalbeeld): ReadonlyArray<Blok> => {
  const sinds = deelVan(beeld, 'sinds');
  if (sinds === undefined) return [];
  const titel = tabel.organisaties(datum(sinds.van), datum(sinds.tot));
  const blokken = perGroep(sinds, organisatiecodes, titel, kolom.organisatie);
  return blokken.length === 0 ? [] : [kop(woorden.perOrganisatie), ...blokken];
};

const alleCijfers = (beeld: Kwartaalbeeld): ReadonlyArray<Blok> => {
  const [nu, vorig] = [deelVan(beeld, 'kwartaal'), deelVan(beeld, 'vorig')];
  const rijen = (nu?.items ?? []).map((kpi) => {
    const eerder = kpiUit(vorig, kpi.code as KpiCode);
    return [kpi.naam, kpiVoluit(kpi), eerder === undefined ? '' : kpiVoluit(eerder)];
  });
  return [
    kop(woorden.ditKwartaal),
    {
      soort: 'tabel',
      titel: tabel.kwartaal(kwartaalInWoorden(beeld.kwartaal)),
      kolommen: [
        { naam: kolom.cijfer, breed: 1 },
        { naam: kolom.nu, getal: true },
        { naam: kolom.vorig, getal: true },
      ],
      rijen,
    },
  ];
};

const verbeterd = ({ verschillen, delen }: Kwartaalbeeld): ReadonlyArray<Blok> => {
  if (verschillen.length === 0) return [];
  const waar = (soort: Rapportdeel['soort'], pilotId: string | null) =>
    delen.find((deel) => deel.soort === soort && deel.pilotId === pilotId)?.naam ?? woorden.deel[soort];
  return [
    kop(woorden.verbeterd),
    {
      soort: 'tabel',
      titel: tabel.verschillen,
      kolommen: [
        { naam: kolom.cijfer, breed: 1.5 },
        { naam: kolom.deel, breed: 1 },
        { naam: kolom.toen, getal: true },
        { naam: kolom.nuVerbeterd, getal: true },
      ],
      rijen: verschillen.map(({ soort, pilotId, naam, groep, eenheid, toen, nu }) => [
        groep === null ? naam : `${naam}, ${deelLabel(groep)}`,
        waar(soort, pilotId),
        kaal(eenheid, toen),
        kaal(eenheid, nu),
      ]),
    },
  ];
};

const begrippen = (beeld: Kwartaalbeeld): ReadonlyArray<Blok> => [
  kop(woorden.begrippen),
  {
    soort: 'begrippen',
    begrippen: (deelVan(beeld, 'kwartaal')?.items ?? []).map(
      ({ naam, definitie, bron }) => [naam, `${definitie} ${woorden.bron(bron)}`] as const,
    ),
  },
];

const controlegetal = ({ publicatie }: Kwartaalbeeld): ReadonlyArray<Blok> =>
  publicatie === null ? [] : [{ soort: 'alinea', tekst: woorden.controlegetal(publicatie.digest), zacht: true }];

/** The report as it is read: first what a council member needs in a minute, then what it rests on. */
export const rapportDocument = (beeld: Kwartaalbeeld): Document => ({
  titel: woorden.titel(kwartaalInWoorden(beeld.kwartaal)),
  ondertitel: woorden.ondertitel(beeld.gemeente, datum(beeld.van), datum(beeld.tot)),
  maker: `Gemeente ${beeld.gemeente}`,
  gemaaktOp: new Date(beeld.publicatie?.gepubliceerdOp ?? beeld.opgesteldOp),
  blokken: [
    ...stand(beeld),
    ...kort(beeld),
    ...verbeterd(beeld),
    ...verloop(beeld),
    ...pilotdelen(beeld).flatMap((deel) => pilot(deel, wijkenVan(beeld, deel))),
    ...organisaties(beeld),
    ...alleCijfers(beeld),
    ...begrippen(beeld),
    ...bijlage(beeld),
    ...controlegetal(beeld),
  ],
});
