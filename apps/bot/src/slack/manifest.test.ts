import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { opdrachten } from '../gesprek/wegwijzer.ts';
import { gebeurtenissen, snelkoppeling } from './luister.ts';

const lees = (pad: string) => readFileSync(new URL(pad, import.meta.url), 'utf8');
const manifest = JSON.parse(lees('../../slack/manifest.json'));

/** The rights that Slack documents for what we call, and for what we listen to. */
const rechten: Readonly<Record<string, ReadonlyArray<string>>> = {
  'auth.test': [],
  'users.info': ['users:read', 'users:read.email'],
  // Of a public and of a private channel; of other conversations nothing is asked.
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'message.im': ['im:history'],
  app_mention: ['app_mentions:read'],
  app_home_opened: [],
  member_joined_channel: ['channels:read', 'groups:read'],
};

const aangeroepen = () => [
  ...new Set([...lees('./platform.ts').matchAll(/client\.(\w+\.\w+)\(/g)].map(([, naam = '']) => naam)),
];

describe('the manifest of the Slack app', () => {
  it('has what the bot listens to, and nothing more', () => {
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual([...gebeurtenissen].toSorted());
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command).toSorted()).toEqual(
      Object.keys(opdrachten)
        .map((naam) => `/${naam}`)
        .toSorted(),
    );
    expect(
      manifest.features.shortcuts.map(({ type, callback_id }: Record<string, string>) => [type, callback_id]),
    ).toEqual([
      ['global', snelkoppeling.melding],
      ['message', snelkoppeling.vanBericht],
    ]);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.features.app_home).toMatchObject({ home_tab_enabled: true, messages_tab_read_only_enabled: false });
  });

  it('asks for the rights that the calls and events need, and for no other', () => {
    const methoden = aangeroepen();
    expect(methoden).toContain('chat.postMessage');
    const nodig = [...methoden, ...gebeurtenissen].flatMap((naam) => {
      const van = rechten[naam];
      if (van === undefined) throw new Error(`which rights does ${naam} need?`);
      return van;
    });
    expect(manifest.oauth_config.scopes.bot).toEqual([...new Set(['commands', ...nodig])].toSorted());
  });

  it('keeps to the lengths of Slack, and has one address', () => {
    const { display_information: over, features, settings } = manifest;
    expect(over.name.length).toBeLessThanOrEqual(35);
    expect(over.description.length).toBeLessThanOrEqual(140);
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
    const adressen = [
      settings.event_subscriptions.request_url,
      settings.interactivity.request_url,
      ...features.slash_commands.map(({ url }: { url: string }) => url),
    ];
    expect(new Set(adressen).size).toBe(1);
    expect(new URL(adressen[0]).pathname).toBe('/slack/events');
  });
});
