import { type Json, messageBlocks, modalView } from './blocks.ts';
import { isRecord } from './checks.ts';
import type { Receipt } from './delivery.ts';
import { makeView, putView } from './methods.ts';
import type { Slack } from './slack.ts';
import { withBlockIds } from './state.ts';
import { botUser, type Channel, type User, type View } from './workspace.ts';

const trouble = 'We had some trouble connecting. Try again?';

const parsed = (text: string): Json => {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

const replaced = (stack: ReadonlyArray<View>, view: View) => stack.map((one) => (one.id === view.id ? view : one));

/** What the client does with the answer to a dialog that was sent. */
export const afterSubmission = ({ workspace, record }: Slack, sent: View, receipt: Receipt) => {
  const stack = workspace.modals.get(sent.user) ?? [];
  const view = stack.find(({ id }) => id === sent.id);
  if (view === undefined) return;
  if (receipt.status !== 200 || receipt.milliseconds > 3000) {
    view.trouble = trouble;
    return workspace.changed();
  }
  const answer = parsed(receipt.text);
  const action = answer.response_action;
  if (action === 'errors') {
    const errors = isRecord(answer.errors) ? answer.errors : {};
    const inputs = (view.json.blocks as ReadonlyArray<Json>).filter(({ type }) => type === 'input');
    for (const name of Object.keys(errors))
      if (!inputs.some(({ block_id }) => block_id === name)) record.breach(`view_submission: no input ${name}`);
    view.errors = Object.fromEntries(Object.entries(errors).map(([name, what]) => [name, String(what)]));
    return workspace.show(sent.user, view.errors);
  }
  if (action === 'update' || action === 'push') {
    const faults = modalView(answer.view, '/view');
    if (faults.length > 0) return record.breach(`view_submission: ${faults.join('; ')}`);
    const next = makeView(sent.user, answer.view as Json, action === 'update' ? view : undefined);
    putView(workspace, action === 'update' ? replaced(stack, next) : [...stack, next], next);
    return;
  }
  if (action !== undefined && action !== 'clear') record.breach(`view_submission: response_action ${String(action)}`);
  workspace.modals.set(sent.user, action === 'clear' ? [] : stack.filter(({ id }) => id !== sent.id));
  workspace.changed();
};

/** What somebody sees after a slash command, from its answer alone. */
export const afterCommand = (
  { workspace, record }: Slack,
  user: User,
  channel: Channel,
  command: string,
  receipt: Receipt,
) => {
  const say = (text: string, to: string | null, blocks: unknown = []) =>
    workspace.post({ channel: channel.id, thread: null, by: botUser.id, to, text, blocks: withBlockIds(blocks) });
  if (receipt.status !== 200 || receipt.milliseconds > 3000)
    return say(`${command} failed with the error "operation_timeout"`, user.id);
  if (receipt.text.trim() === '') return;
  const answer = parsed(receipt.text);
  if (Object.keys(answer).length === 0) return say(receipt.text, user.id);
  const faults = answer.blocks === undefined ? [] : messageBlocks(answer.blocks, '/blocks');
  if (faults.length > 0) return record.breach(`${command}: ${faults.join('; ')}`);
  const text = typeof answer.text === 'string' ? answer.text : '';
  if (text === '' && answer.blocks === undefined) return;
  say(text, answer.response_type === 'in_channel' ? null : user.id, answer.blocks);
};
