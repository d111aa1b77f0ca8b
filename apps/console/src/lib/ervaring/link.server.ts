import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Probleem } from '@tenzij/contract/Probleem.ts';
import { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { nl } from './talen/nl.ts';

// The page says it in the language of who reads it; these words are for what shows no page.
const onbekend = (): never => error(404, { titel: nl.onbekend, message: nl.onbekendUitleg });

/** What is no link is no page. */
export const linkParams = (token: string) => {
  const gelezen = leesInvoer(Ervaringstoken)(token);
  return gelezen.gelukt ? { token: gelezen.waarde } : onbekend();
};

/** The page that says why this link does not work; nothing where it does. */
export const alsLinkWerkt = ({ status }: Probleem): void => {
  if (status === 404) onbekend();
  if (status === 410) error(410, { titel: nl.werktNietMeer, message: nl.werktNietMeerUitleg });
};
