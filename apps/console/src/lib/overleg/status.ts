import type { OverlegStatus } from '@tenzij/domain/overleg/Overleg.ts';
import type { WegingStatus } from '@tenzij/domain/weging/Weging.ts';
import type { Status } from '#lib/status/status.ts';

export const overlegStatus: Record<OverlegStatus, Status> = {
  gepland: { woord: 'Gepland', toon: 'neutral', vorm: 'open' },
  open: { woord: 'Bezig', toon: 'active', vorm: 'half' },
  gesloten: { woord: 'Gesloten', toon: 'safe', vorm: 'vink' },
};

export const wegingStatus: Record<typeof WegingStatus.Type, Status> = {
  open: { woord: 'Wordt gewogen', toon: 'active', vorm: 'half' },
  onthuld: { woord: 'Onthuld', toon: 'active', vorm: 'vol' },
  besloten: { woord: 'Besloten', toon: 'safe', vorm: 'vink' },
};
