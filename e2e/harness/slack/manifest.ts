import { readFileSync } from 'node:fs';

interface Manifest {
  readonly features: { readonly slash_commands: ReadonlyArray<{ readonly command: string }> };
  readonly oauth_config: { readonly scopes: { readonly bot: ReadonlyArray<string> } };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: ReadonlyArray<string> } };
}

/** What a workspace knows of an app that was made from this manifest. */
export const readManifest = (path: string) => {
  const { features, oauth_config, settings } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return {
    commands: features.slash_commands.map(({ command }) => command),
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions.bot_events,
  };
};
