import { describe, expect, it } from 'vitest';
import { knop } from '../kaart/blok.ts';
import { knoppenrijen, schrijfVinkjes } from './knop.ts';
import { leesDruk } from './lees.ts';
import { getypt } from './tekst.ts';
import { maakVinkgeheugen } from './vinkgeheugen.ts';

describe('a click in Slack', () => {
  it('says what was asked, of what, and on which card', () => {
    const [rij] = knoppenrijen([knop('weging.begin', 'm|1', 'Weeg')], () => 'acties.0|weging:w1');
    expect(leesDruk({ ...rij?.elements[0], block_id: rij?.block_id })).toEqual({
      soort: 'actie',
      actie: 'weging.begin',
      over: 'm|1',
      kaartId: 'weging:w1',
    });
  });

  it('says on no card where several share a message', () => {
    const druk = leesDruk({ action_id: 'actie:0', value: 'melding.open|m', block_id: 'samen.1.acties.0|weging:w1' });
    expect(druk).toMatchObject({ actie: 'melding.open', kaartId: undefined });
  });

  it('on a link of ours, or on something that is not ours, asks for nothing', () => {
    for (const action_id of ['koppel', 'iets', 'actie:0', 'vinkjes:']) expect(leesDruk({ action_id })).toBeUndefined();
    expect(leesDruk('geen druk')).toBeUndefined();
  });

  it('on ticks says which are on now, and which were when they were drawn', () => {
    const druk = leesDruk({
      action_id: schrijfVinkjes('weging.stap', 'w', ['netwerk']),
      block_id: '3.0|weging:w',
      selected_options: [{ value: 'netwerk' }, { value: 'ruimte' }],
    });
    expect(druk).toEqual({
      soort: 'vinkjes',
      actie: 'weging.stap',
      over: 'w',
      kaartId: 'weging:w',
      getekend: ['netwerk'],
      aan: ['netwerk', 'ruimte'],
    });
  });
});

describe('ticks that follow each other faster than the card is drawn', () => {
  it('each count once, and only for who ticked', () => {
    const wissel = maakVinkgeheugen();
    expect(wissel('U1 1.1', 'naam', ['a'], ['a', 'b'])).toEqual(['b:aan']);
    expect(wissel('U1 1.1', 'naam', ['a'], ['b'])).toEqual(['a:uit']);
    expect(wissel('U2 1.1', 'naam', ['a'], ['a', 'c'])).toEqual(['c:aan']);
  });

  it('start anew on a card that was drawn again', () => {
    const wissel = maakVinkgeheugen();
    wissel('U1 1.1', 'met a', ['a'], ['a', 'b']);
    expect(wissel('U1 1.1', 'met a,b', ['a', 'b'], ['b'])).toEqual(['a:uit']);
  });

  it('say nothing where Slack hands them over after a later one', () => {
    const wissel = maakVinkgeheugen();
    expect(wissel('U1 1.1', 'naam', [], ['a', 'b'], 2)).toEqual(['a:aan', 'b:aan']);
    expect(wissel('U1 1.1', 'naam', [], ['a'], 1)).toEqual([]);
    expect(wissel('U1 1.1', 'naam', [], ['b'], 3)).toEqual(['a:uit']);
  });

  it('are not remembered for ever', () => {
    const wissel = maakVinkgeheugen(1);
    wissel('U1 1.1', 'naam', [], ['a']);
    wissel('U2 1.1', 'naam', [], ['a']);
    expect(wissel('U1 1.1', 'naam', [], ['a'])).toEqual(['a:aan']);
  });
});

describe('what somebody typed', () => {
  it.each([
    ['3 &lt; 4 &amp; 5 &gt; 2', '3 < 4 & 5 > 2'],
    ['vraag <@U123|sanne> en <@U124>', 'vraag @sanne en @collega'],
    ['in <#C1|overleg> of <!channel>', 'in #overleg of @channel'],
    ['zie <https://voorbeeld.nl|hier> of <https://voorbeeld.nl>', 'zie hier of https://voorbeeld.nl'],
    ['mail <mailto:jan@voorbeeld.nl|jan@voorbeeld.nl>', 'mail jan@voorbeeld.nl'],
    ['bel <tel:0612345678>', 'bel 0612345678'],
    ['minder < 4 en meer > 2', 'minder < 4 en meer > 2'],
  ])('%s is read as %s', (gestuurd, gelezen) => {
    expect(getypt(gestuurd)).toBe(gelezen);
  });
});
