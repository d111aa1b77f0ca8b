import { Besluit, Besluiten } from '@tenzij/domain/besluit/Besluit.ts';
import { Indicatie, NietOpAgenda } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { Melding } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Overleg, Overleggen } from '@tenzij/domain/overleg/Overleg.ts';
import { Oordeel, Toets, Toetsen } from '@tenzij/domain/toets/Toets.ts';
import { Gebruik, Gebruiken } from '@tenzij/domain/voorziening/Gebruik.ts';
import { Voorziening, Voorzieningen } from '@tenzij/domain/voorziening/Voorziening.ts';
import { Advies } from '@tenzij/domain/weging/regel.ts';
import { BeslotenWeging, OnthuldeWeging, OpenWeging, Standpunt, Stap } from '@tenzij/domain/weging/Weging.ts';
import { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import { Arbitrary, Effect } from 'effect';
import { expect, it } from 'vitest';
import { eenBesluit, eenWeging } from '../test/casus.ts';
import { opzet } from '../test/opzet.ts';
import { geheel, gevonden, lijstVan, reden, rondgangIn, volgnummer } from '../test/rondgang.ts';
import { vast } from '../test/verwijzingen.ts';
import { dag, een, moment, ofNiets, tekst, uuid, vanStruct } from '../test/willekeurig.ts';

const proef = opzet();
const rondgang = rondgangIn(proef);

it('een melding komt terug zoals zij is', async () => {
  const fout = await rondgang<Melding>(
    (g, melding) => {
      const { id, teamId, wijkId, organisatieId, externId, versie, misschien } = vast(g, melding);
      return vanStruct<Melding>(Melding, {
        id,
        teamId,
        wijkId,
        organisatieId,
        externId,
        versie,
        nummer: volgnummer,
        ontvangenOp: dag,
        vraag: ofNiets(tekst),
        inwonerId: Arbitrary.Constant(null),
        indicatieId: ofNiets(uuid),
        trajectId: ofNiets(uuid) as never,
        gemeldDoor: misschien,
        gemeldOp: moment,
      });
    },
    Effect.fnUntraced(function* (melding) {
      const poort = yield* Meldingen;
      yield* poort.voegToe(melding);
      const { versie } = yield* poort.bewaar(melding);
      return { ...(yield* gevonden(poort.zoekNummer(melding.nummer))), versie: versie - 1 };
    }),
  );
  expect(fout).toBeUndefined();
});

it('een weging komt terug zoals zij is, in elke staat', async () => {
  const fout = await rondgang<OpenWeging | OnthuldeWeging | BeslotenWeging>(
    (g, melding) => {
      const { id, teamId, meldingId, versie, mens, misschien } = vast(g, melding);
      const verslag = {
        geopendOp: moment,
        onthuldOp: moment,
        aanwezigen: lijstVan(mens),
        stappen: lijstVan(vanStruct<Stap>(Stap, { toelichting: ofNiets(tekst) })),
        standpunten: lijstVan(
          vanStruct<Standpunt>(Standpunt, { medewerkerId: mens, toelichting: ofNiets(tekst), op: moment }),
        ),
        advies: vanStruct<Advies>(Advies, { redenen: lijstVan(reden), signalen: lijstVan(reden) }),
      };
      const basis = {
        ...verslag,
        id,
        teamId,
        meldingId,
        versie,
        overlegId: Arbitrary.Constant(null),
        gespreksleiderId: misschien,
        geopendDoor: mens,
        eerder: lijstVan(Arbitrary.all({ ...verslag, besluitId: uuid })),
      };
      return Arbitrary.flatMap(
        een<'open' | 'onthuld' | 'besloten'>('open', 'onthuld', 'besloten'),
        (status): Arbitrary.Arbitrary<OpenWeging | OnthuldeWeging | BeslotenWeging> =>
          status === 'open'
            ? vanStruct<OpenWeging>(OpenWeging, basis)
            : status === 'onthuld'
              ? vanStruct<OnthuldeWeging>(OnthuldeWeging, basis)
              : vanStruct<BeslotenWeging>(BeslotenWeging, basis),
      );
    },
    Effect.fnUntraced(function* (weging) {
      const poort = yield* Wegingen;
      yield* poort.voegToe(weging);
      const { versie } = yield* poort.bewaar(weging);
      return { ...(yield* gevonden(poort.zoek(weging.id))), versie: versie - 1 };
    }),
  );
  expect(fout).toBeUndefined();
});

it('een besluit komt terug zoals het is', async () => {
  const fout = await rondgang<Besluit>(
    (g, melding) => {
      const { id, teamId, meldingId, misschien } = vast(g, melding);
      return vanStruct<Besluit>(Besluit, {
        id,
        teamId,
        meldingId,
        wegingId: Arbitrary.Constant(null),
        motivering: ofNiets(tekst),
        coachId: misschien,
        tweedeCoachId: misschien,
        verwachteWeken: ofNiets(geheel),
        aanbieder: ofNiets(tekst),
        voorzieningId: Arbitrary.Constant(null),
        beslotenOp: dag,
        beslotenDoor: misschien,
        doelWijkteam: ofNiets(tekst),
        doelAanbieder: ofNiets(tekst),
        vastgelegdOp: moment,
        vervallenOp: ofNiets(moment),
        trajectId: ofNiets(uuid) as never,
        toetsId: ofNiets(uuid) as never,
        indicatieId: ofNiets(uuid) as never,
      });
    },
    Effect.fnUntraced(function* (besluit, g, melding) {
      const weging = eenWeging(g, melding);
      yield* (yield* Wegingen).voegToe(weging);
      const poort = yield* Besluiten;
      yield* poort.voegToe({ ...besluit, wegingId: weging.id });
      yield* poort.bewaar({ ...besluit, wegingId: weging.id });
      return { ...(yield* gevonden(poort.zoek(besluit.id))), wegingId: null };
    }),
  );
  expect(fout).toBeUndefined();
});

it('een voorziening komt terug zoals zij is, met de casus die haar gebruikt', async () => {
  const fout = await rondgang<{ voorziening: Voorziening; gebruik: Gebruik }>(
    (g, melding) => {
      const { teamId, meldingId, wijkId, versie, mens, misschien } = vast(g, melding);
      return Arbitrary.flatMap(uuid, (nieuw) =>
        Arbitrary.all({
          voorziening: vanStruct<Voorziening>(Voorziening, {
            id: Arbitrary.Constant(nieuw as never),
            naam: Arbitrary.map(tekst, (een) => `${een} ${nieuw}`),
            soort: ofNiets(tekst),
            wijken: lijstVan(wijkId),
            capaciteit: ofNiets(geheel),
            plekkenBezet: ofNiets(geheel),
            contact: ofNiets(tekst),
            website: ofNiets(tekst),
            gecontroleerdOp: ofNiets(dag),
            gecontroleerdDoor: misschien,
            geslotenOp: ofNiets(dag),
            geslotenDoor: misschien,
            geslotenReden: ofNiets(tekst),
            gewijzigdOp: ofNiets(moment),
            gewijzigdDoor: misschien,
            versie,
          }),
          gebruik: vanStruct<Gebruik>(Gebruik, {
            meldingId,
            voorzieningId: Arbitrary.Constant(nieuw as never),
            teamId,
            door: mens,
            op: moment,
            geregeldOp: ofNiets(moment),
            geregeldDoor: misschien,
          }),
        }),
      );
    },
    Effect.fnUntraced(function* ({ voorziening, gebruik }) {
      const poort = yield* Voorzieningen;
      yield* poort.voegToe(voorziening);
      const { versie } = yield* poort.bewaar(voorziening);
      const gebruiken = yield* Gebruiken;
      yield* gebruiken.bewaar(gebruik);
      yield* gebruiken.bewaar(gebruik);
      const gevondenGebruik = (yield* gebruiken.vanMelding(gebruik.meldingId)).find(
        ({ voorzieningId }) => voorzieningId === voorziening.id,
      );
      const { voorziening: _daarvan, ...terug } = gevondenGebruik ?? { voorziening: null };
      return {
        voorziening: { ...(yield* gevonden(poort.zoek(voorziening.id))), versie: versie - 1 },
        gebruik: terug,
      };
    }),
  );
  expect(fout).toBeUndefined();
});

it('een toets, een indicatie en een overleg komen terug zoals ze zijn', async () => {
  const fout = await rondgang<{ indicatie: Indicatie; overleg: Overleg; toets: Toets }>(
    (g, melding) => {
      const { id, teamId, wijkId, meldingId, organisatieId, externId, versie, mens, misschien } = vast(g, melding);
      return Arbitrary.all({
        indicatie: vanStruct<Indicatie>(Indicatie, {
          id,
          meldingId,
          teamId: ofNiets(teamId),
          wijkId,
          organisatieId,
          externId,
          versie,
          aangevraagdOp: ofNiets(dag),
          beschiktOp: ofNiets(dag),
          van: ofNiets(dag),
          tot: ofNiets(dag),
          aanbieder: ofNiets(tekst),
          mandaathouderId: misschien,
          doel: ofNiets(tekst),
          vorigeId: een<null>(null),
          inwonerId: een<null>(null),
          agendaMeldingId: ofNiets(meldingId),
          agendaTot: ofNiets(dag),
          herindicatieOp: ofNiets(dag),
          nietOpAgenda: ofNiets(vanStruct<NietOpAgenda>(NietOpAgenda, { reden: tekst, door: mens, op: moment })),
          overdrachtCoachId: misschien,
          warmeOverdrachtOp: ofNiets(dag),
          warmOvergedragenOp: ofNiets(dag),
        }),
        overleg: vanStruct<Overleg>(Overleg, {
          id,
          teamId,
          versie,
          datum: dag,
          gespreksleiderId: mens,
          aanwezigen: lijstVan(mens),
          volgorde: lijstVan(uuid) as never,
          uitgesteld: lijstVan(Arbitrary.all({ meldingId: uuid, reden: tekst })) as never,
          geopendOp: ofNiets(moment),
          geslotenOp: ofNiets(moment),
        }),
        toets: vanStruct<Toets>(Toets, {
          id,
          meldingId,
          teamId,
          versie,
          gevraagdOp: moment,
          termijnOp: dag,
          betrokkenen: lijstVan(mens),
          oordelen: lijstVan(vanStruct<Oordeel>(Oordeel, { door: mens, op: moment, opmerking: ofNiets(tekst) })),
        }),
      });
    },
    Effect.fnUntraced(function* ({ indicatie, overleg, toets }, g, melding) {
      yield* (yield* Indicaties).voegToe(indicatie);
      yield* (yield* Overleggen).voegToe(overleg);
      const weging = eenWeging(g, melding);
      const besluit = eenBesluit(g, weging);
      yield* (yield* Wegingen).voegToe(weging);
      yield* (yield* Besluiten).voegToe(besluit);
      yield* (yield* Toetsen).voegToe({ ...toets, besluitId: besluit.id, wegingId: weging.id });
      return {
        indicatie: yield* gevonden((yield* Indicaties).zoek(indicatie.id)),
        overleg: yield* gevonden((yield* Overleggen).zoek(overleg.id)),
        toets: {
          ...(yield* gevonden((yield* Toetsen).zoek(toets.id))),
          besluitId: toets.besluitId,
          wegingId: toets.wegingId,
        },
      };
    }),
  );
  expect(fout).toBeUndefined();
});
