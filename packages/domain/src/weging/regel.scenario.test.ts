import { describe, expect, it } from '@effect/vitest';
import { adviseer, type Feiten, type Uitkomst } from './regel.ts';

/*
 * Voorbeelden van de regel, in de woorden van het wijkteam. Is een voorbeeld rood? Dan is de vraag aan het team:
 * klopt de regel niet meer, of klopt het voorbeeld niet meer?
 */
interface Voorbeeld {
  readonly gegeven: string;
  readonly feiten: Partial<Feiten>;
  readonly dan: Uitkomst;
  readonly spoed?: true;
  readonly omdat: ReadonlyArray<string>;
}

const gewoneVraag: Feiten = {
  aanleiding: 'nieuwe_vraag',
  leefgebieden: ['financien', 'huisvesting', 'geestelijke_gezondheid'],
  kenmerken: [],
  gronden: [],
  inwonerVraagtBeschikking: false,
  voorliggendVolstaat: false,
  collectiefMogelijk: false,
  leefgebiedenDrempel: 3,
};

const controleer = ({ feiten, dan, spoed, omdat }: Voorbeeld) => {
  const advies = adviseer({ ...gewoneVraag, ...feiten });
  expect(advies.uitkomst).toBe(dan);
  expect(advies.spoed).toBe(spoed ?? false);
  expect(advies.redenen.map(({ code }) => code)).toEqual(omdat);
};
const naam = 'gegeven $gegeven, dan $dan';

describe('we begeleiden zelf, tenzij er een duidelijke reden is om dat niet te doen [A §3]', () => {
  it.each<Voorbeeld>([
    { gegeven: 'een vraag over geld, wonen en somberheid', feiten: {}, dan: 'zelf_begeleiden', omdat: ['zelf_tenzij'] },
    {
      gegeven: 'een vraag op veel leefgebieden zonder een tenzij-grond',
      feiten: { leefgebieden: ['financien', 'huisvesting', 'huiselijke_relaties', 'werk_en_dagbesteding', 'adl'] },
      dan: 'zelf_begeleiden',
      omdat: ['zelf_tenzij'],
    },
    {
      gegeven: 'een indicatie die afloopt en doelen die gehaald zijn',
      feiten: { aanleiding: 'aflopende_zorg' },
      dan: 'zelf_begeleiden',
      omdat: ['zelf_tenzij'],
    },
    {
      gegeven: 'dat het te druk is in het team [A §5.6]',
      feiten: { gronden: ['werkdruk'] },
      dan: 'zelf_begeleiden',
      omdat: ['zelf_tenzij'],
    },
    {
      gegeven: 'dat de coach dit liever niet zelf doet [A §5.6]',
      feiten: { gronden: ['persoonlijke_voorkeur', 'werkdruk'] },
      dan: 'zelf_begeleiden',
      omdat: ['zelf_tenzij'],
    },
    {
      gegeven: 'dat de school liever een specialistisch aanbod heeft [A §5]',
      feiten: { gronden: ['voorkeur_verwijzer'] },
      dan: 'zelf_begeleiden',
      omdat: ['zelf_tenzij'],
    },
    {
      gegeven: 'een nieuwe vraag waarbij "doelen nog niet behaald" is aangekruist',
      feiten: { gronden: ['doelen_nog_niet_behaald'] },
      dan: 'zelf_begeleiden',
      omdat: ['zelf_tenzij'],
    },
  ])(naam, controleer);
});

describe('een aanbieder met een indicatie, als dat echt nodig is', () => {
  it.each<Voorbeeld>([
    {
      gegeven: 'een complexe vraag waar lang en veel hulp voor nodig is [A §5]',
      feiten: { gronden: ['langdurig_intensief'] },
      dan: 'maatwerk',
      omdat: ['langdurig_intensief'],
    },
    {
      gegeven: 'een veiligheidsrisico, terwijl de hulp nog even kan wachten [A §5]',
      feiten: { gronden: ['veiligheidsrisico'] },
      dan: 'maatwerk',
      omdat: ['veiligheidsrisico'],
    },
    {
      gegeven: 'hulp die niet uitgesteld kan worden [A §5]',
      feiten: { gronden: ['niet_uitstelbaar'] },
      dan: 'maatwerk',
      omdat: ['niet_uitstelbaar'],
    },
    {
      gegeven: 'dubbele diagnostiek aan het eind van een indicatie [H1]',
      feiten: { aanleiding: 'aflopende_zorg', gronden: ['dubbele_diagnostiek'] },
      dan: 'maatwerk',
      omdat: ['dubbele_diagnostiek'],
    },
    {
      gegeven: 'een korte opname in de GGZ, een psychose of een poging tot suïcide [H1]',
      feiten: { aanleiding: 'aflopende_zorg', gronden: ['verslechtering_mentaal'] },
      dan: 'maatwerk',
      omdat: ['verslechtering_mentaal'],
    },
    {
      gegeven: 'drukte én een echte reden: alleen de echte reden telt',
      feiten: { gronden: ['werkdruk', 'langdurig_intensief'] },
      dan: 'maatwerk',
      omdat: ['langdurig_intensief'],
    },
    {
      gegeven: 'een kleine vraag onder de grens, maar met een veiligheidsrisico',
      feiten: { leefgebieden: ['opvoeding'], gronden: ['veiligheidsrisico'] },
      dan: 'maatwerk',
      omdat: ['veiligheidsrisico'],
    },
    {
      gegeven: 'een inwoner die een besluit van de gemeente vraagt',
      feiten: { inwonerVraagtBeschikking: true, voorliggendVolstaat: true },
      dan: 'maatwerk',
      omdat: ['inwoner_vraagt_beschikking'],
    },
  ])(naam, controleer);
});

