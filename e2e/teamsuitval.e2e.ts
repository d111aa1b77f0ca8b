import { afterAll, beforeAll, expect, it } from 'vitest';
import { warningsOn } from './harness/teams/cardText.ts';
import type { TeamsMens } from './harness/teams/TeamsMens.ts';
import { contactenBij, maakTraject } from './reis/klaarzetten.ts';
import { type Opstelling, openOpstelling } from './reis/opstelling.ts';
import { type TeamsKanaal, teamsVoorbereiding } from './reis/teams.ts';

let opstelling: Opstelling;
let kanaal: TeamsKanaal;
let anna: TeamsMens;
let traject: Awaited<ReturnType<typeof maakTraject>>;

beforeAll(async () => {
  opstelling = await openOpstelling(await teamsVoorbereiding());
  kanaal = opstelling.kanaal as TeamsKanaal;
  anna = await kanaal.mens(opstelling.team.leider);
  traject = await maakTraject(
    await opstelling.alsPersona(opstelling.team.leider),
    opstelling.team,
    opstelling.team.leider.id,
  );
});
afterAll(() => opstelling?.[Symbol.asyncDispose]());

const contacten = () => contactenBij(opstelling, [traject.trajectId]);

it('what was typed while Tenzij was away is noted once it is back, with one press, and once only', async () => {
  const ervoor = Number(await contacten());
  await opstelling.installatie.kill('api');
  await anna.typ(`contact ${traject.nummer} 25 min huisbezoek`);
  await anna.ziet('Het is niet gelukt');
  expect(kanaal.uitgegaan()).not.toContain('25 min huisbezoek');
  await opstelling.installatie.start('api');
  await anna.druk('Probeer opnieuw');
  await anna.ziet(`Genoteerd bij ${traject.nummer}`);
  await anna.druk('Probeer opnieuw');
  await anna.typ('iets wat niemand begrijpt?');
  await anna.ziet('Dat begrijp ik niet.');
  expect(await contacten()).toBe(ervoor + 1);
});

it('a command that lacks something asks the rest in a dialog, with what was typed filled in', async () => {
  const ervoor = Number(await contacten());
  await anna.typ(`contact ${traject.nummer} 35 min`);
  const { velden } = await anna.dialoog();
  expect(velden).toContain('Hoeveel minuten?');
  const open = anna.client.dialog();
  expect(JSON.stringify(open?.card)).toContain('35');
  await anna.vul({ 'Wat voor contact?': 'Huisbezoek' });
  await anna.ziet(`Genoteerd bij ${traject.nummer}: huisbezoek, 35 minuten`);
  expect(await contacten()).toBe(ervoor + 1);
  expect(kanaal.overtredingen()).toEqual([]);
});

it('a question that points to a person is asked again with the reason why, and is never sent back', async () => {
  await anna.typ('melding Mevrouw belt steeds, haar nummer is 06-12345678.');
  expect((await anna.dialoog()).velden).toEqual(['Wat is de vraag?']);
  expect(warningsOn(anna.client.dialog()?.card ?? {}).join(' ')).toContain('telefoonnummer');
  expect(kanaal.uitgegaan()).not.toContain('06-12345678');
  await anna.vul({ 'Wat is de vraag?': 'Mevrouw wil weer onder de mensen komen.' });
  expect((await anna.dialoog()).kop).toContain('Vraag 2 van 5');
  expect(kanaal.overtredingen()).toEqual([]);
});

it('a dialog that takes long says so, and what came of it is brought afterwards, once', async () => {
  const ervoor = Number(await contacten());
  await anna.typ(`contact ${traject.nummer}`);
  await anna.dialoog();
  const slot = opstelling.vraagDatabase(
    'do $$ begin lock table contactmoment in access exclusive mode; perform pg_sleep(4); end $$',
  );
  const bezet =
    "select 1 from pg_locks where mode = 'AccessExclusiveLock' and granted and relation = 'contactmoment'::regclass";
  await expect.poll(async () => (await opstelling.vraagDatabase(bezet)).length).toBe(1);
  await anna.vul({ 'Hoeveel minuten?': '55', 'Wat voor contact?': 'Huisbezoek' });
  await anna.ziet('Even geduld, het wordt vastgelegd…');
  await anna.ziet(`Genoteerd bij ${traject.nummer}: huisbezoek, 55 minuten`);
  await slot;
  expect(await contacten()).toBe(ervoor + 1);
  expect(kanaal.overtredingen()).toEqual([]);
});
