import type { CoachVraag, ErvaringVraag, JaNeeNvt } from './ervaring/Evaluatie.ts';
import type { Voorstel } from './ervaring/Voorstel.ts';
import type { Herindicatie, IndicatieSoort, IndicatieStatus } from './indicatie/Indicatie.ts';
import type { Rol } from './medewerker/Medewerker.ts';
import type { OrganisatieSoort } from './medewerker/Organisatie.ts';
import type { Domein } from './medewerker/Team.ts';
import type { Kenmerk } from './melding/Kenmerk.ts';
import type { Leefgebied } from './melding/Leefgebied.ts';
import type { Aanleiding, Bron, Leeftijdsgroep, MeldingStatus } from './melding/Melding.ts';
import type { OverlegStatus } from './overleg/Overleg.ts';
import type { Effectsoort, Verschil } from './reconstructie/Reconstructie.ts';
import type { Oordeel, ToetsStatus } from './toets/Toets.ts';
import type { ContactSoort, NieuweReflectie, RedenBeeindiging, TrajectStatus, Vorm } from './traject/Traject.ts';
import type { Toestemming, VerwijzingStatus, VerwijzingUitkomst } from './verwijzing/Verwijzing.ts';
import type { Werking } from './weging/gronden.ts';
import type { Uitkomst } from './weging/regel.ts';
import type { StapNaam } from './weging/stappen.ts';
import type { Keuze, WegingStatus } from './weging/Weging.ts';

/** Exactly one word for each code, so that a new code without a word does not compile. */
type Woorden<Code extends string> = Readonly<Record<Code, string>>;

const oordeel = { akkoord: 'Akkoord', terug: 'Terug naar het team' } satisfies Woorden<Oordeel['oordeel']>;

