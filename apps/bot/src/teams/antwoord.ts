import type { Formulier, Kaart } from '@tenzij/contract/gesprek/Kaart.ts';
import { berichten } from '../berichten.ts';
import type { Gezegd } from '../chat/Chat.ts';
import type { AdaptiveCard } from './AdaptiveCard.ts';
import type { Dialoog } from './formulier.ts';
import { kort } from './grenzen.ts';
import { legeKaart } from './kaart.ts';
import { dialoogknop, uitvoerknop } from './knop.ts';
import { tekstblok } from './tekst.ts';

const zin = berichten.teams;
const kaartsoort = 'application/vnd.microsoft.card.adaptive';

/** Answers to Action.Execute. */
export const alsKaart = (value: AdaptiveCard) => ({ statusCode: 200, type: kaartsoort, value });
export const alsRegel = (value: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});
/** A card that could not be drawn anew stays as it is. */
export const alsNiets = (status: number) => ({
  statusCode: status,
  type: 'application/vnd.microsoft.error',
  value: { code: String(status), message: zin.nietGelukt },
});

/** Answers to task/fetch and task/submit. */
export const alsDialoog = ({ titel, kaart }: Dialoog) => ({
  task: {
    type: 'continue',
    value: { title: titel, height: 'large', width: 'medium', card: { contentType: kaartsoort, content: kaart } },
  },
});
export const alsMelding = (value: string) => ({ task: { type: 'message', value } });

const kop = (tekst: string) => tekstblok(tekst, { style: 'heading', size: 'Large', weight: 'Bolder' });

/** Known, but not confirmed yet: one button that leads to the console. */
export const bevestigKaart = ({ zegt, knop, adres }: Extract<Gezegd, { soort: 'te_bevestigen' }>): AdaptiveCard =>
  legeKaart(
    zegt,
    [kop(zin.bevestigKop), tekstblok(zegt)],
    [{ type: 'Action.OpenUrl', title: knop, url: adres, style: 'positive' }],
  );

export const opnieuwVerb = 'opnieuw';

/** It did not work; what was typed comes back sealed, to try again as it was. */
export const opnieuwKaart = (zegt: string, verzegeld: string): AdaptiveCard =>
  legeKaart(
    zegt,
    [kop(zin.nietGelukt), tekstblok(zegt)],
    [uitvoerknop(berichten.chat.probeerOpnieuw, opnieuwVerb, { opnieuw: verzegeld }, 'hoofd')],
  );

/** A dialog that cannot be opened from here: a button that opens it, with what was filled in sealed. */
export const openKaart = (
  titel: string,
  zegt: string,
  hervat: string,
  knop: string = berichten.chat.openFormulier,
): AdaptiveCard =>
  legeKaart(`${titel}. ${zegt}`, [kop(kort(titel, 200)), tekstblok(zegt)], [dialoogknop(knop, { hervat }, 'hoofd')]);

/** Nothing to fill in yet: what was asked takes a while. */
export const wachtDialoog = (data: Readonly<Record<string, unknown>>): Dialoog => ({
  titel: zin.evenGeduldKop,
  kaart: legeKaart(
    zin.evenGeduldOpen,
    [tekstblok(zin.evenGeduldOpen)],
    [{ type: 'Action.Submit', title: berichten.algemeen.verder, style: 'positive', data }],
  ),
});

/** What a card has already a button for, needs no other. */
export const opentZelf = (kaarten: ReadonlyArray<Kaart>, { formulier }: Formulier, opent: (kaart: Kaart) => boolean) =>
  kaarten.some((kaart) => (formulier === 'melding.stap' ? kaart.id === 'intake' : opent(kaart)));
