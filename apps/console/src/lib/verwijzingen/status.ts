import type { VerwijzingStatus } from '@tenzij/domain/verwijzing/Verwijzing.ts';
import { woord } from '#berichten';
import type { Status } from '#lib/status/status.ts';

export const verwijzingStatus: Record<VerwijzingStatus, Status> = {
  verstuurd: { woord: woord.verwijzingStatus.verstuurd, toon: 'warning', vorm: 'open' },
  aangenomen: { woord: woord.verwijzingStatus.aangenomen, toon: 'active', vorm: 'half' },
  geweigerd: { woord: woord.verwijzingStatus.geweigerd, toon: 'danger', vorm: 'kruis' },
  afgerond: { woord: woord.verwijzingStatus.afgerond, toon: 'safe', vorm: 'vink' },
  ingetrokken: { woord: woord.verwijzingStatus.ingetrokken, toon: 'neutral', vorm: 'streep' },
};
