import type { ToetsBeeld } from '@tenzij/domain/toets/bekijk.ts';
import { gronden } from '@tenzij/domain/weging/gronden.ts';
import { stapNamen } from '@tenzij/domain/weging/stappen.ts';
import { tekst, woord } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';
import { termijnStatus } from './termijn.ts';

/** A toets as a row of the list, for who looks at it. */
export const toetsRij = (teams: ReadonlyArray<Benoemd>, ik: string, dag: string) => (toets: ToetsBeeld) => ({
  id: toets.id,
  nummer: toets.melding.nummer,
  voorbeeld: toets.melding.voorbeeld,
  status: toets.status,
  spoed: toets.spoed,
  termijnOp: toets.termijnOp,
  termijn: termijnStatus(toets.termijnOp, dag),
  uitkomst: woord.uitkomst[toets.besluit.uitkomst],
  gezet: toets.stappenGezet.length,
  stappen: stapNamen.length,
  stappenOntbreken: toets.stappenOntbreken,
  gronden: toets.besluit.gronden.map((grond) => gronden[grond].tekst).join(' '),
  motivering: toets.besluit.motivering,
  ontbreken: toets.stappenOntbreken.map((stap) => woord.stap[stap]).join(', '),
  eigen: toets.betrokkenen.some((id) => id === ik),
  team: naamVan(teams, toets.teamId),
});

const t = tekst.toets;

export const toetsKolommen: ReadonlyArray<CsvKolom<ReturnType<ReturnType<typeof toetsRij>>>> = [
  { naam: t.casus, cel: ({ nummer }) => nummer },
  { naam: tekst.melding.spoed, cel: ({ spoed }) => spoed },
  { naam: tekst.schil.voorbeeld, cel: ({ voorbeeld }) => voorbeeld },
  { naam: t.termijn, cel: ({ termijnOp }) => termijnOp },
  { naam: t.uitkomst, cel: ({ uitkomst }) => uitkomst },
  { naam: t.stappen, cel: ({ gezet, stappen }) => t.stappenTelling(gezet, stappen) },
  { naam: t.mistKop, cel: ({ ontbreken }) => ontbreken },
  { naam: tekst.melding.team, cel: ({ team }) => team },
  { naam: t.status, cel: ({ status }) => woord.toetsStatus[status] },
];
