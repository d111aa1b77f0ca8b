import { Effect } from 'effect';
import { nu, vandaag } from '../Dag.ts';
import { nieuwId } from '../Id.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { mag } from '../medewerker/mag.ts';
import { type Melding, type MeldingId, OnjuisteMeldingStatus } from '../melding/Melding.ts';
import { Meldingen } from '../melding/Meldingen.ts';
import { weigerNamen } from '../melding/weigerNamen.ts';
import { Spoor } from '../spoor/Spoor.ts';
import { NietGevonden, OngeldigeInvoer, weigertAls } from '../Weigering.ts';
import { ontvangersVan } from './Partner.ts';
import { type StuurVerwijzing, type Verwijzing, VerwijzingId } from './Verwijzing.ts';
import { Verwijzingen } from './Verwijzingen.ts';
import { VerwijzingGeweigerd } from './VerwijzingGeweigerd.ts';

/** Everything wrong with it, at once. */
const controleer = Effect.fn('verwijzing.controleer')(function* (invoer: StuurVerwijzing, melding: Melding) {
  const inrichting = yield* Inrichting;
  const partner = (yield* inrichting.organisaties).find(({ id }) => id === invoer.naarOrganisatieId);
  const lopend = yield* (yield* Verwijzingen).lopendeVan(melding.id);
  const fouten: Array<{ pad: string; melding: string }> = [];
  if (partner === undefined) fouten.push({ pad: 'naarOrganisatieId', melding: 'Deze organisatie bestaat niet.' });
  else if (ontvangersVan(yield* inrichting.medewerkers, partner.id).length === 0)
    fouten.push({
      pad: 'naarOrganisatieId',
      melding: `Bij ${partner.naam} werkt nu niemand die dit kan aannemen. Bel hen zelf, of kies een andere organisatie.`,
    });
  else if (lopend.some(({ naarOrganisatieId }) => naarOrganisatieId === partner.id))
    fouten.push({
      pad: 'naarOrganisatieId',
      melding: `Deze melding is al verwezen naar ${partner.naam}. Wacht op antwoord, of trek die verwijzing in.`,
    });
  if (invoer.toestemming.op > (yield* vandaag))
    fouten.push({ pad: 'toestemming.op', melding: 'Deze datum ligt in de toekomst.' });
  if (invoer.deelContact === true && melding.inwonerId === null)
    fouten.push({ pad: 'deelContact', melding: 'Van deze inwoner zijn geen contactgegevens vastgelegd.' });
  if (fouten.length > 0) return yield* new OngeldigeInvoer({ fouten });
});

/** Shares a casus with a partner, with the yes of the resident. */
export const stuurVerwijzing = Effect.fn('verwijzing.stuur')(function* (meldingId: MeldingId, invoer: StuurVerwijzing) {
  yield* mag('verwijzing.sturen');
  const melding = yield* Effect.fromOption(yield* (yield* Meldingen).vergrendel(meldingId)).pipe(
    Effect.mapError(() => new NietGevonden({ wat: 'melding' })),
  );
  const actor = yield* mag('verwijzing.sturen', melding.teamId);
  if (melding.status === 'ingetrokken')
    return yield* new OnjuisteMeldingStatus({ status: melding.status, stap: 'verwijs' });
  yield* controleer(invoer, melding);
  yield* weigerNamen(melding.id, { vraag: invoer.vraag });
  const deelContact = invoer.deelContact ?? false;
  const verwijzing: Verwijzing = {
    id: yield* nieuwId(VerwijzingId),
    meldingId: melding.id,
    nummer: melding.nummer,
    teamId: melding.teamId,
    naarOrganisatieId: invoer.naarOrganisatieId,
    vanMedewerkerId: actor.medewerkerId,
    verstuurdOp: yield* nu,
    toestemming: invoer.toestemming,
    deelContact,
    inwonerId: deelContact ? melding.inwonerId : null,
    gedeeld: {
      wijkId: melding.wijkId,
      leefgebieden: melding.leefgebieden,
      kenmerken: melding.kenmerken,
      leeftijdsgroep: melding.leeftijdsgroep,
      vraag: invoer.vraag.trim(),
    },
    status: 'verstuurd',
    antwoord: null,
    afronding: null,
    intrekking: null,
    versie: 1,
  };
  yield* (yield* Verwijzingen).voegToe(verwijzing);
  yield* (yield* Spoor).noteer({
    soort: 'verwijzing.verstuurd',
    onderwerp: { soort: 'verwijzing', id: verwijzing.id },
    teamId: verwijzing.teamId,
    gegevens: {
      meldingId: melding.id,
      organisatieId: verwijzing.naarOrganisatieId,
      toestemmingOp: verwijzing.toestemming.op,
      toestemmingHoe: verwijzing.toestemming.hoe,
      deelContact,
    },
  });
  return verwijzing;
}, weigertAls(VerwijzingGeweigerd));
