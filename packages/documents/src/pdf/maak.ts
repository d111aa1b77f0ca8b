import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { opmaakVan } from './blokken.ts';
import { type Document, PdfMislukt } from './Document.ts';
import { opening } from './stijl.ts';

const require = createRequire(import.meta.url);
/** Nothing is read from here: the drawings are kept in memory. */
const workspace = fileURLToPath(new URL('.', import.meta.url));
const letters = ['400Regular', '600SemiBold', '700Bold'].map((naam) =>
  require.resolve(`@expo-google-fonts/source-sans-3/${naam}/SourceSans3_${naam}.ttf`),
);

/** Loaded at the first document: the compiler is large, and a process may never make one. */
const maakCompiler = async (): Promise<NodeCompiler> => {
  const [{ NodeCompiler: Compiler }, ...fontBlobs] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    ...letters.map((pad) => readFile(pad)),
  ]);
  return Compiler.create({ workspace, fontArgs: [{ fontBlobs }] });
};
let gemaakt: Promise<NodeCompiler> | undefined;

/** A sign that no font has: one of them in a name must not cost the whole document. */
const onleesbaar = '?';

const waarom = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));

/** The error spells some signs as a code. */
const teken = (geschreven: string): string =>
  geschreven.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** What is markup is ASCII: a quote or stroke that a strange sign was stuck to stays what it is. */
const isGeenOpmaak = (een: string): boolean => een > '\u007f';

const metVreemdeTekens = <A>(bron: string, maak: (bron: string) => A): A => {
  try {
    return maak(bron);
  } catch (fout) {
    const vreemd = [...waarom(fout).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)];
    if (vreemd.length === 0) throw fout;
    const tekens = new Set(vreemd.flatMap(([, vorm = '']) => [...teken(vorm)].filter(isGeenOpmaak)));
    return maak([...tekens].reduce((tekst, een) => tekst.replaceAll(een, onleesbaar), bron));
  }
};

/**
 * A tagged document (PDF/UA-1): headings, lists, tables and pictures are told to a screen reader as what they are.
 * It refuses to be made where that cannot be, such as a picture without words.
 */
export const maak = async (document: Document): Promise<Uint8Array> => {
  gemaakt ??= maakCompiler();
  const compiler = await gemaakt;
  const beelden = new Map<string, string>();
  const bewaar = (svg: string): string => {
    const pad = `/beeld-${beelden.size}.svg`;
    beelden.set(pad, svg);
    return pad;
  };
  const delen: Array<string> = [];
  for (const blok of document.blokken) delen.push(await opmaakVan(blok, bewaar));
  // From here on nothing waits, so no other document's drawings come in between.
  for (const [pad, svg] of beelden) compiler.mapShadow(`${workspace}${pad.slice(1)}`, Buffer.from(svg));
  const zet = (mainFileContent: string) =>
    compiler.pdf(
      { mainFileContent },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(document.gemaaktOp.getTime() / 1000) },
    );
  const bron = `${opening(document)}\n${delen.join('\n\n')}\n`;
  try {
    return metVreemdeTekens(bron, zet);
  } catch (fout) {
    throw new PdfMislukt(waarom(fout), { cause: fout });
  } finally {
    compiler.resetShadow();
    compiler.evictCache(2);
  }
};
