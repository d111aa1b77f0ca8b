import type { Client } from '@tenzij/contract/client.ts';
import type { Chatsessie } from '@tenzij/contract/operaties/chat.ts';
import type { Chatkanaal } from '@tenzij/domain/chat/Chataccount.ts';
import { Effect } from 'effect';
import { beurtVan } from '../gesprek/aanmelden.ts';
import type { Beurt } from '../gesprek/Beurt.ts';
import { type ApiWeigert, vraag } from '../gesprek/vraag.ts';
import { bewaar } from './bewaar.ts';
import type { Chatgebruiker, Waar } from './Chatgebruiker.ts';

export type Aanwezig = Extract<Chatsessie, { readonly stand: 'gekoppeld' }> & { readonly beurt: Beurt };
type Stand = Aanwezig | Exclude<Chatsessie, { readonly stand: 'gekoppeld' }>;

interface SessieOpties {
  /** Where the api is, without `/v1`. */
  readonly api: string;
  readonly kanaal: Chatkanaal;
  readonly bot: Client;
  readonly fetch?: typeof fetch;
}

export interface Sessies {
  /** In whose name this account acts here; asked of the api again after half a minute. */
  readonly van: (wie: Chatgebruiker, waar: Waar) => Effect.Effect<Stand, ApiWeigert>;
  /** Something changed about who acts, or about what is held in this place. */
  readonly vergeet: (wie: Chatgebruiker, waar: Waar) => void;
}

const bewaarMillis = 30_000;
const hoogstens = 5_000;

export const maakSessies = ({ api, kanaal, bot, fetch }: SessieOpties): Sessies => {
  const bewaard = new Map<string, { readonly sessie: Aanwezig; readonly tot: number }>();
  const sleutelVan = ({ tenant, gebruiker }: Chatgebruiker, { plek }: Waar) => `${tenant} ${gebruiker} ${plek ?? ''}`;

  const vraagSessie = Effect.fnUntraced(function* (wie: Chatgebruiker, waar: Waar) {
    const { plek, persoonlijk, adres, heeftGasten } = waar;
    const sessie = yield* vraag(() =>
      bot.chatsessie({
        body: {
          kanaal,
          tenant: wie.tenant,
          gebruiker: wie.gebruiker,
          email: wie.email,
          plek,
          persoonlijk: persoonlijk === null ? null : { plek: persoonlijk, adres },
        },
      }),
    );
    if (sessie.stand !== 'gekoppeld') return sessie;
    const opties = { basis: api, token: sessie.token, kanaal, ...(fetch === undefined ? {} : { fetch }) };
    const beurt = yield* beurtVan(opties, sessie.overlegId ?? 'persoonlijk', '');
    const hier = { adres, tenant: wie.tenant, ...(heeftGasten === undefined ? {} : { heeftGasten }) };
    return { ...sessie, beurt: { ...beurt, plek: plek === null ? null : { ...hier, plek } } };
  });

  return {
    van: Effect.fnUntraced(function* (wie, waar) {
      const sleutel = sleutelVan(wie, waar);
      const al = bewaard.get(sleutel);
      if (al !== undefined && al.tot > performance.now()) return al.sessie;
      const sessie = yield* vraagSessie(wie, waar);
      if (sessie.stand !== 'gekoppeld') return sessie;
      bewaar(bewaard, sleutel, { sessie, tot: performance.now() + bewaarMillis }, hoogstens);
      return sessie;
    }),
    vergeet: (wie, waar) => {
      bewaard.delete(sleutelVan(wie, waar));
      // Everybody else in this channel hears of it too.
      if (waar.plek !== null)
        for (const sleutel of bewaard.keys()) if (sleutel.endsWith(` ${waar.plek}`)) bewaard.delete(sleutel);
    },
  };
};
