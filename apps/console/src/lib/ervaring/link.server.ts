import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Probleem } from '@tenzij/contract/Probleem.ts';
import { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { tekst } from '#berichten';

const t = tekst.ervaring;
const onbekend = (): never => error(404, { titel: t.onbekend, message: t.onbekendUitleg });

/** What is no link is no page. */
export const linkParams = (token: string) => {
  const gelezen = leesInvoer(Ervaringstoken)(token);
  return gelezen.gelukt ? { token: gelezen.waarde } : onbekend();
};

/** The page that says why this link does not work; nothing where it does. */
export const alsLinkWerkt = ({ status, title, detail }: Probleem): void => {
  if (status === 404) onbekend();
  if (status === 410) error(410, { titel: title, message: `${detail} ${t.vraagWijkteam}` });
};
