import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { tekst, woord } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { dagenTussen } from '#lib/notatie/datum.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';

interface Bekend {
  readonly teams: ReadonlyArray<Benoemd>;
  readonly wijken: ReadonlyArray<Benoemd>;
}

const wachtend: ReadonlyArray<Melding['status']> = ['ontvangen', 'in_weging'];

/** A melding as a row of the list; who it is about is not in it. */
export const meldingRij =
  (bekend: Bekend, dag: string) =>
  ({ id, nummer, vraag, status, ontvangenOp, uitstelbaar, voorbeeld, teamId, wijkId }: Melding) => ({
    id,
    nummer,
    vraag,
    status,
    ontvangenOp,
    voorbeeld,
    spoed: !uitstelbaar,
    wachtDagen: wachtend.includes(status) ? dagenTussen(ontvangenOp, dag) : null,
    team: naamVan(bekend.teams, teamId),
    wijk: naamVan(bekend.wijken, wijkId),
  });

const t = tekst.melding;

export const meldingKolommen: ReadonlyArray<CsvKolom<ReturnType<ReturnType<typeof meldingRij>>>> = [
  { naam: t.nummer, cel: ({ nummer }) => nummer },
  { naam: t.spoed, cel: ({ spoed }) => spoed },
  { naam: tekst.schil.voorbeeld, cel: ({ voorbeeld }) => voorbeeld },
  { naam: t.vraag, cel: ({ vraag }) => vraag ?? t.vraagOnbekend },
  { naam: t.status, cel: ({ status }) => woord.meldingStatus[status] },
  { naam: tekst.lijst.wachtDagen, cel: ({ wachtDagen }) => wachtDagen },
  { naam: t.ontvangen, cel: ({ ontvangenOp }) => ontvangenOp },
  { naam: t.wijk, cel: ({ wijk }) => wijk },
  { naam: t.team, cel: ({ team }) => team },
];
