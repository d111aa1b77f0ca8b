import type { Actie, Blok, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { type Besluit, isBinnenDeMinuut } from '@tenzij/domain/besluit/Besluit.ts';
import { plusDagen } from '@tenzij/domain/Dag.ts';
import type { ToetsBeeld } from '@tenzij/domain/toets/bekijk.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { berichten } from '../berichten.ts';
import { als, citaat, kaart, knop, letOp, lijst, tekst, zacht } from '../kaart/blok.ts';
import { opDag, opMoment } from '../kaart/notatie.ts';
import { medewerkerNaam } from '../medewerker/Namen.ts';
import { casusBlokken } from '../melding/feiten.ts';
import type { Casus } from '../weging/Casus.ts';

const zin = berichten.besluit;
type Regel = { readonly tekst: string; readonly bij: string | null };
const regel = (tekst: string, bij: string | null = null): Regel => ({ tekst, bij });

const coachRegels = ({ namen, gemeente }: Casus, besluit: Besluit): ReadonlyArray<Regel> => {
  const { coachId, tweedeCoachId, trajectId, beslotenOp } = besluit;
  if (coachId === null) return [];
  const naam = medewerkerNaam(namen, coachId);
  const eerste = plusDagen(beslotenOp, gemeente.eersteContactDagen);
  return [
    trajectId === null
      ? regel(besluit.toetsId === null ? zin.coachVerwijst(naam) : zin.coachDoet(naam))
      : regel(zin.coachDoet(naam), zin.eersteContact(opDag(eerste))),
    ...als(tweedeCoachId !== null, regel(zin.tweedeDoet(medewerkerNaam(namen, tweedeCoachId)))),
  ];
};

const toetsRegels = (toets: ToetsBeeld | null): ReadonlyArray<Regel> => {
  if (toets === null) return [];
  if (toets.status !== 'gevraagd') return [regel(zin.getoetst[toets.status])];
  return [regel(zin.toetsDoet, toets.spoed ? zin.toetsSpoed : zin.toetsVoor(opDag(toets.termijnOp)))];
};

const verwijst = ['voorliggend', 'onafhankelijke_clientondersteuning', 'algemeen_maatschappelijk_werk'];

/** Who does what, and by when. */
export const wieDoetWat = (casus: Casus, besluit: Besluit): ReadonlyArray<Regel> => {
  const { voorzieningen, geslotenVoorzieningen } = casus.weging;
  const voorziening = [...voorzieningen, ...geslotenVoorzieningen].find(({ id }) => id === besluit.voorzieningId);
  return [
    ...coachRegels(casus, besluit),
    ...toetsRegels(casus.toets),
    ...als(besluit.indicatieId !== null, regel(zin.indicatie)),
    ...als(besluit.aanbieder !== null, regel(zin.aanbiederDoet(besluit.aanbieder ?? ''))),
    ...als(besluit.doelWijkteam !== null, regel(zin.wijkteamWerktAan(besluit.doelWijkteam ?? ''))),
    ...als(besluit.doelAanbieder !== null, regel(zin.aanbiederWerktAan(besluit.doelAanbieder ?? ''))),
    ...(voorziening === undefined
      ? []
      : [regel(zin.voorzieningDoet(voorziening.naam), voorziening.actief ? voorziening.contact : zin.gesloten)]),
    ...als(
      voorziening === undefined && verwijst.includes(besluit.uitkomst),
      regel(
        zin.verwijst(woord.uitkomst[besluit.uitkomst]),
        besluit.uitkomst === 'voorliggend' ? null : zin.verwijsNaarPartner,
      ),
    ),
  ];
};

const afwijking = ({ afwijkend, advies, motivering }: Besluit): ReadonlyArray<Blok> => [
  ...als(afwijkend && advies !== null, tekst(zin.afwijkend(advies === null ? '' : woord.uitkomst[advies]))),
  ...(motivering === null ? [] : [citaat(motivering)]),
];

/** Whether it can still be undone is the api's to say; the button stands only where it can work. */
const kanOngedaan = ({ kijker, nu }: Casus, besluit: Besluit): boolean =>
  (kijker === null || besluit.beslotenDoor === kijker.medewerkerId) && !besluit.spoed && isBinnenDeMinuut(besluit, nu);

const actiesBij = (casus: Casus, besluit: Besluit): ReadonlyArray<Actie> => [
  ...trajectActies(casus, besluit),
  ...als(kanOngedaan(casus, besluit), knop('weging.ongedaan', casus.weging.id, zin.maakOngedaan)),
];

const trajectActies = (casus: Casus, besluit: Besluit): ReadonlyArray<Actie> => {
  if (besluit.trajectId === null) return [];
  const vanMij = besluit.coachId === casus.kijker?.medewerkerId;
  return [
    knop('traject.contact', besluit.trajectId, berichten.traject.noteer, vanMij ? 'hoofd' : 'gewoon'),
    knop('traject.toon', besluit.trajectId, berichten.traject.toon, vanMij ? 'gewoon' : 'hoofd'),
  ];
};

/** What was decided, by whom, who does what by when. */
export const besluitKaart = (casus: Casus): Kaart => {
  const { weging, melding, namen, vandaag } = casus;
  const { besluit } = weging;
  const basis = { id: `weging:${weging.id}`, kop: berichten.casus.kop(melding.nummer) };
  if (besluit === null) return kaart({ ...basis, blokken: casusBlokken(melding, namen, vandaag) });
  const uitkomst = woord.uitkomst[besluit.uitkomst];
  const door = medewerkerNaam(namen, besluit.beslotenDoor);
  return kaart({
    ...basis,
    samenvatting: zin.samenvatting(melding.nummer, uitkomst, door),
    blokken: [
      ...als(besluit.spoed, letOp(berichten.weging.spoed)),
      tekst(zin.besluit(uitkomst)),
      zacht(zin.door(door, opMoment(besluit.vastgelegdOp))),
      ...afwijking(besluit),
      ...lijst(zin.wieDoetWat, wieDoetWat(casus, besluit)),
      ...casusBlokken(melding, namen, vandaag),
    ],
    acties: actiesBij(casus, besluit),
  });
};
