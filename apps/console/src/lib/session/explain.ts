import type { Probleem } from '@tenzij/contract/Probleem.ts';
import { tekst } from '#berichten';

/** A refusal of the api in words: what happened, what was kept, what to do. */
export const uitleg = ({ status, title, detail }: Pick<Probleem, 'status' | 'title' | 'detail'>) => {
  const t = tekst.fout;
  switch (status) {
    case 400:
      return { titel: tekst.formulier.nietVerstuurd, tekst: tekst.formulier.verbeter };
    case 403:
      return { titel: t.magNiet, tekst: `${detail} ${t.magNietUitleg}` };
    case 404:
      return { titel: t.nietGevonden, tekst: t.nietGevondenUitleg };
    case 409:
      return { titel: t.conflict, tekst: `${detail} ${t.conflictUitleg}` };
    case 412:
      return { titel: t.verouderd, tekst: `${detail} ${t.verouderdUitleg}` };
    case 429:
      return { titel: t.teVeel, tekst: t.teVeelUitleg };
    case 502:
    case 503:
    case 504:
      return { titel: t.weg, tekst: t.wegUitleg };
    default:
      return status >= 500 ? { titel: t.onverwacht, tekst: t.onverwachtUitleg } : { titel: title, tekst: detail };
  }
};
