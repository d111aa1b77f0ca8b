import { Dag } from '@tenzij/domain/Dag.ts';
import { TeamId, WijkId } from '@tenzij/domain/medewerker/Team.ts';
import { ConceptSoort } from '@tenzij/domain/melding/Concepten.ts';
import { Identiteit } from '@tenzij/domain/melding/Inwoner.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { Aanleiding, Bron, Melding, MeldingId, MeldingStatus, NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { MeldingAanvulling } from '@tenzij/domain/melding/vulAan.ts';
import { PaginaVraag, paginaVan } from '@tenzij/domain/Pagina.ts';
import { Termijn, VerschuifTermijn } from '@tenzij/domain/termijn/Termijn.ts';
import { Tijdlijn } from '@tenzij/domain/werk/tijdlijn.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const optie = Schema.optionalKey;
const params = Schema.Struct({ id: MeldingId });
const conceptParams = Schema.Struct({ soort: ConceptSoort });
const Concept = Schema.Struct({ inhoud: Schema.Json });

export const melding = {
  meld: operatie({
    methode: 'POST',
    pad: '/meldingen',
    doet: 'Brengt een melding in.',
    wie: 'melding.melden',
    body: NieuweMelding,
    status: 201,
    antwoord: Melding,
    versie: true,
  }),
  meldingen: operatie({
    methode: 'GET',
    pad: '/meldingen',
    doet: 'Geeft de meldingen die u mag zien: open meldingen eerst, het langst wachtend bovenaan.',
    wie: 'melding.lezen',
    query: Schema.Struct({
      ...PaginaVraag,
      teamId: optie(TeamId),
      wijkId: optie(WijkId),
      status: optie(MeldingStatus),
      aanleiding: optie(Aanleiding),
      bron: optie(Bron),
      leefgebied: optie(Leefgebied),
      collectief: optie(Schema.Literals(['ja', 'nee'])),
      van: optie(Dag),
      tot: optie(Dag),
      q: optie(Schema.String.check(Schema.isMaxLength(200))),
    }),
    antwoord: paginaVan(Melding),
  }),
  melding: operatie({
    methode: 'GET',
    pad: '/meldingen/{id}',
    doet: 'Geeft één melding, zonder wie de inwoner is.',
    wie: 'melding.lezen',
    params,
    antwoord: Melding,
    versie: true,
  }),
  tijdlijn: operatie({
    methode: 'GET',
    pad: '/meldingen/{id}/tijdlijn',
    doet: 'Geeft alles wat op een melding volgde.',
    wie: 'melding.lezen',
    params,
    antwoord: Tijdlijn,
  }),
  identiteit: operatie({
    methode: 'GET',
    pad: '/meldingen/{id}/inwoner',
    doet: 'Geeft wie de inwoner is. Dat u dit opvraagt, staat in het journaal.',
    wie: 'melding.identiteit',
    params,
    antwoord: Identiteit,
  }),
  vulMeldingAan: operatie({
    methode: 'POST',
    pad: '/meldingen/{id}/aanvulling',
    doet: 'Vult aan welke leefgebieden en kenmerken bij de vraag horen.',
    wie: 'melding.melden',
    params,
    body: MeldingAanvulling,
    status: 201,
    antwoord: Melding,
    versie: true,
  }),
  trekMeldingIn: operatie({
    methode: 'POST',
    pad: '/meldingen/{id}/intrekking',
    doet: 'Trekt een melding in.',
    wie: 'melding.intrekken',
    params,
    body: Schema.Struct({}),
    status: 201,
    antwoord: Melding,
    versie: true,
  }),
  verschuifTermijn: operatie({
    methode: 'POST',
    pad: '/meldingen/{id}/termijnwijzigingen',
    doet: 'Schort de wettelijke termijn op of verlengt haar: elk één keer, met een reden.',
    wie: 'termijn.verschuiven',
    params,
    body: VerschuifTermijn,
    status: 201,
    antwoord: Termijn,
  }),
  concept: operatie({
    methode: 'GET',
    pad: '/concepten/{soort}',
    doet: 'Geeft wat u half hebt ingevuld.',
    wie: 'concept.bewaren',
    params: conceptParams,
    antwoord: Concept,
  }),
  bewaarConcept: operatie({
    methode: 'PUT',
    pad: '/concepten/{soort}',
    doet: 'Bewaart wat u half hebt ingevuld, alleen voor u.',
    wie: 'concept.bewaren',
    params: conceptParams,
    body: Concept,
    status: 204,
  }),
  verwijderConcept: operatie({
    methode: 'DELETE',
    pad: '/concepten/{soort}',
    doet: 'Gooit weg wat u half hebt ingevuld.',
    wie: 'concept.bewaren',
    params: conceptParams,
    status: 204,
  }),
};
