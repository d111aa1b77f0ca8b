import { Effect, Option } from 'effect';
import { dagVan, nu } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import type { MedewerkerActor } from '../medewerker/Actor.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { naamVan, wieWas } from '../medewerker/Naam.ts';
import { type Melding, zetMelding } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { termijnVanMelding } from '../termijn/Termijn.ts';
import { type Toets, Toetsen, ToetsId } from '../toets/Toets.ts';
import { lastenVan } from '../traject/Caseload.ts';
import { legGebruikVast } from '../voorziening/Gebruik.ts';
import { isInWijk, Voorzieningen, type VoorzieningId } from '../voorziening/Voorziening.ts';
import { NietGevonden, NietToegestaan, OngeldigeInvoer, weigertAls } from '../Weigering.ts';
import { ineffectieveGronden } from '../weging/gronden.ts';
import { isGeenRuimte, rangschik } from '../weging/Kandidaten.ts';
import { type Advies, isToetsVereist } from '../weging/regel.ts';
import { vergrendeldeWeging } from '../weging/Vergrendeld.ts';
import { AlBesloten, magLeiden, sluitMet, type Weging, type WegingId } from '../weging/Weging.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { WegingGeweigerd } from '../weging/WegingGeweigerd.ts';
import { type Besluit, Besluiten, BesluitId, type NeemBesluit } from './Besluit.ts';
import { isDoorverwijzing, opgeschaaldTraject, vervallenBesluiten, voerUit } from './Gevolgen.ts';

const weigerAlsAlBesloten = Effect.fn('besluit.weigerAlsAlBesloten')(function* (weging: Weging) {
  if (weging.status !== 'besloten') return;
  const besluit = Option.getOrUndefined(yield* (yield* Besluiten).vanWeging(weging.id));
  if (besluit === undefined) return;
  return yield* new AlBesloten({
    door: yield* wieWas(besluit.beslotenDoor),
    op: besluit.vastgelegdOp,
    uitkomst: besluit.uitkomst,
  });
});

/** Held until the besluit is stored, so that it cannot close in between. */
const foutInVoorziening = Effect.fn('besluit.foutInVoorziening')(function* (id: VoorzieningId, melding: Melding) {
  const voorziening = Option.getOrUndefined(yield* (yield* Voorzieningen).vergrendel(id));
  if (voorziening === undefined || !isInWijk(voorziening, melding.wijkId))
    return 'Deze voorziening is er niet in deze wijk.';
  if (voorziening.actief) return undefined;
  const door = (yield* naamVan(voorziening.geslotenDoor)) ?? 'een collega';
  const waarom = voorziening.geslotenReden === null ? '' : ` Reden: ${voorziening.geslotenReden}`;
  return `${voorziening.naam} is intussen gesloten door ${door}. Kies een andere voorziening, of geen.${waarom}`;
});

const controleer = Effect.fn('besluit.controleer')(function* (
  invoer: NeemBesluit,
  melding: Melding,
  afwijkend: boolean,
) {
  const leden = yield* (yield* Inrichting).ledenVan(melding.teamId);
  const fouten: Array<{ pad: string; melding: string }> = [];
  for (const veld of ['coachId', 'tweedeCoachId'] as const) {
    const id = invoer[veld];
    if (id !== undefined && !leden.some((lid) => lid.id === id && (lid.rol === 'wijkcoach' || veld !== 'coachId')))
      fouten.push({ pad: veld, melding: 'Deze coach werkt niet in dit team.' });
  }
  const opgeschaald = yield* opgeschaaldTraject(melding);
  if (opgeschaald !== undefined && invoer.coachId !== undefined && invoer.coachId !== opgeschaald.coachId)
    fouten.push({ pad: 'coachId', melding: 'Een ander begeleidt dit traject al. Draag het traject eerst over.' });
  if (invoer.voorzieningId !== undefined) {
    const fout = yield* foutInVoorziening(invoer.voorzieningId, melding);
    if (fout !== undefined) fouten.push({ pad: 'voorzieningId', melding: fout });
  }
  if (afwijkend && invoer.motivering === undefined)
    fouten.push({ pad: 'motivering', melding: 'Dit wijkt af van het advies. Schrijf op waarom.' });
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
});

const geenRuimte = Effect.fn('besluit.geenRuimte')(function* (melding: Melding) {
  const kandidaten = rangschik(yield* lastenVan(melding.teamId), melding.kenmerken, new Set());
  return kandidaten.length > 0 && isGeenRuimte(kandidaten);
});

/** Who weighed or decided before, where that came back or was undone: they still may not toets it. */
const eerderBetrokken = Effect.fn('besluit.eerderBetrokken')(function* (besluit: Besluit) {
  const toetsen = yield* Toetsen;
  const vervallen = yield* vervallenBesluiten(besluit);
  const eerder = yield* Effect.forEach(vervallen, ({ toetsId }) =>
    toetsId === null ? Effect.succeedNone : toetsen.zoek(toetsId),
  );
  return [
    ...eerder.flatMap(Option.match({ onNone: () => [], onSome: ({ betrokkenen }) => betrokkenen })),
    ...vervallen.flatMap(({ beslotenDoor }) => (beslotenDoor === null ? [] : [beslotenDoor])),
  ];
});

