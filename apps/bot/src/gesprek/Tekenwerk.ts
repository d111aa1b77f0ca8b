import type { GesprekNaam } from '@tenzij/contract/gesprek/Web.ts';
import type { Gebeurtenis } from '@tenzij/domain/spoor/Spoor.ts';

/** What has to be drawn again: all of the room, or only what an event touched. */
export interface Tekenwerk {
  readonly alles: boolean;
  readonly overleg: boolean;
  readonly wegingen: ReadonlySet<string>;
}

export const geenWerk: Tekenwerk = { alles: false, overleg: false, wegingen: new Set() };
export const allesOpnieuw: Tekenwerk = { ...geenWerk, alles: true };
const alleenOverleg: Tekenwerk = { ...geenWerk, overleg: true };

export const isGeenWerk = ({ alles, overleg, wegingen }: Tekenwerk): boolean =>
  !alles && !overleg && wegingen.size === 0;

export const samen = (a: Tekenwerk, b: Tekenwerk): Tekenwerk => ({
  alles: a.alles || b.alles,
  overleg: a.overleg || b.overleg,
  wegingen: new Set([...a.wegingen, ...b.wegingen]),
});

/** What an event changes in the room of an overleg. */
const inOverleg = ({ soort, onderwerp }: Gebeurtenis, gesprek: GesprekNaam): Tekenwerk => {
  switch (soort) {
    case 'weging.stap_gezet':
    case 'weging.standpunt_gegeven':
      return { ...geenWerk, wegingen: new Set([onderwerp.id]) };
    case 'weging.geopend':
    case 'weging.onthuld':
    case 'weging.besloten':
    case 'weging.heropend':
      return { ...alleenOverleg, wegingen: new Set([onderwerp.id]) };
    case 'melding.ontvangen':
    case 'melding.ingetrokken':
    case 'traject.reflectie':
      return alleenOverleg;
    case 'overleg.geopend':
    case 'overleg.gewijzigd':
    case 'overleg.gesloten':
      return onderwerp.id === gesprek ? alleenOverleg : geenWerk;
    case 'weging.ongedaan':
    case 'toets.geoordeeld':
    case 'traject.gestart':
      return allesOpnieuw;
    default:
      return geenWerk;
  }
};

/** What an event asks to be drawn again in this conversation. */
export const werkBij = (gebeurtenis: Gebeurtenis, gesprek: GesprekNaam): Tekenwerk =>
  gesprek === 'persoonlijk'
    ? /^(traject\.|toets\.|weging\.ongedaan)/.test(gebeurtenis.soort)
      ? allesOpnieuw
      : geenWerk
    : inOverleg(gebeurtenis, gesprek);
