import { chat } from './chat/chat.ts';
import { ervaring } from './ervaring/ervaring.ts';
import { gebeurtenis } from './gebeurtenis/gebeurtenis.ts';
import type { Handlers } from './http/Handler.ts';
import { indicatie } from './indicatie/indicatie.ts';
import { demo } from './inrichting/demo.ts';
import { gezondheid } from './inrichting/gezondheid.ts';
import { inrichting } from './inrichting/inrichting.ts';
import { kosten } from './kosten/kosten.ts';
import { kpi } from './kpi/kpi.ts';
import { kwartaal } from './kwartaal/kwartaal.ts';
import { melding } from './melding/melding.ts';
import { overleg } from './overleg/overleg.ts';
import { pilot } from './pilot/pilot.ts';
import { reconstructie } from './reconstructie/reconstructie.ts';
import { register } from './register/register.ts';
import { toets } from './toets/toets.ts';
import { traject } from './traject/traject.ts';
import { verwijzing } from './verwijzing/verwijzing.ts';
import { voorziening } from './voorziening/voorziening.ts';
import { weging } from './weging/weging.ts';
import { werk } from './werk/werk.ts';

/** Every operation of the contract, with what does it. */
export const handlers: Handlers = {
  ...gezondheid,
  ...demo,
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
