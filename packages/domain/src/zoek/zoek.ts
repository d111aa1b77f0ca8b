import { Effect, Schema } from 'effect';
import { mag } from '../medewerker/mag.ts';
import { type Handeling, reikwijdte } from '../medewerker/rechten.ts';
import { MeldingId } from '../melding/Melding.ts';
import { algemeneWeigeringen, weigertAls } from '../Weigering.ts';
import { nummerIn, type Treffer, type Zoekantwoord, Zoeker, Zoeksoort } from './Zoeker.ts';

export class ZoekGeweigerd extends Schema.TaggedError<ZoekGeweigerd>()('ZoekGeweigerd', {
  reason: Schema.Union(algemeneWeigeringen),
}) {}

const recht = {
  melding: 'melding.lezen',
  traject: 'traject.lezen',
  indicatie: 'indicatie.lezen',
  toets: 'toets.lezen',
  voorziening: 'voorziening.lezen',
  medewerker: 'inrichting.lezen',
} as const satisfies Record<Zoeksoort, Handeling>;

/** As many of a kind as one looks through; who needs more has the list of that kind. */
const perSoort = 5;

/** A number is the number of one melding only, or it is a word like another. */
const enigeCasus = (q: string, treffers: ReadonlyArray<Treffer>): MeldingId | null => {
  const [, jaar, volgnummer = ''] = nummerIn.exec(q) ?? [];
  if (volgnummer === '') return null;
  const einde = `-${volgnummer.padStart(5, '0')}`;
  const begin = jaar === undefined ? 'M-' : `M-${jaar}-`;
  const genummerd = treffers.filter(
    ({ soort, naam }) => soort === 'melding' && naam?.startsWith(begin) === true && naam.endsWith(einde),
  );
  const [enige, ...anderen] = genummerd;
  return enige === undefined || anderen.length > 0 ? null : MeldingId.make(enige.id);
};

/** Where is it? In all that who asks may see, by the words in it. */
export const zoek = Effect.fn('zoek.zoek')(function* (vraag: string) {
  const { rol } = yield* mag('inrichting.lezen');
  const q = vraag.trim();
  if (q === '') return { groepen: [], casus: null } satisfies Zoekantwoord;
  const soorten = Zoeksoort.literals.filter((soort) => reikwijdte(rol, recht[soort]) !== undefined);
  const treffers = yield* (yield* Zoeker).vind(q, soorten, perSoort + 1);
  const groepen = soorten.flatMap((soort) => {
    const gevonden = treffers.filter((treffer) => treffer.soort === soort);
    return gevonden.length === 0
      ? []
      : [{ soort, items: gevonden.slice(0, perSoort), meer: gevonden.length > perSoort }];
  });
  return { groepen, casus: enigeCasus(q, treffers) } satisfies Zoekantwoord;
}, weigertAls(ZoekGeweigerd));
