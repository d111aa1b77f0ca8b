import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { Onleesbaar } from './Regel.ts';

export interface Luisteraar {
  readonly begin: (naam: string, attributen: Readonly<Record<string, string>>) => void;
  readonly einde?: (naam: string) => void;
  readonly tekst?: (tekst: string) => void;
}

const zonderVoorvoegsel = (naam: string) => naam.slice(naam.indexOf(':') + 1);

/** Reads XML as it comes in. The caller gets a turn after every chunk, to take what was found so far. */
export async function* leesXml(stroom: Readable, luisteraar: Luisteraar): AsyncGenerator<void> {
  const lezer = new SaxesParser();
  lezer.on('opentag', (tag) => luisteraar.begin(zonderVoorvoegsel(tag.name), tag.attributes as Record<string, string>));
  lezer.on('closetag', (tag) => luisteraar.einde?.(zonderVoorvoegsel(tag.name)));
  lezer.on('text', (tekst) => luisteraar.tekst?.(tekst));
  lezer.on('cdata', (tekst) => luisteraar.tekst?.(tekst));
  lezer.on('error', (fout) => {
    throw new Onleesbaar(`Dit Excel-bestand is beschadigd (${fout.name}).`);
  });
  stroom.setEncoding('utf-8');
  try {
    for await (const stuk of stroom) {
      lezer.write(stuk);
      yield;
    }
    lezer.close();
  } catch (fout) {
    throw fout instanceof Onleesbaar ? fout : new Onleesbaar('Dit Excel-bestand is beschadigd.');
  }
  yield;
}

export const leesXmlHelemaal = async (stroom: Readable, luisteraar: Luisteraar): Promise<void> => {
  for await (const _ of leesXml(stroom, luisteraar)) {
    // Everything happens in the listener.
  }
};
