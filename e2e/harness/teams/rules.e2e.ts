import { describe, expect, it } from 'vitest';
import { adaptiveCard, type Node } from './Activity.ts';
import { cardBreaches } from './cardRules.ts';
import { invokeBreaches } from './invokeRules.ts';
import { execute, goodCard } from './trial.ts';

const input = (extra: Node): Node => ({ type: 'Input.Text', id: 'a', label: 'A', ...extra });

describe('what the stand-in holds a card to', () => {
  it.each<[string, Node, RegExp]>([
    ['a version that bots may not use', goodCard({ version: '1.6' }), /1\.5/],
    ['universal actions in an old version', goodCard({ version: '1.3' }), /1\.4/],
    ['no fallback text', goodCard({ fallbackText: '' }), /fallbackText/],
    ['an element that Teams does not know', goodCard({ body: [{ type: 'Carousel' }] }), /unknown element/],
    ['an empty text', goodCard({ body: [{ type: 'TextBlock', text: '' }] }), /without text/],
    [
      'a button that hides things',
      goodCard({ actions: [{ type: 'Action.ToggleVisibility', title: 'Toon' }] }),
      /Toggle/,
    ],
    ['a universal action without a verb', goodCard({ actions: [{ ...execute, verb: '' }] }), /without a verb/],
    ['a universal action for new clients only', goodCard({ actions: [{ ...execute, fallback: 'drop' }] }), /fallback/],
    ['a button without a title', goodCard({ actions: [{ ...execute, title: '' }] }), /without a title/],
    [
      'a link that is not https',
      goodCard({ actions: [{ type: 'Action.OpenUrl', title: 'L', url: 'http://x.nl' }] }),
      /https/,
    ],
    ['more buttons than fit', goodCard({ actions: Array(7).fill(execute) }), /7 primary/],
    ['a field without a label', goodCard({ body: [input({ label: '' })] }), /without a label/],
    ['a field without an id', goodCard({ body: [input({ id: '' })] }), /without an id/],
    [
      'a field that must be filled and does not say so',
      goodCard({ body: [input({ isRequired: true })] }),
      /errorMessage/,
    ],
    ['two fields with one id', goodCard({ body: [input({}), input({})] }), /same id twice/],
    [
      'a choice without choices',
      goodCard({ body: [input({ type: 'Input.ChoiceSet', choices: [] })] }),
      /without choices/,
    ],
    [
      'a refresh for 61 people',
      goodCard({ refresh: { action: execute, userIds: Array(61).fill('29:1') } }),
      /61 users/,
    ],
    ['a refresh that does nothing', goodCard({ refresh: { action: { type: 'Action.Submit' } } }), /refresh without/],
    [
      'a broken card within a card',
      goodCard({
        actions: [{ type: 'Action.ShowCard', title: 'M', card: { type: 'AdaptiveCard', body: [{ type: 'X' }] } }],
      }),
      /unknown element "X"/,
    ],
  ])('%s', (_, card, breach) => {
    expect(cardBreaches(goodCard(), 'message')).toEqual([]);
    expect(cardBreaches(card, 'message').join('\n')).toMatch(breach);
  });

  const dialog = (card: Node, extra: Node = {}) => ({
    task: {
      type: 'continue',
      value: { title: 'Dialoog', card: { contentType: adaptiveCard, content: card }, ...extra },
    },
  });
  const submitCard = goodCard({ actions: [{ type: 'Action.Submit', title: 'Verstuur' }] });

  it.each<[string, string, unknown, RegExp]>([
    ['a click that is answered with nothing', 'adaptiveCard/action', undefined, /statusCode, type, value/],
    ['a click that is answered with a bare card', 'adaptiveCard/action', goodCard(), /no statusCode/],
    ['a click with an unknown type', 'adaptiveCard/action', { statusCode: 200, type: 'x', value: '' }, /type "x"/],
    [
      'a click with a broken card',
      'adaptiveCard/action',
      { statusCode: 200, type: adaptiveCard, value: goodCard({ version: '2.0' }) },
      /not known/,
    ],
    [
      'an error that does not say what',
      'adaptiveCard/action',
      { statusCode: 500, type: 'application/vnd.microsoft.error', value: {} },
      /code and message/,
    ],
    ['a dialog that does not open', 'task/fetch', {}, /no task/],
    ['a dialog without a title', 'task/fetch', dialog(submitCard, { title: '' }), /without a title/],
    ['a dialog with a universal action', 'task/fetch', dialog(goodCard()), /only Action\.Submit/],
    ['a dialog of an unknown size', 'task/fetch', dialog(submitCard, { height: 'groot' }), /height/],
    ['a next page without a card', 'task/submit', dialog(submitCard, { card: {} }), /without card/],
    [
      'search results without an order',
      'composeExtension/query',
      { composeExtension: { type: 'result', attachments: [] } },
      /attachmentLayout/,
    ],
    [
      'a search result without a preview',
      'composeExtension/query',
      {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [{ contentType: adaptiveCard, content: goodCard() }],
        },
      },
      /preview/,
    ],
    ['an answer that is too large', 'task/submit', { task: { type: 'message', value: 'a'.repeat(60_000) } }, /bytes/],
  ])('%s', (_, name, body, breach) => {
    expect(invokeBreaches('task/fetch', dialog(submitCard))).toEqual([]);
    expect(invokeBreaches(name, body).join('\n')).toMatch(breach);
  });
});
