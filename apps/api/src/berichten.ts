import type { Reden } from '@tenzij/contract/weigering.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { RegelTelling } from '@tenzij/domain/register/Registers.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Match } from 'effect';

/** Every Dutch text that the api says. */

const titel = {
  400: 'Het verzoek klopt niet',
  401: 'U bent niet aangemeld',
  403: 'Dit mag u niet',
  404: 'Niet gevonden',
  405: 'Dit kan hier niet',
  409: 'Dit kan nu niet (meer)',
  410: 'Deze link werkt niet meer',
  412: 'Intussen gewijzigd',
  413: 'Te groot',
  415: 'Dit soort inhoud kan hier niet',
  429: 'Te veel verzoeken',
  500: 'Er ging iets mis',
  503: 'Even niet bereikbaar',
} as const;

const nietToegestaan = {
  ander_team: 'Dit hoort bij een ander team.',
  andere_organisatie: 'Dit is met een andere organisatie gedeeld.',
  niet_de_gespreksleider: 'Alleen de gespreksleider van het overleg doet dit.',
  niet_wie_besloot: 'Alleen wie het besluit nam, maakt het ongedaan.',
  vier_ogen: 'U hebt zelf meegewogen of besloten. Iemand anders toetst dit.',
  niet_uzelf: 'U legt alleen uw eigen afwezigheid vast. De teamleider doet het voor het team.',
  niet_de_coach: 'Alleen de coach van dit traject doet dit.',
} as const;

const teamWeegt = {
  in_weging: (nummer: string) => `Het team weegt ${nummer} nu. Wacht op het besluit van het team.`,
  bij_toets: (nummer: string) => `Het besluit over ${nummer} ligt bij de teamleider voor de toets. Wacht daarop.`,
} as const;

const rapportStaatVast = {
  loopt_nog: 'Dit kwartaal loopt nog. Publiceren kan vanaf de eerste dag erna.',
  ongewijzigd: 'Dit rapport is al gepubliceerd, en er is sindsdien geen cijfer veranderd.',
} as const;

const besluitStaatVast = {
  te_laat: 'Het besluit staat vast: ongedaan maken kan tot één minuut erna.',
  spoed: 'Het besluit staat vast: het is spoed en al doorgegeven.',
  al_verder: 'Het besluit staat vast: er is al mee verder gewerkt.',
} as const;

const staatInRapport = {
  wijzig: 'Deze reconstructie staat in het rapport. Haal haar daar eerst uit; dan kunt u haar wijzigen.',
  verwijder: 'Deze reconstructie staat in het rapport. Haal haar daar eerst uit; dan kunt u haar verwijderen.',
  goedkeur: 'Deze reconstructie staat al in het rapport.',
} as const;

const linkWerktNietMeer = {
  gebruikt: 'Deze vragen zijn al beantwoord. Dat kan één keer.',
  vervangen: 'U hebt een nieuwe link gekregen. Gebruik die.',
  verlopen: 'U kunt deze vragen niet meer beantwoorden: dat kon tot zes weken na de hulp.',
} as const;

const koppelverzoekVoorbij = {
  gebruikt: 'Deze link is al gebruikt. U hoeft niets meer te doen.',
  verlopen: 'Deze link is verlopen. Vraag in de chat om een nieuwe: typ daar "hulp".',
} as const;

const status = (wat: string, nu: string, stap: string) => `${wat} is "${nu}". Daarom kan dit nu niet: ${stap}.`;

const tijdstip = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
});

const dagtekst = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', dateStyle: 'long' });
const alOvergedragen = (naar: string | null, door: string | null, op: string | null) => {
  const wie = naar ?? 'niemand';
  return door === null || op === null
    ? `Dit traject is intussen van ${wie}. Kijk opnieuw voordat u het overdraagt.`
    : `${door} heeft dit traject overgedragen aan ${wie}, op ${tijdstip.format(new Date(op))}. Kijk opnieuw voordat u het overdraagt.`;
};

