import { vandaag } from '@tenzij/domain/Dag.ts';
import { NieuwContactmoment, type TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, Dialoog, Gesprek, OpActie, OpFormulier, OpOpdracht } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { kaart, knop, lijst } from '../kaart/blok.ts';
import { opDag } from '../kaart/notatie.ts';
import { datum, eenVan, getal, gevuld, opties } from '../kaart/veld.ts';
import { een, getalUit, zonderLeeg } from '../kaart/waarden.ts';
import { zoekNummer } from '../melding/zoekNummer.ts';
import { type Contactregel, leesContactregel } from './contactregel.ts';
import { toonTraject, trajectKaart } from './kaart.ts';
import { leesTraject, type Trajectstand } from './Trajectstand.ts';

const zin = berichten.traject;

const formulier = (stand: Trajectstand, al: Contactregel): Dialoog => ({
  formulier: 'traject.contact',
  over: stand.traject.id,
  kop: zin.contactKop(stand.nummer),
  uitleg: null,
  velden: [
    getal('minuten', zin.contactMinuten, { verplicht: true, waarde: gevuld(al.minuten) }),
    eenVan('soort', zin.contactSoort, {
      verplicht: true,
      opties: opties(woord.contactSoort),
      waarde: gevuld(al.soort),
    }),
    datum('op', zin.contactOp, { verplicht: true, waarde: [al.op ?? stand.vandaag] }),
  ],
  verzend: zin.contactVerzend,
});

export const vraagContact: OpActie = (beurt, over) =>
  Effect.flatMap(leesTraject(beurt, over), (stand) =>
    stand.traject.status === 'actief'
      ? vraagMet(formulier(stand, {}))
      : Effect.succeed(antwoord({ kaarten: [trajectKaart(stand)] })),
  );

const noteer = (beurt: Beurt, trajectId: string, invoer: unknown): Gesprek => {
  const genoteerd = Effect.gen(function* () {
    const body = yield* lees(NieuwContactmoment, invoer);
    const params = { id: trajectId as TrajectId };
    const contact = yield* vraag(() => beurt.client.noteerContact({ params, body, sleutel: beurt.sleutel }));
    const stand = yield* leesTraject(beurt, trajectId);
    return antwoord({
      kaarten: [trajectKaart(stand)],
      zegt: zin.genoteerd(stand.nummer, contact.minuten, woord.contactSoort[contact.soort], opDag(contact.op)),
    });
  });
  return naVerlorenRace(genoteerd, toonTraject(beurt, trajectId, null));
};

export const noteerContact: OpFormulier = (beurt, over, waarden) =>
  noteer(
    beurt,
    over,
    zonderLeeg({ op: een(waarden, 'op'), minuten: getalUit(waarden, 'minuten'), soort: een(waarden, 'soort') }),
  );

/** Own trajecten to choose from, where no number was typed. */
const kiesTraject = (beurt: Beurt): Gesprek =>
  Effect.gen(function* () {
    const query = { coachId: beurt.mij.medewerkerId, status: 'actief', limit: 50 } as const;
    const { items } = yield* vraag(() => beurt.client.trajecten({ query }));
    if (items.length === 0) return yield* zeg(`${zin.geenEigenTraject} ${zin.contactVoorbeeld}`);
    const keuzes = items.map(({ id, meldingNummer, gestartOp }) => ({
      tekst: meldingNummer ?? zin.zonderNummer,
      bij: opDag(gestartOp),
      actie: knop('traject.contact', id, zin.noteer),
    }));
    return antwoord({ kaarten: [kaart({ id: 'contact', kop: zin.kiesTraject, blokken: lijst(null, keuzes) })] });
  });

/** `contact M-2026-00042 45 min huisbezoek`: what is complete is written down, what is missing is asked. */
export const opdrachtContact: OpOpdracht = (beurt, rest) =>
  Effect.gen(function* () {
    const dag = yield* vandaag;
    const regel = leesContactregel(rest, dag);
    if (regel.nummer === undefined) return yield* kiesTraject(beurt);
    const melding = yield* zoekNummer(beurt, regel.nummer);
    if (melding === undefined) return yield* zeg(berichten.casus.onbekend(regel.nummer));
    const { trajecten } = yield* vraag(() => beurt.client.tijdlijn({ params: { id: melding.id } }));
    const lopend = trajecten.find(({ traject }) => traject.status === 'actief');
    if (lopend === undefined) return yield* zeg(zin.geenTraject(regel.nummer));
    const { id } = lopend.traject;
    if (regel.minuten === undefined || regel.soort === undefined)
      return antwoord({ formulier: formulier(yield* leesTraject(beurt, id), regel) });
    return yield* noteer(beurt, id, { op: regel.op ?? dag, minuten: regel.minuten, soort: regel.soort });
  });
