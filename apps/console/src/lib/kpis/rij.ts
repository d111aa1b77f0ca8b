import { isGeregistreerd } from '@tenzij/documents/chart/registered.ts';
import { inEenheid } from '@tenzij/documents/chart/words.ts';
import type { Kpi, KpiGroep } from '@tenzij/domain/kpi/Kpi.ts';
import { tekst } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { normInWoorden, oordeelStatus } from './oordeel.ts';

const t = tekst.kpi;

type Telling = Pick<KpiGroep, 'teller' | 'noemer' | 'waarde' | 'onderdrukt'>;

const geteld = (kpi: Kpi, waarvan: string, { teller, noemer, waarde, onderdrukt = false }: Telling) => ({
  naam: kpi.naam,
  waarvan,
  waarde: isGeregistreerd({ code: kpi.code, teller, waarde })
    ? inEenheid(kpi.eenheid, { naam: '', waarde, onderdrukt })
    : t.nietGeregistreerd,
  teller,
  noemer,
  norm: kpi.oordeel ? normInWoorden(kpi, kpi.oordeel) : null,
  oordeel: null as string | null,
  definitie: kpi.definitie,
  bron: kpi.bron,
});

/** Every figure as it stands on the page, and then each of its parts; too few people stay too few. */
export const kpiRijen = (...tellingen: ReadonlyArray<ReadonlyArray<Kpi>>) =>
  (tellingen[0] ?? []).flatMap((kpi) => [
    { ...geteld(kpi, t.totaal, kpi), oordeel: kpi.oordeel ? oordeelStatus(kpi.oordeel).woord : null },
    ...tellingen
      .flatMap((items) => items.find(({ code }) => code === kpi.code)?.groepen ?? [])
      .map((groep) => geteld(kpi, groep.naam ?? groep.sleutel, groep)),
  ]);

export const kpiKolommen: ReadonlyArray<CsvKolom<ReturnType<typeof geteld>>> = [
  { naam: t.cijfer, cel: ({ naam }) => naam },
  { naam: t.waarvan, cel: ({ waarvan }) => waarvan },
  { naam: t.nu, cel: ({ waarde }) => waarde },
  { naam: t.teller, cel: ({ teller }) => teller },
  { naam: t.noemer, cel: ({ noemer }) => noemer },
  { naam: t.norm, cel: ({ norm }) => norm },
  { naam: t.uitkomst, cel: ({ oordeel }) => oordeel },
  { naam: t.definitie, cel: ({ definitie }) => definitie },
  { naam: t.bron, cel: ({ bron }) => bron },
];
