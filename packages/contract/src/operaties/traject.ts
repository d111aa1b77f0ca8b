import { CoachEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { Afwezigheid, AfwezigheidId, NieuweAfwezigheid } from '@tenzij/domain/medewerker/Afwezigheid.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { Melding, MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { PilotId } from '@tenzij/domain/pilot/Pilot.ts';
import { Afronding } from '@tenzij/domain/traject/Afronding.ts';
import { Bandbreedte } from '@tenzij/domain/traject/Bandbreedte.ts';
import { Caseload } from '@tenzij/domain/traject/Bord.ts';
import { TrajectBeeld } from '@tenzij/domain/traject/bekijk.ts';
import { Herinnering } from '@tenzij/domain/traject/Herinneringen.ts';
import { CaseloadKandidaat } from '@tenzij/domain/traject/kandidaten.ts';
import { SchaalAf, SchaalOp } from '@tenzij/domain/traject/Opschaling.ts';
import {
  AfgerondTraject,
  Contactmoment,
  NieuwContactmoment,
  NieuweReflectie,
  Overdracht,
  Reflectie,
  Traject,
  TrajectId,
  TrajectStatus,
  WarmeOverdracht,
} from '@tenzij/domain/traject/Traject.ts';
import { NieuwHerinneringsuitstel } from '@tenzij/domain/traject/UitgesteldeHerinnering.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';
import { lijst } from './inrichting.ts';

const optie = Schema.optionalKey;
const params = Schema.Struct({ id: TrajectId });

export const traject = {
  trajecten: operatie({
    methode: 'GET',
    pad: '/trajecten',
    doet: 'Geeft de trajecten die u mag zien: lopende eerst.',
    wie: 'traject.lezen',
    query: Schema.Struct({
      ...PaginaVraag,
      teamId: optie(TeamId),
      coachId: optie(MedewerkerId),
      status: optie(TrajectStatus),
      pilotId: optie(PilotId),
      q: optie(Schema.String.check(Schema.isMaxLength(200))),
    }),
    antwoord: paginaVan(Traject),
  }),
  traject: operatie({
    methode: 'GET',
    pad: '/trajecten/{id}',
    doet: 'Geeft één traject met zijn contactmomenten en reflecties.',
    wie: 'traject.lezen',
    params,
    antwoord: TrajectBeeld,
    versie: true,
  }),
  noteerContact: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/contactmomenten',
    doet: 'Noteert een contactmoment.',
    wie: 'traject.contact',
    params,
    body: NieuwContactmoment,
    status: 201,
    antwoord: Contactmoment,
  }),
  reflecteer: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/reflecties',
    doet: 'Legt een reflectie vast.',
    wie: 'traject.reflectie',
    params,
    body: NieuweReflectie,
    status: 201,
    antwoord: Reflectie,
  }),
  stelHerinneringUit: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/herinneringen',
    doet: 'Stelt een herinnering een week uit, zegt waarom zij niet meer nodig is, of vraagt haar toch weer.',
    wie: 'traject.contact',
    params,
    body: NieuwHerinneringsuitstel,
    status: 201,
    antwoord: TrajectBeeld,
  }),
  draagOver: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/overdracht',
    doet: 'Draagt het traject over aan een andere coach van het team.',
    wie: 'traject.overdracht',
    params,
    body: Overdracht,
    status: 201,
    antwoord: Traject,
    versie: true,
  }),
  schaalOp: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/opschaling',
    doet: 'Vraagt om zwaardere hulp: het team weegt de vraag opnieuw. Het antwoord is de melding op de agenda.',
    wie: 'traject.schalen',
    params,
    body: SchaalOp,
    status: 201,
    antwoord: Melding,
  }),
  schaalAf: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/afschaling',
    doet: 'Gaat terug van combinatie naar begeleiding door het wijkteam alleen.',
    wie: 'traject.schalen',
    params,
    body: SchaalAf,
    status: 201,
    antwoord: Traject,
    versie: true,
  }),
  bevestigWarmeOverdracht: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/warme-overdracht',
    doet: 'Legt vast op welke dag beide coaches met de inwoner om tafel zaten.',
    wie: 'traject.overdracht',
    params,
    body: WarmeOverdracht,
    status: 201,
    antwoord: Traject,
    versie: true,
  }),
  rondAf: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/afronding',
    doet: 'Rondt het traject af, en geeft de link waarmee de inwoner vertelt hoe het ging.',
    wie: 'traject.afronding',
    params,
    body: Afronding,
    status: 201,
    antwoord: Schema.Struct({ ...AfgerondTraject.fields, ervaringslink: Schema.String }),
    versie: true,
  }),
  evalueer: operatie({
    methode: 'POST',
    pad: '/trajecten/{id}/evaluatie',
    doet: 'Legt alsnog vast hoe de coach een afgerond traject zag.',
    wie: 'traject.afronding',
    params,
    body: CoachEvaluatie,
    status: 201,
    antwoord: Traject,
  }),
  herinneringen: operatie({
    methode: 'GET',
    pad: '/herinneringen',
    doet: 'Geeft wat er bij uw trajecten aan de beurt is.',
    wie: 'traject.contact',
    antwoord: lijst(Herinnering),
  }),
  caseload: operatie({
    methode: 'GET',
    pad: '/teams/{id}/caseload',
    doet: 'Geeft per coach de lopende trajecten en de uren, en hoe het werk is verdeeld.',
    wie: 'caseload.lezen',
    params: Schema.Struct({ id: TeamId }),
    antwoord: Caseload,
  }),
  kandidaten: operatie({
    methode: 'GET',
    pad: '/teams/{id}/kandidaten',
    doet: 'Geeft wie er ruimte heeft voor een casus: eerst wie de kennis heeft, dan wie de ruimte heeft.',
    wie: 'caseload.lezen',
    params: Schema.Struct({ id: TeamId }),
    query: Schema.Struct({
      meldingId: optie(MeldingId),
      trajectId: optie(TrajectId),
      kenmerken: optie(Schema.String.check(Schema.isMaxLength(400))),
      urenPerWeek: optie(
        Schema.FiniteFromString.check(
          Schema.isBetween({ minimum: 0, maximum: 40 }, { message: 'Geef 0 tot en met 40 uur per week.' }),
        ),
      ),
    }),
    antwoord: lijst(CaseloadKandidaat),
  }),
  zetBandbreedte: operatie({
    methode: 'PUT',
    pad: '/teams/{id}/bandbreedte',
    doet: 'Legt vast tussen welke delen van de beschikbare uren het team wil werken.',
    wie: 'caseload.bandbreedte',
    params: Schema.Struct({ id: TeamId }),
    body: Bandbreedte,
    antwoord: Bandbreedte,
  }),
  meldAfwezig: operatie({
    methode: 'POST',
    pad: '/medewerkers/{id}/afwezigheden',
    doet: 'Legt vast van wanneer tot wanneer iemand er niet is. Waarom wordt niet bewaard.',
    wie: 'afwezigheid.vastleggen',
    params: Schema.Struct({ id: MedewerkerId }),
    body: NieuweAfwezigheid,
    status: 201,
    antwoord: Afwezigheid,
  }),
  beeindigAfwezigheid: operatie({
    methode: 'DELETE',
    pad: '/medewerkers/{id}/afwezigheden/{afwezigheidId}',
    doet: 'Iemand is er weer, of ging niet weg: de dagen vanaf vandaag vervallen.',
    wie: 'afwezigheid.vastleggen',
    params: Schema.Struct({ id: MedewerkerId, afwezigheidId: AfwezigheidId }),
    status: 204,
  }),
};
