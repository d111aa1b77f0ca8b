import type { WerklijstRegel, Werklijstsoort } from '@tenzij/domain/werk/Werklijst.ts';
import { tekst } from '#berichten';
import type { CsvKolom } from '#lib/list/csv.ts';
import { dagenTussen, datum, duur, geleden } from '#lib/notatie/datum.ts';
import { Pad } from '#lib/pad.ts';
import { type Benoemd, naamVan } from '#lib/session/bekend.ts';

const t = tekst.werklijst;

/** What can be done in the row itself. */
export const formulieren = {
  eerste_contact: 'contact',
  geen_contact: 'contact',
  reflectie: 'reflectie',
  evaluatie_ontbreekt: 'evaluatie',
  warme_overdracht: 'warm',
} as const satisfies Partial<Record<Werklijstsoort, string>>;
export type Formulier = (typeof formulieren)[keyof typeof formulieren] | 'uitstel';

const uitstelbaar: ReadonlyArray<Werklijstsoort> = [
  'eerste_contact',
  'geen_contact',
  'reflectie',
  'verwacht_einde',
  'warme_overdracht',
  'evaluatie_ontbreekt',
  'ervaring_ontbreekt',
];

/** To the day, as that is what the list goes by; past a few months nobody counts days. */
const hoeLang = (dag: string, vandaag: string): string => {
  const dagen = dagenTussen(dag, vandaag);
  if (Math.abs(dagen) < 2 || Math.abs(dagen) > 120) return geleden(dag, vandaag);
  return dagen > 0 ? t.geleden(duur(dagen)) : t.over(duur(-dagen));
};

/** In one sentence why it stands here. */
export const waarom = (
  { soort, vanaf, gestartOp }: Pick<WerklijstRegel, 'soort' | 'vanaf' | 'gestartOp'>,
  coach: string | null,
  vandaag: string,
): string => {
  const wanneer = t.wanneer(datum(vanaf), hoeLang(vanaf, vandaag));
  if (soort === 'zonder_coach') return t.zin.zonder_coach(coach ?? t.zonderCoach);
  if (soort === 'reflectie' && vanaf === gestartOp) return t.zin.eersteReflectie(wanneer);
  if (soort === 'indicatie_loopt_af' && vanaf < vandaag) return t.zin.indicatie_is_afgelopen(wanneer);
  return t.zin[soort](wanneer);
};

/** Where the next step is taken, when that is not in the row. */
const elders = ({ soort, trajectId, indicatieId, teamId }: WerklijstRegel): string | null => {
  if (soort === 'verwacht_einde') return trajectId === null ? null : Pad.afronding(trajectId);
  if (soort === 'ervaring_ontbreekt') return trajectId === null ? null : Pad.ervaringslink(trajectId);
  if (soort === 'indicatie_loopt_af') return Pad.indicatie(indicatieId ?? '');
  if (soort === 'zonder_coach') return Pad.caseload(teamId);
  if (soort === 'warme_overdracht' && trajectId === null) return Pad.indicatie(indicatieId ?? '');
  return null;
};

/** What names a row on its page and in an address: its kind and what it is about. */
export const sleutelVan = ({
  soort,
  trajectId,
  indicatieId,
}: Pick<WerklijstRegel, 'soort' | 'trajectId' | 'indicatieId'>) => `${soort}:${trajectId ?? indicatieId ?? ''}`;

export const werklijstRij =
  (bekend: { readonly teams: ReadonlyArray<Benoemd>; readonly medewerkers: ReadonlyArray<Benoemd> }, vandaag: string) =>
  (regel: WerklijstRegel) => {
    const coach = naamVan(bekend.medewerkers, regel.coachId);
    return {
      sleutel: sleutelVan(regel),
      soort: regel.soort,
      trajectId: regel.trajectId,
      naam:
        regel.nummer ??
        (regel.externId === null ? tekst.traject.zonderNummer : tekst.traject.uitRegister(regel.externId)),
      naar: regel.trajectId === null ? Pad.indicatie(regel.indicatieId ?? '') : Pad.traject(regel.trajectId),
      waarom: waarom(regel, coach, vandaag),
      sinds: regel.sinds,
      gestartOp: regel.gestartOp,
      coach,
      team: naamVan(bekend.teams, regel.teamId),
      formulier:
        regel.trajectId !== null && regel.soort in formulieren
          ? formulieren[regel.soort as keyof typeof formulieren]
          : null,
      elders: elders(regel),
      uitstelbaar: uitstelbaar.includes(regel.soort) && regel.trajectId !== null,
    };
  };
export type WerklijstRij = ReturnType<ReturnType<typeof werklijstRij>>;

export const werklijstKolommen: ReadonlyArray<CsvKolom<WerklijstRij>> = [
  { naam: t.casus, cel: ({ naam }) => naam },
  { naam: t.soortNaam, cel: ({ soort }) => t.soort[soort] },
  { naam: t.waarom, cel: (rij) => rij.waarom },
  { naam: t.sinds, cel: ({ sinds }) => sinds },
  { naam: t.coach, cel: ({ coach }) => coach ?? t.zonderCoach },
  { naam: t.team, cel: ({ team }) => team },
];
