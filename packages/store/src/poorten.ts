import { Besluiten } from '@tenzij/domain/besluit/Besluit.ts';
import { Koppelingen } from '@tenzij/domain/chat/Koppelingen.ts';
import { Plekken } from '@tenzij/domain/chat/Plekken.ts';
import { Ervaringen } from '@tenzij/domain/ervaring/Ervaringen.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { Begrotingen, Uitgaven } from '@tenzij/domain/kosten/Boeking.ts';
import { Kostenaannames } from '@tenzij/domain/kosten/Kostenaannames.ts';
import { Kanttekeningen } from '@tenzij/domain/kpi/Kanttekening.ts';
import { Kpis } from '@tenzij/domain/kpi/Kpis.ts';
import { Kwartaalrapporten } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { HuidigeActor } from '@tenzij/domain/medewerker/Actor.ts';
import { Afwezigheden } from '@tenzij/domain/medewerker/Afwezigheid.ts';
import { Inrichting } from '@tenzij/domain/medewerker/Inrichting.ts';
import { Concepten } from '@tenzij/domain/melding/Concepten.ts';
import { Inwoners } from '@tenzij/domain/melding/Inwoner.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Overleggen } from '@tenzij/domain/overleg/Overleg.ts';

import { Pilotdossiers } from '@tenzij/domain/pilot/Pilotdossiers.ts';

import { Reconstructies } from '@tenzij/domain/reconstructie/Reconstructie.ts';

import { Afbeeldingen } from '@tenzij/domain/register/Afbeeldingen.ts';
import { Exporten } from '@tenzij/domain/register/Exporten.ts';
import { Importen } from '@tenzij/domain/register/Importen.ts';
import { Registers } from '@tenzij/domain/register/Registers.ts';
import { Spoor } from '@tenzij/domain/spoor/Spoor.ts';
import { Termijnen } from '@tenzij/domain/termijn/Termijn.ts';
import { Toetsen } from '@tenzij/domain/toets/Toets.ts';
import { Bandbreedtes } from '@tenzij/domain/traject/Bandbreedte.ts';
import { Overdrachten } from '@tenzij/domain/traject/Overdracht.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { Verwijzingen } from '@tenzij/domain/verwijzing/Verwijzingen.ts';
import { Gebruiken } from '@tenzij/domain/voorziening/Gebruik.ts';
import { Voorzieningen } from '@tenzij/domain/voorziening/Voorziening.ts';
import { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import { Werklijsten } from '@tenzij/domain/werk/Werklijst.ts';
import { Zoeker } from '@tenzij/domain/zoek/Zoeker.ts';
import { Context } from 'effect';
import { besluiten } from './besluit/Besluiten.ts';
import { koppelingen } from './chat/Koppelingen.ts';
import { plekken } from './chat/Plekken.ts';
import type { ActorTransactie } from './database/Transactie.ts';
import { ervaringen } from './ervaring/Ervaringen.ts';
import { indicaties } from './indicatie/Indicaties.ts';
import { begrotingen, uitgaven } from './kosten/Boekingen.ts';
import { kostenaannames } from './kosten/Kostenaannames.ts';
import { kanttekeningen } from './kpi/Kanttekeningen.ts';
import { kpis } from './kpi/Kpis.ts';
import { kwartaalrapporten } from './kpi/Kwartaalrapporten.ts';
import { afwezigheden } from './medewerker/Afwezigheden.ts';
import { inrichting } from './medewerker/Inrichting.ts';
import { concepten } from './melding/Concepten.ts';
import { inwoners } from './melding/Inwoners.ts';
import type { Kluis } from './melding/kluis.ts';
import { meldingen } from './melding/Meldingen.ts';
import { overleggen } from './overleg/Overleggen.ts';

import { pilotdossiers } from './pilot/Pilotdossiers.ts';

import { reconstructies } from './reconstructie/Reconstructies.ts';

import { afbeeldingen } from './register/Afbeeldingen.ts';
import { exporten } from './register/Exporten.ts';
import { importen } from './register/Importen.ts';
import { registers } from './register/Registers.ts';
import { spoor } from './spoor/Spoor.ts';
import { termijnen } from './termijn/Termijnen.ts';
import { toetsen } from './toets/Toetsen.ts';
import { bandbreedtes } from './traject/Bandbreedtes.ts';
import { overdrachten } from './traject/Overdrachten.ts';
import { trajecten } from './traject/Trajecten.ts';
import { verwijzingen } from './verwijzing/Verwijzingen.ts';
import { gebruiken } from './voorziening/Gebruiken.ts';
import { voorzieningen } from './voorziening/Voorzieningen.ts';
import { wegingen } from './weging/Wegingen.ts';
import { werklijsten } from './werk/Werklijsten.ts';
import { zoeker } from './zoek/Zoeker.ts';

const begeleiding = (tx: ActorTransactie) =>
  Context.make(Trajecten, trajecten(tx)).pipe(
    Context.add(Overdrachten, overdrachten(tx)),
    Context.add(Bandbreedtes, bandbreedtes(tx)),
    Context.add(Afwezigheden, afwezigheden(tx)),
  );

const geld = (tx: ActorTransactie) =>
  Context.make(Uitgaven, uitgaven(tx)).pipe(
    Context.add(Begrotingen, begrotingen(tx)),
    Context.add(Kostenaannames, kostenaannames(tx)),
    Context.add(Reconstructies, reconstructies(tx)),
  );

/** Everything the domain asks for, bound to one transaction. */
export const poorten = (tx: ActorTransactie, kluis: Kluis) =>
  Context.make(HuidigeActor, tx.actor)
    .pipe(
      Context.add(Inrichting, inrichting(tx)),
      Context.add(Inwoners, inwoners(tx, kluis)),
      Context.add(Meldingen, meldingen(tx)),
      Context.add(Concepten, concepten(tx)),
      Context.add(Overleggen, overleggen(tx)),
      Context.add(Wegingen, wegingen(tx)),
      Context.add(Besluiten, besluiten(tx)),
      Context.add(Toetsen, toetsen(tx)),
      Context.add(Termijnen, termijnen(tx)),
      Context.merge(begeleiding(tx)),
      Context.merge(geld(tx)),
      Context.add(Indicaties, indicaties(tx)),
      Context.add(Verwijzingen, verwijzingen(tx)),
    )
    .pipe(
      Context.add(Voorzieningen, voorzieningen(tx)),
      Context.add(Gebruiken, gebruiken(tx)),
      Context.add(Ervaringen, ervaringen(tx, kluis)),
      Context.add(Afbeeldingen, afbeeldingen(tx)),
      Context.add(Importen, importen(tx)),
      Context.add(Exporten, exporten(tx, kluis)),
      Context.add(Registers, registers(tx)),
      Context.add(Werklijsten, werklijsten(tx)),
      Context.add(Zoeker, zoeker(tx)),
      Context.add(Kpis, kpis(tx)),
      Context.add(Kanttekeningen, kanttekeningen(tx)),
      Context.add(Kwartaalrapporten, kwartaalrapporten(tx)),
      Context.add(Pilotdossiers, pilotdossiers(tx)),
      Context.add(Koppelingen, koppelingen(tx)),
      Context.add(Plekken, plekken(tx)),
      Context.add(Spoor, spoor(tx)),
    );

export type Poorten = ReturnType<typeof poorten> extends Context.Context<infer Diensten> ? Diensten : never;
