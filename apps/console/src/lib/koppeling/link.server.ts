import { error } from '@sveltejs/kit';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import type { Probleem } from '@tenzij/contract/Probleem.ts';
import { Koppelcode } from '@tenzij/domain/chat/Chataccount.ts';
import { tekst } from '#berichten';

const t = tekst.koppeling;
const onbekend = (naam: string): never => error(404, { titel: t.onbekend, message: t.onbekendUitleg(naam) });

/** What is no code is no link. */
export const koppelParams = (code: string, naam: string) => {
  const gelezen = leesInvoer(Koppelcode)(code);
  return gelezen.gelukt ? { code: gelezen.waarde } : onbekend(naam);
};

/** The page that says why this link does not work, and what to do; nothing where it does. */
export const alsLinkWerkt = ({ status, title, detail }: Probleem, naam: string): void => {
  if (status === 404) onbekend(naam);
  if (status === 410) error(410, { titel: title, message: `${detail} ${t.terugNaarChat}` });
};
