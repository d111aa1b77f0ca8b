import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@effect/vitest';
import { Effect } from 'effect';
import { gemeenteInGeheugen } from '../../test/InGeheugen.ts';
import { als, anna, uuid } from '../../test/Mensen.ts';
import { geschrevenIn, voorDeChat } from './voorDeChat.ts';

const bron = fileURLToPath(new URL('..', import.meta.url));
const vrijeVelden = readdirSync(bron, { recursive: true, encoding: 'utf8' })
  .filter((pad) => pad.endsWith('.ts') && !pad.endsWith('.test.ts') && !pad.startsWith('register'))
  .flatMap((pad) => [
    ...readFileSync(`${bron}/${pad}`, 'utf8').matchAll(/(\w+): (?:[\w.]*\()*(?:VrijeTekst\(|Vraag\b)/g),
  ])
  .map(([, veld = '']) => veld);

it('every field in which somebody writes freely is looked at before a chat has it', () => {
  expect(new Set(vrijeVelden).size).toBeGreaterThan(8);
  for (const veld of new Set(vrijeVelden)) expect(geschrevenIn({ [veld]: ['tekst'] }), veld).toEqual([[veld, 'tekst']]);
});

it('codes, names of colleagues and numbers are left as they are', () => {
  expect(
    geschrevenIn({ id: 'a', naam: 'Anna', coach: { naam: 'Bram' }, status: 'open', versie: 1, leeg: null }),
  ).toEqual([]);
});

it.effect('a name that a search cuts in two is no name in the chat', () =>
  Effect.gen(function* () {
    const zandstad = gemeenteInGeheugen();
    zandstad.staat.inwoners.set(uuid(900), { naam: 'Jo Verzonnen' });
    const fragment = [
      { tekst: 'Buurman Jo ', raak: false },
      { tekst: 'Verzonnen', raak: true },
      { tekst: ' helpt', raak: false },
    ];
    const inChat = zandstad.door(
      { ...als(anna), kanaal: 'slack' },
      voorDeChat({ items: [{ id: uuid(901), fragment }] }),
    );
    expect(JSON.stringify(yield* inChat)).not.toMatch(/Jo|Verzonnen/);
    expect(yield* zandstad.doet(anna, voorDeChat({ fragment }))).toEqual({ fragment });
  }),
);
