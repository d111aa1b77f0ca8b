import { inks } from '../chart/paper.ts';
import type { Document } from './Document.ts';
import { letterlijk } from './typst.ts';

export const letter = 'Source Sans 3';

const kleur = (naam: string) => `rgb("${inks[naam]}")`;

/** How every document of the house looks: A4, calm, figures in columns, the page's number at the foot. */
export const opening = ({ titel, ondertitel, maker, gemaaktOp, taal = 'nl' }: Document): string => {
  const dag = `datetime(year: ${gemaaktOp.getUTCFullYear()}, month: ${gemaaktOp.getUTCMonth() + 1}, day: ${gemaaktOp.getUTCDate()})`;
  const voet = letterlijk(ondertitel === undefined ? titel : `${titel}, ${ondertitel}`);
  return `
#set document(title: ${letterlijk(titel)}, author: ${letterlijk(maker)}, date: ${dag})
#set text(font: ${letterlijk(letter)}, size: 10.5pt, lang: ${letterlijk(taal)}, fill: ${kleur('text')}, number-width: "tabular", hyphenate: false)
#set page(paper: "a4", margin: (x: 2.2cm, top: 2cm, bottom: 2.2cm), footer: context [
  #set text(size: 8.5pt, fill: ${kleur('text-soft')})
  #text(${voet}) #h(1fr) #counter(page).display("1 / 1", both: true)
])
#set par(leading: 0.62em, spacing: 0.95em, justify: false)
#set table(stroke: none, inset: (x: 5pt, y: 4pt))
#set list(indent: 0.3em, spacing: 0.65em)
#show list: set block(above: 1em, below: 1em)
#show enum: set block(above: 1em, below: 1em)
#show title: set text(size: 22pt, fill: ${kleur('text')})
#show heading: set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => align(left, text(weight: 600, it.body))
#show figure: set align(left)
#show figure: set block(above: 1.4em, below: 1.2em)
#show figure.where(kind: table): set block(breakable: true)
#set figure(supplement: none, numbering: none, gap: 0.55em)
#title()
${ondertitel === undefined ? '' : `#text(size: 12pt, fill: ${kleur('text-soft')})[#text(${letterlijk(ondertitel)})]`}
`;
};

export const zacht = kleur('text-soft');
export const lijn = kleur('line');
/** Behind what must be seen, and the bar at its side. */
export const tonen = {
  neutraal: { vlak: kleur('accent-soft'), rand: kleur('chart-1') },
  goed: { vlak: 'rgb("#e3f1e4")', rand: 'rgb("#216a2d")' },
  slecht: { vlak: 'rgb("#fbe7e5")', rand: kleur('bad') },
} as const;