const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });

/** Why a verb refused, for who asked. */
const weigering = Match.type<Reden>().pipe(
  Match.tagsExhaustive({
    OngeldigeInvoer: ({ fouten }) => ongeldig(fouten.length),
    NietToegestaan: ({ reden }) => (reden === undefined ? 'Uw rol mag dit niet.' : nietToegestaan[reden]),
    NietGevonden: ({ wat }) => `Er is geen ${wat} die u mag zien met dit id.`,
    VerouderdeVersie: ({ huidig }) =>
      `Iemand anders heeft dit gewijzigd sinds u het las. Het is nu versie ${huidig}. Lees het opnieuw.`,
    AlBesloten: ({ door, op, uitkomst: besloten }) =>
      `${door} heeft al besloten op ${tijdstip.format(new Date(op))}: ${woord.uitkomst[besloten].toLowerCase()}.`,
    IndicatieAlBeslist: ({ door, op, status: nu }) =>
      `${door} was u voor, op ${tijdstip.format(new Date(op))}. De indicatie is nu: ${woord.indicatieStatus[nu].toLowerCase()}.`,
    TeamWeegt: ({ nummer, stand }) => teamWeegt[stand](nummer),
    OnjuisteIndicatieStatus: ({ status: nu, stap }) => status('De indicatie', nu, stap),
    AlBeantwoord: ({ door, op, antwoord }) =>
      `${door} heeft hier al op geantwoord op ${tijdstip.format(new Date(op))}: ${antwoord === 'aannemen' ? 'aangenomen' : 'kan niet helpen'}.`,
    RapportStaatVast: ({ waarom }) => rapportStaatVast[waarom],
    BesluitStaatVast: ({ waarom }) => besluitStaatVast[waarom],
    OnjuisteMeldingStatus: ({ status: nu, stap }) => status('De melding', nu, stap),
    OnjuisteWegingStatus: ({ status: nu, stap }) => status('De weging', nu, stap),
    OnjuisteToetsStatus: ({ status: nu, stap }) => status('De toets', nu, stap),
    OnjuisteOverlegStatus: ({ status: nu, stap }) => status('Het overleg', nu, stap),
    OnjuisteVerwijzingStatus: ({ status: nu, stap }) =>
      stap === 'trekIn' ? 'Wat hier gedeeld was, is al teruggenomen.' : status('De verwijzing', nu, stap),
    TrajectIsAfgerond: ({ status: nu, stap }) => status('Het traject', nu, stap),
    AlGeoordeeld: ({ door, op, oordeel }) =>
      `${door} heeft deze toets al beoordeeld op ${tijdstip.format(new Date(op))}: ${woord.oordeel[oordeel].toLowerCase()}.`,
    TrajectLooptNog: () => 'Dit traject loopt nog. Rond het eerst af; daarbij vult u de evaluatie in.',
    EvaluatieIsGegeven: () => 'De evaluatie van dit traject is al ingevuld.',
    ErvaringIsGegeven: () => 'De inwoner heeft de vragen al beantwoord. Een nieuwe link is niet nodig.',
    AlOpgeschaald: ({ nummer, door, op }) =>
      `${door} vroeg op ${dagtekst.format(new Date(op))} al om zwaardere hulp: ${nummer}. Wacht tot die is afgerond.`,
    NietOpgeschaald: () => 'Dit traject is niet opgeschaald: het wijkteam begeleidt al alleen.',
    AlVerschoven: ({ soort, door, op, dagen }) =>
      `${door} heeft de termijn al ${soort === 'opschorting' ? 'opgeschort' : 'verlengd'} op ${tijdstip.format(new Date(op))}, met ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}. Dat kan één keer.`,
    TermijnVoorbij: ({ valtOp }) =>
      `De termijn is voorbij sinds ${dagtekst.format(new Date(valtOp))}. Verschuiven kan tot en met die dag.`,
    AlOvergedragen: ({ naar, door, op }) => alOvergedragen(naar, door, op),
    VoorzieningIsGesloten: ({ naam, op, door, reden }) =>
      `${naam} is gesloten${op === null ? '' : ` op ${dag.format(new Date(op))}`}${door === null ? '' : ` door ${door}`}.${reden === null ? '' : ` Reden: ${reden}`}`,
    GeenPlekMeer: ({ naam, capaciteit, door, op }) =>
      `${naam} is vol: alle ${capaciteit} plekken zijn bezet.${door === null || op === null ? '' : ` ${door} wijzigde dit het laatst, op ${tijdstip.format(new Date(op))}.`}`,
    StaatInRapport: ({ stap }) => staatInRapport[stap],
    LinkWerktNietMeer: ({ waarom }) => linkWerktNietMeer[waarom],
    KoppelverzoekVoorbij: ({ waarom }) => koppelverzoekVoorbij[waarom],
  }),
);

