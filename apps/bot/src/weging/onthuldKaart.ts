import type { Blok, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { PassendeVoorziening } from '@tenzij/domain/voorziening/passend.ts';
import { plekkenZin, waaromPast } from '@tenzij/domain/voorziening/waarom.ts';
import type { WegingBeeld } from '@tenzij/domain/weging/bekijk.ts';
import { gronden } from '@tenzij/domain/weging/gronden.ts';
import type { Kandidaat } from '@tenzij/domain/weging/Kandidaten.ts';
import type { Standpunt } from '@tenzij/domain/weging/Weging.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { berichten } from '../berichten.ts';
import { als, kaart, knop, letOp, lijst, tekst, zacht } from '../kaart/blok.ts';
import { opDag } from '../kaart/notatie.ts';
import { medewerkerNaam, type Namen } from '../medewerker/Namen.ts';
import { casusBlokken } from '../melding/feiten.ts';
import { type Casus, leidt } from './Casus.ts';
import { terugBlokken } from './terug.ts';

const zin = berichten.weging;
/** More would push the decision off the screen; the sociale kaart has the rest. */
const hoogstensVoorzieningen = 5;

const isOnthuld = (standpunt: WegingBeeld['standpunten'][number]): standpunt is Standpunt => 'keuze' in standpunt;

const standpuntDeel = (namen: Namen, standpunt: Standpunt) => ({
  kop: medewerkerNaam(namen, standpunt.medewerkerId),
  regels: [
    woord.keuze[standpunt.keuze],
    ...standpunt.gronden.map((grond) => gronden[grond].tekst),
    ...als(standpunt.toelichting !== null, `“${standpunt.toelichting}”`),
    ...als(standpunt.kanOppakken, zin.kanOppakkenKort),
  ],
});

/** Side by side, in the words of who gave them. */
export const standpuntenBlok = (standpunten: WegingBeeld['standpunten'], namen: Namen): Blok => {
  const delen = standpunten.filter(isOnthuld).map((standpunt) => standpuntDeel(namen, standpunt));
  return delen.length === 0 ? zacht(zin.geenStandpunt) : { soort: 'naast', kop: zin.standpunten, delen };
};

/** Sanne, 3,5 uur ruimte, Dementie; who is absent has none, until when. */
export const kandidaatZin = ({ naam, ruimteUren, afwezig, expertise }: Kandidaat): string =>
  [
    naam,
    afwezig === null
      ? zin.ruimte(ruimteUren)
      : berichten.caseload.afwezig(afwezig.tot === null ? null : opDag(afwezig.tot)),
    ...expertise.map((kenmerk) => woord.kenmerk[kenmerk]),
  ].join(', ');

const adviesZin = ({ uitkomst, redenen }: NonNullable<WegingBeeld['advies']>): string =>
  zin.advies(woord.uitkomst[uitkomst], redenen.map(({ tekst }) => tekst).join(' '));

const adviesBlokken = ({ advies, knelpunten }: WegingBeeld): ReadonlyArray<Blok> =>
  advies === null
    ? []
    : [
        ...als(advies.spoed, letOp(zin.spoed)),
        tekst(adviesZin(advies)),
        ...lijst(
          zin.signalen,
          advies.signalen.map(({ tekst }) => ({ tekst, bij: null })),
        ),
        ...als(knelpunten.includes('geen_ruimte'), letOp(zin.geenRuimte)),
      ];

/** Why it fits, and whether there is room. */
export const voorzieningZin = (een: PassendeVoorziening): string =>
  [een.gekozenDoor === null ? null : zin.gekozen, waaromPast(een), plekkenZin(een)]
    .filter((deel) => deel !== null)
    .join('; ');

const wieEnWat = ({ kandidaten, voorzieningen, geslotenVoorzieningen }: WegingBeeld): ReadonlyArray<Blok> => [
  ...lijst(
    zin.kandidaten,
    kandidaten.map((kandidaat) => ({
      tekst: kandidaatZin(kandidaat),
      bij: kandidaat.kanOppakken ? zin.wilOppakken : null,
    })),
  ),
  ...lijst(
    zin.voorzieningen,
    voorzieningen.slice(0, hoogstensVoorzieningen).map((een) => ({ tekst: een.naam, bij: voorzieningZin(een) })),
  ),
  ...geslotenVoorzieningen.map(({ naam }) => letOp(zin.voorzieningGesloten(naam))),
];

/** Standpunten side by side, what the rule says of them, and who could take it on. */
export const onthuldKaart = (casus: Casus, stappen: Blok): Kaart => {
  const { weging, melding, namen, vandaag } = casus;
  const beslist = leidt(casus);
  const uitkomst = weging.advies === null ? '' : woord.uitkomst[weging.advies.uitkomst];
  return kaart({
    id: `weging:${weging.id}`,
    kop: berichten.casus.kop(melding.nummer),
    samenvatting: zin.onthuld(melding.nummer, uitkomst),
    blokken: [
      ...terugBlokken(casus),
      ...adviesBlokken(weging),
      standpuntenBlok(weging.standpunten, namen),
      ...wieEnWat(weging),
      ...casusBlokken(melding, namen, vandaag),
      stappen,
      ...als(!beslist, zacht(zin.andersOnthuld)),
    ],
    acties: als(beslist, knop('weging.besluit', weging.id, zin.legVast, 'hoofd')),
  });
};
