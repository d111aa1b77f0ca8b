import { Effect, Schema } from 'effect';
import { HuidigeActor, type MedewerkerActor } from '../medewerker/Actor.ts';
import { Inrichting } from '../medewerker/Inrichting.ts';
import { isToegestaan, mag } from '../medewerker/mag.ts';
import { MeldingId } from '../melding/Melding.ts';
import { NietGevonden } from '../Weigering.ts';
import { ontvangersVan } from './Partner.ts';
import { Verwijzing, type VerwijzingId } from './Verwijzing.ts';
import { Verwijzingen } from './Verwijzingen.ts';

export const onbekendeVerwijzing = () => new NietGevonden({ wat: 'verwijzing' });

const { inwonerId: _nooit, ...zichtbareVelden } = Verwijzing.fields;

/** A referral as one of its two sides sees it. */
export const VerwijzingBeeld = Schema.Struct({
  ...zichtbareVelden,
  /** Null for the partner: the casus itself is of the team. */
  meldingId: Schema.NullOr(MeldingId),
  kant: Schema.Literals(['team', 'partner']),
  /** Who asks may answer it, as the partner. */
  magBeantwoorden: Schema.Boolean,
  /** How many people of the partner can answer it. */
  ontvangers: Schema.Int,
});
export interface VerwijzingBeeld extends Schema.Schema.Type<typeof VerwijzingBeeld> {}

/**
 * What a step is answered with. An answer is kept for whoever repeats the request, so it holds nothing that can be taken
 * back.
 */
export const VerwijzingStand = Schema.Struct({
  id: Verwijzing.fields.id,
  nummer: Verwijzing.fields.nummer,
  status: Verwijzing.fields.status,
  versie: Verwijzing.fields.versie,
});
interface VerwijzingStand extends Schema.Schema.Type<typeof VerwijzingStand> {}

export const standVan = ({ id, nummer, status, versie }: Verwijzing): VerwijzingStand => ({
  id,
  nummer,
  status,
  versie,
});

/** The partner may see who it is about. */
const toontContact = ({ deelContact, status, inwonerId }: Verwijzing): boolean =>
  deelContact && status === 'aangenomen' && inwonerId !== null;

/**
 * Of which melding a partner's text is held against the name. Who may not see the name would find it out by trying: what
 * they write is read without it in the chat of the team.
 */
export const naamOpenVoor = (verwijzing: Verwijzing): MeldingId | null =>
  toontContact(verwijzing) ? verwijzing.meldingId : null;

const isVanTeam = (actor: MedewerkerActor, { teamId }: Verwijzing) => isToegestaan(actor, 'verwijzing.volgen', teamId);
const isVanPartner = (actor: MedewerkerActor, { naarOrganisatieId }: Verwijzing) =>
  isToegestaan(actor, 'verwijzing.ontvangen', naarOrganisatieId);

/** Of neither side it is as if it is not there. */
export const isZichtbaar = (actor: MedewerkerActor, verwijzing: Verwijzing): boolean =>
  isVanTeam(actor, verwijzing) || isVanPartner(actor, verwijzing);

/** Who said no sees no more of it. Of what is taken back nothing is left but that, and its status. */
const voorPartner = <V extends Omit<Verwijzing, 'inwonerId'>>(verwijzing: V): V => {
  if (verwijzing.intrekking !== null) return { ...verwijzing, gedeeld: null, antwoord: null, afronding: null };
  return verwijzing.status === 'geweigerd' ? { ...verwijzing, gedeeld: null } : verwijzing;
};

export const beeldVan = Effect.fn('verwijzing.beeldVan')(function* (verwijzingen: ReadonlyArray<Verwijzing>) {
  const actor = yield* HuidigeActor;
  if (actor._tag !== 'Medewerker' || verwijzingen.length === 0) return [];
  const medewerkers = yield* (yield* Inrichting).medewerkers;
  return verwijzingen.map(({ inwonerId: _verborgen, ...verwijzing }): VerwijzingBeeld => {
    const hele = { ...verwijzing, inwonerId: null };
    const kant = isVanTeam(actor, hele) ? 'team' : 'partner';
    return {
      ...(kant === 'partner' ? voorPartner(verwijzing) : verwijzing),
      meldingId: kant === 'team' ? verwijzing.meldingId : null,
      kant,
      magBeantwoorden: isVanPartner(actor, hele),
      ontvangers: ontvangersVan(medewerkers, verwijzing.naarOrganisatieId).length,
    };
  });
});

/** Held until the transaction ends, for who may do this to it as the partner. */
export const ontvangenVerwijzing = Effect.fn('verwijzing.ontvangen')(function* (id: VerwijzingId) {
  yield* mag('verwijzing.ontvangen');
  const verwijzing = yield* Effect.fromOption(yield* (yield* Verwijzingen).vergrendel(id)).pipe(
    Effect.mapError(onbekendeVerwijzing),
  );
  const actor = yield* mag('verwijzing.volgen');
  if (!isZichtbaar(actor, verwijzing)) return yield* onbekendeVerwijzing();
  return { verwijzing, actor: yield* mag('verwijzing.ontvangen', verwijzing.naarOrganisatieId) };
});