describe('nu opschalen en niet op een overleg wachten', () => {
  it.each<Voorbeeld>([
    {
      gegeven: 'dat Veilig Thuis betrokken is [H1]',
      feiten: { gronden: ['veilig_thuis'] },
      dan: 'maatwerk',
      spoed: true,
      omdat: ['veilig_thuis'],
    },
    {
      gegeven: 'een veiligheidsrisico en hulp die niet kan wachten [A §5]',
      feiten: { gronden: ['niet_uitstelbaar', 'veiligheidsrisico'] },
      dan: 'maatwerk',
      spoed: true,
      omdat: ['veiligheidsrisico', 'niet_uitstelbaar'],
    },
  ])(naam, controleer);
});

describe('samen met een aanbieder of partner', () => {
  it.each<Voorbeeld>([
    {
      gegeven: 'een specifiek doel dat een specialist doet, en een coach die de rest doet [A §5.5b]',
      feiten: { gronden: ['specialistische_behandeling'] },
      dan: 'combinatie',
      omdat: ['specialistische_behandeling'],
    },
    {
      gegeven: 'een vraag van een statushouder waar niemand de kennis voor heeft [H1]',
      feiten: { kenmerken: ['statushouder'], gronden: ['expertise_ontbreekt'] },
      dan: 'combinatie',
      omdat: ['expertise_ontbreekt'],
    },
    {
      gegeven: 'ontbrekende kennis en daarbij een veiligheidsrisico: het zwaarste telt',
      feiten: { gronden: ['expertise_ontbreekt', 'veiligheidsrisico'] },
      dan: 'maatwerk',
      omdat: ['veiligheidsrisico', 'expertise_ontbreekt'],
    },
  ])(naam, controleer);
});

describe('afschalen naar de wijk, binnen zes maanden en met een warme overdracht [H1]', () => {
  it.each<Voorbeeld>([
    {
      gegeven: 'een indicatie die afloopt en doelen die nog niet gehaald zijn',
      feiten: { aanleiding: 'aflopende_zorg', gronden: ['doelen_nog_niet_behaald'] },
      dan: 'afschalen_op_termijn',
      omdat: ['doelen_nog_niet_behaald'],
    },
    {
      gegeven: 'dat bovendien de kennis in de wijk ontbreekt',
      feiten: { aanleiding: 'aflopende_zorg', gronden: ['expertise_ontbreekt', 'doelen_nog_niet_behaald'] },
      dan: 'afschalen_op_termijn',
      omdat: ['expertise_ontbreekt', 'doelen_nog_niet_behaald'],
    },
  ])(naam, controleer);
});

describe('minder dan drie leefgebieden is niet voor Begeleiding in de Wijk [H1]', () => {
  it.each<Voorbeeld>([
    {
      gegeven: 'alleen een vraag over geld en wonen',
      feiten: { leefgebieden: ['financien', 'huisvesting'] },
      dan: 'algemeen_maatschappelijk_werk',
      omdat: ['onder_leefgebieden_drempel'],
    },
    {
      gegeven: 'twee leefgebieden en een licht verstandelijke beperking',
      feiten: { leefgebieden: ['financien', 'huisvesting'], kenmerken: ['lvb'] },
      dan: 'onafhankelijke_clientondersteuning',
      omdat: ['onder_leefgebieden_drempel'],
    },
    {
      gegeven: 'één leefgebied en niet aangeboren hersenletsel, ook al volstaat een voorziening',
      feiten: { leefgebieden: ['adl'], kenmerken: ['nah'], voorliggendVolstaat: true },
      dan: 'onafhankelijke_clientondersteuning',
      omdat: ['onder_leefgebieden_drempel'],
    },
    {
      gegeven: 'één leefgebied in een gemeente zonder zo’n grens',
      feiten: { leefgebieden: ['financien'], leefgebiedenDrempel: null },
      dan: 'zelf_begeleiden',
      omdat: ['zelf_tenzij'],
    },
  ])(naam, controleer);
});

describe('iets in de wijk of een groep', () => {
  it.each<Voorbeeld>([
    {
      gegeven: 'een taalmaatje of buurtcirkel die de hele vraag beantwoordt [H1]',
      feiten: { voorliggendVolstaat: true },
      dan: 'voorliggend',
      omdat: ['voorliggend_volstaat'],
    },
    {
      gegeven: 'een groep die dit kan oppakken [A §5.5a]',
      feiten: { collectiefMogelijk: true },
      dan: 'collectief',
      omdat: ['collectief_mogelijk'],
    },
    {
      gegeven: 'dat het allebei kan: eerst wat er in de wijk al is',
      feiten: { voorliggendVolstaat: true, collectiefMogelijk: true },
      dan: 'voorliggend',
      omdat: ['voorliggend_volstaat'],
    },
  ])(naam, controleer);
});
