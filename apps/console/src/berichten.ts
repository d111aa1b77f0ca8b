import { woord as domeinwoord } from '@tenzij/domain/woorden.ts';
import { caseload } from './berichten/caseload.ts';
import { effecten } from './berichten/effecten.ts';
import { ervaring } from './berichten/ervaring.ts';
import { aanvulling, herindicaties, indicatie } from './berichten/indicatie.ts';
import { koppeling } from './berichten/koppeling.ts';
import { kosten } from './berichten/kosten.ts';
import { kpi } from './berichten/kpi.ts';
import { kwartaal } from './berichten/kwartaal.ts';
import { maandgesprek } from './berichten/maandgesprek.ts';
import { melding, verhaal } from './berichten/melding.ts';
import { overleg } from './berichten/overleg.ts';
import { partner, verwijzing } from './berichten/partner.ts';
import { pilot } from './berichten/pilot.ts';
import { respons } from './berichten/respons.ts';
import { schalen } from './berichten/schalen.ts';
import {
  aanmelden,
  chat,
  formulier,
  fout,
  grafiek,
  lijst,
  menugroep,
  pagina,
  schil,
  sneltoets,
  tijdlijn,
} from './berichten/schil.ts';
import { teams } from './berichten/teams.ts';
import { termijn } from './berichten/termijn.ts';
import { toets } from './berichten/toets.ts';
import { traject } from './berichten/traject.ts';
import { voorziening } from './berichten/voorziening.ts';
import { weging } from './berichten/weging.ts';
import { herinnering, werk } from './berichten/werk.ts';
import { werklijst } from './berichten/werklijst.ts';
import { zoek } from './berichten/zoek.ts';
import { zorgvraag } from './berichten/zorgvraag.ts';

/** Every text of the console, in Dutch at B1 level. Nothing here names a resident. */
export const tekst = {
  schil,
  menugroep,
  pagina,
  aanmelden,
  fout,
  formulier,
  lijst,
  sneltoets,
  tijdlijn,
  grafiek,
  werk,
  werklijst,
  zoek,
  melding,
  traject,
  ervaring,
  respons,
  verhaal,
  herinnering,
  kosten,
  effecten,
  kpi,
  kwartaal,
  chat,
  overleg,
  weging,
  toets,
  termijn,
  schalen,
  partner,
  verwijzing,
  indicatie,
  herindicaties,
  aanvulling,
  voorziening,
  caseload,
  teams,
  koppeling,
  zorgvraag,
  maandgesprek,
  pilot,
} as const;

/** The words of the domain, and those that only the console says. */
export const woord = {
  ...domeinwoord,
  keuzeUitleg: {
    zelf: 'Het team begeleidt deze inwoner zelf.',
    tenzij: 'Er is een reden om het niet (alleen) zelf te doen.',
    onthouding: 'Ik kan of wil hier geen standpunt over geven.',
  },
  /** As the resident reads them. */
  inwonerAntwoord: { ja: 'Ja', nee: 'Nee', nvt: 'Geldt niet voor mij' },
} as const;

/** The word for a code; a code nobody gave a word for shows as itself rather than not at all. */
export const woordVoor = (words: Readonly<Record<string, string>>, code: string) =>
  words[code] ?? code.replaceAll('_', ' ');

export const keuzesVan = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([waarde, naam]) => ({ waarde, naam }));
