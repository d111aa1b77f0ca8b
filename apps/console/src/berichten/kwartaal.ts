export const kwartaal = {
  titel: 'Kwartaalrapport',
  intro: 'Wat vertellen we de raad?',
  kies: 'Kwartaal',
  toon: 'Toon dit kwartaal',
  nogNiet: (naam: string) => `${naam} (concept)`,
  publiceer: 'Publiceren',
  publiceerUitleg:
    'Na publiceren verandert dit rapport niet meer. Blijkt later iets anders, dan komt er een verbeterde versie naast.',
  publiceerOpnieuw: 'Verbeterde versie publiceren',
  gepubliceerd: (naam: string) => `Het rapport over het ${naam} is gepubliceerd.`,
  loopt: 'Dit kwartaal loopt nog. Publiceren kan vanaf de eerste dag erna.',
  downloads: 'Als bestand',
  bestanden: {
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'Open data (CSV)',
    metadata: 'Beschrijving van de open data (JSON)',
  },
  gekozenVoorU: 'Dit is het laatste kwartaal waarover genoeg te vertellen is. Kies een ander kwartaal als u dat zoekt.',
  metCijfers: 'Andere kwartalen met cijfers',
  eerder: 'Eerder gepubliceerd',
  versie: (kwartaal: string, versie: number, op: string) =>
    `${kwartaal}${versie > 1 ? `, versie ${versie}` : ''}, gepubliceerd op ${op}`,
  leeg: 'Er zijn nog geen rapporten',
  leegUitleg: 'Zodra er een pilot is, kunt u hier per kwartaal een rapport voor de raad maken.',
} as const;
