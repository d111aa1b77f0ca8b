import type { Zorgvraag } from '@tenzij/domain/kpi/Zorgvraag.ts';
import { tekst, woord } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';

const t = tekst.zorgvraag;

/** Every cell as it stands on the page; too few people stay too few. */
export const zorgvraagRijen = ({ wijken, cellen }: Zorgvraag) =>
  cellen.map((cel) => ({
    wijk: wijken.find(({ id }) => id === cel.wijkId)?.naam ?? '',
    leefgebied: woord.leefgebied[cel.leefgebied],
    meldingen: cel.meldingen ?? t.nietTeTonen,
    collectief: cel.collectief ?? t.nietTeTonen,
    voorzieningen: cel.voorzieningen,
    aanbod: cel.gat === true ? t.geenAanbod : null,
  }));

export const zorgvraagKolommen: ReadonlyArray<CsvKolom<ReturnType<typeof zorgvraagRijen>[number]>> = [
  { naam: t.wijk, cel: ({ wijk }) => wijk },
  { naam: t.leefgebied, cel: ({ leefgebied }) => leefgebied },
  { naam: t.meldingen, cel: ({ meldingen }) => meldingen },
  { naam: t.collectief, cel: ({ collectief }) => collectief },
  { naam: t.voorzieningen, cel: ({ voorzieningen }) => voorzieningen },
  { naam: t.aanbod, cel: ({ aanbod }) => aanbod },
];
