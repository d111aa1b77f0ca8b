import { beeindigAfwezigheid, meldAfwezig } from '@tenzij/domain/medewerker/meldAfwezig.ts';
import { bekijkTraject, lijstTrajecten, mijnHerinneringen } from '@tenzij/domain/traject/bekijk.ts';
import { bekijkCaseload } from '@tenzij/domain/traject/bekijkCaseload.ts';
import { bevestigWarmeOverdracht } from '@tenzij/domain/traject/bevestigWarmeOverdracht.ts';
import { draagOver } from '@tenzij/domain/traject/draagOver.ts';
import { evalueer } from '@tenzij/domain/traject/evalueer.ts';
import { kandidatenVoor } from '@tenzij/domain/traject/kandidaten.ts';
import { noteerContact } from '@tenzij/domain/traject/noteerContact.ts';
import { reflecteer } from '@tenzij/domain/traject/reflecteer.ts';
import { schaalAf } from '@tenzij/domain/traject/schaalAf.ts';
import { schaalOp } from '@tenzij/domain/traject/schaalOp.ts';
import { stelHerinneringUit } from '@tenzij/domain/traject/stelHerinneringUit.ts';
import { zetBandbreedte } from '@tenzij/domain/traject/zetBandbreedte.ts';
import { Effect } from 'effect';
import type { Handlers } from '../http/Handler.ts';
import { rondTrajectAf } from './rondAf.ts';

export const traject: Handlers<
  | 'trajecten'
  | 'traject'
  | 'noteerContact'
  | 'reflecteer'
  | 'stelHerinneringUit'
  | 'draagOver'
  | 'schaalOp'
  | 'schaalAf'
  | 'rondAf'
  | 'evalueer'
  | 'herinneringen'
  | 'caseload'
  | 'bevestigWarmeOverdracht'
  | 'kandidaten'
  | 'zetBandbreedte'
  | 'meldAfwezig'
  | 'beeindigAfwezigheid'
> = {
  trajecten: ({ query }) => lijstTrajecten(query),
  traject: ({ params }) => bekijkTraject(params.id),
  noteerContact: ({ params, body }) => noteerContact(params.id, body),
  reflecteer: ({ params, body }) => reflecteer(params.id, body),
  stelHerinneringUit: ({ params, body }) =>
    Effect.andThen(stelHerinneringUit(params.id, body), bekijkTraject(params.id)),
  draagOver: ({ params, body }) => draagOver(params.id, body),
  schaalOp: ({ params, body }) => schaalOp(params.id, body),
  schaalAf: ({ params, body }) => schaalAf(params.id, body),
  rondAf: ({ params, body }) => rondTrajectAf(params.id, body),
  evalueer: ({ params, body }) => evalueer(params.id, body),
  herinneringen: () => Effect.map(mijnHerinneringen(), (items) => ({ items })),
  caseload: ({ params }) => bekijkCaseload(params.id),
  bevestigWarmeOverdracht: ({ params, body }) => bevestigWarmeOverdracht(params.id, body),
  kandidaten: ({ params, query }) => kandidatenVoor(params.id, query),
  zetBandbreedte: ({ params, body }) => zetBandbreedte(params.id, body),
  meldAfwezig: ({ params, body }) => meldAfwezig(params.id, body),
  beeindigAfwezigheid: ({ params }) => beeindigAfwezigheid(params.id, params.afwezigheidId),
};
