import { Option } from 'effect';
import { leesStaat, type Verstuurd } from './formulier.ts';
import { isJson, type Json, pluk } from './Json.ts';

/** A modal in which something was done. */
export type Scherm = Verstuurd & { readonly id: string };

/** Who did something, where, and how they can be answered. */
export interface Gelegenheid {
  readonly gebruiker: string;
  readonly team: string | undefined;
  /** Null in one's own conversation with the bot, and where there is no channel at all. */
  readonly kanaal: string | null;
  /** One's own conversation, to write in. */
  readonly gesprek: string;
  readonly antwoordUrl: string | null;
  readonly scherm: Scherm | null;
  readonly opThuis: boolean;
  /** What was clicked on is only this person's to see: their own conversation, or shown to them alone. */
  readonly eigenBericht: boolean;
  readonly draad: string | undefined;
  /** Of what was done once: done again with the same key, nothing happens. */
  readonly sleutel: string;
}

const schermIn = (body: Json): Scherm | null => {
  const { view } = body;
  if (!isJson(view) || view.type !== 'modal' || pluk(view, 'id') === undefined || !Array.isArray(view.blocks))
    return null;
  return view as unknown as Scherm;
};

/** A dialog remembers in which channel it was opened. */
const kanaalVanScherm = (scherm: Scherm): string | undefined =>
  Option.match(leesStaat(scherm.private_metadata), {
    onNone: () => (/^[CG]\w+$/.test(scherm.private_metadata) ? scherm.private_metadata : undefined),
    onSome: ({ plek }) => plek ?? undefined,
  });

const isEigenGesprek = (kanaal: string) => kanaal.startsWith('D');

export const gebruikerIn = (body: Json): string | undefined =>
  pluk(body, 'user', 'id') ?? pluk(body, 'user_id') ?? pluk(body, 'event', 'user');
export const teamIn = (body: Json): string | undefined =>
  pluk(body, 'team', 'id') ?? pluk(body, 'team_id') ?? pluk(body, 'user', 'team_id');

/** The same for each way in which something comes by, so that what comes by again is known. */
export const sleutelIn = (body: Json): string | undefined => {
  const gebeurtenis = pluk(body, 'event_id') ?? pluk(body, 'trigger_id');
  return gebeurtenis === undefined ? undefined : `slack:${pluk(body, 'type') ?? ''}:${gebeurtenis}`.slice(0, 100);
};

export const gelegenheidIn = (body: Json): Gelegenheid | undefined => {
  const gebruiker = gebruikerIn(body);
  if (gebruiker === undefined) return undefined;
  const scherm = schermIn(body);
  const kanaal =
    pluk(body, 'channel', 'id') ??
    pluk(body, 'channel_id') ??
    pluk(body, 'event', 'channel') ??
    pluk(body, 'container', 'channel_id') ??
    (scherm === null ? undefined : kanaalVanScherm(scherm));
  const eigen = kanaal === undefined || isEigenGesprek(kanaal);
  const { container } = body;
  return {
    gebruiker,
    team: teamIn(body),
    kanaal: eigen ? null : kanaal,
    gesprek: eigen ? (kanaal ?? gebruiker) : gebruiker,
    antwoordUrl: pluk(body, 'response_url') ?? null,
    scherm,
    opThuis: pluk(body, 'view', 'type') === 'home',
    eigenBericht:
      pluk(body, 'type') === 'block_actions' && (eigen || (isJson(container) && container.is_ephemeral === true)),
    draad: pluk(body, 'event', 'thread_ts'),
    sleutel: sleutelIn(body) ?? crypto.randomUUID(),
  };
};
