import { type Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import { werkAgendasBij } from '../src/indicatie/agenda.ts';
import type { Proef } from './opzet.ts';
import { gelukt, onthuldeWeging, vandaag, vraag } from './vraag.ts';

export const over = (dagen: number) => plusDagen(vandaag() as Dag, dagen);

export const toekennen = (anders: object = {}) => ({
  besluit: 'toekennen',
  van: over(-300),
  tot: over(300),
  urenPerWeek: 4,
  aanbieder: 'De Brug',
  ...anders,
});

/** What is asked of indicaties in one installation. */
export const indicatiesIn = (proef: Proef) => {
  const job = () => proef.run(werkAgendasBij());
  const lees = async (id: string, wie: 'cor' | 'tineke' | 'anna' = 'cor') =>
    gelukt(await vraag(proef, wie, `GET /indicaties/${id}`));

  /** What the team asked for and the teamleider agreed to. */
  const aanvraag = async (anders: object = {}): Promise<{ id: string; meldingId: string; wegingId: string }> => {
    const { id, melding } = await onthuldeWeging(proef);
    const maatwerk = {
      uitkomst: 'maatwerk',
      gronden: ['langdurig_intensief'],
      motivering: 'Het vraagt veel tijd.',
      ...anders,
    };
    const { toetsId } = gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/besluit`, maatwerk));
    gelukt(await vraag(proef, 'tineke', `POST /toetsen/${toetsId}/oordelen`, { oordeel: 'akkoord' }));
    const { indicaties } = gelukt(await vraag(proef, 'anna', `GET /meldingen/${melding.id}/tijdlijn`));
    return { id: indicaties[0].id, meldingId: melding.id, wegingId: id };
  };

  /** One that runs, with its end in so many days. */
  const lopende = async (dagen: number) => {
    const gevraagd = await aanvraag();
    gelukt(await vraag(proef, 'cor', `POST /indicaties/${gevraagd.id}/besluit`, toekennen({ tot: over(dagen) })));
    return gevraagd;
  };

  const corrigeer = (id: string, tot: string) =>
    vraag(proef, 'cor', `POST /indicaties/${id}/correctie`, { tot, reden: 'Verkeerd overgenomen.' });

  /** The team weighs what came onto its agenda, up to the reveal. */
  const weeg = async (meldingId: string) => {
    const { id } = gelukt(await vraag(proef, 'anna', `POST /meldingen/${meldingId}/wegingen`, {}));
    const standpunt = { keuze: 'zelf', gronden: [], kanOppakken: true };
    gelukt(await vraag(proef, 'anna', `PUT /wegingen/${id}/standpunten/mij`, standpunt));
    gelukt(await vraag(proef, 'anna', `POST /wegingen/${id}/onthulling`, {}));
    return String(id);
  };

  const herindiceer = (id: string, inhoud: object, wie: 'cor' | 'tineke' = 'cor') =>
    vraag(proef, wie, `POST /indicaties/${id}/herindicatie`, inhoud);

  return { aanvraag, corrigeer, herindiceer, job, lees, lopende, weeg };
};
