import { inEenheid } from '@tenzij/documents/chart/words.ts';
import { definitieVan } from '@tenzij/domain/kpi/definities.ts';
import type { Kpi } from '@tenzij/domain/kpi/Kpi.ts';
import { labelVan } from '@tenzij/domain/kpi/labels.ts';
import {
  type Bevinding,
  type Deel,
  genoegMaanden,
  type Maandbeeld,
  type Verandering,
} from '@tenzij/domain/kpi/maandgesprek.ts';
import { tekst, woord } from '#berichten';
import { normInWoorden } from '#lib/kpis/oordeel.ts';
import { getal, procent, vastGetal } from '#lib/notatie/getal.ts';

const t = tekst.maandgesprek;

/** From so many on a percentage is fair; of fewer one says how many. */
const vanafProcent = 20;

/** "3 van de 4", or "72 % (18 van de 25)". */
export const inDelen = ({ teller, noemer }: Deel): string =>
  noemer < vanafProcent
    ? t.deel(getal(teller), getal(noemer))
    : t.deelMetProcent(procent(teller / noemer), getal(teller), getal(noemer));

const klein = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

const veranderingInWoorden = (verandering: Verandering, ervoor: string): string => {
  if (verandering.maat === 'aantal')
    return t.veranderdAantal(
      t.aantallen[verandering.code](getal(verandering.nu)),
      getal(verandering.eerder, 1),
      ervoor,
    );
  const { naam, eenheid } = definitieVan(verandering.code);
  if (verandering.maat === 'aandeel')
    return t.veranderdDeel(naam, inDelen(verandering.nu), inDelen(verandering.eerder), ervoor);
  const inDagen = (waarde: number) => inEenheid(eenheid, { naam: '', waarde });
  return t.veranderdeDagen(naam, inDagen(verandering.nu), inDagen(verandering.eerder), ervoor);
};

/** One thing that stands out, in a sentence. */
export const bevindingInWoorden = (bevinding: Bevinding, maandenErvoor: number): string => {
  switch (bevinding.soort) {
    case 'norm': {
      const { naam, eenheid } = definitieVan(bevinding.code);
      return t.norm(naam, inDelen(bevinding.nu), normInWoorden({ eenheid }, bevinding.oordeel));
    }
    case 'gronden':
      return bevinding.vaakst === null
        ? t.gronden(inDelen(bevinding.nu))
        : t.grondenVaakst(
            inDelen(bevinding.nu),
            klein(labelVan(bevinding.vaakst.grond)),
            getal(bevinding.vaakst.aantal),
          );
    case 'stap':
      return t.stap(woord.stap[bevinding.stap], inDelen(bevinding.nu));
    case 'spreiding':
      return t.spreiding(vastGetal(bevinding.nu, 1), vastGetal(bevinding.eerder, 1));
    case 'verandering':
      return veranderingInWoorden(bevinding, t.ervoor(maandenErvoor));
  }
};

const zelfInWoorden = ({ zelf, maandenErvoor }: Maandbeeld, maand: string): string => {
  if (zelf.nu.noemer === 0) return t.zelfGeen(maand);
  const nu = inDelen(zelf.nu);
  return zelf.eerder.noemer === 0 ? t.zelf(nu) : t.zelfEerder(nu, inDelen(zelf.eerder), t.ervoor(maandenErvoor));
};

const opvallendInWoorden = ({ opvallend, maandenErvoor }: Maandbeeld): string => {
  const [eerste] = opvallend;
  if (eerste !== undefined) return bevindingInWoorden(eerste, maandenErvoor);
  return maandenErvoor < genoegMaanden ? t.teWeinigMaanden : t.nietsValtOp;
};

/** What came and went, how often the team does it itself, and what stands out most. */
export const drieZinnen = (beeld: Maandbeeld, maand: string, loopt: boolean): readonly [string, string, string] => {
  const { meldingen, instroom, uitstroom, actief } = beeld.stroom;
  return [
    t.stroom(maand, [getal(meldingen), getal(instroom), getal(uitstroom), getal(actief)], loopt),
    zelfInWoorden(beeld, maand),
    opvallendInWoorden(beeld),
  ];
};

/** How many of those who could say how it went, did. */
export const responsInWoorden = (cijfers: ReadonlyArray<Kpi>): string => {
  const deel = (code: string) => cijfers.find((kpi) => kpi.code === code);
  const inwoners = deel('responsInwoners');
  const coaches = deel('responsCoaches');
  if (!inwoners?.noemer || !coaches?.noemer) return tekst.respons.inMaandGeen;
  const van = ({ teller, noemer }: Kpi) => inDelen({ teller: teller ?? 0, noemer: noemer ?? 0 });
  return tekst.respons.inMaandZin(van(inwoners), van(coaches));
};
