import type { Advies, Dossier, GewogenCriterium, Meting, Onbekend, Uitkomst } from '@tenzij/domain/pilot/Dossier.ts';
import type { GoNoGo } from '@tenzij/domain/pilot/Pilotbesluit.ts';
import { inEenheid, metNoemer, naastNorm } from '../chart/words.ts';
import { datum } from '../notatie/datum.ts';
import { aantal, getal, procent } from '../notatie/getal.ts';

/** Everything that page, paper and download say about a go/no-go, once. */
export const uitkomstWoord: Record<Uitkomst, string> = {
  gehaald: 'gehaald',
  niet_gehaald: 'niet gehaald',
  onvoldoende_gegevens: 'te weinig gegevens',
};
const nietGeregistreerd = 'niet geregistreerd';
export const geenNorm = 'geen norm afgesproken';

export const adviesWoord: Record<Advies, string> = {
  go: 'Advies: go',
  go_onder_voorwaarden: 'Advies: go onder voorwaarden',
  no_go: 'Advies: no-go',
  onvoldoende_gegevens: 'Advies: nog niet te geven',
};
const nogGeenAdvies = 'Nog geen advies';

export const besluitWoord: Record<GoNoGo, string> = {
  go: 'Go',
  go_onder_voorwaarden: 'Go onder voorwaarden',
  no_go: 'No-go',
};

export const balkUitleg =
  'De stip is het cijfer, de balk waar het echte aandeel waarschijnlijk ligt, de streep de norm; de lijn loopt van 0 tot 100 %.';

type Cijfer = Pick<Meting, 'eenheid' | 'teller' | 'noemer' | 'waarde' | 'onderdrukt'>;
const punt = (cijfer: Cijfer) => ({ naam: '', ...cijfer });

/** The figure, with what it is a share of, and beside its norm where it has one. */
export const figuur = (cijfer: Cijfer & { readonly geregistreerd?: boolean; readonly norm?: number }): string => {
  const { eenheid, geregistreerd, norm } = cijfer;
  if (geregistreerd === false) return nietGeregistreerd;
  return norm === undefined ? metNoemer(eenheid, punt(cijfer)) : naastNorm(eenheid, punt(cijfer), norm);
};

export const normZin = ({ richting, norm, eenheid }: Pick<GewogenCriterium, 'richting' | 'norm' | 'eenheid'>): string =>
  `${richting === 'minimaal' ? 'minstens' : 'hoogstens'} ${normGetal(norm, eenheid)}`;

/** As it was agreed, to the last digit: a norm of 72.5 percent is not 73. */
export const normGetal = (norm: number, eenheid: Meting['eenheid']): string =>
  eenheid === 'verhouding' ? procent(norm, 2) : inEenheid(eenheid, { naam: '', waarde: norm });

const aandeel = (waarde: number | null): string => (waarde === null ? 'onbekend' : procent(waarde));

/** Why a criterion cannot be judged. */
export const waaromZin = (criterium: GewogenCriterium): string | null => {
  const { waarom, respons, minimaleNoemer, minimaleRespons, noemer, teller } = criterium;
  switch (waarom) {
    case null:
      return null;
    case 'afgeschermd':
      return 'Het cijfer is niet te tonen: het zou iets zeggen over een tot vier mensen.';
    case 'geen_cijfer':
      return 'In deze periode is er niets om te tellen.';
    case 'niet_geregistreerd':
      return 'Dit is niet geregistreerd: nul zou hier niets zeggen.';
    case 'te_weinig':
      return `Gemeten op ${getal(noemer ?? teller ?? 0)}; afgesproken is minstens ${getal(minimaleNoemer)}.`;
    case 'respons_onbekend':
      return 'Hoeveel formulieren er zijn ingevuld, is niet te tonen.';
    case 'respons_te_laag':
      return `De respons is ${aandeel(respons?.waarde ?? null)}; afgesproken is minstens ${procent(minimaleRespons)}.`;
  }
};

const wieAntwoordde: Readonly<Record<string, string>> = {
  responsCoaches: 'de formulieren van coaches',
  responsInwoners: 'de formulieren van inwoners',
};

/** On how much of what was asked it rests; a response under half is said in words. */
export const responsZin = ({ respons }: Pick<Meting, 'respons'>): string | null => {
  if (respons === null) return null;
  const wie = wieAntwoordde[respons.kpi] ?? respons.kpi;
  if (respons.waarde === null) return `Hoeveel van ${wie} er is ingevuld, is niet te tonen.`;
  const deel = `${getal(respons.teller ?? 0)} van ${getal(respons.noemer ?? 0)}, ${procent(respons.waarde)}`;
  return respons.waarde < 0.5
    ? `Minder dan de helft van ${wie} is ingevuld (${deel}). Wie niets invulde, kan het anders zien.`
    : `Ingevuld: ${deel} van ${wie}.`;
};

