import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { berichten } from '../berichten.ts';
import type { Beurt, Dialoog } from '../gesprek/Beurt.ts';
import { citaat, feiten, kaart, knop, zacht } from '../kaart/blok.ts';
import { opsomming } from '../kaart/notatie.ts';
import type { Waarden } from '../kaart/waarden.ts';
import type { Namen } from '../medewerker/Namen.ts';
import { type Intake, type IntakeStap, intakeStappen } from './Concept.ts';
import { veldenVan } from './velden.ts';

const zin = berichten.melding;
const plaatsVan = (stap: IntakeStap) => intakeStappen.indexOf(stap) + 1;

const inWoorden = (waarden: Waarden, naam: string, woorden: Readonly<Record<string, string>>) =>
  opsomming((waarden[naam] ?? []).map((code) => woorden[code] ?? code));

/** What was said so far, by label; what was not said is left out. */
const samengevat = (waarden: Waarden, namen: Namen): ReadonlyArray<readonly [string, string]> => [
  [berichten.casus.leefgebieden, inWoorden(waarden, 'leefgebieden', woord.leefgebied)],
  [berichten.casus.aanleiding, inWoorden(waarden, 'aanleiding', woord.aanleiding)],
  [zin.bron, inWoorden(waarden, 'bron', woord.bron)],
  [
    berichten.casus.wijk,
    opsomming(namen.wijken.filter(({ id }) => waarden.wijkId?.includes(id)).map(({ naam }) => naam)),
  ],
  [berichten.casus.leeftijd, inWoorden(waarden, 'leeftijdsgroep', woord.leeftijdsgroep)],
  [berichten.casus.kenmerken, inWoorden(waarden, 'kenmerken', woord.kenmerk)],
];

/** Where one is in the intake, and what was said: to leave and come back to. */
export const intakeKaart = ({ stap, waarden }: Intake, namen: Namen): Kaart => {
  const half = zin.half(plaatsVan(stap), intakeStappen.length);
  const vraag = waarden.vraag?.[0];
  return kaart({
    id: 'intake',
    kop: zin.kop,
    samenvatting: half,
    blokken: [...(vraag ? [citaat(vraag)] : []), ...feiten(samengevat(waarden, namen)), zacht(half)],
    acties: [
      knop('melding.begin', '', zin.verderMet, 'hoofd'),
      knop('melding.opnieuw', '', zin.opnieuw),
      knop('melding.weg', '', zin.weggooien, 'gevaar'),
    ],
  });
};

/** One question, with what was said so far and the way back. */
export const stapFormulier = (stap: IntakeStap, waarden: Waarden, namen: Namen, mij: Beurt['mij']): Dialoog => {
  const nummer = plaatsVan(stap);
  const vorige = intakeStappen[nummer - 2];
  const gezegd = samengevat(waarden, namen).flatMap(([, waarde]) => (waarde === '' ? [] : [waarde]));
  return {
    formulier: 'melding.stap',
    over: stap,
    kop: `${zin.stap(nummer, intakeStappen.length)}: ${zin.stappen[stap]}`,
    uitleg: gezegd.length === 0 ? null : zin.totNuToe(gezegd),
    velden: veldenVan[stap]({ waarden, namen, mij }),
    verzend: nummer === intakeStappen.length ? zin.verzend : berichten.algemeen.verder,
    ...(vorige === undefined ? {} : { terug: knop('melding.naar', vorige, berichten.algemeen.terug) }),
  };
};
