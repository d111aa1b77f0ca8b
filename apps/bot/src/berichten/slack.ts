export const slack = {
  naam: 'Tenzij',
  letOp: (tekst: string) => `Let op: ${tekst}`,
  citaat: (tekst: string) => `“${tekst}”`,
  enNog: (aantal: number, kop: string | null) =>
    kop === null ? `En nog ${aantal}: zie de console.` : `${kop}: en nog ${aantal}, zie de console.`,
  ingekort: 'Niet alles past hier. Alles staat in de console.',
  console: 'Open de console',
  groep: (eerste: string, laatste: string) => `${eerste.slice(0, 24)} t/m ${laatste.slice(0, 24)}`,
  vervolg: (label: string) => `${label} (vervolg)`,
  nietsTeKiezen: (label: string) => `${label}: er is niets om uit te kiezen.`,
  langer: 'Uw tekst is langer dan hier past. Het begin staat er al.',
  evenGeduld: 'Even geduld…',
  wordtVastgelegd: 'Even geduld, het wordt vastgelegd…',
  klaar: 'Klaar. U kunt dit venster sluiten.',
  verder: 'Verder',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
};
