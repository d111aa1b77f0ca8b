import type { OverlegStatus } from '@tenzij/domain/overleg/Overleg.ts';
import type { WegingStatus } from '@tenzij/domain/weging/Weging.ts';
import { woord } from '#berichten';
import type { Status } from '#lib/status/status.ts';

export const overlegStatus: Record<OverlegStatus, Status> = {
  gepland: { woord: woord.overlegStatus.gepland, toon: 'neutral', vorm: 'open' },
  open: { woord: woord.overlegStatus.open, toon: 'active', vorm: 'half' },
  gesloten: { woord: woord.overlegStatus.gesloten, toon: 'safe', vorm: 'vink' },
};

export const wegingStatus: Record<WegingStatus, Status> = {
  open: { woord: woord.wegingStatus.open, toon: 'active', vorm: 'half' },
  onthuld: { woord: woord.wegingStatus.onthuld, toon: 'active', vorm: 'vol' },
  vervallen: { woord: woord.wegingStatus.vervallen, toon: 'neutral', vorm: 'streep' },
  besloten: { woord: woord.wegingStatus.besloten, toon: 'safe', vorm: 'vink' },
};
