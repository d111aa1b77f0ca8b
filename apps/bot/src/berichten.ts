import { algemeen, hulp, start, stroom, web } from './berichten/algemeen.ts';
import { besluit, toets } from './berichten/besluit.ts';
import { chat, thuis } from './berichten/chat.ts';
import { maand } from './berichten/maand.ts';
import { melding } from './berichten/melding.ts';
import { overleg } from './berichten/overleg.ts';
import { slack } from './berichten/slack.ts';
import { teams } from './berichten/teams.ts';
import { caseload, herinnering, traject } from './berichten/traject.ts';
import { casus, weging } from './berichten/weging.ts';

/** Everything that the bot says. */
export const berichten = {
  algemeen,
  hulp,
  melding,
  casus,
  weging,
  besluit,
  overleg,
  toets,
  traject,
  herinnering,
  caseload,
  maand,
  stroom,
  web,
  start,
  chat,
  thuis,
  slack,
  teams,
};
