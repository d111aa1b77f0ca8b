import type { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { vandaag } from '@tenzij/domain/Dag.ts';
import { herkenLeefgebieden } from '@tenzij/domain/melding/herkenLeefgebieden.ts';
import { type Melding, type MeldingId, NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees } from '../gesprek/antwoord.ts';
import type { Beurt, Dialoog, Gesprek, OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { citaat, kaart, knop, tekst, zacht } from '../kaart/blok.ts';
import { opWeekdag } from '../kaart/notatie.ts';
import { datum } from '../kaart/veld.ts';
import type { Waarden } from '../kaart/waarden.ts';
import type { Namen } from '../medewerker/Namen.ts';
import { eerstvolgende } from '../overleg/eerstvolgende.ts';
import { bewaarIntake, intakeStappen } from './Concept.ts';
import { invoerUit } from './meldinginvoer.ts';
import { veldenVan } from './velden.ts';

const zin = berichten.melding;

/** When the team weighs it, as far as is known. */
const wanneer = (beurt: Beurt, melding: Melding): Effect.Effect<string, ApiWeigert> =>
  Effect.gen(function* () {
    if (!beurt.mij.teams.includes(melding.teamId)) return zin.geenOverleg;
    const overleg = yield* eerstvolgende(beurt, melding.teamId, yield* vandaag);
    if (overleg === undefined) return zin.geenOverleg;
    return overleg.open ? zin.gewogenNu : zin.gewogenOp(opWeekdag(overleg.datum));
  });

/** The number, and when it will be weighed. */
const gedaanKaart = (melding: Melding, gewogen: string): Kaart =>
  kaart({
    id: 'intake',
    kop: zin.gedaan(melding.nummer),
    blokken: [...(melding.vraag === null ? [] : [citaat(melding.vraag)]), tekst(gewogen), zacht(zin.identiteit)],
    acties: [knop('melding.open', melding.id, zin.toonCasus)],
  });

const toon = (beurt: Beurt, melding: Melding): Gesprek =>
  Effect.map(wanneer(beurt, melding), (gewogen) =>
    antwoord({ kaarten: [gedaanKaart(melding, gewogen)], zegt: `${zin.gedaan(melding.nummer)}. ${gewogen}` }),
  );

export const toonGedaan = (beurt: Beurt, id: MeldingId): Gesprek =>
  Effect.flatMap(
    vraag(() => beurt.client.melding({ params: { id } })),
    (melding) => toon(beurt, melding),
  );

/** Brings the melding in with all that was answered. */
export const meldenMet = (beurt: Beurt, waarden: Waarden): Gesprek =>
  Effect.gen(function* () {
    const body = yield* lees(NieuweMelding, invoerUit(waarden, undefined, yield* beurt.namen, beurt.mij));
    const melding = yield* vraag(() => beurt.client.meld({ body, sleutel: beurt.sleutel }));
    yield* bewaarIntake(beurt, { meldingId: melding.id, sleutel: beurt.sleutel });
    return yield* toon(beurt, melding);
  });

const formulierMet = (namen: Namen, mij: Beurt['mij'], waarden: Waarden): Dialoog => ({
  formulier: 'melding.formulier',
  over: '',
  kop: zin.kop,
  uitleg: null,
  velden: [
    ...intakeStappen.flatMap((stap) => veldenVan[stap]({ waarden, namen, mij })),
    datum('ontvangenOp', zin.ontvangenOp, { verplicht: true, waarde: waarden.ontvangenOp ?? [] }),
  ].map((veld) => (veld.naam === 'leefgebieden' ? { ...veld, verplicht: false } : veld)),
  verzend: zin.verzend,
});

/** The same as one form, for who would rather see everything at once. */
export const vraagFormulier: OpActie = (beurt) =>
  Effect.gen(function* () {
    const waarden = { ontvangenOp: [yield* vandaag] };
    return antwoord({ formulier: formulierMet(yield* beurt.namen, beurt.mij, waarden) });
  });

/** Without leefgebieden they are proposed from the question, for one more look. */
export const meldMetFormulier: OpFormulier = (beurt, _over, waarden) => {
  const voorstel = herkenLeefgebieden(waarden.vraag?.[0] ?? '');
  const gekozen = (waarden.leefgebieden ?? []).length > 0;
  if (gekozen || voorstel.length === 0) return meldenMet(beurt, waarden);
  return Effect.map(beurt.namen, (namen) =>
    antwoord({
      formulier: formulierMet(namen, beurt.mij, { ...waarden, leefgebieden: voorstel }),
      fouten: [{ veld: 'leefgebieden', melding: zin.leefgebiedenVoorstel }],
    }),
  );
};
