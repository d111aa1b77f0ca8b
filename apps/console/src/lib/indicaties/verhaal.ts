import type { IndicatieBeeld } from '@tenzij/domain/indicatie/bekijk.ts';
import type { Verloopregel } from '@tenzij/domain/indicatie/Verloop.ts';
import { type Grond, gronden } from '@tenzij/domain/weging/gronden.ts';
import { tekst, woord, woordVoor } from '#berichten';
import { datum } from '#lib/notatie/datum.ts';
import { opVolgorde, type TimelineItem } from '#lib/timeline/timeline.ts';

type Naam = (id: string | null) => string | null;
type Gewogen = NonNullable<IndicatieBeeld['aanvraag']>;

const t = tekst.indicatie;
const veldnamen: Readonly<Record<string, string>> = {
  van: t.van,
  tot: t.tot,
  urenPerWeek: t.uren,
  aanbieder: t.aanbieder,
};

const alsWaarde = (waarde: unknown): string => {
  if (waarde === null || waarde === undefined) return tekst.schil.onbekend;
  return typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? datum(waarde) : String(waarde);
};

/** What was changed, as it was and as it became. */
const verbeterd = ({ was, wordt }: Verloopregel['gegevens']): string =>
  Object.entries((wordt ?? {}) as Record<string, unknown>)
    .map(([veld, nieuw]) => {
      const oud = (was as Record<string, unknown> | undefined)?.[veld];
      return `${woordVoor(veldnamen, veld)}: ${t.tijdlijn.van(alsWaarde(oud), alsWaarde(nieuw))}`;
    })
    .join('. ');

const erbij = ({ soort, gegevens, reden }: Verloopregel): string | null => {
  const delen = [
    soort === 'gecorrigeerd' ? verbeterd(gegevens) : null,
    soort === 'herindicatie' ? woordVoor(woord.herindicatie, String(gegevens.uitkomst)) : null,
    typeof gegevens.grond === 'string' ? (gronden[gegevens.grond as Grond]?.tekst ?? null) : null,
    reden,
  ].filter((deel) => deel !== null && deel !== '');
  return delen.length === 0 ? null : delen.join('. ');
};

const vanGewogen = ({ melding, besluit }: Gewogen, naam: Naam): ReadonlyArray<TimelineItem> => [
  { soort: 'melding', op: melding.ontvangenOp, wat: `${t.tijdlijn.gemeld} (${melding.nummer})` },
  ...(besluit === null
    ? []
    : [
        {
          soort: 'weging' as const,
          op: besluit.vastgelegdOp,
          wat: `${t.besluit}: ${woord.uitkomst[besluit.uitkomst]}`,
          door: naam(besluit.beslotenDoor),
          mijlpaal: true,
        },
      ]),
];

const straks = (op: string | null, wat: string, vandaag: string): ReadonlyArray<TimelineItem> =>
  op === null ? [] : [{ soort: 'indicatie', op, wat, ...(op >= vandaag ? { straks: true } : {}) }];

/** The legal dates and what happened, as one line of time: from the question to the end, and what is still to come. */
export const gangVanIndicatie = (beeld: IndicatieBeeld, naam: Naam, vandaag: string): ReadonlyArray<TimelineItem> => {
  const { termijn, status } = beeld;
  const wacht = status === 'aangevraagd';
  const kent = beeld.verloop.some(({ soort }) => soort === 'toegekend');
  return opVolgorde([
    ...(beeld.aanvraag === null ? [] : vanGewogen(beeld.aanvraag, naam)),
    ...(beeld.herweging === null ? [] : vanGewogen(beeld.herweging, naam)),
    ...(beeld.aangevraagdOp === null
      ? []
      : [{ soort: 'indicatie' as const, op: beeld.aangevraagdOp, wat: t.aangevraagd }]),
    ...(kent || beeld.beschiktOp === null
      ? []
      : [{ soort: 'indicatie' as const, op: beeld.beschiktOp, wat: t.beschikt, mijlpaal: true }]),
    ...beeld.verloop
      .filter(({ soort }) => soort !== 'aangevraagd')
      .map((regel) => ({
        soort: 'indicatie' as const,
        op: regel.op,
        wat: t.gebeurd[regel.soort],
        door: regel.door === null ? t.vanzelf : naam(regel.door),
        tekst: erbij(regel),
        mijlpaal: ['toegekend', 'afgewezen', 'herindicatie'].includes(regel.soort),
      })),
    ...(wacht && termijn !== null ? straks(termijn.onderzoekOp, t.tijdlijn.onderzoek, vandaag) : []),
    ...(wacht && termijn !== null ? straks(termijn.valtOp, t.tijdlijn.termijn, vandaag) : []),
    ...straks(beeld.van, t.tijdlijn.begint, vandaag),
    ...(beeld.agendaStand === 'te_vroeg' ? straks(beeld.agendaVanaf, t.tijdlijn.komtOpAgenda, vandaag) : []),
    ...(beeld.warmOvergedragenOp === null ? straks(beeld.warmeOverdrachtOp, t.tijdlijn.warm, vandaag) : []),
    ...straks(wacht ? null : beeld.tot, t.tijdlijn.loopt, vandaag),
  ]);
};
