import { TrajectId } from '@tenzij/domain/traject/Traject.ts';
import { paramsMet } from '#lib/session/params.server.ts';

export const trajectParams = paramsMet(TrajectId);
