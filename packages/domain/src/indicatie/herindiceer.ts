import { Effect, Option, Schema } from 'effect';
import { Dag, plusDagen, plusMaanden, vandaag } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { MedewerkerId } from '../medewerker/Medewerker.ts';
import { isToegestaan } from '../medewerker/mag.ts';
import { VrijeTekst } from '../melding/herkenbaar.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { OngeldigeInvoer, weigertAls } from '../Weigering.ts';
import { afschaalMaanden } from './beslis.ts';
import { type Gewogen, gewogenBij, weegtNog } from './herweging.ts';
import {
  Herindicatie,
  type Indicatie,
  IndicatieId,
  Indicatieuren,
  nieuweIndicatie,
  zetIndicatie,
} from './Indicatie.ts';
import { IndicatieGeweigerd, TeamWeegt } from './IndicatieGeweigerd.ts';
import { Indicaties } from './Indicaties.ts';
import { agendaMelding, plekVan, trekIn } from './opAgenda.ts';
import { gevolgVanHerindicatie, voorstelBij } from './uitkomst.ts';
import { meldingenVan, noteerVerloop, vergrendeldeIndicatie, weigerAlsAnders } from './Vergrendeld.ts';

export const NieuweHerindicatie = Schema.Struct({
  uitkomst: Herindicatie,
  urenMinderPerWeek: Schema.optionalKey(Indicatieuren),
  besprokenMetWijk: Schema.optionalKey(Schema.Boolean),
  tot: Schema.optionalKey(Dag),
  toelichting: Schema.optionalKey(VrijeTekst(2000)),
  coachId: Schema.optionalKey(MedewerkerId),
  warmeOverdrachtOp: Schema.optionalKey(Dag),
});
export interface NieuweHerindicatie extends Schema.Schema.Type<typeof NieuweHerindicatie> {}

type Fout = { pad: string; melding: string };

/** A new one follows on the old, or on today where that has long ended. */
const begin = ({ tot }: Indicatie, dag: Dag): Dag => (tot === null ? dag : plusDagen(tot, 1));

const urenfouten = ({ urenPerWeek }: Indicatie, { uitkomst, urenMinderPerWeek }: NieuweHerindicatie) => {
  if (uitkomst === 'uren_verlaagd' && urenMinderPerWeek === undefined)
    return [{ pad: 'urenMinderPerWeek', melding: 'Vul in hoeveel uur per week minder.' }];
  return urenPerWeek !== null && (urenMinderPerWeek ?? 0) > urenPerWeek
    ? [{ pad: 'urenMinderPerWeek', melding: 'Dit is meer dan de uren van de indicatie.' }]
    : [];
};

const eindefouten = (indicatie: Indicatie, { uitkomst, tot }: NieuweHerindicatie, dag: Dag): ReadonlyArray<Fout> => {
  if (tot === undefined) return [];
  const fout = (melding: string) => [{ pad: 'tot', melding }];
  if (!gevolgVanHerindicatie[uitkomst].gaatDoor) return fout('Met deze uitkomst volgt er geen indicatie.');
  if (tot < begin(indicatie, dag)) return fout('Kies een dag na het einde van deze indicatie.');
  return uitkomst === 'afschalen_binnen_zes_maanden' && tot > plusMaanden(begin(indicatie, dag), afschaalMaanden)
    ? fout('Afschalen duurt hoogstens zes maanden.')
    : [];
};

const coachfouten = Effect.fn('indicatie.coachfouten')(function* (indicatie: Indicatie, invoer: NieuweHerindicatie) {
  if (invoer.coachId === undefined) return [];
  const plek = yield* plekVan(indicatie);
  const leden = plek === undefined ? [] : yield* (yield* Inrichting).ledenVan(plek.teamId);
  return leden.some(({ id, rol }) => id === invoer.coachId && rol === 'wijkcoach')
    ? []
    : [{ pad: 'coachId', melding: 'Deze coach werkt niet in dit team.' }];
});

/** Who records another outcome than the team decided on says why: they may not know what it decided. */
const afwijkfouten = ({ uitkomst, toelichting }: NieuweHerindicatie, gewogen: Gewogen | undefined) => {
  const besloten = gewogen?.besluit?.uitkomst;
  return besloten === undefined || voorstelBij[besloten] === uitkomst || toelichting !== undefined
    ? []
    : [{ pad: 'toelichting', melding: 'Het team besloot anders. Schrijf op waarom u hiervoor kiest.' }];
};

