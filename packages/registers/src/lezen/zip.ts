import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { Onleesbaar } from './Regel.ts';

/** The parts of a zip file, opened one at a time and read as a stream. */
export interface Zip {
  readonly heeft: (deel: string) => boolean;
  readonly lees: (deel: string, hoogstens: number) => Promise<Readable>;
  readonly sluit: () => void;
}

const hoogsteAantalDelen = 10_000;

const openBestand = (pad: string) =>
  new Promise<ZipFile>((klaar, mislukt) => {
    open(pad, { lazyEntries: true, autoClose: false }, (fout, zip) =>
      fout ? mislukt(new Onleesbaar('Dit is geen Excel-bestand (.xlsx).')) : klaar(zip as ZipFile),
    );
  });

const delenVan = (zip: ZipFile) =>
  new Promise<ReadonlyMap<string, Entry>>((klaar, mislukt) => {
    const delen = new Map<string, Entry>();
    const stop = () => mislukt(new Onleesbaar('Dit Excel-bestand is beschadigd.'));
    zip.on('error', stop);
    zip.on('end', () => klaar(delen));
    zip.on('entry', (deel: Entry) => {
      delen.set(deel.fileName, deel);
      if (delen.size > hoogsteAantalDelen) stop();
      else zip.readEntry();
    });
    zip.readEntry();
  });

export const openZip = async (pad: string): Promise<Zip> => {
  const zip = await openBestand(pad);
  const delen = await delenVan(zip);
  return {
    heeft: (deel) => delen.has(deel),
    lees: (deel, hoogstens) =>
      new Promise((klaar, mislukt) => {
        const gevonden = delen.get(deel);
        if (gevonden === undefined) return mislukt(new Onleesbaar('Dit Excel-bestand is beschadigd.'));
        // The unzipper refuses a part that turns out bigger than it says, so a small bomb cannot grow past this.
        if (gevonden.uncompressedSize > hoogstens) return mislukt(new Onleesbaar('Dit Excel-bestand is te groot.'));
        zip.openReadStream(gevonden, (fout, stroom) =>
          fout
            ? mislukt(new Onleesbaar('Dit Excel-bestand is beschadigd of met een wachtwoord beveiligd.'))
            : klaar(stroom),
        );
      }),
    sluit: () => zip.close(),
  };
};
