import type { Effectsoort, ReconstructieInvoer, Verschil } from '@tenzij/domain/reconstructie/Reconstructie.ts';

/** What an hour costs in these examples: of an aanbieder and of the wijkteam. */
const tarief = { oud: 57.6, nieuw: 70 } as const;

interface Kort {
  readonly team: string;
  readonly aanduiding: string;
  readonly situatie: string;
  /** What was done or would have been, in how many weeks and hours, and what else it cost. */
  readonly oud: readonly [aanpak: string, weken: number, uren: number, overig?: number];
  readonly nieuw: readonly [aanpak: string, weken: number, uren: number, overig?: number];
  readonly effecten: Partial<Record<Effectsoort, Verschil>>;
  readonly geleerd?: string;
}

const wijze = ([aanpak, weken, uren, overigeKosten = 0]: Kort['oud'], uurtarief: number) => ({
  aanpak,
  weken,
  uren,
  tarief: uurtarief,
  overigeKosten,
});

export const alsReconstructie = (kort: Kort): ReconstructieInvoer => ({
  aanduiding: `(Voorbeeld) ${kort.aanduiding}`,
  situatie: kort.situatie,
  oud: wijze(kort.oud, tarief.oud),
  nieuw: wijze(kort.nieuw, tarief.nieuw),
  effecten: Object.entries(kort.effecten).map(([effect, verschil]) => ({ effect: effect as Effectsoort, verschil })),
  ...(kort.geleerd === undefined ? {} : { geleerd: kort.geleerd }),
});

