import type { Koppelcode } from '@tenzij/domain/chat/Chataccount.ts';
import { bevestigKoppeling } from '@tenzij/domain/chat/koppel.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { Effect } from 'effect';
import { type Chatvraag, Store } from '../src/Store.ts';
import type { Proefgemeente } from './gemeente.ts';

export const account = (g: Proefgemeente, wie: MedewerkerActor, deel: Partial<Chatvraag> = {}): Chatvraag => ({
  kanaal: 'slack',
  tenant: `T${g.id}`,
  gebruiker: `U${wie.medewerkerId}`,
  email: `${wie.naam.toLowerCase()}@${g.id}.example`,
  plek: null,
  persoonlijk: { plek: `D${wie.medewerkerId}`, adres: null },
  ...deel,
});

export const sessie = (vraag: Chatvraag) => Effect.flatMap(Store, ({ chat }) => chat.sessie(vraag));

export const codeVan = Effect.fnUntraced(function* (vraag: Chatvraag) {
  const stand = yield* sessie(vraag);
  if (stand.stand !== 'te_bevestigen') return yield* Effect.die(new Error(`unexpected: ${stand.stand}`));
  return stand.code;
});

export const bevestig = (actor: MedewerkerActor, code: Koppelcode) =>
  Effect.flatMap(Store, (store) => store.inTransactie(actor, bevestigKoppeling(code)));

export const koppel = Effect.fnUntraced(function* (g: Proefgemeente, wie: MedewerkerActor) {
  return yield* bevestig(wie, yield* codeVan(account(g, wie)));
});

export const taken = Effect.flatMap(Store, ({ chat }) => chat.taken('slack'));
