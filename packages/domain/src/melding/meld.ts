import { Effect, Option } from 'effect';
import { nu, vandaag } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { IndicatieId } from '../indicatie/Indicatie.ts';
import { Indicaties } from '../indicatie/Indicaties.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { OngeldigeInvoer, ongeldig, weigertAls } from '../Weigering.ts';
import { Inwoners } from './Inwoner.ts';
import { type Melding, MeldingId, type NieuweMelding } from './Melding.ts';
import { Meldingen } from './Meldingen.ts';
import { MeldingGeweigerd } from './MeldingGeweigerd.ts';
import { weigerNamen } from './weigerNamen.ts';

const indicatieVan = (id: string) => Effect.flatMap(Indicaties, ({ zoek }) => zoek(IndicatieId.make(id)));

/** The indicatie is of this team, and nobody said that its end is not to be weighed. */
const foutInIndicatie = Effect.fn('melding.foutInIndicatie')(function* ({
  indicatieId,
  teamId,
  aanleiding,
}: NieuweMelding) {
  if (indicatieId === undefined) return undefined;
  const indicatie = Option.getOrUndefined(yield* indicatieVan(indicatieId));
  if (indicatie === undefined) return 'Deze indicatie bestaat niet.';
  if (indicatie.teamId !== null && indicatie.teamId !== teamId) return 'Deze indicatie is van een ander team.';
  return aanleiding === 'aflopende_zorg' && indicatie.nietOpAgenda !== null
    ? 'Deze indicatie komt niet op de agenda. De teamleider of de consulent kan dat wijzigen.'
    : undefined;
});

/** Everything wrong with the references and the day, at once. */
const controleer = Effect.fn('melding.controleer')(function* (invoer: NieuweMelding) {
  const inrichting = yield* Inrichting;
  const [teams, wijken, organisaties] = yield* Effect.all([
    inrichting.teams,
    inrichting.wijken,
    inrichting.organisaties,
  ]);
  const fouten: Array<{ pad: string; melding: string }> = [];
  if (invoer.ontvangenOp > (yield* vandaag))
    fouten.push({ pad: 'ontvangenOp', melding: 'Deze datum ligt in de toekomst.' });
  if (!teams.some((team) => team.id === invoer.teamId))
    fouten.push({ pad: 'teamId', melding: 'Dit team bestaat niet.' });
  if (!wijken.some((wijk) => wijk.id === invoer.wijkId))
    fouten.push({ pad: 'wijkId', melding: 'Deze wijk bestaat niet.' });
  if (
    invoer.organisatieId !== undefined &&
    !organisaties.some((organisatie) => organisatie.id === invoer.organisatieId)
  )
    fouten.push({ pad: 'organisatieId', melding: 'Deze organisatie bestaat niet.' });
  const indicatiefout = yield* foutInIndicatie(invoer);
  if (indicatiefout !== undefined) fouten.push({ pad: 'indicatieId', melding: indicatiefout });
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
});

/** It came onto the agenda by hand: then not once more by itself. */
const noteerBijIndicatie = Effect.fn('melding.noteerBijIndicatie')(function* ({
  id,
  aanleiding,
  indicatieId,
}: Melding) {
  if (indicatieId === null || aanleiding !== 'aflopende_zorg') return;
  const indicaties = yield* Indicaties;
  const indicatie = Option.getOrUndefined(yield* indicaties.vergrendel(IndicatieId.make(indicatieId)));
  if (indicatie === undefined || indicatie.agendaMeldingId !== null) return;
  yield* indicaties.bewaar({ ...indicatie, agendaMeldingId: id, agendaTot: indicatie.tot });
});

/** A request for support comes in. */
export const meld = Effect.fn('melding.meld')(function* (invoer: NieuweMelding) {
  yield* mag('melding.melden');
  yield* controleer(invoer);
  const actor = yield* mag('melding.melden', invoer.teamId);
  const meldingen = yield* Meldingen;
  const { inwoner } = invoer;
  const inwonerId = inwoner === undefined ? null : yield* (yield* Inwoners).vindOfMaak(inwoner);
  const gemeldOp = yield* nu;
  const melding: Melding = {
    id: yield* nieuwId(MeldingId),
    nummer: yield* meldingen.volgendNummer(invoer.ontvangenOp.slice(0, 4)),
    status: 'ontvangen',
    ontvangenOp: invoer.ontvangenOp,
    aanleiding: invoer.aanleiding,
    bron: invoer.bron,
    teamId: invoer.teamId,
    wijkId: invoer.wijkId,
    organisatieId: invoer.organisatieId ?? null,
    leefgebieden: [...new Set(invoer.leefgebieden)],
    kenmerken: [...new Set(invoer.kenmerken)],
    leeftijdsgroep: invoer.leeftijdsgroep ?? null,
    vraag: invoer.vraag.trim(),
    uitstelbaar: invoer.uitstelbaar ?? true,
    collectief: null,
    inwonerId,
    indicatieId: invoer.indicatieId ?? null,
    trajectId: null,
    externId: invoer.externId ?? null,
    gemeldDoor: actor.medewerkerId,
    gemeldOp,
    voorbeeld: false,
    versie: 1,
  };
  if (!(yield* meldingen.voegToe(melding)))
    return yield* ongeldig('externId', 'Deze organisatie heeft al een melding met dit kenmerk.');
  yield* weigerNamen(melding.id, { vraag: invoer.vraag });
  yield* noteerBijIndicatie(melding);
  yield* (yield* Spoor).noteer({
    soort: 'melding.ontvangen',
    onderwerp: { soort: 'melding', id: melding.id },
    teamId: melding.teamId,
    gegevens: { nummer: melding.nummer, aanleiding: melding.aanleiding, bron: melding.bron },
  });
  return melding;
}, weigertAls(MeldingGeweigerd));