const ongeldig = (aantal: number) =>
  aantal === 1
    ? 'Er klopt één ding niet. Kijk bij `fouten`.'
    : `Er kloppen ${aantal} dingen niet. Kijk bij \`fouten\`.`;

export const berichten = {
  titel,
  weigering,
  ongeldig,

  opgehangen: 'De verbinding is verbroken voordat er een antwoord was.',
  nietDeBot: 'Alleen de bot van deze installatie mag dit. Controleer TENZIJ_BOT_KEY bij api en bot.',
  geenPlek: 'Deze plek in de chat is er niet (meer).',
  nietAangemeld: 'Meld u aan en probeer het opnieuw.',
  aanmeldingWeg: 'De aanmelddienst is even niet bereikbaar. Probeer het zo weer.',
  tokenOngeldig: 'Uw aanmelding is verlopen of klopt niet. Meld u opnieuw aan.',
  geenMedewerker: 'U bent hier niet bekend als medewerker. Vraag de beheerder om toegang.',
  meerGemeenten: 'U werkt bij meer dan één gemeente. Dat kan met deze aanmelding nog niet.',
  anderePagina: 'Dit verzoek kwam van een andere website. Er is niets gedaan.',
  rolMagDitNiet: 'Uw rol mag dit niet.',
  nietInDeChat: 'Dit komt niet in de chat. Open het in Tenzij zelf.',
  linkOnbekend: 'Deze link kennen we niet. Kijk of u het hele adres hebt overgenomen.',
  onbekendAdres: 'Dit adres bestaat niet.',
  methodeKanNiet: (toegestaan: string) => `Op dit adres kan alleen ${toegestaan}.`,
  teGroot: (mib: number) => `Stuur hoogstens ${mib} MiB.`,
  alleenJson: 'Stuur de inhoud als application/json.',
  alleenBestanden: 'Stuur de bestanden als multipart/form-data.',
  kapotteJson: 'De inhoud is geen geldige JSON.',
  sleutelOngeldig: 'Een Idempotency-Key heeft 1 tot en met 200 tekens.',
  sleutelHergebruikt: 'Deze Idempotency-Key hoort bij een ander verzoek.',
  verouderd: (huidig: number, door: string | null = null) =>
    `${door ?? 'Iemand anders'} heeft dit gewijzigd sinds u het las. Het is nu versie ${huidig}. Lees het opnieuw.`,
  teVeel: 'Dit gaat te snel. Wacht even en probeer het opnieuw.',
  documentDruk: 'Er worden nu te veel documenten tegelijk gemaakt. Probeer het zo weer.',
  databaseWeg: 'De database is er even niet. Er is niets verloren en niets veranderd. Probeer het zo weer.',
  onverwacht: 'Er ging iets mis bij ons. Er is niets bewaard. Probeer het later opnieuw.',
  geenPersona: 'Deze persoon is er niet in de demo.',
  laatsteIdOngeldig: 'Geef bij Last-Event-ID het nummer van een gebeurtenis.',

  veld: {
    onbekend: 'Dit veld kennen we niet.',
    jaNee: 'Hier hoort true of false.',
    dubbel: 'Dit staat er meer dan eens.',
  },

  import: {
    onleesbaar: 'De bestanden kwamen niet goed aan. Stuur ze opnieuw.',
    geenBestand: 'Stuur ten minste één bestand, in het veld bestand.',
    dubbelBestand: 'Dit bestand staat er meer dan eens bij.',
    afbeeldingOngeldig: 'afbeelding.json is geen geldige afbeelding.',
    onbekendeAfbeelding: 'Deze afbeelding is niet bekend.',
    afgebroken: 'De import is gestopt voordat hij klaar was. Er is niets bewaard. Stuur de bestanden opnieuw.',
    mislukt: 'De import is misgegaan. Er is niets bewaard.',
  },

  opdracht: {
    gebruik: [
      'Gebruik: pnpm tenzij OPDRACHT',
      '',
      '  import --gemeente NAAM [--proef] [--maak-aan] BESTAND...',
      '      Leest registers in (.csv of .xlsx). De naam zegt wat erin staat, zoals meldingen.csv.',
      '      --proef     Probeer het alleen: er wordt niets bewaard.',
      '      --maak-aan  Maak teams, wijken, organisaties, coaches en pilots die er nog niet zijn.',
      '      Een afbeelding.json naast de bestanden zegt hoe andere koppen op de onze passen.',
      '  gemeente NAAM --beheerder-naam NAAM --beheerder-email ADRES',
      '      Maakt een gemeente met haar eerste beheerder, die zich aanmeldt met dit e-mailadres.',
      '      --drempel GETAL  Minder leefgebieden dan dit is niet voor het wijkteam (anders: geen drempel).',
      '      --uren GETAL     Uren begeleiding per week per fte (anders 24).',
      '      --weken GETAL    Hoe lang een traject meestal duurt (anders 26).',
      '      --eerste-contact DAGEN, --contact DAGEN, --reflectie DAGEN',
      '                       Na hoeveel dagen daaraan wordt herinnerd (anders 7, 28 en 42).',
      '      --aflopend WEKEN Hoe lang voor het einde een indicatie weer gewogen wordt (anders 8).',
      '  kwartaal [JJJJ-KN] [--gemeente NAAM] [--publiceer] [--naar MAP]',
      '      Schrijft het kwartaalrapport voor de raad: PDF, Excel, open data en JSON (anders het laatste hele kwartaal).',
      '      --publiceer  Legt het vast: daarna verandert het niet meer.',
      '  export SOORT... [--gemeente NAAM] [--formaat csv|xlsx|json] [--naar MAP]',
      '      Schrijft meldingen, trajecten, indicaties, evaluaties of kpis weg, met de kolommen van een import.',
      '  verifieer',
      '      Controleert van elke gemeente of het journaal nog is zoals het geschreven is.',
      '  migreer',
      '      Brengt de database naar deze versie.',
      '  chat controle, chat pakket [MAP]',
      '      Controleert Slack en Teams, of maakt het app-pakket voor Teams.',
      '',
      'TENZIJ_DATA is de datamap (anders .tenzij), DATABASE_URL een PostgreSQL-server.',
    ].join('\n'),
    onbekendeGemeente: (naam: string, namen: ReadonlyArray<string>) =>
      `De gemeente ${naam} is er niet. Er ${namen.length === 1 ? 'is' : 'zijn'}: ${namen.join(', ') || 'geen'}.`,
    gemeenteBestaat: (naam: string) => `De gemeente ${naam} is er al. Er is niets veranderd.`,
    gemeenteOngeldig: (naam: string, uitleg: string) => `--${naam}: ${uitleg}`,
    geenNaam: 'vul een naam in.',
    geenEmail: 'dit is geen e-mailadres.',
    emailBezet: 'met dit e-mailadres werkt iemand al bij een andere gemeente.',
    heelGetal: (minimum: number) => `kies een heel getal vanaf ${minimum}.`,
    gemeenteGemaakt: (gemeente: string, beheerder: string) =>
      `De gemeente ${gemeente} is gemaakt. ${beheerder} is beheerder.`,
    kiesGemeente: (namen: ReadonlyArray<string>) =>
      `Zeg van welke gemeente met --gemeente. Er zijn: ${namen.join(', ') || 'geen'}.`,
    niemandMetRol: (gemeente: string, rol: Rol) =>
      `${gemeente} heeft niemand met de rol ${woord.rol[rol].toLowerCase()}. Op diens naam gebeurt dit.`,
    geenKwartaal: (tekst: string) => `${tekst} is geen kwartaal. Schrijf het als 2022-K2.`,
    geschreven: (pad: string) => `Geschreven: ${pad}`,
    kwartaalConcept: 'Dit is een concept. Met --publiceer staat het vast.',
    kwartaalGepubliceerd: (digest: string) => `Dit is zoals het is gepubliceerd. Controlegetal: ${digest}`,
    geenBeheerder: (gemeente: string) =>
      `${gemeente} heeft geen beheerder. Een import gebeurt op naam van de beheerder.`,
    geenBestand: (pad: string) => `Het bestand ${pad} is er niet.`,
    onbekendeKolom: (bestand: string, kolom: string) =>
      `${bestand}: de kolom ${kolom} kennen we niet. Die is overgeslagen.`,
    meerFouten: (aantal: number) => `… in totaal ${aantal.toLocaleString('nl-NL')} regels met een fout.`,
    telling: (regels: RegelTelling) =>
      `Gelezen ${regels.gelezen}, nieuw ${regels.nieuw}, bijgewerkt ${regels.bijgewerkt}, ongewijzigd ${regels.ongewijzigd}, fout ${regels.fout}.`,
    nietsBewaard: 'Er is niets bewaard. Verbeter de regels hierboven en probeer het opnieuw.',
    proefGelukt: 'Dit was een proef: er is niets bewaard. Alles klopt.',
    bewaard: 'Alles is bewaard.',
    journaalKlopt: (gemeente: string, regels: number) => `${gemeente}: het journaal klopt (${regels} regels).`,
    journaalKloptNiet: (gemeente: string, nr: number, wat: string) =>
      `${gemeente}: het journaal klopt niet. De eerste fout is bij nummer ${nr} (${wat}).`,
    nietAlleJournalen: 'Niet elk journaal klopt.',
    gemigreerd: 'De database is bij.',
  },

  demo: {
    laden: (gemeente: string) => `Demo laden: ${gemeente}…`,
    geladen: (gemeente: string, regels: number) =>
      `Demo laden: ${gemeente} is klaar (${regels.toLocaleString('nl-NL')} regels).`,
  },

  start: {
    ontbreekt: 'dit moet ingesteld zijn.',
    productieZonderAanmelding:
      'met NODE_ENV=production moet dit ingesteld zijn. Zonder aanmelding start Tenzij alleen als demo.',
    niemandMeldtZichAan:
      'Let op: de demo staat uit en OIDC_ISSUER is niet ingesteld. Daarom kan niemand zich aanmelden.',
    poortBezet: (poort: number) =>
      `Poort ${poort} is al in gebruik. Stop het andere programma of kies met TENZIJ_API_PORT een andere poort.`,
    magNiet: (map: string) => `De map ${map} is niet te gebruiken. Kies met TENZIJ_DATA een andere map.`,
    onverwacht: (soort: string) => `Starten lukte niet (${soort}).`,
    bezig: 'Tenzij is nog aan het starten. Probeer het zo weer.',
    luistert: (adres: string) => `De api luistert op ${adres}`,
    cijfersBij: 'De cijfers zijn bij.',
  },
} as const;
