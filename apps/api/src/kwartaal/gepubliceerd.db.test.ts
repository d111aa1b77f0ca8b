import { bijlage } from '@tenzij/documents/kwartaal/bijlage.ts';
import { type Cijferrij, cijfersVan } from '@tenzij/documents/kwartaal/cijferrijen.ts';
import { clientervaringVragen } from '@tenzij/domain/ervaring/Evaluatie.ts';
import type { KpiCode } from '@tenzij/domain/kpi/definities.ts';
import type { Kwartaalbeeld, Rapportdeelsoort } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { deelLabel, labelVan } from '@tenzij/domain/kpi/labels.ts';
import { arnhem, hilversum } from '@tenzij/registers/referentie/gepubliceerd.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { gepubliceerdeKosten } from '../../test/gepubliceerdeKosten.ts';
import { opzet, type Proef } from '../../test/opzet.ts';
import { bytes, haal, leesRegister, papierVan } from '../../test/register.ts';
import { gelukt, type Inhoud, vraag } from '../../test/vraag.ts';
import { werkmap } from '../../test/werkmap.ts';

/* What both municipalities published, out of their imported registers and read back from each form of the report. */

/** Where a figure stands, and how it was published: "69", "86 %", "€ 830.342", "6 uur". */
interface Gepubliceerd {
  readonly kwartaal: string;
  readonly deel: Rapportdeelsoort;
  readonly pilot?: string;
  readonly code: KpiCode;
  readonly groep?: string;
  readonly figuur: string;
  /** Of the sources: what the share is a share of. */
  readonly van?: readonly [teller: number, noemer: number];
}

const getal = new Intl.NumberFormat('nl-NL');
const n = (aantal: number) => getal.format(aantal);
const euro = (bedrag: number) => `€ ${n(bedrag)}`;
const nietTeTonen = 'niet te tonen';

const pilots = { 'arnhem-wmo': 'Zelf begeleiden Wmo', 'arnhem-jeugd': 'Zelf begeleiden Jeugd' } as const;
type Pilot = keyof typeof pilots;
const benut = arnhem.formatiebenuttingTotaal;

const vanArnhem: ReadonlyArray<Gepubliceerd> = [
  ...arnhem.stroom.flatMap(({ pilot, team, ...stroom }) =>
    Object.entries(stroom).map(([code, aantal]) => ({
      pilot: pilots[pilot as Pilot],
      code: code as KpiCode,
      groep: team,
      figuur: n(aantal),
    })),
  ),
  ...(Object.keys(pilots) as ReadonlyArray<Pilot>).flatMap((pilot) => [
    ...Object.entries(arnhem.stroomTotaal[pilot]).map(([code, aantal]) => ({
      pilot: pilots[pilot],
      code: code as KpiCode,
      figuur: n(aantal),
    })),
    ...Object.entries(arnhem.evaluaties[pilot]).map(([naam, procent]) => ({
      pilot: pilots[pilot],
      code: naam.replace('Procent', '') as KpiCode,
      figuur: `${procent} %`,
    })),
  ]),
]
  .map((een): Gepubliceerd => ({ kwartaal: '2022-K2', deel: 'pilot', ...een }))
  .concat([
    { kwartaal: '2022-K2', deel: 'kwartaal', code: 'aandeelZelf', figuur: `${arnhem.aandeelZelfBegeleidProcent} %` },
    {
      kwartaal: '2022-K2',
      deel: 'sinds',
      code: 'formatiebenutting',
      figuur: `${benut.procent} %`,
      van: [benut.ingezetteUren, benut.beschikbareUren],
    },
    { kwartaal: '2022-K2', deel: 'sinds', code: 'integraal', figuur: `${arnhem.evaluaties.totaal.integraalProcent} %` },
    {
      kwartaal: '2022-K2',
      deel: 'sinds',
      code: 'oplossingsvermogenVergroot',
      figuur: `${arnhem.evaluaties.totaal.oplossingsvermogenVergrootProcent} %`,
    },
    {
      kwartaal: '2024-K1',
      deel: 'pilot',
      pilot: pilots['arnhem-wmo'],
      code: 'begroot',
      figuur: euro(arnhem.begroting.wmoTotaal.totaal),
    },
    { kwartaal: '2024-K1', deel: 'sinds', code: 'begroot', figuur: euro(arnhem.begroting.totaal) },
  ])
  .concat(
    (['Kronenburg', 'Spijkerkwartier'] as const).map((groep) => ({
      kwartaal: '2022-K2',
      deel: 'pilotwijken',
      pilot: pilots['arnhem-wmo'],
      code: 'instroom',
      groep,
      figuur: n(arnhem.instroomUitBeoogdeWijken[groep]),
    })),
  );

