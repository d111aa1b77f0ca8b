import type { Kalendermaand } from '@tenzij/domain/indicatie/Kalender.ts';
import type { Rol } from '@tenzij/domain/medewerker/Medewerker.ts';
import { reikwijdte } from '@tenzij/domain/medewerker/rechten.ts';
import { tekst } from '#berichten';
import { aantal, uren } from '#lib/notatie/getal.ts';
import { Pad } from '#lib/pad.ts';
import type { IndicatieRij } from './rij.ts';

const t = tekst.herindicaties;

/** The last day of the month that comes so many months after this one. */
export const eindeVanMaand = (maand: string, later: number): string => {
  const [jaar = 0, nummer = 1] = maand.split('-').map(Number);
  return new Date(Date.UTC(jaar, nummer + later, 0)).toISOString().slice(0, 10);
};

/** What the calendar comes to, in sentences. */
export const bevindingenVan = (maanden: ReadonlyArray<Kalendermaand>) => {
  const som = (veld: 'aantal' | 'urenPerWeek' | 'open' | 'urenMinderPerWeek') =>
    maanden.reduce((totaal, maand) => totaal + maand[veld], 0);
  const n = som('aantal');
  if (n === 0) return { titel: t.geenBevinding, zinnen: [] };
  const minder = som('urenMinderPerWeek');
  return {
    titel: t.bevinding(aantal(n, tekst.indicatie.een, tekst.indicatie.meer), uren(som('urenPerWeek'))),
    zinnen: [som('open') === 0 ? t.allesVast : t.open(som('open')), ...(minder > 0 ? [t.minder(uren(minder))] : [])],
  };
};

/** What who looks does next with it. */
export const volgendeStap = ({ id, stand, agendaMeldingId }: IndicatieRij, rol: Rol) => {
  const weegt = stand === 'wacht' || stand === 'in_weging' || stand === 'later_geworden';
  if (weegt && agendaMeldingId !== null && reikwijdte(rol, 'weging.openen') !== undefined)
    return { naam: t.weeg, naar: Pad.melding(agendaMeldingId), nu: true };
  const aanZet =
    stand === 'besloten' || stand === 'niet_op_agenda' || stand === 'ingetrokken' || stand === 'zonder_team';
  if (aanZet && reikwijdte(rol, 'indicatie.herindiceren') !== undefined)
    return { naam: t.legVast, naar: Pad.herindiceer(id), nu: true };
  return { naam: t.bekijk, naar: Pad.indicatie(id), nu: false };
};
