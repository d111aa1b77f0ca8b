type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

declare global {
  interface Window {
    /** app.html notes here which button was pressed that does nothing without scripts, until `done`. */
    early?: { pressed?: HTMLButtonElement; done?: boolean };
  }
}

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);

const isChanged = (control: Control): boolean => {
  if (isTicked(control)) return control.checked !== control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
  const options = [...control.options];
  const given = options.findLast(({ defaultSelected }) => defaultSelected) ?? options[0];
  return given !== undefined && !given.selected;
};

const putBack = (control: Control, value: string, caret: readonly [number, number] | undefined) => {
  if (control.value === value) return;
  control.value = value;
  if (caret && !(control instanceof HTMLSelectElement)) control.setSelectionRange(...caret);
};

const caretIn = (control: Control): readonly [number, number] | undefined =>
  control instanceof HTMLSelectElement || control.selectionStart === null || control.selectionEnd === null
    ? undefined
    : [control.selectionStart, control.selectionEnd];

/** Puts this field back as it is now, and tells the page so as typing would have. */
const keep = (control: Control): (() => void) => {
  const { value } = control;
  const caret = caretIn(control);
  const checked = isTicked(control) && control.checked;
  return () => {
    if (isTicked(control)) control.checked = checked;
    else putBack(control, value, caret);
    for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
  };
};

const fields = 'textarea, select, input:not([type=hidden], [type=file], [type=submit])';

/**
 * On a slow line somebody types before the scripts are there, and starting up sets each field to what the server knew.
 * Called before that, it gives what puts back what was typed, chosen, opened and pressed by then.
 */
export const keepEarly = (): (() => void) => {
  const controls = [...document.querySelectorAll<Control>(fields)].filter(isChanged).map(keep);
  const folds = [...document.querySelectorAll('details')].map((fold) => ({ fold, open: fold.open }));
  return () => {
    for (const { fold, open } of folds) if (fold.open !== open) fold.open = open;
    for (const putBackOne of controls) putBackOne();
    const pressed = window.early?.pressed;
    window.early = { done: true };
    if (pressed?.isConnected) pressed.click();
  };
};