const vraagToets = Effect.fn('besluit.vraagToets')(function* (
  besluit: Besluit,
  weging: Weging,
  melding: Melding,
  actor: MedewerkerActor,
  id: ToetsId,
) {
  const eerder = yield* eerderBetrokken(besluit);
  const toets: Toets = {
    id,
    besluitId: besluit.id,
    wegingId: weging.id,
    meldingId: melding.id,
    teamId: melding.teamId,
    gevraagdOp: besluit.vastgelegdOp,
    termijnOp: (yield* termijnVanMelding(melding)).valtOp,
    spoed: besluit.spoed,
    betrokkenen: [
      ...new Set([actor.medewerkerId, ...weging.standpunten.map(({ medewerkerId }) => medewerkerId), ...eerder]),
    ],
    status: 'gevraagd',
    oordelen: [],
    versie: 1,
  };
  yield* (yield* Toetsen).voegToe(toets);
  yield* (yield* Spoor).noteer({
    soort: 'toets.gevraagd',
    onderwerp: { soort: 'toets', id: toets.id },
    teamId: toets.teamId,
    gegevens: { meldingId: melding.id, uitkomst: besluit.uitkomst, afwijkend: besluit.afwijkend, spoed: besluit.spoed },
  });
});

/** What was named and is no reason stays with the besluit, so that it is counted [A §5.6]. */
const signalenUit = ({ standpunten }: Weging) =>
  standpunten.flatMap(({ gronden }) => gronden).filter((grond) => ineffectieveGronden.includes(grond));

/** The advies as shown at the reveal; a resident who asks for a formal decision is always given that way. */
const adviesBij = (advies: Advies, invoer: NeemBesluit) =>
  invoer.inwonerVraagtBeschikking === true ? ('maatwerk' as const) : advies.uitkomst;

/** The team decides; what follows starts at once, or after the teamleider's toets. */
export const neemBesluit = Effect.fn('besluit.neem')(function* (wegingId: WegingId, invoer: NeemBesluit) {
  const { weging, actor } = yield* vergrendeldeWeging(wegingId, 'weging.besluiten');
  yield* weigerAlsAlBesloten(weging);
  if (!magLeiden(weging, actor.medewerkerId))
    return yield* new NietToegestaan({ handeling: 'weging.besluiten', reden: 'niet_de_gespreksleider' });
  const gesloten = yield* Effect.fromResult(sluitMet(weging));
  const meldingen = yield* Meldingen;
  const melding = yield* Effect.fromOption(yield* meldingen.vergrendel(weging.meldingId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const advies = adviesBij(gesloten.advies, invoer);
  const afwijkend = invoer.uitkomst !== advies;
  const besloten = yield* Effect.fromResult(zetMelding(melding, 'besluit'));
  yield* controleer(invoer, melding, afwijkend);
  yield* weigerNamen(melding.id, {
    motivering: invoer.motivering,
    aanbieder: invoer.aanbieder,
    doelWijkteam: invoer.doelWijkteam,
    doelAanbieder: invoer.doelAanbieder,
  });

  const op = yield* nu;
  const besluit: Besluit = {
    id: yield* nieuwId(BesluitId),
    meldingId: melding.id,
    wegingId,
    teamId: melding.teamId,
    uitkomst: invoer.uitkomst,
    gronden: [...new Set([...invoer.gronden, ...signalenUit(weging)])],
    advies,
    afwijkend,
    spoed: gesloten.advies.spoed,
    motivering: invoer.motivering ?? null,
    doelWijkteam: invoer.doelWijkteam ?? null,
    doelAanbieder: invoer.doelAanbieder ?? null,
    stappenGezet: weging.stappen.filter(({ gezet }) => gezet).map(({ stap }) => stap),
    coachId: invoer.coachId ?? null,
    tweedeCoachId: invoer.tweedeCoachId ?? null,
    urenPerWeek: invoer.urenPerWeek ?? null,
    verwachteWeken: invoer.verwachteWeken ?? null,
    aanbieder: invoer.aanbieder ?? null,
    voorzieningId: invoer.voorzieningId ?? null,
    inwonerVraagtBeschikking: invoer.inwonerVraagtBeschikking ?? false,
    geenRuimte: yield* geenRuimte(melding),
    beslotenOp: dagVan(op),
    beslotenDoor: actor.medewerkerId,
    vastgelegdOp: op,
    vervallenOp: null,
    trajectId: null,
    toetsId: null,
    indicatieId: null,
  };
  const naarToets = isToetsVereist(besluit.uitkomst) || afwijkend;
  const toetsId = naarToets ? yield* nieuwId(ToetsId) : null;
  const wachtOpToets = naarToets && !besluit.spoed;
  const metToets: Besluit = { ...besluit, toetsId };
  // Four eyes: with spoed it is asked for at once, and who holds the mandaat is known once somebody else decided.
  const vastgelegd = wachtOpToets ? metToets : yield* voerUit(metToets, melding, null);

  yield* (yield* Wegingen).bewaar(gesloten);
  yield* (yield* Besluiten).voegToe(vastgelegd);
  if (vastgelegd.voorzieningId !== null) yield* legGebruikVast(melding, vastgelegd.voorzieningId, actor);
  if (toetsId !== null) yield* vraagToets(vastgelegd, weging, melding, actor, toetsId);
  const klaar = !naarToets && isDoorverwijzing(vastgelegd);
  yield* meldingen.bewaar(klaar ? yield* Effect.fromResult(zetMelding(besloten, 'handelAf')) : besloten);
  const spoor = yield* Spoor;
  const onderwerp = { soort: 'weging' as const, id: weging.id };
  yield* spoor.noteer({
    soort: 'weging.besloten',
    onderwerp,
    teamId: melding.teamId,
    gegevens: { meldingId: melding.id, uitkomst: besluit.uitkomst, advies, afwijkend, gronden: besluit.gronden },
  });
  if (besluit.geenRuimte && (advies === 'zelf_begeleiden' || besluit.coachId !== null))
    yield* spoor.noteer({ soort: 'knelpunt.geen_ruimte', onderwerp, teamId: melding.teamId });
  return vastgelegd;
}, weigertAls(WegingGeweigerd));
