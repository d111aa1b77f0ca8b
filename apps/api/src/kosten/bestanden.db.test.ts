import { arnhem, hilversum } from '@tenzij/registers/referentie/gepubliceerd.ts';
import type { Gemeentenaam } from '@tenzij/registers/referentie/schrijf.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { opzet } from '../../test/opzet.ts';
import { bytes, haal, leesRegister, papierVan } from '../../test/register.ts';
import { gelukt, type Inhoud, vraag } from '../../test/vraag.ts';
import { werkmap } from '../../test/werkmap.ts';

/* What both municipalities published of their money, out of their imported registers, in each form of the page. */

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

const gemeenten: ReadonlyArray<readonly [Gemeentenaam, ReadonlyArray<Gepubliceerd>, string]> = [
  [
    'arnhem',
    [
      ...begroting('Zelf begeleiden Jeugd', jeugd, jeugdTotaal.totaal),
      ...begroting('Zelf begeleiden Wmo', wmo, wmoTotaal.totaal),
      { blad: 'Begroting', pilot: 'Alles samen', post: 'Totaal', bedrag: totaal },
    ],
    'Het totaal is één euro meer dan de afgeronde bedragen bij elkaar.',
  ],
  [
    'hilversum',
    [...uitgaven, { post: 'Totaal', bedrag: uitgavenTotaal }].map(
      (een): Gepubliceerd => ({ blad: 'Uitgaven', pilot: wijk, ...een }),
    ),
    'Uitgegeven: € 252.611 van € 350.000',
  ],
];

const euro = (bedrag: number) => `€ ${new Intl.NumberFormat('nl-NL').format(bedrag)}`;

describe.for(gemeenten)('the costs of %s', ([register, gepubliceerd, zin]) => {
  const proef = opzet();
  beforeAll(() => leesRegister(proef, register));

  it('are in the answer, on paper and in the workbook as they were published, to the euro', async () => {
    const kosten = gelukt(await vraag(proef, 'stef', 'GET /kosten'));
    const papier = await papierVan(await bytes(await haal(proef, 'stef', 'kosten?formaat=pdf')));
    const bladen = werkmap(await bytes(await haal(proef, 'stef', 'kosten?formaat=xlsx')));
    expect(papier).toContain(zin);
    expect([...bladen.values()].flat(2).join('\n').replaceAll('\u00a0', ' ')).toContain(zin);
    for (const { blad, pilot, post, bedrag } of gepubliceerd) {
      const kop = bladen.get(blad)?.[0] ?? [];
      const rij = bladen.get(blad)?.find((een) => een[0] === pilot && een[1] === post);
      expect(rij?.[kop.indexOf('Hele euro’s')], `${pilot} ${post}`).toBe(bedrag);
      expect(papier, `${pilot} ${post}`).toContain(euro(bedrag));
      const posten = kosten.pilots.find(({ naam }: Inhoud) => naam === pilot);
      const inAntwoord =
        pilot === 'Alles samen'
          ? kosten.begroot
          : post === 'Totaal'
            ? posten[blad === 'Begroting' ? 'begroot' : 'uitgegeven']
            : posten[blad.toLowerCase()].find((een: Inhoud) => een.post === post).bedrag;
      expect(Math.round(inAntwoord), `${pilot} ${post}`).toBe(bedrag);
    }
  });

  it('are of the period and what is tried in each form, and refused in any other', async () => {
    const papier = await papierVan(
      await bytes(await haal(proef, 'stef', 'kosten?formaat=pdf&van=2020-01-01&tot=2024-12-31&maatwerkWeken=40')),
    );
    expect(papier).toContain('1 jan 2020 tot en met 31 dec 2024');
    expect(papier).toMatch(/Weken maatwerk 26 weken 40 weken/);
    expect((await haal(proef, 'stef', 'kosten?formaat=docx')).status).toBe(400);
    expect((await haal(proef, 'anna', 'kosten?formaat=pdf')).status).toBe(403);
  });
});
