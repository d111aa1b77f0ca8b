import { type KpiCode, kpiCodes } from '@tenzij/domain/kpi/definities.ts';
import type { Per } from '@tenzij/domain/kpi/Kpi.ts';
import type { Codes, Groep, Kpis, Telling } from '@tenzij/domain/kpi/Kpis.ts';
import { isTijdstap } from '@tenzij/domain/kpi/perioden.ts';
import { sql } from 'drizzle-orm';
import { Effect } from 'effect';
import type { ActorTransactie } from '../database/Transactie.ts';
import { telAanbod } from './aanbod.ts';
import { afgerondCodes, telAfgerond, telDoorlooptijd } from './afgerond.ts';
import { stand } from './begeleidStand.ts';
import { telBereik } from './bereik.ts';
import { telBesluiten } from './besluiten.ts';
import { telCaseload } from './caseload.ts';
import { casussen } from './casussen.ts';
import { aantalCellen, cellen } from './cellen.ts';
import { telFormatie } from './formatie.ts';
import { telGestart, telWachttijd } from './gestart.ts';
import { telIndicaties } from './indicaties.ts';
import { kostenPerTraject, telKosten } from './kosten.ts';
import { telMeldingen, telPerWijk } from './meldingen.ts';
import { telActief, telBegeleid } from './opDag.ts';
import type { Selectie } from './selectie.ts';
import { ververs } from './ververs.ts';
import { telZorgvraag, telZorgvraagMetMensen } from './zorgvraag.ts';

const telAlles = Effect.fn('kpi.telAlles')(function* (tx: ActorTransactie, selectie: Selectie, codes: Codes) {
  const wil = (...welke: ReadonlyArray<KpiCode>) => codes === undefined || welke.some((code) => codes.includes(code));
  const perWijk = wil('collectiefMogelijk', 'bereik', 'aanbodOntbreekt') ? yield* telPerWijk(tx, selectie) : [];
  // What several rest on is counted once, and not at all where nobody asks one of them.
  const gestart = yield* Effect.cached(telGestart(tx, selectie));
  const afgerond = yield* Effect.cached(telAfgerond(tx, selectie));
  const kosten = yield* Effect.cached(telKosten(tx, selectie));
  return [
    ...(wil('meldingen', 'viaSociaalPlein', 'collectiefMogelijk') ? yield* telMeldingen(tx, selectie, perWijk) : []),
    ...(wil('bereik') ? [yield* telBereik(tx, selectie, perWijk)] : []),
    ...(wil('aanbodOntbreekt') ? [yield* telAanbod(tx, selectie, perWijk)] : []),
    ...(wil('besluitenZelf', 'afwijkendeBesluiten', 'ineffectieveGronden', 'stappenVolledig')
      ? yield* telBesluiten(tx, selectie)
      : []),
    ...(wil('instroom') ? (yield* gestart).tellingen : []),
    ...(wil('wachttijdMediaan') ? [yield* telWachttijd(tx, selectie)] : []),
    ...(wil('actief') ? [yield* telActief(tx, selectie, (yield* gestart).sommen, (yield* afgerond).sommen)] : []),
    ...(wil('aandeelZelf') ? [yield* telBegeleid(tx, selectie)] : []),
    ...(wil(...afgerondCodes) ? (yield* afgerond).tellingen : []),
    ...(wil('doorlooptijdMediaan', 'doorlooptijdP90')
      ? yield* telDoorlooptijd(tx, selectie, (yield* afgerond).sommen)
      : []),
    ...(wil('formatiebenutting') ? yield* telFormatie(tx, selectie, (yield* gestart).sommen) : []),
    ...(wil('caseloadSpreiding') ? yield* telCaseload(tx, selectie) : []),
    ...(wil('tijdigAfgehandeld', 'herindicaties') ? yield* telIndicaties(tx, selectie) : []),
    ...(wil('uitgaven', 'begroot') ? Object.values(yield* kosten) : []),
    ...(wil('kostenPerTraject') ? [kostenPerTraject((yield* kosten).uitgaven, (yield* afgerond).uitstroom)] : []),
  ];
});

/** What a group is called, where its key is an id. */
const namen = Effect.fn('kpi.namen')(function* (tx: ActorTransactie, per: Per | undefined) {
  if (per !== 'team' && per !== 'wijk' && per !== 'organisatie') return new Map<string, string>();
  const rijen = yield* tx.rijen<{ id: string; naam: string }>(
    sql`select id::text, naam from ${sql.identifier(per)} where gemeente_id = ${tx.gemeenteId}::uuid`,
  );
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
});

/** Groups by name, and unknown ones last; the parts of a period are in order already. */
const metNamen = (telling: Telling, naamVan: ReadonlyMap<string, string>, per: Per | undefined): Telling => {
  if (telling.groepen === undefined || telling.code === 'clientervaring') return telling;
  const benoemd = telling.groepen.map((groep): Groep => {
    const naam = naamVan.get(groep.sleutel);
    return naam === undefined ? groep : { ...groep, naam };
  });
  const opNaam = (a: Groep, b: Groep) =>
    Number(a.sleutel === 'onbekend') - Number(b.sleutel === 'onbekend') ||
    (a.naam ?? a.sleutel).localeCompare(b.naam ?? b.sleutel, 'nl') ||
    a.sleutel.localeCompare(b.sleutel);
  return {
    ...telling,
    groepen: isTijdstap(per) ? benoemd.sort((a, b) => a.sleutel.localeCompare(b.sleutel)) : benoemd.sort(opNaam),
  };
};

/**
 * Counted in the name of the gemeente whoever asks: a figure of own teams rests on rows of others too, as the melding
 * of a traject that was handed over, or a coach's hours elsewhere. Whose rows are counted, `teams` says.
 */
export const kpis = (tx: ActorTransactie): Kpis['Service'] => ({
  tel: (vraag, teams, codes) => tx.alsAggregatie(telVraag(tx, { gemeenteId: tx.gemeenteId, vraag, teams }, codes)),
  casussen: casussen(tx),
  telZorgvraag: telZorgvraag(tx),
  telZorgvraagMetMensen: telZorgvraagMetMensen(tx),
  cellen: cellen(tx),
  aantalCellen: aantalCellen(tx),
  stand: stand(tx),
  ververs: ververs(tx),
});

const telVraag = Effect.fn('kpi.tel')(function* (tx: ActorTransactie, selectie: Selectie, codes: Codes) {
  const { per } = selectie.vraag;
  const tellingen = yield* telAlles(tx, selectie, codes);
  const naamVan = yield* namen(tx, per);
  const plaats = (telling: Telling) => kpiCodes.indexOf(telling.code);
  return tellingen.map((telling) => metNamen(telling, naamVan, per)).sort((a, b) => plaats(a) - plaats(b));
});
