import { woord } from '@tenzij/domain/woorden.ts';
import type { Taaltekst } from './Taaltekst.ts';

export const nl: Taaltekst = {
  naam: 'Nederlands',
  richting: 'ltr',
  titel: 'Hoe ging het?',
  gemeente: (naam) => `Gemeente ${naam}`,
  intro:
    'U kreeg hulp van het wijkteam. Wij willen graag weten hoe dat ging. Met uw antwoorden kan het wijkteam mensen beter helpen.',
  hoe: (aantal) => [
    `Het zijn ${aantal} korte vragen. Dat kost ongeveer 5 minuten.`,
    'U mag elke vraag overslaan.',
    'Wij vragen uw naam niet. U kunt uw antwoorden één keer versturen.',
  ],
  hulp: 'Is lezen of schrijven moeilijk?',
  hulpUitleg:
    'Vraag iemand die u vertrouwt om te helpen. Het wijkteam kan de vragen ook voorlezen. Vraag daar gerust om.',
  kiesTaal: 'Kies uw taal',
  begin: 'Begin',
  voortgang: (nummer, van) => `Vraag ${nummer} van ${van}`,
  volgende: 'Volgende',
  terug: 'Terug',
  slaOver: 'Sla over',
  antwoord: { ja: 'Ja', nee: 'Nee', nvt: 'Geldt niet voor mij' },
  vraag: woord.ervaringVraag,
  watHielpUitleg: 'Schrijf het in uw eigen woorden. Noem geen namen. Mag leeg blijven.',
  nakijken: 'Klopt dit?',
  nakijkenUitleg: 'Dit zijn uw antwoorden. U kunt nog terug om iets te veranderen.',
  overgeslagen: 'Overgeslagen',
  verstuur: 'Verstuur antwoorden',
  bedankt: 'Dank u wel',
  bedanktUitleg: 'Uw antwoorden zijn opgeslagen. U kunt deze pagina nu sluiten.',
  nogNiets: 'Beantwoord ten minste één vraag.',
  teLang: 'Dit is te lang. Schrijf hoogstens 2.000 tekens.',
  nietVerstuurd: 'Nog niet verstuurd',
  nietVerstuurdUitleg: 'Er ging iets mis. Uw antwoorden staan er nog. Probeer het opnieuw.',
  onbekend: 'Deze link klopt niet',
  onbekendUitleg: 'Kijk of u het hele adres hebt overgenomen. Lukt het niet? Vraag het wijkteam om hulp.',
  werktNietMeer: 'Deze link werkt niet meer',
  werktNietMeerUitleg:
    'De vragen zijn al beantwoord, u hebt een nieuwe link gekregen, of het is langer dan zes weken geleden. Klopt dit niet? Vraag het wijkteam om hulp.',
  mis: 'Er ging iets mis',
  misUitleg: 'Dit ligt niet aan u. Probeer het straks opnieuw.',
  kaart: 'Hoe ging het? Scan de code met uw telefoon en beantwoord een paar korte vragen.',
};
