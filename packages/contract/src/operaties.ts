import { chat } from './operaties/chat.ts';
import { ervaring } from './operaties/ervaring.ts';
import { indicatie } from './operaties/indicatie.ts';
import { inrichting } from './operaties/inrichting.ts';
import { kosten } from './operaties/kosten.ts';
import { kwartaal } from './operaties/kwartaal.ts';
import { melding } from './operaties/melding.ts';
import { gebeurtenis, kpi, register } from './operaties/overig.ts';
import { overleg } from './operaties/overleg.ts';
import { pilot } from './operaties/pilot.ts';
import { reconstructie } from './operaties/reconstructie.ts';
import { toets } from './operaties/toets.ts';
import { traject } from './operaties/traject.ts';
import { verwijzing } from './operaties/verwijzing.ts';
import { voorziening } from './operaties/voorziening.ts';
import { weging } from './operaties/weging.ts';
import { werk } from './operaties/werk.ts';

/** Everything that can be asked of the api. */
export const operaties = {
  ...inrichting,
  ...melding,
  ...weging,
  ...overleg,
  ...traject,
  ...werk,
  ...ervaring,
  ...toets,
  ...indicatie,
  ...verwijzing,
  ...voorziening,
  ...kpi,
  ...kwartaal,
  ...pilot,
  ...kosten,
  ...reconstructie,
  ...register,
  ...gebeurtenis,
  ...chat,
};
export type Operaties = typeof operaties;
export type OperatieNaam = keyof Operaties;
export const operatieNamen = Object.keys(operaties) as ReadonlyArray<OperatieNaam>;