/** The Dutch word for each code of the domain, for every screen, chat and figure. */
export const woord = {
  rol: {
    wijkcoach: 'Wijkcoach',
    teamleider: 'Teamleider',
    wmo_consulent: 'Wmo-consulent',
    stuurgroep: 'Stuurgroep',
    beheerder: 'Beheerder',
    functionaris_gegevensbescherming: 'Functionaris gegevensbescherming',
  } satisfies Woorden<Rol>,
  domein: { wmo: 'Wmo', jeugd: 'Jeugd' } satisfies Woorden<Domein>,
  aanleiding: { nieuwe_vraag: 'Nieuwe vraag', aflopende_zorg: 'Indicatie loopt af' } satisfies Woorden<Aanleiding>,
  bron: {
    sociaal_plein: 'Sociaal Plein',
    inwoner: 'Inwoner zelf',
    huisarts: 'Huisarts',
    school: 'School',
    woningcorporatie: 'Woningcorporatie',
    zorgaanbieder: 'Zorgaanbieder',
    ggz: 'Ggz',
    politie: 'Politie',
    welzijn: 'Welzijn',
    wijkteam: 'Wijkteam',
    anders: 'Anders',
  } satisfies Woorden<Bron>,
  leefgebied: {
    financien: 'Geld',
    huisvesting: 'Wonen',
    huiselijke_relaties: 'Relaties thuis',
    geestelijke_gezondheid: 'Geestelijke gezondheid',
    lichamelijke_gezondheid: 'Lichamelijke gezondheid',
    verslaving: 'Verslaving',
    adl: 'Dagelijkse dingen thuis',
    sociaal_netwerk: 'Sociaal netwerk',
    participatie: 'Meedoen',
    werk_en_dagbesteding: 'Werk en dagbesteding',
    justitie: 'Politie en justitie',
    opvoeding: 'Opvoeden',
  } satisfies Woorden<Leefgebied>,
  kenmerk: {
    lvb: 'Licht verstandelijke beperking',
    autisme: 'Autisme',
    nah: 'Niet-aangeboren hersenletsel',
    auditief: 'Doof of slechthorend',
    ggz: 'Psychische klachten',
    dementie: 'Dementie',
    ouderen: 'Ouderen',
    statushouder: 'Statushouder',
    mantelzorger: 'Mantelzorger',
    jeugd: 'Jeugd',
    schulden: 'Schulden',
    laaggeletterd: 'Moeite met lezen en schrijven',
  } satisfies Woorden<Kenmerk>,
  leeftijdsgroep: {
    '0-17': '0 tot en met 17',
    '18-26': '18 tot en met 26',
    '27-66': '27 tot en met 66',
    '67+': '67 en ouder',
  } satisfies Woorden<Leeftijdsgroep>,
  meldingStatus: {
    ontvangen: 'Te wegen',
    in_weging: 'In weging',
    besloten: 'Besloten',
    afgehandeld: 'Afgehandeld',
    ingetrokken: 'Ingetrokken',
  } satisfies Woorden<MeldingStatus>,
  overlegStatus: { gepland: 'Gepland', open: 'Bezig', gesloten: 'Gesloten' } satisfies Woorden<OverlegStatus>,
  wegingStatus: {
    open: 'Wordt gewogen',
    onthuld: 'Onthuld',
    besloten: 'Besloten',
    vervallen: 'Vervallen',
  } satisfies Woorden<WegingStatus>,
  stap: {
    vraag_achter_de_vraag: 'De vraag achter de vraag',
    eigen_kracht: 'Eigen kracht',
    netwerk: 'Netwerk',
    voorliggend: 'Wat de wijk biedt',
    collectief: 'In een groep',
    expertise: 'Kennis in het team',
    ruimte: 'Ruimte in het team',
  } satisfies Woorden<StapNaam>,
  keuze: { zelf: 'Zelf', tenzij: 'Tenzij', onthouding: 'Onthouding' } satisfies Woorden<Keuze>,
  werking: {
    maatwerk: 'Leidt tot maatwerk.',
    combinatie: 'Leidt tot zelf begeleiden, samen met een aanbieder.',
    afschalen: 'Leidt tot maatwerk dat op termijn minder wordt. Telt alleen mee bij een indicatie die afloopt.',
    geen: 'Telt niet mee als grond, wel als signaal.',
  } satisfies Woorden<Werking>,
  uitkomst: {
    zelf_begeleiden: 'Zelf begeleiden',
    combinatie: 'Zelf, samen met een aanbieder',
    maatwerk: 'Maatwerk',
    afschalen_op_termijn: 'Maatwerk, en op termijn afschalen',
    voorliggend: 'Een voorziening in de wijk',
    collectief: 'In een groep',
    algemeen_maatschappelijk_werk: 'Algemeen maatschappelijk werk',
    onafhankelijke_clientondersteuning: 'Onafhankelijke cliëntondersteuning',
  } satisfies Woorden<Uitkomst>,
  toetsStatus: { gevraagd: 'Te toetsen', ...oordeel, vervallen: 'Vervallen' } satisfies Woorden<ToetsStatus>,
  oordeel,
  vorm: { zelf: 'Zelf', combinatie: 'Met een aanbieder', collectief: 'In een groep' } satisfies Woorden<Vorm>,
  trajectStatus: { actief: 'Loopt', afgerond: 'Afgerond' } satisfies Woorden<TrajectStatus>,
  contactSoort: {
    gesprek: 'Gesprek',
    huisbezoek: 'Huisbezoek',
    telefonisch: 'Telefonisch',
    online: 'Online',
    overleg: 'Overleg',
  } satisfies Woorden<ContactSoort>,
  vervolg: {
    doorgaan: 'Doorgaan',
    bijstellen: 'Bijstellen',
    opschalen: 'Zwaardere hulp',
    afronden: 'Afronden',
  } satisfies Woorden<NieuweReflectie['vervolg']>,
  redenBeeindiging: {
    volgens_plan: 'Volgens plan',
    zwaardere_hulp_nodig: 'Zwaardere hulp nodig',
    in_overleg_eerder: 'Eerder gestopt, in overleg',
    inwoner_gestopt: 'De inwoner stopte',
    geen_contact: 'Geen contact meer',
    verhuisd: 'Verhuisd',
    overleden: 'Overleden',
    overgedragen: 'Overgedragen',
    anders: 'Anders',
  } satisfies Woorden<RedenBeeindiging>,
  jaNeeNvt: { ja: 'Ja', nee: 'Nee', nvt: 'Niet van toepassing' } satisfies Woorden<JaNeeNvt>,
  coachVraag: {
    netwerkBetrokken: 'Is het netwerk van de inwoner betrokken?',
    integraal: 'Is er naar alles samen gekeken?',
    oplossingsvermogenVergroot: 'Kan de inwoner zelf beter iets oplossen?',
    voorliggendIngezet: 'Is er iets uit de wijk gebruikt?',
    zwaardereZorgVoorkomen: 'Is zwaardere zorg voorkomen?',
  } satisfies Woorden<CoachVraag>,
  /** What an answer that stands there already rests on. */
  voorstelWaarom: {
    netwerk_in_weging: () => 'Ingevuld omdat het team bij de weging naar het netwerk keek.',
    partner_deed_mee: () => 'Ingevuld omdat een partner meedeed.',
    aanbieder_deed_mee: () => 'Ingevuld omdat een aanbieder meedeed.',
    voorziening_gebruikt: (naam: string | null) =>
      naam === null ? 'Ingevuld omdat er iets uit de wijk is gekozen.' : `Ingevuld omdat ${naam} is gekozen.`,
    zwaardere_hulp: () => 'Ingevuld omdat er zwaardere hulp nodig was.',
  } satisfies Record<Voorstel['waarom'], (naam: string | null) => string>,
  ervaringVraag: {
    zelfstandigVerder: 'Kunt u nu zelf verder?',
    passendeHulp: 'Kreeg u de hulp die bij u past?',
    minderVreemdeGezichten: 'Kwamen er minder verschillende mensen om u te helpen?',
    watHielp: 'Wat hielp u het meest?',
    kwaliteitGoed: 'Was de hulp goed?',
    pastBijHulpvraag: 'Paste de hulp bij uw vraag?',
    beterDoenWatIkWil: 'Kunt u nu beter de dingen doen die u wilt?',
    beterRedden: 'Kunt u zich nu beter redden?',
    betereKwaliteitVanLeven: 'Hebt u nu een beter leven?',
    serieusGenomen: 'Nam uw coach u serieus?',
    samenOplossingen: 'Zochten u en uw coach samen naar oplossingen?',
  } satisfies Woorden<ErvaringVraag>,
  organisatieSoort: {
    gemeente: 'Gemeente',
    welzijn: 'Welzijn',
    clientondersteuning: 'Cliëntondersteuning',
    zorgaanbieder: 'Zorgaanbieder',
  } satisfies Woorden<OrganisatieSoort>,
  verwijzingStatus: {
    verstuurd: 'Wacht op antwoord',
    aangenomen: 'Aangenomen',
    geweigerd: 'Kan niet helpen',
    afgerond: 'Klaar',
    ingetrokken: 'Ingetrokken',
  } satisfies Woorden<VerwijzingStatus>,
  verwijzingUitkomst: {
    geholpen: 'De vraag is beantwoord',
    in_begeleiding: 'De inwoner krijgt hier begeleiding',
    doorverwezen: 'Doorverwezen naar een ander',
    terug_naar_team: 'Terug naar het wijkteam',
    inwoner_wil_niet: 'De inwoner wil dit niet (meer)',
    niet_bereikt: 'De inwoner was niet te bereiken',
  } satisfies Woorden<VerwijzingUitkomst>,
  toestemming: { mondeling: 'Mondeling', schriftelijk: 'Schriftelijk' } satisfies Woorden<Toestemming['hoe']>,
  indicatieSoort: {
    begeleiding_individueel: 'Begeleiding individueel',
    begeleiding_groep: 'Begeleiding in een groep',
    huishoudelijke_hulp: 'Huishoudelijke hulp',
    overig: 'Overig',
  } satisfies Woorden<IndicatieSoort>,
  indicatieStatus: {
    aangevraagd: 'Indicatie aangevraagd',
    toegekend: 'Indicatie toegekend',
    afgewezen: 'Indicatie afgewezen',
    verlengd: 'Indicatie verlengd',
    afgeschaald: 'Indicatie afgeschaald',
    beeindigd: 'Indicatie beëindigd',
  } satisfies Woorden<IndicatieStatus>,
  effect: {
    sneller_geholpen: 'Sneller geholpen',
    minder_vreemde_gezichten: 'Minder vreemde gezichten',
    eigen_kracht: 'Sluit aan bij eigen kracht',
    netwerk: 'Netwerk doet mee',
    heel_de_vraag: 'Heel de vraag gezien',
    zelfstandig_verder: 'Zelf verder kunnen',
    voorliggend: 'Voorzieningen in de wijk benut',
    zwaardere_hulp_voorkomen: 'Zwaardere hulp voorkomen',
  } satisfies Woorden<Effectsoort>,
  verschil: {
    beter: 'Beter',
    gelijk: 'Gelijk',
    slechter: 'Slechter',
    onbekend: 'Niet bekend',
  } satisfies Woorden<Verschil>,
  herindicatie: {
    combinatie: 'Combinatie met de wijk',
    niet_geschikt: 'Niet geschikt voor de wijk',
    afschalen_binnen_zes_maanden: 'Afschalen binnen zes maanden',
    afgeschaald: 'Afgeschaald naar de wijk',
    uren_verlaagd: 'Minder uren',
    niet_verlengd_overdracht: 'Niet verlengd, overgedragen',
    ongewijzigd_verlengd: 'Ongewijzigd verlengd',
  } satisfies Woorden<Herindicatie>,
} as const;
