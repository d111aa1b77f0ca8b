/** The part of Adaptive Cards 1.5 that every Teams client draws, and no more of it than is used here. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: 'nl';
  /** For a notification, and for a client that cannot draw cards. */
  readonly fallbackText: string;
  readonly speak?: string;
  readonly msteams?: { readonly width: 'Full' };
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds?: ReadonlyArray<string> };
  readonly body: ReadonlyArray<Element>;
  readonly actions?: ReadonlyArray<Action>;
}

type Spacing = 'None' | 'Small' | 'Default' | 'Medium';
interface Box {
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

export interface TextBlock extends Box {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Large' | 'Medium';
  readonly weight?: 'Bolder';
  readonly color?: 'Attention';
  readonly isSubtle?: boolean;
}
export interface FactSet extends Box {
  readonly type: 'FactSet';
  readonly facts: ReadonlyArray<{ readonly title: string; readonly value: string }>;
}
/** Next to each other where there is room, below each other where there is not. */
export interface FlowLayout {
  readonly type: 'Layout.Flow';
  readonly targetWidth: 'atLeast:Standard';
  readonly minItemWidth: string;
  readonly columnSpacing: Spacing;
}
export interface Container extends Box {
  readonly type: 'Container';
  readonly items: ReadonlyArray<Element>;
  readonly style?: 'emphasis' | 'attention';
  readonly layouts?: ReadonlyArray<FlowLayout>;
  readonly selectAction?: Action;
}
interface Column {
  readonly type: 'Column';
  readonly width: 'stretch' | 'auto';
  readonly verticalContentAlignment?: 'Center';
  readonly items: ReadonlyArray<Element>;
}
export interface ColumnSet extends Box {
  readonly type: 'ColumnSet';
  readonly columns: ReadonlyArray<Column>;
}
interface ActionSet extends Box {
  readonly type: 'ActionSet';
  readonly actions: ReadonlyArray<Action>;
}

interface InputBase extends Box {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
  readonly value?: string;
}
export type Input =
  | (InputBase & { readonly type: 'Input.Text'; readonly isMultiline?: boolean; readonly maxLength?: number })
  | (InputBase & { readonly type: 'Input.Date' })
  | (Omit<InputBase, 'value'> & { readonly type: 'Input.Number'; readonly value?: number })
  | (InputBase & {
      readonly type: 'Input.Toggle';
      readonly title: string;
      readonly valueOn: string;
      readonly valueOff: string;
    })
  | (InputBase & {
      readonly type: 'Input.ChoiceSet';
      readonly choices: ReadonlyArray<{ readonly title: string; readonly value: string }>;
      readonly style: 'compact' | 'expanded' | 'filtered';
      readonly isMultiSelect?: boolean;
      readonly placeholder?: string;
      readonly wrap: true;
    });

export type Element = TextBlock | FactSet | Container | ColumnSet | ActionSet | Input;

/** What comes back to us when a button is pressed. */
export type Data = Readonly<Record<string, unknown>>;
interface ActionBase {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
  readonly mode?: 'secondary';
}
export interface SubmitAction extends ActionBase {
  readonly type: 'Action.Submit';
  readonly data: Data;
  readonly associatedInputs?: 'auto' | 'none';
}
export interface ExecuteAction extends ActionBase {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: Data;
  /** Clients without universal actions send the same as a message. */
  readonly fallback: SubmitAction;
}
interface OpenUrlAction extends ActionBase {
  readonly type: 'Action.OpenUrl';
  readonly url: string;
}
export type Action = SubmitAction | ExecuteAction | OpenUrlAction;
