import { Besluit, Besluiten } from '@tenzij/domain/besluit/Besluit.ts';
import { Indicatie, NietOpAgenda } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import { Melding, MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Overleg, Overleggen } from '@tenzij/domain/overleg/Overleg.ts';
import { Oordeel, Toets, Toetsen } from '@tenzij/domain/toets/Toets.ts';
import { ActiefTraject, AfgerondTraject, Contactmoment, Reflectie } from '@tenzij/domain/traject/Traject.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { UitgesteldeHerinnering } from '@tenzij/domain/traject/UitgesteldeHerinnering.ts';
import { Gebruik, Gebruiken } from '@tenzij/domain/voorziening/Gebruik.ts';
import { Voorziening, Voorzieningen } from '@tenzij/domain/voorziening/Voorziening.ts';
import { Advies } from '@tenzij/domain/weging/regel.ts';
import { BeslotenWeging, OnthuldeWeging, OpenWeging, Standpunt, Stap } from '@tenzij/domain/weging/Weging.ts';
import { Wegingen } from '@tenzij/domain/weging/Wegingen.ts';
import { Arbitrary, Effect, Option } from 'effect';
import { expect, it } from 'vitest';
import { eenBesluit, eenTraject, eenWeging } from '../test/casus.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../test/gemeente.ts';
import { opzet } from '../test/opzet.ts';
import { vast } from '../test/verwijzingen.ts';
import { dag, een, getal, moment, ofNiets, tekst, uuid, vanStruct } from '../test/willekeurig.ts';
import { type Poorten, Store } from './Store.ts';

const proef = opzet();

const geheel = getal(0, 10_000);
const reden = Arbitrary.all({ code: tekst, tekst });
const lijstVan = <A>(wat: Arbitrary.Arbitrary<A>) => Arbitrary.array(wat, { maxLength: 4 });
let laatste = 0;
const volgnummer = Arbitrary.map(geheel, () => {
  laatste += 1;
  return MeldingNummer.make(`M-2030-${String(laatste).padStart(6, '0')}`);
});

/** Everything that a value becomes by being stored and read is that value. */
const rondgang = <A>(
  maak: (g: Proefgemeente, melding: Melding) => Arbitrary.Arbitrary<A>,
  heenEnTerug: (waarde: A, g: Proefgemeente, melding: Melding) => Effect.Effect<unknown, never, Poorten>,
) =>
  proef.run(
    Effect.gen(function* () {
      const store = yield* Store;
      const g = yield* nieuweGemeente;
      const melding = eenMelding(g);
      yield* store.inTransactie(
        g.taak,
        Effect.flatMap(Meldingen, (poort) => poort.voegToe(melding)),
      );
      const uitkomst = yield* Arbitrary.checkEffect(
        maak(g, melding),
        (waarde) =>
          Effect.map(store.inTransactie(g.taak, heenEnTerug(waarde, g, melding)), (terug) => {
            expect(terug).toEqual(waarde);
            return true;
          }),
        { runs: 40 },
      );
      return Arbitrary.formatCheckFailure(uitkomst);
    }),
  );

const gevonden = <A, E, R>(effect: Effect.Effect<Option.Option<A>, E, R>) => Effect.map(effect, Option.getOrNull);

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

it('een traject komt terug zoals het is, actief en afgerond', async () => {
  const fout = await rondgang<ActiefTraject | AfgerondTraject>(
    (g, melding) => {
      const { id, teamId, wijkId, meldingId, organisatieId, externId, versie, misschien } = vast(g, melding);
      const basis = {
        id,
        teamId,
        wijkId,
        meldingId,
        organisatieId,
        externId,
        versie,
        meldingNummer: ofNiets(volgnummer),
        pilotId: Arbitrary.Constant(null),
        coachId: misschien,
        tweedeCoachId: misschien,
        gestartOp: dag,
        verwachteWeken: ofNiets(geheel),
        registerContactmomenten: ofNiets(geheel),
        minuten: geheel,
        aantalContactmomenten: geheel,
        eersteContactOp: ofNiets(dag),
        laatsteContactOp: ofNiets(dag),
        laatsteReflectieOp: ofNiets(dag),
        doel: ofNiets(tekst),
        warmeOverdrachtOp: ofNiets(dag),
        uitgesteldeHerinneringen: lijstVan(
          vanStruct<UitgesteldeHerinnering>(UitgesteldeHerinnering, { tot: ofNiets(dag), reden: ofNiets(tekst) }),
        ),
        beeindigdOp: dag,
      };
      return Arbitrary.flatMap(
        een(true, false),
        (actief): Arbitrary.Arbitrary<ActiefTraject | AfgerondTraject> =>
          actief ? vanStruct<ActiefTraject>(ActiefTraject, basis) : vanStruct<AfgerondTraject>(AfgerondTraject, basis),
      );
    },
    Effect.fnUntraced(function* (traject) {
      const poort = yield* Trajecten;
      yield* poort.voegToe(traject);
      const { versie } = yield* poort.bewaar(traject);
      return { ...(yield* gevonden(poort.zoek(traject.id))), versie: versie - 1 };
    }),
  );
  expect(fout).toBeUndefined();
});

it('contactmomenten en reflecties komen terug zoals ze zijn', async () => {
  const fout = await rondgang<{ contact: Contactmoment; reflectie: Reflectie }>(
    (g, melding) => {
      const { id, mens } = vast(g, melding);
      const over = { id, trajectId: uuid as never, op: dag, door: mens, vastgelegdOp: moment };
      return Arbitrary.all({
        contact: vanStruct<Contactmoment>(Contactmoment, over),
        reflectie: vanStruct<Reflectie>(Reflectie, {
          ...over,
          bevinding: een('Het gaat beter.', 'Er is meer nodig dan we dachten.'),
        }),
      });
    },
    Effect.fnUntraced(function* ({ contact, reflectie }, g, melding) {
      const poort = yield* Trajecten;
      yield* poort.voegToe({ ...eenTraject(g, melding), id: contact.trajectId });
      yield* poort.voegContactToe(contact);
      yield* poort.voegReflectieToe({ ...reflectie, trajectId: contact.trajectId });
      const [terugContact] = yield* poort.contactmomentenVan(contact.trajectId);
      const [terugReflectie] = yield* poort.reflectiesVan(contact.trajectId);
      return { contact: terugContact, reflectie: { ...terugReflectie, trajectId: reflectie.trajectId } };
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
