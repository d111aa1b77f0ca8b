import { ActiefTraject, AfgerondTraject, Contactmoment, Reflectie } from '@tenzij/domain/traject/Traject.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { UitgesteldeHerinnering } from '@tenzij/domain/traject/UitgesteldeHerinnering.ts';
import { Arbitrary, Effect } from 'effect';
import { expect, it } from 'vitest';
import { eenTraject } from '../../test/casus.ts';
import { opzet } from '../../test/opzet.ts';
import { geheel, gevonden, lijstVan, rondgangIn, volgnummer } from '../../test/rondgang.ts';
import { vast } from '../../test/verwijzingen.ts';
import { dag, een, moment, ofNiets, tekst, uuid, vanStruct } from '../../test/willekeurig.ts';

const proef = opzet();
const rondgang = rondgangIn(proef);

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
