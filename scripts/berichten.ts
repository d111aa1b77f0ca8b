import type { Door } from './house.ts';

export const berichten = {
  poortOngeldig: (variabele: string, waarde: string) =>
    `${variabele} is geen poortnummer: "${waarde}". Kies een getal van 1 tot en met 65535.`,
  poortBezet: (deur: Door, poort: number, variabele: string) =>
    `Poort ${poort} (${deur}) is al in gebruik. Stop het andere programma of kies een andere poort met ${variabele}.`,
  bouwen: 'De console wordt gebouwd. De volgende keer hoeft dat alleen als er iets veranderd is.',
  bouwenMislukt: 'De console kon niet gebouwd worden. De regels hierboven zeggen waarom.',
  startteNiet: (deur: Door) => `De ${deur} gaf geen antwoord. Alles is weer gestopt.`,
  gestopt: (deur: Door, code: number) => `De ${deur} is gestopt (code ${code}). De rest is ook gestopt.`,
  klaar: (adres: string) => `Tenzij draait. Open ${adres} (stoppen: Ctrl-C)`,
  geenRapport: 'De testloper heeft geen leesbaar rapport achtergelaten.',
};