const { begeleidingInDeWijk: wijk, evaluatieAgenda: agenda } = hilversum;
const eind2020 = { kwartaal: '2020-K4', deel: 'sinds' } as const;
const begin2021 = { kwartaal: '2021-K1', deel: 'sinds', code: 'herindicaties' } as const;

const vanHilversum: ReadonlyArray<Gepubliceerd> = [
  { ...eind2020, code: 'meldingen', figuur: n(wijk.meldingenTotaal) },
  { ...eind2020, code: 'uitgaven', figuur: euro(wijk.uitgavenTotaal) },
  ...wijk.meldingen.flatMap(
    ({ organisatie, aantal, viaSociaalPlein }): ReadonlyArray<Gepubliceerd> =>
      viaSociaalPlein === undefined
        ? []
        : [
            { ...eind2020, code: 'meldingen', groep: organisatie, figuur: n(aantal) },
            {
              ...eind2020,
              code: 'viaSociaalPlein',
              groep: organisatie,
              figuur: `${Math.round((100 * viaSociaalPlein) / aantal)} %`,
              van: [viaSociaalPlein, aantal],
            },
          ],
  ),
  ...wijk.afgesloten.flatMap(
    ({
      organisatie: groep,
      afgesloten,
      binnenZesMaanden,
      gemiddeldeUren,
      gemiddeldeContactmomenten,
    }): ReadonlyArray<Gepubliceerd> => [
      {
        ...eind2020,
        code: 'binnenZesMaanden',
        groep,
        figuur: `${Math.round((100 * binnenZesMaanden) / afgesloten)} %`,
        van: [binnenZesMaanden, afgesloten],
      },
      { ...eind2020, code: 'urenPerTraject', groep, figuur: `${gemiddeldeUren} uur` },
      ...(gemiddeldeContactmomenten === undefined
        ? []
        : [
            {
              ...eind2020,
              code: 'contactmomentenPerTraject',
              groep,
              figuur: n(gemiddeldeContactmomenten),
            } satisfies Gepubliceerd,
          ]),
    ],
  ),
  { ...begin2021, figuur: n(wijk.herindicaties.bekeken) },
  { ...begin2021, groep: deelLabel('urenMinderPerWeek'), figuur: `${n(wijk.herindicaties.urenVerlaagdTotaal)} uur` },
  { ...begin2021, groep: deelLabel('besproken'), figuur: n(wijk.herindicaties.besprokenMetDeWijk) },
  ...Object.keys(wijk.herindicaties.uitkomstBesproken).map((uitkomst) => ({
    ...begin2021,
    groep: deelLabel(`besproken.${uitkomst}`),
    figuur: nietTeTonen,
  })),
  { kwartaal: '2021-K4', deel: 'sinds', code: 'meldingen', figuur: n(agenda.meldingenTotEnMet2021) },
  ...Object.entries(agenda.tijdigAfgehandeldProcent).map(
    ([jaar, procent]): Gepubliceerd => ({
      kwartaal: '2021-K4',
      deel: 'jaren',
      code: 'tijdigAfgehandeld',
      groep: jaar,
      figuur: `${procent} %`,
    }),
  ),
  ...agenda.clientervaring2021Procent.map(
    ({ procent }, plaats): Gepubliceerd => ({
      kwartaal: '2021-K4',
      deel: 'jaar',
      code: 'clientervaring',
      groep: labelVan(clientervaringVragen[plaats] ?? ''),
      figuur: `${procent} %`,
    }),
  ),
];

