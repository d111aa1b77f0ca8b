/** What `pnpm tenzij chat controle` says: a line for each thing, and how to repair what is wrong. */
export const controle = {
  gebruik: [
    'Gebruik: pnpm tenzij chat OPDRACHT',
    '',
    '  controle',
    '      Controleert of Slack en Teams goed zijn ingesteld, en zegt hoe u herstelt wat ontbreekt.',
    '  pakket [MAP]',
    '      Maakt het app-pakket voor Teams, in deze map (anders de map waarin u staat).',
  ].join('\n'),
  inOrde: 'in orde',
  overgeslagen: (kanaal: string) => `${kanaal} is niet ingesteld en wordt overgeslagen.`,
  geenChat:
    'Er is nog geen chat ingesteld. Begin bij docs/handboek/slack.md of docs/handboek/teams.md; zonder chat werkt Tenzij gewoon in de console.',
  alles: 'Alles is in orde.',
  mist: (aantal: number) => (aantal === 1 ? 'Er is één ding niet in orde.' : `Er zijn ${aantal} dingen niet in orde.`),
  geenAntwoord: (adres: string) => `${adres} geeft geen antwoord. Kijk of het adres klopt en of de weg erheen open is.`,
  wat: {
    sleutel: 'Sleutel van de bot',
    console: 'Adres van de console',
    slackGeheim: 'Slack, handtekening',
    slackToken: 'Slack, token van de bot',
    slackRechten: 'Slack, rechten',
    slackSocket: 'Slack, socket',
    slackWeg: 'Slack, de weg naar de bot',
    teamsApp: 'Teams, app-id',
    teamsTenant: 'Teams, tenant',
    teamsToken: 'Teams, geheim van de app',
    teamsSleutels: 'Teams, sleutels van Microsoft',
    teamsWeg: 'Teams, de weg naar de bot',
    teamsTabblad: 'Teams, tabblad',
    teamsPakket: 'Teams, app-pakket',
  },
  ontbreekt: (naam: string, waar: string) => `${naam} is niet ingesteld. ${waar}`,
  vorm: (naam: string, waar: string) => `${naam} heeft niet de goede vorm. ${waar}`,
  waar: {
    sleutel: 'Kies een geheim van ten minste 32 letters en cijfers, en geef hetzelfde aan de api en de bot.',
    slackGeheim: 'Neem hem over van api.slack.com/apps, uw app, Basic Information, Signing Secret.',
    slackToken: 'Neem het over van api.slack.com/apps, uw app, OAuth & Permissions, Bot User OAuth Token (xoxb-…).',
    slackSocket:
      'Maak er een bij api.slack.com/apps, uw app, Basic Information, App-Level Tokens, met het recht connections:write (xapp-…).',
    teamsApp: 'Neem de Application (client) ID over van de app-registratie in Entra.',
    teamsTenant: 'Neem de Directory (tenant) ID over van de app-registratie in Entra.',
    teamsGeheim: 'Maak er een bij de app-registratie in Entra, Certificates & secrets, en neem de Value over.',
    console: 'Zet het adres waarop mensen de console openen, zoals https://tenzij.gemeente.nl.',
    botAdres: 'Zet het adres waarop de bot van buiten te bereiken is, zoals https://bot.tenzij.gemeente.nl.',
  },
  moetHttps: (naam: string, waar: string) => `${naam} moet met https beginnen. ${waar}`,
  sleutelGeweigerd: 'De api kent deze TENZIJ_BOT_KEY niet. Geef de api en de bot dezelfde, en start beide opnieuw.',
  apiAnders: (status: number) => `De api antwoordt met ${status}. Kijk in het log van de api.`,
  consoleAnders: (adres: string, status: number) =>
    `${adres} antwoordt met ${status}. Kijk of dit het adres van de console is, en of die draait.`,
  tokenGeweigerd: (reden: string) =>
    `Slack weigert SLACK_BOT_TOKEN (${reden}). Installeer de app en neem het token over.`,
  verbonden: (team: string) => `in orde, voor ${team}`,
  rechtenMissen: (rechten: string) =>
    `De app mist deze rechten: ${rechten}. Neem apps/bot/slack/manifest.json opnieuw over bij App Manifest, en installeer de app opnieuw.`,
  rechtenOnbekend: 'Slack zegt niet welke rechten de app heeft. Herstel eerst het token.',
  metSocket: 'in orde, over de socket: Slack hoeft de bot niet te bereiken',
  socketGeweigerd: (reden: string) =>
    `Slack weigert SLACK_APP_TOKEN (${reden}). Het moet een App-Level Token zijn met connections:write, en Socket Mode moet aan staan.`,
  wegAnders: (adres: string, status: number) =>
    `${adres} antwoordt met ${status}, en hoort met 401 te antwoorden. Kijk of daar de bot staat, met deze instellingen.`,
  entra: {
    AADSTS700016:
      'Microsoft kent TEAMS_CLIENT_ID niet in deze tenant. Kijk of de app-registratie in deze tenant staat.',
    AADSTS7000215: 'TEAMS_CLIENT_SECRET klopt niet. Neem de Value over, niet de Secret ID.',
    AADSTS7000222: 'TEAMS_CLIENT_SECRET is verlopen. Maak een nieuw geheim in Entra.',
    AADSTS90002: 'Microsoft kent TEAMS_TENANT_ID niet. Neem de Directory (tenant) ID over.',
    AADSTS900023: 'Microsoft kent TEAMS_TENANT_ID niet. Neem de Directory (tenant) ID over.',
  },
  entraAnders: (code: string) => `Microsoft geeft geen token (${code}). Kijk de app-registratie in Entra na.`,
  eerst: 'Wordt pas gecontroleerd als de instellingen hierboven er zijn.',
  andereTenant: 'Het token is van een andere tenant of app. Neem de id en de tenant over van dezelfde app-registratie.',
  geenSleutels: (adres: string) => `${adres} geeft geen sleutels. Kijk naar TEAMS_OPENID_URL en naar de firewall.`,
  tabbladDicht: 'De console laat zich niet tonen in Teams. Geef ook de console TEAMS_CLIENT_ID, en start die opnieuw.',
  pakketFout: (regels: ReadonlyArray<string>) =>
    `Met deze instellingen is er geen geldig app-pakket (${regels.join('; ')}).`,
  mapNiet: (map: string) => `In ${map} kan het pakket niet geschreven worden. Kies een andere map.`,
  pakketGemaakt: (pad: string) => `Gemaakt: ${pad}. Upload het in het beheercentrum van Teams.`,
} as const;
