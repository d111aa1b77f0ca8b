import type { Actie, Blok, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { type StapNaam, stapNamen, stapVragen } from '@tenzij/domain/weging/stappen.ts';
import { berichten } from '../berichten.ts';
import { besluitKaart } from '../besluit/kaart.ts';
import { als, kaart, knop, tekst, zacht } from '../kaart/blok.ts';
import { medewerkerNaam } from '../medewerker/Namen.ts';
import { casusBlokken } from '../melding/feiten.ts';
import { type Casus, leidt } from './Casus.ts';
import { onthuldKaart } from './onthuldKaart.ts';
import { terugBlokken, wat } from './terug.ts';

const zin = berichten.weging;

/** The same card through all states, so that it changes in place. */
export const wegingKaart = (casus: Casus): Kaart => {
  switch (casus.weging.status) {
    case 'open':
      return openKaart(casus);
    case 'onthuld':
      return onthuldKaart(casus, stappenBlok(casus));
    case 'besloten':
      return besluitKaart(casus);
    case 'vervallen':
      return vervallenKaart(casus);
  }
};

const vervallenKaart = ({ weging, melding }: Casus): Kaart =>
  kaart({
    id: wegingKaartId(weging.id),
    kop: berichten.casus.kop(melding.nummer),
    samenvatting: zin.vervallen(melding.nummer),
    blokken: [tekst(zin.vervallenUitleg)],
  });

const wegingKaartId = (id: string) => `weging:${id}`;

const labelVan = (casus: Casus, naam: StapNaam): string => {
  const stap = casus.weging.stappen.find(({ stap }) => stap === naam);
  const vraag = stapVragen[naam];
  if (stap?.gezet !== true || stap.volstaat === null) return vraag;
  return stap.volstaat ? zin.volstaat(vraag) : zin.volstaatNiet(vraag);
};

const stappenBlok = (casus: Casus): Blok => ({
  soort: 'vinkjes',
  kop: zin.stappen,
  actie: 'weging.stap',
  over: casus.weging.id,
  vinkjes: stapNamen.map((naam) => ({
    id: naam,
    label: labelVan(casus, naam),
    gezet: casus.weging.stappen.some(({ stap, gezet }) => stap === naam && gezet),
  })),
});

const gafStandpunt = ({ weging, kijker }: Casus): boolean =>
  weging.standpunten.some(({ medewerkerId }) => medewerkerId === kijker?.medewerkerId);

/** How many gave a standpunt and for whom the team waits; nothing of what they said, the viewer's own included. */
const telling = (casus: Casus): ReadonlyArray<Blok> => {
  const { weging, namen, kijker } = casus;
  const wachtOp = weging.aanwezigen.filter(
    (id) => id !== kijker?.medewerkerId && !weging.standpunten.some(({ medewerkerId }) => medewerkerId === id),
  );
  return [
    tekst(zin.gegeven(weging.standpunten.length, weging.aanwezigen.length)),
    ...als(
      weging.standpunten.length > 0 && wachtOp.length > 0,
      zacht(zin.wachtenOp(wachtOp.map((id) => medewerkerNaam(namen, id)))),
    ),
    ...als(kijker !== null, zacht(gafStandpunt(casus) ? zin.uGaf : zin.uGafNiet)),
  ];
};

const openActies = (casus: Casus): ReadonlyArray<Actie> => {
  const { id, standpunten } = casus.weging;
  const gaf = gafStandpunt(casus);
  const kanOnthullen = leidt(casus) && standpunten.length > 0;
  return [
    knop('weging.standpunt', id, gaf ? zin.verander : zin.geef, gaf ? 'gewoon' : 'hoofd'),
    ...als(kanOnthullen, knop('weging.onthul', id, zin.onthul, gaf ? 'hoofd' : 'gewoon')),
    ...als(
      casus.melding.leefgebieden.length === 0,
      knop('melding.aanvulling', casus.melding.id, berichten.melding.vulAan),
    ),
  ];
};

const openKaart = (casus: Casus): Kaart => {
  const { weging, melding, namen, vandaag } = casus;
  return kaart({
    id: wegingKaartId(weging.id),
    kop: berichten.casus.kop(melding.nummer),
    samenvatting:
      weging.terug !== null && weging.standpunten.length === 0
        ? zin.isTerug(melding.nummer, wat(weging.terug))
        : zin.wordtGewogen(melding.nummer, zin.gegeven(weging.standpunten.length, weging.aanwezigen.length)),
    blokken: [...terugBlokken(casus), ...casusBlokken(melding, namen, vandaag), stappenBlok(casus), ...telling(casus)],
    acties: openActies(casus),
  });
};