/** A report as it is published, in all its forms, each read back from the file itself. */
const gelezen = async (proef: Proef, kwartaal: string) => {
  const beeld: Kwartaalbeeld = gelukt(await vraag(proef, 'stef', `POST /kwartaalrapporten/${kwartaal}/publicatie`));
  const papier = await papierVan(await bytes(await haal(proef, 'stef', `kwartaalrapporten/${kwartaal}?formaat=pdf`)));
  const bladen = werkmap(await bytes(await haal(proef, 'stef', `kwartaalrapporten/${kwartaal}?formaat=xlsx`)));
  const csv = await (await haal(proef, 'stef', `kwartaalrapporten/${kwartaal}?formaat=csv`)).text();
  const open = csv.split('\r\n').map((regel) => regel.split(';').map((cel) => cel.replace(/^"(.*)"$/, '$1')));
  return { beeld, papier, open, rijen: bladen.get('Alle cijfers') ?? [] };
};
type Gelezen = Awaited<ReturnType<typeof gelezen>>;

const vindDeel = ({ beeld }: Gelezen, { deel, pilot }: Gepubliceerd) => {
  const gevonden = beeld.delen.find(({ soort, naam }) => soort === deel && naam === (pilot ?? null));
  if (gevonden === undefined) throw new Error(`Er is geen deel ${deel} ${pilot ?? ''}.`);
  return gevonden;
};

const titelVan = ({ kwartaal, deel, pilot, code, groep, figuur }: Gepubliceerd): string =>
  `${kwartaal}, ${pilot ?? deel}: ${code}${groep === undefined ? '' : ` (${groep})`} is ${figuur}`;

/** How the figure of a row reads: "86 % (24 van 28)". */
const leesbaar = ({ eenheid, teller, noemer, waarde, onderdrukt }: Cijferrij): string => {
  if (onderdrukt || waarde === null) return nietTeTonen;
  const een = (cijfer: number | null) => (cijfer === null ? '' : n(Number(cijfer.toFixed(1))));
  if (eenheid === 'verhouding') return `${Math.round(waarde * 100)} % (${een(teller)} van ${een(noemer)})`;
  if (eenheid === 'euro') return euro(Math.round(waarde));
  return eenheid === 'uren' ? `${een(waarde)} uur` : een(waarde);
};

/** What stands on paper below the title of the table of this part. */
const opPapier = (gelezenRapport: Gelezen, rij: Gepubliceerd): string => {
  const titels = bijlage(gelezenRapport.beeld).flatMap((blok) => (blok.soort === 'tabel' ? [blok.titel] : []));
  const deel = vindDeel(gelezenRapport, rij);
  const plaats = gelezenRapport.beeld.delen
    .filter((een) => bijlage({ delen: [een] }).some(({ soort }) => soort === 'tabel'))
    .indexOf(deel);
  const begin = gelezenRapport.papier.lastIndexOf(titels[plaats]?.replaceAll('\u00a0', ' ') ?? 'geen titel');
  const volgende = titels[plaats + 1];
  const einde = volgende === undefined ? undefined : gelezenRapport.papier.lastIndexOf(volgende);
  return gelezenRapport.papier.slice(begin, einde);
};

