export const ervaring = {
  titel: 'Hoe ging het?',
  gemeente: (naam: string) => `Gemeente ${naam}`,
  intro:
    'U kreeg hulp van het wijkteam. Wij willen graag weten hoe dat ging. Met uw antwoorden kan het wijkteam mensen beter helpen.',
  magOverslaan:
    'U hoeft niet elke vraag te beantwoorden. Uw naam vragen we niet. U kunt het formulier één keer versturen.',
  kort: (aantal: number) => `Nog ${aantal} korte vragen (mag u overslaan)`,
  watHielpUitleg: 'Schrijf het in uw eigen woorden. Noem geen namen. Mag leeg blijven.',
  verstuur: 'Verstuur antwoorden',
  bedankt: 'Dank u wel',
  bedanktUitleg: 'Uw antwoorden zijn opgeslagen. U kunt deze pagina nu sluiten.',
  onbekend: 'Deze link klopt niet',
  onbekendUitleg: 'Kijk of u het hele adres hebt overgenomen. Lukt het niet? Vraag het wijkteam om hulp.',
  vraagWijkteam: 'Klopt dit niet? Vraag het wijkteam om hulp.',
} as const;
