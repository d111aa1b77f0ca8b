import type { RequestEvent } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import { type Gelezen, leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { CoachEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { NieuwContactmoment, NieuweReflectie, TrajectId, WarmeOverdracht } from '@tenzij/domain/traject/Traject.ts';
import { NieuwHerinneringsuitstel } from '@tenzij/domain/traject/UitgesteldeHerinnering.ts';
import { tekst } from '#berichten';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { eerste, getalUit, gevuld, sleutelUit, type Waarden, waardenUit } from '#lib/session/form.ts';
import { paramsMet } from '#lib/session/params.server.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { evaluatieUit } from '#lib/trajecten/afronding.ts';

type Event = Pick<RequestEvent, 'url' | 'request' | 'locals'>;
const t = tekst.werklijst;
const paramsUit = paramsMet(TrajectId);

/** What a row of the list says it is about: its kind and its traject. */
const rijIn = (waarden: Waarden) => {
  const rij = eerste(waarden, 'rij') ?? '';
  const [soort = '', trajectId = ''] = rij.split(':');
  return { rij, soort, params: paramsUit(trajectId) };
};

/** One form of a row: read, sent, and said what was done; what was filled in stays with a refusal. */
const stap =
  <Body>(
    lees: (waarden: Waarden, soort: string) => Gelezen<Body>,
    doe: (
      event: Event,
      vraag: { params: ReturnType<typeof paramsUit>; body: Body; sleutel: string },
    ) => Promise<Antwoord<unknown>>,
    zeg: (waarden: Waarden) => { readonly gedaan: string; readonly terug?: boolean },
  ) =>
  async (event: Event) => {
    aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const { rij, soort, params } = rijIn(waarden);
    const gelezen = lees(waarden, soort);
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await doe(event, { params, body: gelezen.waarde, sleutel: sleutelUit(form) });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    const { gedaan, terug = false } = zeg(waarden);
    return { gedaan, terug: terug ? rij : null };
  };

const uitstel = (waarden: Waarden, soort: string) =>
  leesInvoer(NieuwHerinneringsuitstel)(
    gevuld({ soort, keuze: eerste(waarden, 'keuze'), reden: eerste(waarden, 'reden') }),
  );

/** The next step of a row, done where it stands. */
export const werklijstActies = {
  contact: stap(
    (waarden) =>
      leesInvoer(NieuwContactmoment)(
        gevuld({
          op: eerste(waarden, 'op'),
          minuten: getalUit(eerste(waarden, 'minuten')),
          soort: eerste(waarden, 'soort'),
        }),
      ),
    ({ locals }, vraag) => locals.api.noteerContact(vraag),
    () => ({ gedaan: t.gedaan.contact }),
  ),
  reflectie: stap(
    (waarden) =>
      leesInvoer(NieuweReflectie)(
        gevuld({
          op: eerste(waarden, 'op'),
          bevinding: eerste(waarden, 'bevinding') ?? '',
          vervolg: eerste(waarden, 'vervolg'),
        }),
      ),
    ({ locals }, vraag) => locals.api.reflecteer(vraag),
    () => ({ gedaan: t.gedaan.reflectie }),
  ),
  warm: stap(
    (waarden) => leesInvoer(WarmeOverdracht)(gevuld({ op: eerste(waarden, 'op') })),
    ({ locals }, vraag) => locals.api.bevestigWarmeOverdracht(vraag),
    () => ({ gedaan: t.gedaan.warm }),
  ),
  evaluatie: stap(
    (waarden) => leesInvoer(CoachEvaluatie)(evaluatieUit(waarden)),
    ({ locals }, vraag) => locals.api.evalueer(vraag),
    () => ({ gedaan: t.gedaan.evaluatie }),
  ),
  uitstel: stap(
    uitstel,
    ({ locals }, vraag) => locals.api.stelHerinneringUit(vraag),
    (waarden) => ({ gedaan: t.gedaan[eerste(waarden, 'keuze') === 'later' ? 'later' : 'niet_nodig'], terug: true }),
  ),
  weer: stap(
    (waarden, soort) => uitstel({ ...waarden, keuze: ['weer'] }, soort),
    ({ locals }, vraag) => locals.api.stelHerinneringUit(vraag),
    () => ({ gedaan: t.gedaan.weer }),
  ),
};
