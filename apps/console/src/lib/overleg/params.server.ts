import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { paramsMet } from '#lib/session/params.server.ts';

export const overlegParams = paramsMet(OverlegId);