/** Made up, after what the report of Arnhem says of its eleven: not dearer, perhaps cheaper, and not for everything better. */
export const verhalen: ReadonlyArray<Kort> = [
  {
    team: 'CSA',
    aanduiding: 'Post die bleef liggen',
    situatie: 'Een man van in de vijftig opende zijn post niet meer. Er waren schulden en de huur liep achter.',
    oud: ['Indicatie voor begeleiding bij een aanbieder, na vijf weken wachten.', 52, 120],
    nieuw: ['De wijkcoach opende samen de post en zat bij het gesprek met de kredietbank.', 22, 19],
    effecten: {
      sneller_geholpen: 'beter',
      minder_vreemde_gezichten: 'beter',
      heel_de_vraag: 'beter',
      zelfstandig_verder: 'beter',
      netwerk: 'gelijk',
    },
    geleerd: 'Direct beginnen scheelt: het vertrouwen was er al na het eerste gesprek.',
  },
  {
    team: 'CSA',
    aanduiding: 'Alleen na een scheiding',
    situatie: 'Een vrouw kwam na een scheiding nergens meer. Ze sliep slecht en at weinig.',
    oud: ['Begeleiding door een aanbieder, een keer per week.', 40, 90],
    nieuw: ['Gesprekken met de wijkcoach en samen naar de eettafel in de buurt.', 18, 14],
    effecten: { sneller_geholpen: 'beter', voorliggend: 'beter', netwerk: 'beter', zelfstandig_verder: 'gelijk' },
  },
  {
    team: 'CSA',
    aanduiding: 'Grip op de week',
    situatie: 'Een jonge man met autisme kreeg dag en nacht niet meer op orde en verzuimde van zijn werk.',
    oud: ['Specialistische begeleiding door een aanbieder.', 52, 130],
    nieuw: ['Wijkcoach voor werk en huis; een aanbieder alleen voor de weekplanning.', 44, 78, 1200],
    effecten: {
      heel_de_vraag: 'beter',
      minder_vreemde_gezichten: 'gelijk',
      zelfstandig_verder: 'gelijk',
      zwaardere_hulp_voorkomen: 'onbekend',
    },
    geleerd: 'Een aanbieder voor één doel erbij werkte beter dan alles overdragen.',
  },
  {
    team: 'RKV',
    aanduiding: 'Zorgen voor een zieke partner',
    situatie: 'Een man van in de zeventig zorgde dag en nacht voor zijn partner en raakte uitgeput.',
    oud: ['Indicatie voor begeleiding en dagopvang.', 52, 110, 3600],
    nieuw: ['Wijkcoach regelde vaste oppas uit het netwerk en de open dagbesteding.', 20, 16],
    effecten: { netwerk: 'beter', voorliggend: 'beter', eigen_kracht: 'beter', zwaardere_hulp_voorkomen: 'beter' },
  },
  {
    team: 'RKV',
    aanduiding: 'Nieuw in de wijk',
    situatie: 'Een gezin met een verblijfsvergunning kende de weg niet: school, zorg, geld en taal liepen door elkaar.',
    oud: ['Drie losse indicaties bij twee aanbieders.', 52, 150],
    nieuw: ['Eén wijkcoach voor alles, met een taalmaatje.', 36, 46],
    effecten: {
      heel_de_vraag: 'beter',
      minder_vreemde_gezichten: 'beter',
      voorliggend: 'beter',
      zelfstandig_verder: 'beter',
    },
  },
  {
    team: 'RKV',
    aanduiding: 'Overlast en eenzaamheid',
    situatie: 'Buren klaagden over geluid. Achter de deur bleek een vrouw die bang was om alleen te zijn.',
    oud: ['Begeleiding door een ggz-aanbieder.', 30, 60],
    nieuw: ['De wijkcoach ging vaker langs dan gedacht; de vraag werd gaandeweg groter.', 48, 66],
    effecten: {
      sneller_geholpen: 'beter',
      heel_de_vraag: 'beter',
      zelfstandig_verder: 'slechter',
      zwaardere_hulp_voorkomen: 'gelijk',
    },
    geleerd: 'Het einde was niet afgesproken. Eerder met de tweede coach kijken wat genoeg is.',
  },
  {
    team: 'Malburgen',
    aanduiding: 'Een kind dat thuisbleef',
    situatie: 'Een kind van tien ging niet meer naar school. De ouders waren het niet eens over de aanpak.',
    oud: ['Ambulante jeugdhulp, na drie maanden wachten.', 40, 85],
    nieuw: ['Gesprekken thuis en op school door de wijkcoach, meteen na de melding.', 20, 24],
    effecten: { sneller_geholpen: 'beter', heel_de_vraag: 'beter', netwerk: 'gelijk', zelfstandig_verder: 'beter' },
  },
  {
    team: 'Malburgen',
    aanduiding: 'Ouders uit elkaar',
    situatie: 'Twee kinderen zaten klem tussen ouders die niet meer met elkaar spraken.',
    oud: ['Begeleiding bij scheiding door een aanbieder.', 26, 40],
    nieuw: ['De wijkcoach sprak met beide ouders en de kinderen, en betrok de opa en oma.', 24, 33],
    effecten: { netwerk: 'beter', minder_vreemde_gezichten: 'beter', zelfstandig_verder: 'gelijk' },
  },
  {
    team: 'Malburgen',
    aanduiding: 'Pubers en grenzen',
    situatie: 'Een moeder alleen met twee pubers had geen grip meer op de avonden en de telefoons.',
    oud: ['Opvoedhulp door een aanbieder, een keer per week.', 30, 55],
    nieuw: ['Wijkcoach met zes huisbezoeken en een oudergroep in de wijk.', 14, 12],
    effecten: { sneller_geholpen: 'beter', voorliggend: 'beter', eigen_kracht: 'beter', zelfstandig_verder: 'beter' },
  },
  {
    team: 'Schuytgraaf/Elderveld',
    aanduiding: 'Druk in de klas',
    situatie: 'Een jongen van acht was druk in de klas en thuis boos. School vroeg om een diagnose.',
    oud: ['Onderzoek en behandeling bij een aanbieder.', 40, 45, 1800],
    nieuw: ['Eerst kijken op school en thuis; daarna toch onderzoek voor een deel van de vraag.', 34, 30, 1800],
    effecten: {
      heel_de_vraag: 'beter',
      sneller_geholpen: 'beter',
      zwaardere_hulp_voorkomen: 'gelijk',
      zelfstandig_verder: 'onbekend',
    },
    geleerd: 'Wat de wijkcoach vooraf deed, hoefde de aanbieder niet nog eens te doen.',
  },
  {
    team: 'Schuytgraaf/Elderveld',
    aanduiding: 'Ruzie om gamen',
    situatie: 'Een jongen van veertien gamede hele nachten. Thuis was er elke dag ruzie.',
    oud: ['Gezinsbegeleiding door een aanbieder.', 26, 42],
    nieuw: ['Gesprekken met de wijkcoach; er bleek meer aan de hand dan gamen.', 30, 40],
    effecten: {
      heel_de_vraag: 'beter',
      minder_vreemde_gezichten: 'beter',
      netwerk: 'gelijk',
      zelfstandig_verder: 'gelijk',
    },
  },
];