describe.for([
  ['arnhem', vanArnhem],
  ['hilversum', vanHilversum],
] as const)('what %s published', ([register, gepubliceerd]) => {
  const proef = opzet();
  const rapporten = new Map<string, Gelezen>();
  beforeAll(async () => {
    await leesRegister(proef, register);
    for (const { kwartaal } of gepubliceerd)
      if (!rapporten.has(kwartaal)) rapporten.set(kwartaal, await gelezen(proef, kwartaal));
  });

  it.for(gepubliceerd.map((rij) => [titelVan(rij), rij] as const))('%s', ([, rij]) => {
    const rapport = rapporten.get(rij.kwartaal);
    if (rapport === undefined) throw new Error(`Er is geen rapport over ${rij.kwartaal}.`);
    const deel = vindDeel(rapport, rij);
    const cijfer = deel.items
      .filter(({ code }) => code === rij.code)
      .flatMap((kpi) => cijfersVan(kpi, deel.per))
      .find(({ groep }) => groep === (rij.groep ?? ''));
    if (cijfer === undefined) throw new Error(`Er is geen ${rij.code} ${rij.groep ?? ''}.`);
    expect(leesbaar(cijfer).replace(/ \(.*/, '')).toBe(rij.figuur);
    if (rij.van !== undefined) expect([cijfer.teller, cijfer.noemer]).toEqual(rij.van);
    if (rij.code === 'responsInwoners' && Number.parseInt(rij.figuur, 10) < 50)
      expect(rapport.papier).toContain(
        `${rij.pilot} vulde minder dan de helft van de inwoners een formulier in: ${leesbaar(cijfer)}`,
      );
    expect(opPapier(rapport, rij)).toContain(`${cijfer.naam} ${rij.groep ?? 'samen'} ${leesbaar(cijfer)}`);
    const isDeze = (een: ReadonlyArray<unknown>) =>
      een[2] === rij.deel && een[3] === (rij.pilot ?? '') && een[6] === rij.code && een[9] === (rij.groep ?? '');
    const { teller, noemer, waarde, onderdrukt } = cijfer;
    const verwacht = [...[teller, noemer, waarde].map((een) => een ?? ''), onderdrukt ? 'ja' : 'nee'];
    expect(rapport.rijen.find(isDeze)?.slice(11, 15)).toEqual(verwacht);
    const inOpenData = rapport.open.find(isDeze)?.slice(11, 15);
    const alsGetal = (cel: string) => (cel === '' || Number.isNaN(Number(cel)) ? cel : Number(cel));
    expect(inOpenData?.map((cel) => alsGetal(cel.replace(',', '.')))).toEqual(verwacht);
  });

  it('its costs are in the answer, on paper and in the workbook as they were published, to the euro', async () => {
    const [posten, zin] = gepubliceerdeKosten[register];
    const kosten = gelukt(await vraag(proef, 'stef', 'GET /kosten'));
    const papier = await papierVan(await bytes(await haal(proef, 'stef', 'kosten?formaat=pdf')));
    const bladen = werkmap(await bytes(await haal(proef, 'stef', 'kosten?formaat=xlsx')));
    expect(papier).toContain(zin);
    expect([...bladen.values()].flat(2).join('\n').replaceAll('\u00a0', ' ')).toContain(zin);
    for (const { blad, pilot, post, bedrag } of posten) {
      const kop = bladen.get(blad)?.[0] ?? [];
      const rij = bladen.get(blad)?.find((een) => een[0] === pilot && een[1] === post);
      expect(rij?.[kop.indexOf('Hele euro’s')], `${pilot} ${post}`).toBe(bedrag);
      expect(papier, `${pilot} ${post}`).toContain(euro(bedrag));
      const pilotkosten = kosten.pilots.find(({ naam }: Inhoud) => naam === pilot);
      const inAntwoord =
        pilot === 'Alles samen'
          ? kosten.begroot
          : post === 'Totaal'
            ? pilotkosten[blad === 'Begroting' ? 'begroot' : 'uitgegeven']
            : pilotkosten[blad.toLowerCase()].find((een: Inhoud) => een.post === post).bedrag;
      expect(Math.round(inAntwoord), `${pilot} ${post}`).toBe(bedrag);
    }
  });

  it('and they are of the period and what is tried in each form, and refused in any other', async () => {
    const papier = await papierVan(
      await bytes(await haal(proef, 'stef', 'kosten?formaat=pdf&van=2020-01-01&tot=2024-12-31&maatwerkWeken=40')),
    );
    expect(papier).toContain('1 jan 2020 tot en met 31 dec 2024');
    expect(papier).toMatch(/Weken maatwerk 26 weken 40 weken/);
    expect((await haal(proef, 'stef', 'kosten?formaat=docx')).status).toBe(400);
    expect((await haal(proef, 'anna', 'kosten?formaat=pdf')).status).toBe(403);
  });
});