const controleer = Effect.fn('indicatie.controleerHerindicatie')(function* (
  indicatie: Indicatie,
  invoer: NieuweHerindicatie,
  gewogen: Gewogen | undefined,
) {
  const fouten: ReadonlyArray<Fout> = [
    ...urenfouten(indicatie, invoer),
    ...eindefouten(indicatie, invoer, yield* vandaag),
    ...(yield* coachfouten(indicatie, invoer)),
    ...afwijkfouten(invoer, gewogen),
  ];
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
  yield* weigerNamen(meldingenVan(indicatie), { toelichting: invoer.toelichting });
});

/** What goes on: allocated at once by who may allocate, and asked for by who may not. */
const volgOp = Effect.fn('indicatie.volgOp')(function* (
  indicatie: Indicatie,
  { tot, urenMinderPerWeek = 0 }: NieuweHerindicatie,
  actor: MedewerkerActor,
) {
  const indicaties = yield* Indicaties;
  if (tot === undefined || Option.isSome(yield* indicaties.opvolgerVan(indicatie.id))) return null;
  const dag = yield* vandaag;
  const beslist = isToegestaan(actor, 'indicatie.beslissen');
  const opvolger: Indicatie = {
    ...nieuweIndicatie,
    id: yield* nieuwId(IndicatieId),
    status: beslist ? 'toegekend' : 'aangevraagd',
    meldingId: indicatie.agendaMeldingId ?? indicatie.meldingId,
    inwonerId: indicatie.inwonerId,
    teamId: indicatie.teamId,
    wijkId: indicatie.wijkId,
    organisatieId: null,
    soort: indicatie.soort,
    aangevraagdOp: dag,
    beschiktOp: beslist ? dag : null,
    van: begin(indicatie, dag),
    tot,
    urenPerWeek: indicatie.urenPerWeek === null ? null : indicatie.urenPerWeek - urenMinderPerWeek,
    aanbieder: indicatie.aanbieder,
    doel: indicatie.doel,
    mandaathouderId: beslist ? actor.medewerkerId : null,
    vorigeId: indicatie.id,
  };
  yield* indicaties.voegToe(opvolger);
  yield* noteerVerloop(opvolger.id, beslist ? 'toegekend' : 'aangevraagd', { gegevens: { vorigeId: indicatie.id } });
  return opvolger.id;
});

/** How an indicatie that ends was weighed again, with what becomes of it. */
export const herindiceer = Effect.fn('indicatie.herindiceer')(function* (id: IndicatieId, invoer: NieuweHerindicatie) {
  const { indicatie, actor } = yield* vergrendeldeIndicatie(id, 'indicatie.herindiceren');
  yield* weigerAlsAnders(indicatie, 'toegekend', 'herindicatie');
  const melding = yield* agendaMelding(indicatie);
  const gewogen = melding === undefined ? undefined : yield* gewogenBij(melding);
  const stand = gewogen === undefined ? undefined : weegtNog(gewogen);
  if (melding !== undefined && stand !== undefined) return yield* new TeamWeegt({ nummer: melding.nummer, stand });
  yield* controleer(indicatie, invoer, gewogen);
  const gezet = yield* Effect.fromResult(zetIndicatie(indicatie, gevolgVanHerindicatie[invoer.uitkomst].stap));
  const besprokenMetWijk = gewogen?.besluit != null || invoer.besprokenMetWijk === true;
  if (melding?.status === 'ontvangen') yield* trekIn(melding);
  const bewaard = yield* (yield* Indicaties).bewaar({
    ...gezet,
    herindicatie: invoer.uitkomst,
    herindicatieOp: yield* vandaag,
    urenMinderPerWeek: invoer.urenMinderPerWeek ?? null,
    besprokenMetWijk,
    overdrachtCoachId: invoer.coachId ?? null,
    warmeOverdrachtOp: invoer.warmeOverdrachtOp ?? null,
  });
  const opvolgerId = gevolgVanHerindicatie[invoer.uitkomst].gaatDoor ? yield* volgOp(indicatie, invoer, actor) : null;
  const { uitkomst, urenMinderPerWeek = null, warmeOverdrachtOp = null, coachId = null } = invoer;
  const gegevens = { uitkomst, urenMinderPerWeek, besprokenMetWijk, warmeOverdrachtOp, coachId, opvolgerId };
  yield* noteerVerloop(id, 'herindicatie', { reden: invoer.toelichting, gegevens });
  yield* (yield* Spoor).noteer({
    soort: 'indicatie.herindicatie',
    onderwerp: { soort: 'indicatie', id },
    teamId: indicatie.teamId,
    gegevens,
  });
  return bewaard;
}, weigertAls(IndicatieGeweigerd));
