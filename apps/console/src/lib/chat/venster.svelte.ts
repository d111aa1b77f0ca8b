import type { Actie, Formulier } from '@tenzij/contract/gesprek/Kaart.ts';
import type { GesprekNaam, Ingaand, Stroombericht, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { untrack } from 'svelte';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { vergeetConcept } from '#lib/session/concepten.ts';
import type { Waarden } from '#lib/session/form.ts';
import { goto } from '$app/navigation';
import { teVersturen } from './formulier.ts';
import { type Gesprek, leegGesprek, nieuwsIn, opAntwoord, opGetypt, opnieuw, opStroom } from './gesprek.ts';
import { luister, type Verbinding } from './luister.ts';
import { type Verstuurd, verstuur } from './verstuur.ts';

type Fouten = Uitgaand['fouten'];
export const formulierGebaar = 'formulier';
type Gebaar = Pick<Actie, 'actie' | 'over'>;

export const conceptVan = ({ formulier, over }: Pick<Formulier, 'formulier' | 'over'>) => `${formulier}:${over}`;

/** One chat window: what stands in it, and what can be done with it. */
export class Venster {
  readonly naam: GesprekNaam;
  gesprek = $state.raw<Gesprek>(leegGesprek);
  verbinding = $state<Verbinding>('bezig');
  formulier = $state.raw<Formulier | null>(null);
  fouten = $state.raw<Fouten>([]);
  /** What a screen reader is told. */
  nieuws = $state.raw<ReadonlyArray<{ readonly nr: number; readonly tekst: string }>>([]);
  /** What could not be sent, in words; gone at the next attempt. */
  storing = $state('');
  /** What was sent and not answered yet. */
  onderweg = $state.raw<ReadonlySet<string>>(new Set());
  private sleutel = '';
  private rij: Promise<unknown> = Promise.resolve();

  constructor(naam: GesprekNaam) {
    this.naam = naam;
  }

  /** Follows what happens, and tells what came in. */
  volg(opBericht?: (bericht: Stroombericht) => void): () => void {
    const { naam } = this;
    const luisteraar = {
      bericht: (bericht: Stroombericht) => {
        this.neemBericht(bericht);
        opBericht?.(bericht);
      },
      verbinding: (verbinding: Verbinding) => {
        if (verbinding !== 'open' && this.verbinding === 'open') this.gesprek = opnieuw(this.gesprek);
        this.verbinding = verbinding;
      },
      afgemeld: naarAanmelden,
    };
    // What it finds at the start is no reason to start again.
    return untrack(() => luister(naam, luisteraar));
  }

  typ(getypt: string): Promise<boolean> {
    return this.stuur('typ', { soort: 'tekst', gesprek: this.naam, tekst: getypt }, () => {
      this.gesprek = opGetypt(this.gesprek, getypt, nu());
    });
  }

  doe({ actie, over }: Gebaar, waarde: string | null = null): Promise<boolean> {
    const welke = gebaarVan({ actie, over }, waarde);
    return this.stuur(welke, { soort: 'actie', gesprek: this.naam, actie, over, waarde });
  }

  /** Sent again after a broken connection it has the same key, and does nothing twice. */
  async verzend(waarden: Waarden): Promise<boolean> {
    const open = this.formulier;
    if (open === null || this.onderweg.has(formulierGebaar)) return false;
    this.fouten = [];
    this.sleutel ||= crypto.randomUUID();
    const verstuurd = await this.inDeRij(formulierGebaar, {
      soort: 'formulier',
      gesprek: this.naam,
      formulier: open.formulier,
      over: open.over,
      waarden: teVersturen(open, waarden),
      sleutel: this.sleutel,
    });
    if (verstuurd.soort !== 'antwoord') {
      if (verstuurd.soort === 'afgemeld') naarAanmelden();
      else this.fouten = [{ veld: '', melding: verstuurd.melding ?? tekst.chat.nietVerstuurd }];
      return false;
    }
    this.sleutel = '';
    const { antwoord } = verstuurd;
    this.toon(antwoord);
    this.fouten = antwoord.fouten;
    if (antwoord.fouten.length > 0 && antwoord.formulier === null) return false;
    vergeetConcept(conceptVan(open));
    this.formulier = antwoord.formulier;
    return antwoord.fouten.length === 0;
  }

  /** What was wrong with a field is no longer said once it changed. */
  vergeetFouten(velden: ReadonlyArray<string>) {
    if (velden.length > 0) this.fouten = this.fouten.filter(({ veld }) => !velden.includes(veld.split('.')[0] ?? ''));
  }

  sluitFormulier() {
    this.formulier = null;
    this.fouten = [];
    this.sleutel = '';
  }

  private neemBericht(bericht: Stroombericht) {
    const nieuws = nieuwsIn(this.gesprek, bericht);
    if (nieuws !== null) this.zeg(nieuws);
    this.gesprek = opStroom(this.gesprek, bericht);
  }

  /** What stands at a field or in a tick already is only said, and not written down once more. */
  private toon(antwoord: Uitgaand, staatAl = antwoord.fouten.length > 0) {
    this.gesprek = opAntwoord(this.gesprek, staatAl ? { ...antwoord, zegt: null } : antwoord, nu());
    if (antwoord.zegt !== null) this.zeg(antwoord.zegt);
    else if (antwoord.formulier === null) for (const { samenvatting } of antwoord.kaarten) this.zeg(samenvatting);
  }

  private zeg(tekst: string) {
    this.nieuws = [...this.nieuws, { nr: (this.nieuws.at(-1)?.nr ?? 0) + 1, tekst }].slice(-5);
  }

  private async stuur(welke: string, ingaand: Ingaand, vooraf: () => void = () => {}): Promise<boolean> {
    if (this.onderweg.has(welke)) return false;
    this.storing = '';
    const verstuurd = await this.inDeRij(welke, { ...ingaand, sleutel: crypto.randomUUID() });
    if (verstuurd.soort !== 'antwoord') {
      this.meldStoring(verstuurd);
      return false;
    }
    const { fouten, formulier } = verstuurd.antwoord;
    // What was refused is not part of the conversation: it stays where it was typed, or stands in the dialog.
    if (fouten.length === 0) vooraf();
    this.neemAntwoord(verstuurd.antwoord, ingaand.soort === 'actie' && ingaand.waarde !== null);
    return fouten.length === 0 || formulier !== null;
  }

  /** One after the other, so that two quick ticks arrive in the order in which they were made. */
  private async inDeRij(welke: string, ingaand: Ingaand): Promise<Verstuurd> {
    this.onderweg = new Set([...this.onderweg, welke]);
    const beurt = this.rij.then(() => verstuur(ingaand));
    this.rij = beurt;
    const verstuurd = await beurt;
    this.onderweg = new Set([...this.onderweg].filter((ander) => ander !== welke));
    return verstuurd;
  }

  private neemAntwoord(antwoord: Uitgaand, staatAl: boolean) {
    this.toon(antwoord, staatAl);
    this.fouten = antwoord.formulier === null ? [] : antwoord.fouten;
    this.sleutel = '';
    if (antwoord.formulier !== null) this.formulier = antwoord.formulier;
    else if (antwoord.fouten.length > 0) this.storing = antwoord.fouten.map(({ melding }) => melding).join(' ');
  }

  private meldStoring(verstuurd: Exclude<Verstuurd, { soort: 'antwoord' }>) {
    if (verstuurd.soort === 'afgemeld') naarAanmelden();
    else this.storing = verstuurd.melding ?? tekst.chat.nietVerstuurd;
  }
}

export const gebaarVan = ({ actie, over }: Gebaar, waarde: string | null = null) => [actie, over, waarde].join(' ');

const nu = () => new Date().toISOString();
const naarAanmelden = () => void goto(Pad.aanmelden(location.pathname + location.search));
