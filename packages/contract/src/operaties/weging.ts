import { Besluit, NeemBesluit } from '@tenzij/domain/besluit/Besluit.ts';
import { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { Aanleiding, MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { OverlegId } from '@tenzij/domain/overleg/OverlegId.ts';
import { WegingBeeld } from '@tenzij/domain/weging/bekijk.ts';
import { Grond } from '@tenzij/domain/weging/gronden.ts';
import { Advies } from '@tenzij/domain/weging/regel.ts';
import { StapNaam } from '@tenzij/domain/weging/stappen.ts';
import { GeefStandpunt, WegingId, ZetStap } from '@tenzij/domain/weging/Weging.ts';
import { Effect, Schema } from 'effect';
import { type Codec, operatie } from '../Operatie.ts';

const params = Schema.Struct({ id: WegingId });
const anders = <S extends Codec>(schema: S, waarde: S['Encoded']) =>
  schema.pipe(Schema.withDecodingDefaultKey(Effect.succeed(waarde)));

/** The rule's facts; what is not told is nothing, and no. */
export const AdviesVraag = Schema.Struct({
  aanleiding: Aanleiding,
  leefgebieden: anders(Schema.Array(Leefgebied), []),
  kenmerken: anders(Schema.Array(Kenmerk), []),
  gronden: anders(Schema.Array(Grond), []),
  inwonerVraagtBeschikking: anders(Schema.Boolean, false),
  voorliggendVolstaat: anders(Schema.Boolean, false),
  collectiefMogelijk: anders(Schema.Boolean, false),
  leefgebiedenDrempel: anders(
    Schema.NullOr(
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 }, { message: 'Geef 0 tot en met 12.' })),
    ),
    null,
  ),
});

export const weging = {
  advies: operatie({
    methode: 'POST',
    pad: '/weging/advies',
    doet: 'Zegt wat de regel "zelf begeleiden, tenzij" op deze feiten adviseert. Bewaart niets.',
    wie: 'weging.advies',
    body: AdviesVraag,
    antwoord: Advies,
  }),
  openWeging: operatie({
    methode: 'POST',
    pad: '/meldingen/{id}/wegingen',
    doet: 'Begint een melding te wegen, in een overleg of daarbuiten.',
    wie: 'weging.openen',
    params: Schema.Struct({ id: MeldingId }),
    body: Schema.Struct({ overlegId: Schema.optionalKey(OverlegId) }),
    status: 201,
    antwoord: WegingBeeld,
    versie: true,
  }),
  weging: operatie({
    methode: 'GET',
    pad: '/wegingen/{id}',
    doet: 'Geeft een weging zoals u die mag zien.',
    wie: 'weging.lezen',
    params,
    antwoord: WegingBeeld,
    versie: true,
  }),
  zetStap: operatie({
    methode: 'PUT',
    pad: '/wegingen/{id}/stappen/{stap}',
    doet: 'Vinkt een stap van zorgvuldig wegen aan of uit.',
    wie: 'weging.stap',
    params: Schema.Struct({ id: WegingId, stap: StapNaam }),
    body: ZetStap,
    antwoord: WegingBeeld,
    versie: true,
  }),
  geefStandpunt: operatie({
    methode: 'PUT',
    pad: '/wegingen/{id}/standpunten/mij',
    doet: 'Geeft uw standpunt. Tot de onthulling ziet niemand anders het.',
    wie: 'weging.standpunt',
    params,
    body: GeefStandpunt,
    antwoord: WegingBeeld,
    versie: true,
  }),
  onthul: operatie({
    methode: 'POST',
    pad: '/wegingen/{id}/onthulling',
    doet: 'Onthult de standpunten en het advies.',
    wie: 'weging.onthullen',
    params,
    body: Schema.Struct({}),
    antwoord: WegingBeeld,
    versie: true,
  }),
  neemBesluit: operatie({
    methode: 'POST',
    pad: '/wegingen/{id}/besluit',
    doet: 'Legt het besluit vast en start wat eruit volgt.',
    wie: 'weging.besluiten',
    params,
    body: NeemBesluit,
    status: 201,
    antwoord: Besluit,
  }),
  maakBesluitOngedaan: operatie({
    methode: 'POST',
    pad: '/wegingen/{id}/herroeping',
    doet: 'Maakt uw besluit ongedaan. Dat kan tot een minuut nadat u het nam.',
    wie: 'weging.besluiten',
    params,
    body: Schema.Struct({}),
    antwoord: WegingBeeld,
    versie: true,
  }),
};
