import type { IndicatieBeeld } from '@tenzij/domain/indicatie/bekijk.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { type Handeling, reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import type { Actie } from '#lib/acties.ts';
import { Pad } from '#lib/pad.ts';

type Wat = Pick<IndicatieBeeld, 'id' | 'status' | 'agendaStand' | 'nietOpAgenda' | 'teamId' | 'herweging'>;

export const ligtBijToets = ({ herweging }: Pick<IndicatieBeeld, 'herweging'>): boolean =>
  herweging?.melding.status === 'besloten' && herweging.toets?.status === 'gevraagd' && !herweging.besluit?.spoed;

/** What may be done with this indicatie by this role: the first is the one thing to do next. */
export const indicatieActies = (beeld: Wat, rol: Rol) => {
  const { id, status, agendaStand: stand } = beeld;
  const mag = (recht: Handeling) => reikwijdte(rol, recht) !== undefined;
  const loopt = status === 'toegekend';
  const teamWeegt = stand === 'in_weging' || stand === 'later_geworden' || ligtBijToets(beeld);
  const weegt = loopt && (stand === 'wacht' || stand === 'in_weging' || stand === 'later_geworden');
  return {
    besluit: {
      label: tekst.indicatie.beslis,
      zichtbaar: status === 'aangevraagd' && mag('indicatie.beslissen'),
      naar: Pad.beslisAanvraag(id),
    },
    weeg: {
      label: tekst.herindicaties.weeg,
      zichtbaar: weegt && mag('weging.openen') && beeld.herweging !== null,
      naar: Pad.melding(beeld.herweging?.melding.id ?? ''),
    },
    herindicatie: {
      label: tekst.indicatie.herindicatie,
      zichtbaar: loopt && !teamWeegt && mag('indicatie.herindiceren'),
      naar: Pad.herindiceer(id),
    },
    correctie: {
      label: tekst.indicatie.correctie,
      zichtbaar: loopt && mag('indicatie.beslissen'),
      naar: Pad.corrigeerIndicatie(id),
    },
    agenda: {
      label:
        beeld.nietOpAgenda === null && stand !== 'ingetrokken' ? tekst.indicatie.vanAgenda : tekst.indicatie.opAgenda,
      zichtbaar: loopt && !teamWeegt && stand !== 'besloten' && mag('indicatie.agenda'),
      naar: Pad.indicatieAgenda(id),
    },
  } satisfies Record<string, Actie>;
};
