import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Herinnering } from '@tenzij/domain/traject/Herinneringen.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, OpActie, OpOpdracht } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import type { ActieNaam } from '../gesprek/wegwijzer.ts';
import { kaart, knop, tekst } from '../kaart/blok.ts';
import { opDag } from '../kaart/notatie.ts';

const zin = berichten.herinnering;

const actieBij: Record<Herinnering['soort'], ActieNaam> = {
  eerste_contact: 'traject.contact',
  geen_contact: 'traject.contact',
  reflectie: 'traject.reflectie',
  verwacht_einde: 'traject.afronding',
  warme_overdracht: 'traject.toon',
  evaluatie_ontbreekt: 'traject.evaluatie',
  ervaring_ontbreekt: 'traject.link',
};

/** A form is asked for a few times, each time anew: a card that only stands longer reminds nobody. */
const keer = (id: string, { soort, sinds }: Pick<Herinnering, 'soort' | 'sinds'>): string =>
  soort === 'evaluatie_ontbreekt' || soort === 'ervaring_ontbreekt' ? `${id}:${sinds}` : id;

/** One sentence why, the number, the one button that does it, and the two that make it go. */
export const herinneringKaart = ({ soort, trajectId, nummer, sinds }: Herinnering): Kaart => {
  const casus = nummer ?? berichten.traject.zonderNummer;
  const waarom = zin.zin[soort](casus, opDag(sinds));
  return kaart({
    id: keer(`herinnering:${soort}:${trajectId}`, { soort, sinds }),
    kop: `${zin.kop[soort]} · ${casus}`,
    samenvatting: waarom,
    blokken: [tekst(waarom)],
    acties: [
      knop(actieBij[soort], trajectId, zin.doe[soort], 'hoofd'),
      knop('herinnering.later', `${soort}:${trajectId}`, zin.later),
      knop('herinnering.weg', `${soort}:${trajectId}`, zin.nietNodig),
    ],
  });
};

export const herinneringKaarten = (beurt: Beurt): Effect.Effect<ReadonlyArray<Kaart>, ApiWeigert> =>
  Effect.map(
    vraag(() => beurt.client.herinneringen()),
    ({ items }) => items.map(herinneringKaart),
  );

/** Once more, under what was asked: a card with the id of one that stands already would change only there. */
export const bijVraag = (kaarten: ReadonlyArray<Kaart>, sleutel: string): ReadonlyArray<Kaart> =>
  kaarten.map((kaart) => ({ ...kaart, id: `${kaart.id}:${sleutel}` }));

export const toonHerinneringen: OpActie = (beurt) =>
  Effect.flatMap(herinneringKaarten(beurt), (kaarten) =>
    kaarten.length === 0 ? zeg(zin.geen) : Effect.succeed(antwoord({ kaarten: bijVraag(kaarten, beurt.sleutel) })),
  );

export const opdrachtHerinneringen: OpOpdracht = (beurt) => toonHerinneringen(beurt, '', null);
