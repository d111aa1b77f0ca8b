import type { Dag } from '../Dag.ts';
import type { MeldingStatus } from '../melding/Melding.ts';
import type { Indicatie } from './Indicatie.ts';
import { looptAf } from './Venster.ts';

export type AgendaStap =
  | 'geen'
  /** Onto the agenda of the team. */
  | 'zet_op'
  /** Off it: nobody began to weigh it. */
  | 'trek_in'
  /** The same melding, for another end. */
  | 'verschuif'
  /** The team weighs it, and it ends later than it was brought for. */
  | 'zeg'
  /** It was weighed or withdrawn, and ends much later: it comes back by itself. */
  | 'laat_los';

/** `agendaTot` is the end that the melding was brought for; null once the team was told that it ends later. */
export type Aflopend = Pick<Indicatie, 'status' | 'tot' | 'agendaTot' | 'nietOpAgenda'>;

const bijAnderEinde = (melding: MeldingStatus, { agendaTot }: Aflopend, binnen: boolean): AgendaStap => {
  switch (melding) {
    case 'ontvangen':
      return binnen ? 'verschuif' : 'trek_in';
    case 'in_weging':
      if (binnen) return 'verschuif';
      return agendaTot === null ? 'geen' : 'zeg';
    case 'ingetrokken':
      return binnen ? 'zet_op' : 'laat_los';
    case 'besloten':
    case 'afgehandeld':
      return binnen ? 'verschuif' : 'laat_los';
  }
};

/** What is to be done so that the agenda says what this indicatie says. `melding` is how the one that was made stands. */
export const agendaStap = (
  indicatie: Aflopend,
  melding: MeldingStatus | null,
  vandaag: Dag,
  weken: number,
): AgendaStap => {
  if (indicatie.status !== 'toegekend' || indicatie.nietOpAgenda !== null)
    return melding === 'ontvangen' ? 'trek_in' : 'geen';
  const binnen = looptAf(indicatie.tot, vandaag, weken);
  if (melding === null) return binnen ? 'zet_op' : 'geen';
  return indicatie.agendaTot === indicatie.tot ? 'geen' : bijAnderEinde(melding, indicatie, binnen);
};

export const AgendaStand = [
  'te_vroeg',
  'zonder_team',
  'wacht',
  'in_weging',
  'later_geworden',
  'besloten',
  'ingetrokken',
  'niet_op_agenda',
  'vastgelegd',
] as const;
export type AgendaStand = (typeof AgendaStand)[number];

/** Where an indicatie that runs or ran stands on its way to an outcome; null while it was never allocated. */
export const agendaStandVan = (
  indicatie: Aflopend & Pick<Indicatie, 'herindicatie' | 'teamId' | 'wijkId'>,
  melding: MeldingStatus | null,
  vandaag: Dag,
  weken: number,
): AgendaStand | null => {
  if (indicatie.status === 'aangevraagd' || indicatie.status === 'afgewezen') return null;
  if (indicatie.status !== 'toegekend') return indicatie.herindicatie === null ? null : 'vastgelegd';
  if (indicatie.nietOpAgenda !== null) return 'niet_op_agenda';
  if (melding === null) {
    const komt = looptAf(indicatie.tot, vandaag, weken);
    return komt && indicatie.teamId === null && indicatie.wijkId === null ? 'zonder_team' : 'te_vroeg';
  }
  if (melding === 'ontvangen') return 'wacht';
  if (melding === 'ingetrokken') return 'ingetrokken';
  if (melding !== 'in_weging') return 'besloten';
  return looptAf(indicatie.tot, vandaag, weken) ? 'in_weging' : 'later_geworden';
};
