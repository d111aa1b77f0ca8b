import { describe, expect, it } from '@effect/vitest';
import { herkenLeefgebieden } from './herkenLeefgebieden.ts';
import { Leefgebied } from './Leefgebied.ts';
import { lexicon } from './lexicon.ts';

const kort: Record<string, Leefgebied> = {
  geld: 'financien',
  wonen: 'huisvesting',
  thuis: 'huiselijke_relaties',
  geest: 'geestelijke_gezondheid',
  lijf: 'lichamelijke_gezondheid',
  versl: 'verslaving',
  adl: 'adl',
  net: 'sociaal_netwerk',
  mee: 'participatie',
  werk: 'werk_en_dagbesteding',
  just: 'justitie',
  opv: 'opvoeding',
};

/** What coaches write, and what should be proposed: exactly that. */
const zinnen: ReadonlyArray<readonly [zin: string, leefgebieden: string]> = [
  ['Mevrouw heeft schulden en krijgt elke week een deurwaarder aan de deur.', 'geld'],
  ['Hij opent zijn post niet en heeft nu drie aanmaningen.', 'geld'],
  ['De uitkering is stopgezet en ze komt niet meer rond.', 'geld'],
  ['Er is een betalingsachterstand bij het energiebedrijf.', 'geld'],
  ['Staat al maanden rood en leent bij de voedselbank om eten.', 'geld'],
  ['Heeft hulp nodig bij de administratie en de toeslagen.', 'geld'],
  ['Meneer zit in de WSNP en begrijpt de brieven van zijn bewindvoerder niet.', 'geld'],
  ['Ze wordt over twee weken uit huis gezet: ontruiming.', 'wonen'],
  ['Dakloos, slaapt nu bij wisselende adressen.', 'wonen'],
  ['De woning is vervuild en er is schimmel in de badkamer.', 'wonen'],
  ['Wil graag verhuizen naar een gelijkvloers appartement.', 'wonen'],
  ['De woningcorporatie dreigt de huur op te zeggen.', 'wonen'],
  ['Er is steeds ruzie met haar man.', 'thuis'],
  ['Ze ligt in scheiding en de sfeer thuis is gespannen.', 'thuis'],
  ['Veilig Thuis meldt huiselijk geweld.', 'thuis'],
  ['De mantelzorger is overbelast.', 'thuis'],
  ['Hij verzorgt zijn vrouw al jaren en houdt het niet meer vol.', 'thuis'],
  ['Zijn partner is vertrokken.', 'thuis'],
  ['Meneer is depressief en ziet het niet meer zitten.', 'geest'],
  ['Ze heeft paniekaanvallen en durft niet alleen te slapen.', 'geest'],
  ['Is bekend bij de GGZ met een psychose.', 'geest'],
  ['Piekert veel en slaapt slecht.', 'geest'],
  ['Verwarde vrouw, hoort stemmen.', 'geest'],
  ['Zit in de rouw na het verlies van haar moeder.', 'geest'],
  ['Heeft een trauma uit de oorlog en veel stress.', 'geest'],
  ['Beginnende dementie, vergeet afspraken.', 'geest'],
  ['Zit in een burn-out en heeft weinig zelfvertrouwen.', 'geest'],
  ['Heeft COPD en raakt snel benauwd.', 'lijf'],
  ['Na een beroerte loopt hij slecht.', 'lijf'],
  ['Valt vaak en gebruikt een rollator.', 'lijf'],
  ['Heeft veel pijn door reuma.', 'lijf'],
  ['Slechthorend en bijna blind.', 'lijf'],
  ['Is net terug uit het ziekenhuis na een operatie.', 'lijf'],
  ['Diabetes en overgewicht.', 'lijf'],
  ['Hij drinkt elke dag een krat bier.', 'versl'],
  ['Alcoholverslaving, al twee keer een terugval.', 'versl'],
  ['Blowt de hele dag.', 'versl'],
  ['Gokt online en verliest veel.', 'versl'],
  ['Gebruikt cocaïne in het weekend.', 'versl'],
  ['Kan niet stoppen met drinken.', 'versl'],
  ['Is clean sinds het voorjaar en wil zo blijven.', 'versl'],
  ['Lukt het niet om te koken en boodschappen te doen.', 'adl'],
  ['Kan zichzelf niet meer wassen en aankleden.', 'adl'],
  ['Mist structuur en dagritme.', 'adl'],
  ['Het huishouden loopt helemaal vast.', 'adl'],
  ['Heeft hulp nodig bij douchen en steunkousen.', 'adl'],
  ['Ziet er onverzorgd uit, zelfverwaarlozing.', 'adl'],
  ['Mevrouw is erg eenzaam.', 'net'],
  ['Heeft geen netwerk en kent niemand in de wijk.', 'net'],
  ['Al haar vrienden zijn weggevallen.', 'net'],
  ['Leeft geïsoleerd en komt niet buiten.', 'net'],
  ['Zou graag een maatje willen.', 'net'],
  ['Woont alleen, de buurvrouw komt soms langs.', 'net'],
  ['Wil vrijwilligerswerk doen.', 'mee'],
  ['Statushouder die de weg zoekt in Nederland.', 'mee'],
  ['Spreekt nauwelijks Nederlands en wil op taalles.', 'mee'],
  ['Zoekt een hobby of een club in het buurthuis.', 'mee'],
  ['Kan niet overweg met DigiD en de computer.', 'mee'],
  ['Is laaggeletterd.', 'mee'],
  ['Is zijn baan kwijt en zit hele dagen op de bank.', 'werk'],
  ['Zoekt dagbesteding met wat uitdaging.', 'werk'],
  ['Geen werk en geen daginvulling.', 'werk'],
  ['Het UWV vraagt om re-integratie.', 'werk'],
  ['Wil beschut werken via de sociale werkplaats.', 'werk'],
  ['Is ontslagen en solliciteert zonder succes.', 'werk'],
  ['De politie komt er elke week.', 'just'],
  ['Komt net uit detentie, heeft reclassering.', 'just'],
  ['Zorgt voor overlast in de straat.', 'just'],
  ['Moet voor de rechter verschijnen na een diefstal.', 'just'],
  ['Er ligt een huisverbod.', 'just'],
  ['Aangehouden voor inbraak.', 'just'],
  ['Haar zoon spijbelt.', 'opv'],
  ['Alleenstaande moeder met drie kinderen.', 'opv'],
  ['De leerplichtambtenaar maakt zich zorgen.', 'opv'],
  ['Vragen over opvoeden, de puber luistert niet naar haar.', 'opv'],
  ['Zwanger en twintig jaar.', 'opv'],
  ['Jeugdzorg stopt binnenkort.', 'opv'],
  // More than one leefgebied.
  ['Er is een huurachterstand van vijf maanden.', 'geld wonen'],
  ['Al drie maanden een achterstand met de huur.', 'geld wonen'],
  ['Meneer drinkt, heeft schulden en dreigt zijn woning kwijt te raken.', 'geld wonen versl'],
  ['Na de scheiding is ze depressief; de kinderen gaan niet meer naar school.', 'thuis geest opv'],
  ['Eenzame man met diabetes, kan het huishouden niet meer aan.', 'lijf adl net'],
  ['Statushouder zonder werk, veel stress over zijn inburgering.', 'geest mee werk'],
  ['Politie meldt overlast; meneer is psychotisch en gebruikt drugs.', 'geest versl just'],
  // What is denied is no trouble; what is lacking is.
  ['Er zijn geen schulden.', ''],
  ['Ze is niet verslaafd.', ''],
  ['Hij blowt niet meer.', ''],
  ['Er is geen sprake van huiselijk geweld.', ''],
  ['Geen last van angsten, wel veel pijn.', 'lijf'],
  ['Zonder schulden, maar met een huurachterstand.', 'geld wonen'],
  ['Heeft geen geld voor eten.', 'geld'],
  ['Heeft geen huis.', 'wonen'],
  // Nothing to go by.
  ['Graag een gesprek.', ''],
  ['Werkt de telefoon nog niet?', ''],
  ['De lopende indicatie eindigt in mei.', ''],
];

describe('the leefgebieden proposed from the words of a question', () => {
  it.each(zinnen)('%s', (zin, verwacht) => {
    const gebieden = verwacht.split(' ').flatMap((woord) => (woord === '' ? [] : [kort[woord]]));
    expect([...herkenLeefgebieden(zin)].sort()).toEqual(gebieden.sort());
  });

  it('know at least 25 words for every leefgebied, and none twice in it', () => {
    for (const leefgebied of Leefgebied.literals) {
      const { klachten, onderwerpen } = lexicon[leefgebied];
      const stammen = [...klachten, ...onderwerpen];
      expect(stammen.length, leefgebied).toBeGreaterThanOrEqual(25);
      expect(new Set(stammen).size, leefgebied).toBe(stammen.length);
    }
  });

  it('do not mind capitals, accents or line ends', () => {
    expect(herkenLeefgebieden('EENZAAM\nen cocaine')).toEqual(['verslaving', 'sociaal_netwerk']);
  });
});
