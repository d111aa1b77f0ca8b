import type { ErvaringVraag, JaNeeNvt } from '@tenzij/domain/ervaring/Evaluatie.ts';

/** All that the resident reads, in one language at B1 level. Every language says the same. */
export interface Taaltekst {
  /** How the language calls itself. */
  readonly naam: string;
  readonly richting: 'ltr' | 'rtl';
  readonly titel: string;
  readonly gemeente: (naam: string) => string;
  readonly intro: string;
  readonly hoe: (aantal: number) => ReadonlyArray<string>;
  /** For who finds reading or writing hard. */
  readonly hulp: string;
  readonly hulpUitleg: string;
  readonly kiesTaal: string;
  readonly begin: string;
  readonly voortgang: (nummer: number, van: number) => string;
  readonly volgende: string;
  readonly terug: string;
  readonly slaOver: string;
  readonly antwoord: Readonly<Record<JaNeeNvt, string>>;
  readonly vraag: Readonly<Record<ErvaringVraag, string>>;
  readonly watHielpUitleg: string;
  readonly nakijken: string;
  readonly nakijkenUitleg: string;
  readonly overgeslagen: string;
  readonly verstuur: string;
  readonly bedankt: string;
  readonly bedanktUitleg: string;
  readonly nogNiets: string;
  readonly teLang: string;
  readonly nietVerstuurd: string;
  readonly nietVerstuurdUitleg: string;
  readonly onbekend: string;
  readonly onbekendUitleg: string;
  readonly werktNietMeer: string;
  readonly werktNietMeerUitleg: string;
  readonly mis: string;
  readonly misUitleg: string;
  /** On the card that the coach gives. */
  readonly kaart: string;
}
