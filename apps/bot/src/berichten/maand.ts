import type { Dag } from '@tenzij/domain/Dag.ts';
import { maandVan } from '../kaart/notatie.ts';

const trajecten = (n: number) => (n === 0 ? 'geen traject' : n === 1 ? '1 traject' : `${n} trajecten`);

export const maand = {
  kop: (team: string, dag: Dag) => `${team} in ${maandVan(dag)}`,
  stroom: (begonnen: number, gestopt: number) =>
    `Er ${begonnen > 1 ? 'begonnen' : 'begon'} ${trajecten(begonnen)} en er ${gestopt > 1 ? 'stopten' : 'stopte'} ${gestopt === 0 ? 'geen' : gestopt}.`,
  meldingen: 'Meldingen',
  vanInwoners: 'Formulieren van inwoners',
  vanCoaches: 'Formulieren van coaches',
  deel: (terug: number, alle: number) => `${terug === 0 ? 'geen' : terug} van de ${alle}`,
  laag: 'Van minder dan de helft weten we hoe het ging. Praat erover in het maandgesprek.',
  verder: 'De grafieken en wat opvalt staan in het maandgesprek.',
  geenTeam: 'U ziet de maand van uw eigen teams. U hoort nog niet bij een team.',
};
