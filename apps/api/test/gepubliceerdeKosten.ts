import { arnhem, hilversum } from '@tenzij/registers/referentie/gepubliceerd.ts';
import type { Gemeentenaam } from '@tenzij/registers/referentie/schrijf.ts';

/* What both municipalities published of their money, as it stands in each form of the page. */

interface Gepubliceerd {
  readonly blad: 'Begroting' | 'Uitgaven';
  readonly pilot: string;
  readonly post: string;
  readonly bedrag: number;
}

const { jeugd, jeugdTotaal, wmo, wmoTotaal, totaal } = arnhem.begroting;
const begroting = (pilot: string, posten: ReadonlyArray<{ post: string; totaal: number }>, samen: number) =>
  [...posten, { post: 'Totaal', totaal: samen }].map(
    ({ post, totaal: bedrag }): Gepubliceerd => ({ blad: 'Begroting', pilot, post, bedrag }),
  );
const { uitgaven, uitgavenTotaal } = hilversum.begeleidingInDeWijk;
const wijk = 'Begeleiding in de Wijk';

/** Each post, and a sentence that goes with them. */
export const gepubliceerdeKosten: Readonly<Record<Gemeentenaam, readonly [ReadonlyArray<Gepubliceerd>, string]>> = {
  arnhem: [
    [
      ...begroting('Zelf begeleiden Jeugd', jeugd, jeugdTotaal.totaal),
      ...begroting('Zelf begeleiden Wmo', wmo, wmoTotaal.totaal),
      { blad: 'Begroting', pilot: 'Alles samen', post: 'Totaal', bedrag: totaal },
    ],
    'Het totaal is één euro meer dan de afgeronde bedragen bij elkaar.',
  ],
  hilversum: [
    [...uitgaven, { post: 'Totaal', bedrag: uitgavenTotaal }].map(
      (een): Gepubliceerd => ({ blad: 'Uitgaven', pilot: wijk, ...een }),
    ),
    'Uitgegeven: € 252.611 van € 350.000',
  ],
};
