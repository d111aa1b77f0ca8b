import { Effect, Schema } from 'effect';
import { voorgesteldeReden } from '../traject/Opschaling.ts';
import { opschalingenVan } from '../traject/Opschalingen.ts';
import type { Traject } from '../traject/Traject.ts';
import { Verwijzingen } from '../verwijzing/Verwijzingen.ts';
import { Gebruiken } from '../voorziening/Gebruik.ts';
import { Wegingen } from '../weging/Wegingen.ts';
import { coachVragen, JaNeeNvt } from './Evaluatie.ts';

/** From what is known of the traject, what the coach would have to type over; and where that stands. */
export const Voorstel = Schema.Struct({
  vraag: Schema.Literals(coachVragen),
  antwoord: JaNeeNvt,
  waarom: Schema.Literals([
    'netwerk_in_weging',
    'partner_deed_mee',
    'aanbieder_deed_mee',
    'voorziening_gebruikt',
    'zwaardere_hulp',
  ]),
  /** What it rests on by name: a voorziening, where it was one. */
  naam: Schema.NullOr(Schema.String),
});
export interface Voorstel extends Schema.Schema.Type<typeof Voorstel> {}

const netwerk = Effect.fn('ervaring.netwerkInWeging')(function* ({ meldingId }: Traject) {
  const wegingen = meldingId === null ? [] : yield* (yield* Wegingen).vanMeldingen([meldingId]);
  return wegingen.some(({ stappen }) => stappen.some(({ stap, gezet }) => stap === 'netwerk' && gezet));
});

const partner = Effect.fn('ervaring.partnerDeedMee')(function* ({ meldingId }: Traject) {
  if (meldingId === null) return false;
  const { items } = yield* (yield* Verwijzingen).lijst({ meldingId, richting: 'verstuurd', limit: 50 });
  return items.some(({ status }) => status === 'aangenomen' || status === 'afgerond');
});

/** What the coach's form begins with; a fact that says nothing about a question leaves it open. */
export const voorstelVoor = Effect.fn('ervaring.voorstelVoor')(function* (traject: Traject) {
  const { id, meldingId, vorm } = traject;
  const [gebruik] = meldingId === null ? [] : yield* (yield* Gebruiken).vanMelding(meldingId);
  const zwaarder =
    (traject.status === 'afgerond' && traject.redenBeeindiging === 'zwaardere_hulp_nodig') ||
    voorgesteldeReden(yield* opschalingenVan(id)) !== null;
  const voorstel: Array<Voorstel> = [];
  if (yield* netwerk(traject))
    voorstel.push({ vraag: 'netwerkBetrokken', antwoord: 'ja', waarom: 'netwerk_in_weging', naam: null });
  if (vorm === 'combinatie')
    voorstel.push({ vraag: 'integraal', antwoord: 'ja', waarom: 'aanbieder_deed_mee', naam: null });
  else if (yield* partner(traject))
    voorstel.push({ vraag: 'integraal', antwoord: 'ja', waarom: 'partner_deed_mee', naam: null });
  if (gebruik !== undefined)
    voorstel.push({
      vraag: 'voorliggendIngezet',
      antwoord: 'ja',
      waarom: 'voorziening_gebruikt',
      naam: gebruik.voorziening.naam,
    });
  if (zwaarder)
    voorstel.push({ vraag: 'zwaardereZorgVoorkomen', antwoord: 'nee', waarom: 'zwaardere_hulp', naam: null });
  return voorstel;
});
