import { IndicatieId } from '@tenzij/domain/indicatie/Indicatie.ts';
import { paramsMet } from '#lib/session/params.server.ts';

export const indicatieParams = paramsMet(IndicatieId);
