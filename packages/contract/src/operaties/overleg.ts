import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { TeamId } from '@tenzij/domain/medewerker/Team.ts';
import { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import { OverlegBeeld } from '@tenzij/domain/overleg/bekijk.ts';
import { Overleg, OverlegId, OverlegStatus, PlanOverleg, Uitstel } from '@tenzij/domain/overleg/Overleg.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const params = Schema.Struct({ id: OverlegId });
const ids = Schema.Array(MedewerkerId).check(Schema.isMaxLength(100, { message: 'Noem hoogstens 100 mensen.' }));

export const overleg = {
  overleggen: operatie({
    methode: 'GET',
    pad: '/overleggen',
    doet: 'Geeft de casuïstiekoverleggen van uw teams.',
    wie: 'overleg.lezen',
    query: Schema.Struct({
      ...PaginaVraag,
      teamId: Schema.optionalKey(TeamId),
      status: Schema.optionalKey(OverlegStatus),
    }),
    antwoord: paginaVan(Overleg),
  }),
  overleg: operatie({
    methode: 'GET',
    pad: '/overleggen/{id}',
    doet: 'Geeft een overleg met zijn agenda.',
    wie: 'overleg.lezen',
    params,
    antwoord: OverlegBeeld,
    versie: true,
  }),
  planOverleg: operatie({
    methode: 'POST',
    pad: '/overleggen',
    doet: 'Plant een casuïstiekoverleg.',
    wie: 'overleg.leiden',
    body: PlanOverleg,
    status: 201,
    antwoord: OverlegBeeld,
    versie: true,
  }),
  openOverleg: operatie({
    methode: 'POST',
    pad: '/overleggen/{id}/opening',
    doet: 'Opent het overleg.',
    wie: 'overleg.leiden',
    params,
    body: Schema.Struct({ aanwezigen: Schema.optionalKey(ids) }),
    antwoord: OverlegBeeld,
    versie: true,
  }),
  sluitOverleg: operatie({
    methode: 'POST',
    pad: '/overleggen/{id}/sluiting',
    doet: 'Sluit het overleg.',
    wie: 'overleg.leiden',
    params,
    body: Schema.Struct({}),
    antwoord: OverlegBeeld,
    versie: true,
  }),
  zetAanwezigen: operatie({
    methode: 'PUT',
    pad: '/overleggen/{id}/aanwezigen',
    doet: 'Zegt wie er zijn.',
    wie: 'overleg.leiden',
    params,
    body: Schema.Struct({ aanwezigen: ids }),
    antwoord: OverlegBeeld,
    versie: true,
  }),
  ordenAgenda: operatie({
    methode: 'PUT',
    pad: '/overleggen/{id}/volgorde',
    doet: 'Zet de casussen in een andere volgorde.',
    wie: 'overleg.leiden',
    params,
    body: Schema.Struct({ volgorde: Schema.Array(MeldingId).check(Schema.isMaxLength(200)) }),
    antwoord: OverlegBeeld,
    versie: true,
  }),
  stelUit: operatie({
    methode: 'POST',
    pad: '/overleggen/{id}/uitstellen',
    doet: 'Stelt een casus uit, met een reden.',
    wie: 'overleg.leiden',
    params,
    body: Uitstel,
    antwoord: OverlegBeeld,
    versie: true,
  }),
};
