import { describe, expect, it } from '@effect/vitest';
import { Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { Arbitrary, Schema } from 'effect';
import { berichtfouten, leesbaar } from '../../test/slackgrenzen.ts';
import { citaat, feiten, knop, letOp, lijst, kaart as maakKaart, zacht } from '../kaart/blok.ts';
import { kaartbericht, kaartIdIn, regelbericht } from './kaart.ts';

const consoleUrl = 'https://tenzij.example';
const weging = 'weging:0192c0de-0000-7000-8000-000000000001';
const namen = Array.from({ length: 40 }, (_, i) => `Coach ${i + 1}`);
const standpunten = (toelichting: string) =>
  maakKaart({
    id: weging,
    kop: 'Casus M-2026-00042',
    samenvatting: 'M-2026-00042: zelf begeleiden',
    blokken: [
      letOp('Deze vraag kan niet wachten.'),
      { soort: 'naast', kop: 'Standpunten', delen: namen.map((kop) => ({ kop, regels: ['Tenzij', toelichting] })) },
      ...lijst(
        'Wie kan dit oppakken?',
        namen.map((tekst) => ({ tekst: `${tekst}, 3,5 uur ruimte`, bij: null })),
      ),
      ...feiten([['Wijk', 'Vredenburg']]),
      {
        soort: 'vinkjes',
        kop: 'De vragen',
        actie: 'weging.stap',
        over: 'w',
        vinkjes: [{ id: 'netwerk', label: 'Wie helpt?', gezet: true }],
      },
    ],
    acties: [knop('weging.besluit', 'w', 'Leg het besluit vast', 'hoofd')],
  });

describe('a card as a Slack message', () => {
  it('has a casus of 40 standpunten in one message, each with its choice', () => {
    const bericht = kaartbericht(standpunten('De inwoner wil het liefst zelf verder. '.repeat(50)), consoleUrl);
    expect(berichtfouten(bericht)).toEqual([]);
    const gelezen = leesbaar(bericht.blocks);
    for (const naam of namen) expect(gelezen).toContain(`${naam}\nTenzij`);
    expect(gelezen).toContain('Leg het besluit vast');
    expect(gelezen).toContain('Niet alles past hier');
    expect(gelezen).toContain('<https://tenzij.example/wegingen/0192c0de-0000-7000-8000-000000000001|Open de console>');
  });

  it('leaves nothing out of what fits, and says nothing of the console then', () => {
    const gelezen = leesbaar(kaartbericht(standpunten('We zitten vol.'), consoleUrl).blocks);
    expect(gelezen.match(/We zitten vol\./g)).toHaveLength(40);
    expect(gelezen).not.toContain('console');
  });

  it('leads from the month of a team to its maandgesprek', () => {
    const id = 'maand:0192c0de-0000-7000-8000-000000000001:2026-10';
    const bericht = kaartbericht(maakKaart({ id, kop: 'Zuid in oktober 2026', blokken: [zacht('kort')] }), consoleUrl);
    expect(berichtfouten(bericht)).toEqual([]);
    expect(JSON.stringify(bericht.blocks)).toContain(
      '/maandgesprek?teamId=0192c0de-0000-7000-8000-000000000001&maand=2026-10|',
    );
  });

  it('counts what does not fit', () => {
    const items = Array.from({ length: 80 }, (_, i) => ({
      tekst: `M-2026-${i} · Nieuwe vraag`,
      bij: 'wacht sinds 3 maart',
      actie: knop('melding.open', `m${i}`, 'Bekijk'),
    }));
    const bericht = kaartbericht(maakKaart({ id: 'x', kop: 'Overleg', blokken: lijst('Agenda', items) }), consoleUrl);
    expect(berichtfouten(bericht)).toEqual([]);
    const gelezen = leesbaar(bericht.blocks);
    const getoond = gelezen.match(/M-2026-\d+/g)?.length ?? 0;
    expect(getoond).toBeGreaterThan(20);
    expect(gelezen).toContain(`Agenda: en nog ${80 - getoond}, zie de console.`);
  });

  it('mentions nobody, links nowhere and knows no markup in what people wrote', () => {
    const gezegd = 'Bel <@U123> <!channel> *nu* & <https://kwaad.example|hier>';
    const bericht = kaartbericht(
      maakKaart({
        id: 'x',
        kop: gezegd,
        samenvatting: gezegd,
        blokken: [citaat(gezegd), zacht(gezegd), ...feiten([[gezegd, gezegd]])],
      }),
      consoleUrl,
    );
    expect(bericht.text).toBe('Bel &lt;@U123&gt; &lt;!channel&gt; *nu* &amp; &lt;https://kwaad.example|hier&gt;');
    expect(berichtfouten(bericht)).toEqual([]);
    expect(JSON.stringify(bericht.blocks).match(/"type":"mrkdwn","text":"([^"]*)"/g)).toEqual([
      '"type":"mrkdwn","text":"*Bel &lt;@U123&gt; &lt;!channel&gt; nu &amp; &lt;https://kwaad.example|hier&gt;*"',
    ]);
  });

  it('says of equal buttons beside items which is which, to who hears them', () => {
    const items = [1, 2].map((i) => ({
      tekst: `M-2026-${i}`,
      bij: null,
      actie: knop('melding.open', `m${i}`, 'Bekijk'),
    }));
    const { blocks } = kaartbericht(maakKaart({ id: 'x', kop: 'Agenda', blokken: lijst(null, items) }), consoleUrl);
    expect(JSON.stringify(blocks)).toContain('"accessibility_label":"Bekijk: M-2026-2"');
  });

  it('says in the name of each block on which card it stands', () => {
    const { blocks } = kaartbericht(standpunten('Vol.'), consoleUrl);
    const namenVan = blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]));
    expect(namenVan.map(kaartIdIn)).toEqual([weging, weging]);
  });

  it('says one line as it is', () => {
    expect(regelbericht('Wacht < 3 dagen')).toMatchObject({
      text: 'Wacht &lt; 3 dagen',
      blocks: [{ text: { text: 'Wacht < 3 dagen' } }],
    });
  });

  const maal = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 50 }));
  it.prop(
    'is taken by Slack, whatever the card and however much of it, and keeps its buttons',
    { kaart: Arbitrary.schema(Kaart), maal: Arbitrary.schema(maal), woorden: Arbitrary.schema(maal) },
    ({ kaart, maal, woorden }) => {
      const groot = (tekst: string) => `${tekst} `.repeat(woorden).trimEnd();
      const veel = <A>(lijst: ReadonlyArray<A>) => Array.from({ length: maal }, () => lijst).flat();
      const blokken = veel(kaart.blokken).map((blok): Kaart['blokken'][number] => {
        if (blok.soort === 'tekst') return { ...blok, tekst: groot(blok.tekst) };
        if (blok.soort === 'lijst') return { ...blok, items: veel(blok.items) };
        if (blok.soort === 'naast') return { ...blok, delen: veel(blok.delen) };
        return blok;
      });
      const bericht = kaartbericht({ ...kaart, kop: groot(kaart.kop), blokken }, consoleUrl);
      expect(berichtfouten(bericht)).toEqual([]);
      const knoppen = bericht.blocks.flatMap((blok) => (blok.type === 'actions' ? blok.elements : []));
      for (const { actie, over } of kaart.acties.slice(0, 5))
        expect(knoppen).toContainEqual(expect.objectContaining({ type: 'button', value: `${actie}|${over}` }));
    },
  );
});
