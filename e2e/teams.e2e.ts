import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shown, textOf } from './harness/teams/Client.ts';
import type { Forgery } from './harness/teams/deliver.ts';
import type { TeamsMens } from './harness/teams/TeamsMens.ts';
import { type Opstelling, openOpstelling } from './reis/opstelling.ts';
import { type TeamsKanaal, type TeamsVoorbereiding, teamsVoorbereiding } from './reis/teams.ts';

let voorbereiding: TeamsVoorbereiding;
let opstelling: Opstelling;
let kanaal: TeamsKanaal;
let anna: TeamsMens;

beforeAll(async () => {
  voorbereiding = await teamsVoorbereiding({ throttled: true });
  opstelling = await openOpstelling(voorbereiding);
  kanaal = opstelling.kanaal as TeamsKanaal;
  anna = await kanaal.mens(opstelling.team.leider);
});
afterAll(async () => {
  await opstelling?.[Symbol.asyncDispose]();
});

const onbekend = /Tenzij kent u nog niet\./;

/** Of one's own traject: what a typed contact is noted at. */
const eigenTraject = async () => {
  const client = await opstelling.alsPersona(opstelling.team.leider);
  const antwoord = await client.trajecten({ query: { status: 'actief' } as never });
  if (!antwoord.gelukt) throw new Error(antwoord.probleem.detail);
  const { id } = opstelling.team.leider;
  const traject = antwoord.inhoud.items.find(({ coachId, meldingNummer }) => coachId === id && meldingNummer !== null);
  if (!traject?.meldingNummer) throw new Error('the leader has a traject in the demo');
  return traject.meldingNummer;
};
const aantalContacten = async () => {
  const [rij] = await opstelling.vraagDatabase('select count(*)::int as aantal from contactmoment');
  return rij?.aantal;
};
let gevraagd = 0;
/** What somebody does is done in order: with this answer all that came before is done. */
const isKlaar = async (mens: TeamsMens) => {
  gevraagd += 1;
  await mens.typ(`casus M-1999-${10_000 + gevraagd}`);
  await mens.ziet(`M-1999-${10_000 + gevraagd} bestaat niet`);
};
/** Who is not known gets one answer to all they type. */
const krijgtAntwoord = async (mens: TeamsMens, opdracht: string) => {
  const antwoorden = () => mens.client.shown().filter(({ message }) => message.from === 'bot').length;
  const ervoor = antwoorden();
  await mens.typ(opdracht);
  await mens.client.changes.until('an answer', () => (antwoorden() > ervoor ? true : undefined), mens.zag);
};
const geweigerd = async () => {
  const rijen = await opstelling.vraagDatabase(
    "select gegevens->>'reden' as reden, sum((gegevens->>'aantal')::int)::int as aantal from journaal where soort = 'chat.geweigerd' and onderwerp_id = 'teams' and gemeente_id = (select min(gemeente_id::text)::uuid from journaal where soort = 'chat.geweigerd') group by 1",
  );
  return Object.fromEntries(rijen.map(({ reden, aantal }) => [reden, aantal]));
};

