import type { Actie } from '@tenzij/contract/gesprek/Kaart.ts';
import type { GesprekNaam, Ingaand, Stroombericht, Uitgaand } from '@tenzij/contract/gesprek/Web.ts';
import { patience } from '../harness/patience.ts';
import { meldAan, type Persona } from '../harness/personas.ts';
import type { Gesprekspartner, Kanaal } from './Kanaal.ts';
import { volgStroom } from './stroom.ts';
import {
  actiesOp,
  alsWaarde,
  dialoogTekst,
  kaartTekst,
  type OpenDialoog,
  type Staand,
  zichtbaar,
} from './WebScherm.ts';

interface WebOpties {
  readonly api: string;
  readonly bot: string;
  /** The overleg of the team: its room. */
  readonly overleg: GesprekNaam;
}

/** The channel of our own: what a window of the console sends and gets, without a browser. */
export const webKanaal = ({ api, bot, overleg }: WebOpties): Kanaal => {
  const uit: Array<string> = [];
  const einde = new AbortController();

  const mens = async (persona: Persona): Promise<Gesprekspartner> => {
    const { token } = await meldAan(api, persona);
    const gezien: Array<string> = [];
    const kaarten = new Map<string, Staand>();
    const regels: Array<string> = [];
    let dialoog: OpenDialoog | undefined;
    let teller = 0;
    let wachters: ReadonlyArray<() => void> = [];

    const ontvang = (tekst: string) => {
      gezien.push(tekst);
      uit.push(tekst);
    };
    const wek = () => {
      for (const wakker of wachters) wakker();
      wachters = [];
    };
    const zet = (kaart: Staand['kaart'], gesprek: GesprekNaam) => {
      teller += 1;
      kaarten.set(`${gesprek}:${kaart.id}`, { kaart, gesprek, sinds: teller });
    };
    const opNieuwste = () => [...kaarten.values()].sort((een, ander) => ander.sinds - een.sinds);
    const inBeeld = () =>
      [
        ...(dialoog === undefined ? [] : [dialoogTekst(dialoog)]),
        ...opNieuwste().map(({ kaart }) => kaartTekst(kaart)),
        ...regels,
      ].join('\n');
    const tot = async <A>(wat: string, kijk: () => A | undefined): Promise<A> => {
      const laatst = Date.now() + patience;
      for (;;) {
        const gevonden = kijk();
        if (gevonden !== undefined) return gevonden;
        if (Date.now() > laatst) throw new Error(`${persona.naam} waited for ${wat} and sees:\n${inBeeld()}`);
        const nieuws = Promise.withResolvers<void>();
        wachters = [...wachters, nieuws.resolve];
        const klok = setTimeout(nieuws.resolve, 500);
        await nieuws.promise;
        clearTimeout(klok);
      }
    };

    const verwerk = (uitgaand: Uitgaand, gesprek: GesprekNaam, verstuurd?: OpenDialoog) => {
      for (const kaart of uitgaand.kaarten) zet(kaart, gesprek);
      if (uitgaand.zegt !== null) regels.push(uitgaand.zegt);
      if (uitgaand.formulier !== null) {
        const { formulier, fouten } = uitgaand;
        const ingevuld = Object.fromEntries(formulier.velden.map(({ naam, waarde }) => [naam, waarde]));
        dialoog = { formulier, gesprek, fouten, ingevuld, sleutel: crypto.randomUUID() };
      } else if (verstuurd !== undefined)
        dialoog = uitgaand.fouten.length > 0 ? { ...verstuurd, fouten: uitgaand.fouten } : undefined;
      wek();
    };
    const stuur = async (ingaand: Ingaand, verstuurd?: OpenDialoog) => {
      const antwoord = await fetch(`${bot}/web/gebeurtenissen`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(ingaand),
      });
      const tekst = await antwoord.text();
      ontvang(tekst);
      if (antwoord.status === 503) {
        const { detail } = JSON.parse(tekst) as { detail?: string };
        regels.push(detail ?? '');
        return;
      }
      if (antwoord.status !== 200) throw new Error(`${antwoord.status}: ${tekst}`);
      verwerk(JSON.parse(tekst) as Uitgaand, ingaand.gesprek, verstuurd);
    };
    const doe = ({ actie, over }: Actie, gesprek: GesprekNaam, waarde: string | null = null) =>
      stuur({ soort: 'actie', gesprek, actie, over, waarde, sleutel: crypto.randomUUID() });
    const typ = (gesprek: GesprekNaam) => (tekst: string) =>
      stuur({ soort: 'tekst', gesprek, tekst, sleutel: crypto.randomUUID() });
    const verstuur = (open: OpenDialoog) => {
      const { formulier, gesprek, ingevuld, sleutel } = open;
      const waarden = Object.fromEntries(zichtbaar(open).map(({ naam }) => [naam, ingevuld[naam] ?? []]));
      return stuur(
        { soort: 'formulier', gesprek, formulier: formulier.formulier, over: formulier.over, waarden, sleutel },
        open,
      );
    };

    await volgStroom({
      adres: `${bot}/web/stroom?gesprek=${overleg}`,
      token,
      signal: einde.signal,
      opBericht: (data) => {
        ontvang(data);
        const bericht = JSON.parse(data) as Stroombericht;
        if (bericht.soort === 'kaart') zet(bericht.kaart, overleg);
        if (bericht.soort === 'regel') regels.push(bericht.tekst);
        wek();
      },
    });

    const vindKnop = (label: string, opKaart?: RegExp) => {
      for (const { kaart, gesprek } of opNieuwste()) {
        if (opKaart !== undefined && !opKaart.test(kaart.kop)) continue;
        const actie = actiesOp(kaart).find((een) => een.label === label);
        if (actie !== undefined) return { actie, gesprek };
      }
      return undefined;
    };
    const vindVinkje = (label: string) => {
      for (const { kaart, gesprek } of opNieuwste())
        for (const blok of kaart.blokken) {
          if (blok.soort !== 'vinkjes') continue;
          const vinkje = blok.vinkjes.find((een) => een.label.startsWith(label));
          if (vinkje !== undefined) return { blok, gesprek, vinkje };
        }
      return undefined;
    };

    return {
      typ: typ('persoonlijk'),
      typInOverleg: typ(overleg),
      druk: async (label, opKaart) => {
        const { terug } = dialoog?.formulier ?? {};
        if (opKaart === undefined && dialoog?.formulier.verzend === label) return verstuur(dialoog);
        if (opKaart === undefined && dialoog !== undefined && terug?.label === label)
          return doe(terug, dialoog.gesprek);
        const { actie, gesprek } = await tot(`the button "${label}"`, () => vindKnop(label, opKaart));
        await doe(actie, gesprek);
      },
      vink: async (label) => {
        const { blok, gesprek, vinkje } = await tot(`the tick "${label}"`, () => vindVinkje(label));
        const { actie, over } = blok;
        await doe({ actie, over, label, stijl: 'gewoon' }, gesprek, `${vinkje.id}:${vinkje.gezet ? 'uit' : 'aan'}`);
      },
      dialoog: async () => {
        const open = await tot('a dialog', () => dialoog);
        return {
          kop: open.formulier.kop,
          velden: zichtbaar(open).map(({ label }) => label),
          fouten: open.fouten.map(({ melding }) => melding),
        };
      },
      vul: async (waarden) => {
        let open = await tot('a dialog to fill in', () => dialoog);
        // What is chosen shows other fields: as long as something new can be filled in, it is.
        const rest = new Map(Object.entries(waarden));
        for (let gevuld = true; gevuld; ) {
          gevuld = false;
          for (const veld of zichtbaar(open)) {
            const gegeven = rest.get(veld.label);
            if (gegeven === undefined) continue;
            open = { ...open, ingevuld: { ...open.ingevuld, [veld.naam]: alsWaarde(veld, gegeven) } };
            rest.delete(veld.label);
            gevuld = true;
          }
        }
        if (rest.size > 0) throw new Error(`No field ${[...rest.keys()].join(', ')} in:\n${dialoogTekst(open)}`);
        dialoog = open;
        await verstuur(open);
      },
      ziet: (wat) =>
        tot(String(wat), () => {
          const alles = inBeeld();
          return typeof wat === 'string' ? (alles.includes(wat) ? wat : undefined) : wat.exec(alles)?.[0];
        }),
      zag: () => gezien.join('\n'),
    };
  };
  return {
    naam: 'web',
    mens,
    uitgegaan: () => uit.join('\n'),
    overtredingen: () => [],
    [Symbol.asyncDispose]: async () => einde.abort(),
  };
};
