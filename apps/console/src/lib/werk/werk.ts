import type { Werk } from '@tenzij/domain/werk/mijnWerk.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';

/** Where one thing that waits is done; null where this console has no page for it yet. */
export const waar = ({ soort, onderwerp }: Pick<Werk, 'soort' | 'onderwerp'>): string | null => {
  const { id } = onderwerp;
  switch (onderwerp.soort) {
    case 'melding':
      return Pad.melding(id);
    case 'traject':
      if (soort === 'reflectie') return Pad.reflectie(id);
      if (soort === 'evaluatie_ontbreekt') return Pad.evaluatie(id);
      if (soort === 'ervaring_ontbreekt') return Pad.ervaringslink(id);
      return soort === 'warme_overdracht' ? Pad.warmeOverdracht(id) : Pad.traject(id);
    case 'toets':
      return Pad.toets(id);
    case 'overleg':
      return Pad.overleg(id);
    case 'weging':
      return Pad.weging(id);
    case 'team':
      if (soort === 'zonder_coach') return `${Pad.caseload(id)}#zonder-coach`;
      return soort === 'te_veel_werk' || soort === 'geen_ruimte' ? Pad.caseload(id) : null;
    case 'pilot':
      return Pad.goNoGo(id);
    case 'verwijzing':
      return Pad.verwijzing(id);
    case 'indicatie':
      return Pad.indicatie(id);
  }
};

/** A day that still has to come is a term, one that has been is a wait. */
export const wanneer = ({ soort, dag }: Pick<Werk, 'soort' | 'dag'>, geschreven: string, vandaag: string): string => {
  if (soort === 'overleg' || soort === 'go_no_go') return geschreven;
  if (soort === 'toets' || soort === 'herindicatie' || soort === 'warme_overdracht')
    return tekst.werk.uiterlijk(geschreven);
  return dag === vandaag ? tekst.werk.vandaag : tekst.werk.sinds(geschreven);
};

/** One line for all that waits on the same thing: what falls first leads, the rest stands behind it. */
export const bijeen = <W extends Pick<Werk, 'soort' | 'onderwerp' | 'naam'>>(
  werk: ReadonlyArray<W>,
): ReadonlyArray<W & { readonly ook: ReadonlyArray<Werk['soort']> }> => {
  const lines: Array<W & { readonly ook: ReadonlyArray<Werk['soort']> }> = [];
  for (const one of werk) {
    const index = lines.findIndex(({ onderwerp, naam }) => onderwerp.id === one.onderwerp.id && naam === one.naam);
    const line = lines[index];
    if (line) lines[index] = { ...line, ook: [...line.ook, one.soort] };
    else lines.push({ ...one, ook: [] });
  }
  return lines;
};

/** What it is about: a casus, a name, a team; and how many where it is one line for more. */
export const overVan = (
  { nummer, naam, aantal }: Pick<Werk, 'nummer' | 'naam' | 'aantal'>,
  team: string | null | undefined,
): string | null => {
  const over = nummer ?? naam ?? team ?? null;
  return aantal === undefined || over === null ? over : tekst.werk.vanWie(over, aantal);
};
