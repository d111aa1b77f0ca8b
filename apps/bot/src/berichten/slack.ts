export const slack = {
  naam: 'Tenzij',
  letOp: (tekst: string) => `Let op: ${tekst}`,
  citaat: (tekst: string) => `“${tekst}”`,
  enNog: (aantal: number, kop: string | null) =>
    kop === null ? `En nog ${aantal}: zie de console.` : `${kop}: en nog ${aantal}, zie de console.`,
  groep: (eerste: string, laatste: string) => `${eerste.slice(0, 24)} t/m ${laatste.slice(0, 24)}`,
  vervolg: (label: string) => `${label} (vervolg)`,
  nietsTeKiezen: (label: string) => `${label}: er is niets om uit te kiezen.`,
  langer: 'Uw tekst is langer dan hier past. Het begin staat er al.',
  evenGeduld: 'Even geduld…',
  klaar: 'Klaar. U kunt dit venster sluiten.',
  gastErbij:
    'Let op: er is een gast in dit kanaal. Wie gast is, kan hier meelezen, maar niets doen. Houd een overleg in een kanaal met alleen collega’s.',
  gedeeldKanaal:
    'Dit kanaal deelt u met een andere organisatie. Daarom doet Tenzij hier niets. Gebruik een besloten kanaal met alleen collega’s, of stuur Tenzij een bericht.',
  openbaarKanaal:
    'Dit kanaal is voor iedereen in Slack te lezen. Een overleg houdt u in een besloten kanaal met alleen het team. Maak zo’n kanaal en nodig Tenzij daar uit.',
  nodigUit: 'Nodig Tenzij eerst uit in dit kanaal: typ /invite @Tenzij. Typ daarna weer /overleg.',
  welkom: 'Hier kan het team samen wegen. Typ /overleg om het overleg in dit kanaal te houden.',
  formulierKlaar: 'Het formulier staat voor u klaar.',
  teLang:
    'Uw tekst is te lang om hier te bewaren. Stuur hem als bericht aan Tenzij: dan blijft hij staan tot het weer kan.',
  geenTekst: 'In dit bericht staat geen tekst om een melding van te maken.',
  nietMeer: 'Dit kan niet meer. Typ het opnieuw.',
  annuleren: 'Annuleren',
  sluiten: 'Sluiten',
};