describe('who knocks at the bot on Teams', () => {
  it('is not let in without a token that Microsoft gave for this app, this tenant and this address', async () => {
    const nummer = await eigenTraject();
    const ervoor = await aantalContacten();
    const pogingen: ReadonlyArray<Forgery> = [
      'no_token',
      'other_audience',
      'other_issuer',
      'other_tenant',
      'expired',
      'not_yet_valid',
      'other_service_url',
      'foreign_service_url',
      'wrong_signature',
      'other_channel_key',
    ];
    for (const poging of pogingen) {
      const activity = voorbereiding.platform.activities.message(
        anna.user,
        anna.eigen,
        `contact ${nummer} 5 min belcontact`,
      );
      const { status, body } = await voorbereiding.platform.deliver(activity, poging);
      expect([401, 403], poging).toContain(status);
      expect(JSON.stringify(body) ?? '', poging).not.toContain(nummer);
    }
    await isKlaar(anna);
    expect(await aantalContacten()).toBe(ervoor);
    expect(voorbereiding.platform.lured).toEqual([]);
  });

  it('is heard once, however often the same is delivered', async () => {
    const nummer = await eigenTraject();
    const ervoor = Number(await aantalContacten());
    const opdracht = `contact ${nummer} 35 min huisbezoek`;
    const eerste = await anna.client.say(anna.eigen, opdracht);
    await anna.ziet(`Genoteerd bij ${nummer}: huisbezoek, 35 minuten`);
    await eerste.retry();
    await eerste.replay();
    await isKlaar(anna);
    expect(await aantalContacten()).toBe(ervoor + 1);
    expect(
      anna.client.shown().filter(({ text, card }) => JSON.stringify([text, card]).includes('35 minuten')),
    ).toHaveLength(1);
  });

  it('sees nothing but how to be added, when Tenzij does not know them', async () => {
    const { tenant } = voorbereiding.platform;
    for (const email of ['vreemd@elders.example', null]) {
      const vreemde = await kanaal.nieuw(tenant.addUser({ name: 'Vera Vreemd', email }));
      for (const opdracht of ['hulp', 'overleg', 'caseload', 'casus M-2026-00001']) {
        await krijgtAntwoord(vreemde, opdracht);
      }
      await vreemde.ziet(onbekend);
      const gezien = vreemde.client.shown().filter(({ message }) => message.from === 'bot');
      expect(gezien.length).toBeGreaterThan(0);
      for (const { text, card } of gezien) {
        expect(JSON.stringify([text, card])).toMatch(onbekend);
        expect(JSON.stringify([text, card])).not.toMatch(/M-\d{4}-|Caseload|Wat wilt u doen/);
      }
      vreemde.client.leave();
    }
  });

  it('is told why not, when they are a guest or come from elsewhere', async () => {
    const { tenant } = voorbereiding.platform;
    const { email, name } = anna.user;
    const gasten = [
      { wie: { userRole: 'guest' }, zin: /^[^\n]*\bgast/im },
      { wie: { tenantId: 'b5c4a1de-0000-4000-8000-000000000000' }, zin: /organisatie/ },
    ] as const;
    for (const { wie, zin } of gasten) {
      const gast = await kanaal.nieuw(tenant.addUser({ name, email, ...wie }));
      await gast.typ('hulp');
      await gast.typInOverleg('overleg');
      await gast.ziet(zin);
      await krijgtAntwoord(gast, 'caseload');
      expect(gast.zag()).not.toMatch(/Wat wilt u doen|Dit ben ik|M-\d{4}-/);
      gast.client.leave();
    }
  });

  it('is told why not, in a channel that is shared with others', async () => {
    for (const isTold of [true, false]) {
      const gedeeld = voorbereiding.platform.tenant.addChannel(kanaal.team, 'Met partners', 'shared', isTold);
      gedeeld.members.add(anna.user.id);
      const ervoor = anna.client.shown().length;
      await anna.client.say(gedeeld.id, 'overleg');
      const isHier = (gesprek: string) => gesprek === anna.eigen || gesprek.startsWith(gedeeld.id);
      // What is asked of her may come to her own conversation at the same time.
      const isUitleg = (gezien: Shown) =>
        gezien.message.from === 'bot' && isHier(gezien.message.conversation) && /gedeeld/i.test(textOf(gezien));
      await anna.client.changes.until(
        'an explanation',
        () => anna.client.shown().slice(ervoor).find(isUitleg),
        anna.zag,
      );
      await isKlaar(anna);
      const { conversations } = voorbereiding.platform;
      const inGedeeld = conversations.messages().filter(({ conversation }) => conversation.startsWith(gedeeld.id));
      expect(JSON.stringify(inGedeeld)).not.toMatch(/Casuïstiekoverleg|M-\d{4}-/);
    }
  });

  it('stands in the journal, each with the reason why', async () => {
    expect(await opstelling.installatie.stop('bot')).toBe(0);
    const redenen = await geweigerd();
    expect(redenen).toMatchObject({
      gast: expect.any(Number),
      gedeeld_kanaal: 2,
      andere_tenant: expect.any(Number),
      verlopen: expect.any(Number),
      herhaald: expect.any(Number),
    });
    const samen = ['token', 'handtekening', 'verlopen'].map((reden) => Number(redenen[reden] ?? 0));
    expect(samen.reduce((som, aantal) => som + aantal)).toBe(9);
    expect(kanaal.overtredingen()).toEqual([]);
  });
});
