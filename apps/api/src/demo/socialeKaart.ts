import { plusDagen, vandaag } from '@tenzij/domain/Dag.ts';
import { controleerVoorziening } from '@tenzij/domain/voorziening/controleer.ts';
import { type Voorziening, Voorzieningen } from '@tenzij/domain/voorziening/Voorziening.ts';
import { wijzigVoorziening } from '@tenzij/domain/voorziening/wijzig.ts';
import { Effect } from 'effect';
import { op } from './op.ts';

/** When somebody last looked: some this month, some long ago, some never. */
const gecontroleerd = [9, 240, 75, null, 20] as const;
/** How many places are left, where places are counted: one is full. */
const vrij = [2, 0, 4, 1] as const;
const metPlekken = /buurtcirkel|dagbesteding/i;

const inhoudVan = (een: Voorziening, plekkenBezet: number) => {
  const { naam, soort, wijken, leefgebieden, kenmerken, capaciteit, contact, website } = een;
  return {
    naam,
    wijken,
    leefgebieden,
    kenmerken,
    plekkenBezet,
    ...(soort === null ? {} : { soort }),
    ...(capaciteit === null ? {} : { capaciteit }),
    ...(contact === null ? {} : { contact }),
    ...(website === null ? {} : { website }),
  };
};

/** The sociale kaart as a team keeps it up. Who does it again looks at the same ones on the same days. */
export const houdSocialeKaartBij = Effect.fn('demo.houdSocialeKaartBij')(function* () {
  const dag = yield* vandaag;
  const { items } = yield* (yield* Voorzieningen).lijst({ limit: 200 });
  const telt = items.filter(({ soort, capaciteit }) => capaciteit !== null && metPlekken.test(soort ?? ''));
  for (const [plaats, een] of telt.entries()) {
    const bezet = Math.max(0, (een.capaciteit ?? 0) - (vrij[plaats % vrij.length] ?? 0));
    yield* op(plusDagen(dag, -gecontroleerd[1]), wijzigVoorziening(een.id, inhoudVan(een, bezet)));
  }
  for (const [plaats, { id }] of items.entries()) {
    const geleden = gecontroleerd[plaats % gecontroleerd.length] ?? null;
    if (geleden !== null) yield* op(plusDagen(dag, -geleden), controleerVoorziening(id));
  }
});
