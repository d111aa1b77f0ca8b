import type { AgendaStand } from '@tenzij/domain/indicatie/agendaStap.ts';
import type { IndicatieStatus } from '@tenzij/domain/indicatie/Indicatie.ts';
import { tekst, woord } from '#berichten';
import type { Status } from '#lib/status/status.ts';

const w = woord.indicatieStatus;

export const indicatieStatus: Record<IndicatieStatus, Status> = {
  aangevraagd: { woord: w.aangevraagd, toon: 'warning', vorm: 'open' },
  toegekend: { woord: w.toegekend, toon: 'active', vorm: 'half' },
  afgewezen: { woord: w.afgewezen, toon: 'neutral', vorm: 'kruis' },
  verlengd: { woord: w.verlengd, toon: 'safe', vorm: 'vink' },
  afgeschaald: { woord: w.afgeschaald, toon: 'safe', vorm: 'vink' },
  beeindigd: { woord: w.beeindigd, toon: 'neutral', vorm: 'streep' },
};

const s = tekst.indicatie.agendaStand;

export const agendaStatus: Record<AgendaStand, Status> = {
  te_vroeg: { woord: s.te_vroeg, toon: 'neutral', vorm: 'open' },
  zonder_team: { woord: s.zonder_team, toon: 'warning', vorm: 'driehoek' },
  wacht: { woord: s.wacht, toon: 'active', vorm: 'open' },
  in_weging: { woord: s.in_weging, toon: 'active', vorm: 'half' },
  later_geworden: { woord: s.later_geworden, toon: 'warning', vorm: 'driehoek' },
  besloten: { woord: s.besloten, toon: 'warning', vorm: 'vol' },
  ingetrokken: { woord: s.ingetrokken, toon: 'warning', vorm: 'kruis' },
  niet_op_agenda: { woord: s.niet_op_agenda, toon: 'neutral', vorm: 'streep' },
  vastgelegd: { woord: s.vastgelegd, toon: 'safe', vorm: 'vink' },
};
