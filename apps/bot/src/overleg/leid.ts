import type { Antwoord } from '@tenzij/contract/client.ts';
import type { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import type { MeldingId } from '@tenzij/domain/melding/Melding.ts';
import type { OverlegBeeld } from '@tenzij/domain/overleg/bekijk.ts';
import { type OverlegId, Uitstel } from '@tenzij/domain/overleg/Overleg.ts';
import { Effect } from 'effect';
import { berichten } from '../berichten.ts';
import { antwoord, lees, naVerlorenRace, vraagMet, zeg } from '../gesprek/antwoord.ts';
import type { Beurt, Dialoog, Gesprek, OpActie, OpFormulier } from '../gesprek/Beurt.ts';
import { vraag } from '../gesprek/vraag.ts';
import { eenVan, langeTekst, meerVan, optie } from '../kaart/veld.ts';
import { een, meer, zonderLeeg } from '../kaart/waarden.ts';
import { ledenVan } from '../medewerker/Namen.ts';
import { casuspunten, type OverlegStand, overlegKaart } from './kaart.ts';
import { leesOverleg, standVan, toonOverleg } from './toonOverleg.ts';

const zin = berichten.overleg;
const id = (over: string) => over as OverlegId;

/** Does something to the overleg, and shows how it stands then, or how somebody else had left it. */
const na = (beurt: Beurt, over: string, zegt: string | null, doe: () => Promise<Antwoord<OverlegBeeld>>): Gesprek =>
  vraag(doe).pipe(
    Effect.flatMap((overleg) => standVan(beurt, overleg)),
    Effect.map((stand) => antwoord({ kaarten: [overlegKaart(stand)], zegt })),
    (gesprek) => naVerlorenRace(gesprek, toonOverleg(beurt, over, null)),
  );

const aanwezigenFormulier = (stand: OverlegStand, naam: 'overleg.open' | 'overleg.aanwezigen'): Dialoog => {
  const { overleg, namen } = stand;
  const leden = ledenVan(namen, overleg.teamId);
  const gewoon = leden.filter(({ rol }) => rol === 'wijkcoach').map((lid) => lid.id);
  return {
    formulier: naam,
    over: overleg.id,
    kop: zin.openKop,
    uitleg: naam === 'overleg.open' ? zin.openUitleg : null,
    velden: [
      meerVan('aanwezigen', zin.aanwezigen, {
        verplicht: true,
        opties: leden.map((lid) => optie(lid.id, lid.naam)),
        waarde: overleg.aanwezigen.length === 0 ? gewoon : overleg.aanwezigen,
      }),
    ],
    verzend: naam === 'overleg.open' ? zin.open : zin.aanwezigenVerzend,
  };
};

const vraagAanwezigen =
  (naam: 'overleg.open' | 'overleg.aanwezigen'): OpActie =>
  (beurt, over) =>
    Effect.flatMap(leesOverleg(beurt, over), (stand) => vraagMet(aanwezigenFormulier(stand, naam)));

export const vraagOpening = vraagAanwezigen('overleg.open');
export const vraagWieErZijn = vraagAanwezigen('overleg.aanwezigen');

export const openOverleg: OpFormulier = (beurt, over, waarden) =>
  na(beurt, over, zin.geopend, () =>
    beurt.client.openOverleg({
      params: { id: id(over) },
      body: { aanwezigen: meer(waarden, 'aanwezigen') as ReadonlyArray<MedewerkerId> },
      sleutel: beurt.sleutel,
    }),
  );

export const zetAanwezigen: OpFormulier = (beurt, over, waarden) =>
  na(beurt, over, null, () =>
    beurt.client.zetAanwezigen({
      params: { id: id(over) },
      body: { aanwezigen: meer(waarden, 'aanwezigen') as ReadonlyArray<MedewerkerId> },
    }),
  );

export const sluitOverleg: OpActie = (beurt, over) =>
  na(beurt, over, zin.gesloten, () =>
    beurt.client.sluitOverleg({ params: { id: id(over) }, body: {}, sleutel: beurt.sleutel }),
  );

const casusOpties = ({ overleg }: OverlegStand) =>
  casuspunten(overleg)
    .filter(({ wegingId }) => wegingId === null)
    .map(({ meldingId, nummer }) => optie(meldingId, nummer));

export const vraagVolgorde: OpActie = (beurt, over) =>
  Effect.flatMap(leesOverleg(beurt, over), (stand) => {
    const opties = casusOpties(stand);
    if (opties.length === 0) return zeg(zin.nietsTeKiezen);
    return vraagMet({
      formulier: 'overleg.volgorde',
      over,
      kop: zin.volgordeKop,
      uitleg: null,
      velden: [eenVan('meldingId', zin.volgordeVeld, { verplicht: true, opties })],
      verzend: zin.volgordeVerzend,
    });
  });

/** The chosen casus comes first; the others stay in the order in which they stood. */
export const zetBovenaan: OpFormulier = (beurt, over, waarden) =>
  Effect.flatMap(leesOverleg(beurt, over), ({ overleg }) => {
    const gekozen = een(waarden, 'meldingId') as MeldingId | undefined;
    const anderen = casuspunten(overleg)
      .map(({ meldingId }) => meldingId)
      .filter((meldingId) => meldingId !== gekozen);
    const volgorde = gekozen === undefined ? anderen : [gekozen, ...anderen];
    return na(beurt, over, null, () => beurt.client.ordenAgenda({ params: { id: id(over) }, body: { volgorde } }));
  });

export const vraagUitstel: OpActie = (beurt, over) =>
  Effect.flatMap(leesOverleg(beurt, over), (stand) => {
    const opties = casusOpties(stand);
    if (opties.length === 0) return zeg(zin.nietsTeKiezen);
    return vraagMet({
      formulier: 'overleg.uitstel',
      over,
      kop: zin.uitstelKop,
      uitleg: zin.uitstelUitleg,
      velden: [
        eenVan('meldingId', zin.uitstelCasus, { verplicht: true, opties }),
        langeTekst('reden', zin.uitstelReden, {
          uitleg: berichten.algemeen.nietHerkenbaar,
          verplicht: true,
          maximum: 500,
        }),
      ],
      verzend: zin.uitstelVerzend,
    });
  });

export const stelUit: OpFormulier = (beurt, over, waarden) =>
  Effect.gen(function* () {
    const body = yield* lees(
      Uitstel,
      zonderLeeg({ meldingId: een(waarden, 'meldingId'), reden: een(waarden, 'reden') }),
    );
    return yield* na(beurt, over, null, () =>
      beurt.client.stelUit({ params: { id: id(over) }, body, sleutel: beurt.sleutel }),
    );
  });
