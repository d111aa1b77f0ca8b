/** One's own account at a chat platform, and the console that says yes to it. */
export const koppeling = {
  kanaal: { slack: 'Slack', teams: 'Microsoft Teams' },
  titel: 'Gekoppelde chats',
  intro: 'Vanuit deze chats werkt u in Tenzij, in uw eigen naam.',
  lijst: 'Uw gekoppelde chats',
  sinds: (moment: string) => `Gekoppeld op ${moment}`,
  hoe: 'Nog een chat koppelen? Typ daar "hulp" aan Tenzij. U krijgt dan een link.',
  leeg: 'U hebt nog geen chat gekoppeld',
  leegUitleg:
    'Gebruikt uw team Slack of Microsoft Teams? Zoek daar Tenzij op en typ "hulp". U krijgt een link om te zeggen dat u het bent.',
  ontkoppel: (kanaal: string) => `Ontkoppel ${kanaal}`,
  ontkoppelUitleg: (kanaal: string) =>
    `Daarna kunt u vanuit ${kanaal} niets meer zien of doen. Wat u al deed, blijft staan. U kunt later opnieuw koppelen.`,
  bevestigOntkoppelen: 'Ja, ontkoppel',
  ontkoppeld: 'Ontkoppeld. Vanuit die chat gebeurt er niets meer in uw naam. Typ daar "hulp" om opnieuw te koppelen.',
  vraag: (kanaal: string) => `Werkt u vanuit ${kanaal}?`,
  vraagUitleg: (kanaal: string, naam: string) =>
    `Iemand in ${kanaal} wil in Tenzij werken als ${naam}. Bent u dat? Dan hoeft u dit maar één keer te zeggen.`,
  betekent: 'Wat dit betekent',
  betekentRegels: (kanaal: string) => [
    `Wat u in ${kanaal} aan Tenzij vraagt of doet, gebeurt in uw naam. U mag er hetzelfde als hier.`,
    'Tenzij stuurt nooit een naam, contact, geboortedatum of BSN van een inwoner naar de chat. Typ ze er zelf ook niet.',
    'U kunt dit altijd weer uitzetten, bij Gekoppelde chats.',
  ],
  pasOp:
    'Druk alleen op ja als u deze link net zelf van Tenzij kreeg. Kreeg u hem van iemand anders? Sluit deze pagina.',
  geldigTot: (moment: string) => `Deze link werkt tot ${moment}.`,
  ja: 'Ja, dit ben ik',
  gekoppeld: (kanaal: string) =>
    `Gelukt: u werkt nu ook vanuit ${kanaal}. Ga terug naar ${kanaal} en doe daar opnieuw wat u wilde doen.`,
  onbekend: 'Deze link werkt niet voor u',
  onbekendUitleg: (naam: string) =>
    `U bent aangemeld als ${naam}. De link is voor iemand anders, of er mist een stuk van het adres. Er is niets gekoppeld. Open de link zoals hij in de chat staat, met uw eigen account.`,
  terugNaarChat: 'Ga terug naar Slack of Microsoft Teams.',
} as const;