/** How sure it is. */
export const zekerheidZin = ({ interval, zekerheid, norm }: GewogenCriterium): string | null => {
  if (interval === null) return null;
  const marge = `Waarschijnlijk tussen ${procent(interval.van)} en ${procent(interval.tot)}`;
  if (zekerheid === null) return `${marge}.`;
  return zekerheid === 'zeker'
    ? `${marge}. De norm ligt daarbuiten: dit is vrij zeker.`
    : `${marge}. De norm van ${procent(norm, 2)} ligt daarbinnen: dit kan toeval zijn.`;
};

export const margeZin = ({ interval }: Meting): string | null =>
  interval === null ? null : `Waarschijnlijk tussen ${procent(interval.van)} en ${procent(interval.tot)}.`;

const waaromWoord: Record<Onbekend, string> = {
  afgeschermd: 'niet te tonen',
  geen_cijfer: 'niets om te tellen',
  niet_geregistreerd: nietGeregistreerd,
  te_weinig: 'te weinig gemeten',
  respons_te_laag: 'te lage respons',
  respons_onbekend: 'respons niet te tonen',
};

/** In a word, for a table. */
export const zekerheidWoord = ({ waarom, zekerheid, respons }: GewogenCriterium): string => {
  if (waarom !== null) return waaromWoord[waarom];
  const laag = respons?.waarde != null && respons.waarde < 0.5 ? ', lage respons' : '';
  if (zekerheid === null) return `geteld, geen marge${laag}`;
  return `${zekerheid === 'zeker' ? 'vrij zeker' : 'kan toeval zijn'}${laag}`;
};

export const hardWoord = (hard: boolean): string => (hard ? 'hard' : 'zacht');

const namen = (criteria: ReadonlyArray<GewogenCriterium>): string => criteria.map(({ naam }) => `“${naam}”`).join(', ');
const met = (criteria: ReadonlyArray<GewogenCriterium>, uitkomst: Uitkomst) =>
  criteria.filter((criterium) => criterium.uitkomst === uitkomst);

export const verdeeld = ({ criteria }: Pick<Dossier, 'criteria'>) => ({
  gehaald: met(criteria, 'gehaald'),
  niet_gehaald: met(criteria, 'niet_gehaald'),
  onvoldoende_gegevens: met(criteria, 'onvoldoende_gegevens'),
});

/** The answer in one line, and on what grounds in the next. */
export const adviesZinnen = ({ advies, criteria }: Pick<Dossier, 'advies' | 'criteria'>) => {
  if (advies === null)
    return { titel: nogGeenAdvies, grond: 'Er is nog geen monitoringsplan om de pilot aan te toetsen.', telling: null };
  const { gehaald, niet_gehaald, onvoldoende_gegevens } = verdeeld({ criteria });
  const hard = (lijst: ReadonlyArray<GewogenCriterium>) => lijst.filter((criterium) => criterium.hard);
  const gronden: Record<Advies, () => string> = {
    no_go: () => `Hard afgesproken en niet gehaald: ${namen(hard(niet_gehaald))}.`,
    onvoldoende_gegevens: () => `Hard afgesproken en niet bekend: ${namen(hard(onvoldoende_gegevens))}.`,
    go_onder_voorwaarden: () =>
      `Wat hard is afgesproken, is gehaald. Nog niet gehaald of bekend: ${namen([...niet_gehaald, ...onvoldoende_gegevens])}.`,
    go: () => 'Alles wat is afgesproken, is gehaald.',
  };
  const deel = `${aantal(gehaald.length, 'criterium', 'criteria')} gehaald, ${getal(niet_gehaald.length)} niet gehaald, ${getal(onvoldoende_gegevens.length)} niet bekend.`;
  return { titel: adviesWoord[advies], grond: gronden[advies](), telling: deel };
};

type Looptijd = Pick<Dossier['pilot'], 'goNoGoOp' | 'eindigtOp'>;

/** How long until the moment. */
export const aftelZin = (dagen: number | null, { goNoGoOp, eindigtOp }: Looptijd): string => {
  if (dagen === null || goNoGoOp === null) {
    const looptijd = eindigtOp === null ? '' : ` De looptijd van de pilot is tot en met ${datum(eindigtOp)}.`;
    return `Er is geen moment van go of no-go gekozen.${looptijd}`;
  }
  if (dagen === 0) return 'Vandaag is het moment van go of no-go.';
  return dagen > 0
    ? `Nog ${aantal(dagen, 'dag', 'dagen')} tot go of no-go, op ${datum(goNoGoOp)}.`
    : `Het moment van go of no-go was ${datum(goNoGoOp)}.`;
};

const zwaarte = ({ hard, uitkomst }: GewogenCriterium): number =>
  (uitkomst === 'niet_gehaald' ? 0 : uitkomst === 'onvoldoende_gegevens' ? 1 : 2) * 2 + (hard ? 0 : 1);

/** What decides about a goal first. */
export const doorslaggevend = (criteria: ReadonlyArray<GewogenCriterium>): ReadonlyArray<GewogenCriterium> =>
  [...criteria].sort((a, b) => zwaarte(a) - zwaarte(b));
