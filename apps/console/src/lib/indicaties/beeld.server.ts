import type { RequestEvent } from '@sveltejs/kit';
import type { IndicatieBeeld } from '@tenzij/domain/indicatie/bekijk.ts';
import { lees } from '#lib/session/answer.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { vandaag } from '#lib/session/today.server.ts';
import { indicatieParams } from './params.server.ts';
import { naamVanIndicatie } from './rij.ts';

export const titelVan = ({ aanvraag, herweging, externId }: IndicatieBeeld) =>
  naamVanIndicatie({
    meldingNummer: aanvraag?.melding.nummer ?? null,
    agendaNummer: herweging?.melding.nummer ?? null,
    externId,
  });

/** The indicatie that a page under its address is about. */
export const indicatieVan = async (event: RequestEvent<{ id: string }>) => {
  const { api } = aangemeld(event);
  const indicatie = await lees(event, api.indicatie({ params: indicatieParams(event.params.id) }));
  return {
    indicatie,
    titel: titelVan(indicatie),
    versie: indicatie.versie,
    vandaag: vandaag(),
    sleutel: crypto.randomUUID() as string,
  };
};
