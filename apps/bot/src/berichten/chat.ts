import type { WerkSoort } from '@tenzij/domain/werk/mijnWerk.ts';

export const chat = {
  teBevestigen:
    'Voordat u hier kunt werken, willen we zeker weten dat u het bent. Dat doet u één keer: open de link en meld u aan.',
  bevestig: 'Dit ben ik',
  onbekend:
    'Tenzij kent u nog niet. Vraag de beheerder van uw gemeente om u toe te voegen met het e-mailadres dat u hier gebruikt.',
  weg: 'Tenzij is even niet bereikbaar. Er is niets verloren en niets veranderd. Probeer het zo weer.',
  gedaanKop: 'Klaar',
  gedaan: 'Dit is gedaan, of niet meer nodig.',
  kaartWeg: 'Deze kaart is er niet meer.',
  bekijk: 'Bekijk',
  gast: 'Tenzij is alleen voor medewerkers van deze organisatie. Als gast kunt u hier niets bekijken of doen.',
  andereOrganisatie: 'Tenzij is alleen voor medewerkers van deze organisatie.',
  nietAlles: 'Niet alles past hier. Alles staat in de console.',
  openConsole: 'Open de console',
  openFormulier: 'Open het formulier',
  wordtVastgelegd: 'Even geduld, het wordt vastgelegd…',
  probeerOpnieuw: 'Probeer opnieuw',
};

const soort: Record<typeof WerkSoort.Type, string> = {
  overleg: 'Overleg',
  standpunt: 'Uw standpunt',
  melding_wacht: 'Wacht lang op een weging',
  toets: 'Toets',
  eerste_contact: 'Eerste contact',
  geen_contact: 'Lang geen contact',
  reflectie: 'Reflectie',
  verwacht_einde: 'Het einde komt eraan',
  warme_overdracht: 'Warme overdracht',
  te_veel_werk: 'Te veel werk',
  zonder_coach: 'Trajecten zonder coach',
  geen_ruimte: 'Geen ruimte in het team',
  aanvraag: 'Aanvraag',
  herindicatie: 'Indicatie loopt af',
  go_no_go: 'Go/no-go',
  team_zonder_coach: 'Team zonder coach',
  voorziening_gesloten: 'Voorziening gesloten',
  verwijzing: 'Verwijzing te beantwoorden',
  verwijzing_antwoord: 'Een partner antwoordde',
};

const doe: Record<typeof WerkSoort.Type, string> = {
  overleg: 'Naar het overleg',
  standpunt: 'Geef uw standpunt',
  melding_wacht: 'Bekijk',
  toets: 'Bekijk',
  eerste_contact: 'Noteer contact',
  geen_contact: 'Noteer contact',
  reflectie: 'Reflecteer',
  verwacht_einde: 'Rond af',
  warme_overdracht: 'Bekijk',
  te_veel_werk: 'Caseload',
  zonder_coach: 'Caseload',
  geen_ruimte: 'Bekijk',
  aanvraag: 'Bekijk',
  herindicatie: 'Bekijk',
  go_no_go: 'Bekijk',
  team_zonder_coach: 'Bekijk',
  voorziening_gesloten: 'Bekijk',
  verwijzing: 'Bekijk',
  verwijzing_antwoord: 'Bekijk',
};

export const thuis = {
  werk: 'Wat wacht op u',
  nietsWacht: 'Er wacht nu niets op u.',
  casussen: 'Uw casussen',
  geenCasussen: 'U begeleidt nu niemand. Zodra u coach wordt, staat het hier.',
  nogGeenContact: 'nog geen contact',
  laatsteContact: (dag: string) => `laatste contact ${dag}`,
  spoed: 'SPOED',
  soort,
  doe,
};
