// Imported before the rest of a process. Node looks for each file of each import anew, and for each file of drizzle it
// parses a description of 180 kB: three quarters of a second of every start. What stands next to a file stands there.
import { registerHooks } from 'node:module';

interface Found {
  readonly url: string;
  readonly shortCircuit: true;
}
const found = new Map<string, Found>();

/** What a file next to it is, told by who asks: our own, or one of the two libraries that are hundreds of files. */
const formatNextTo = (parent: string, specifier: string): 'module' | 'module-typescript' | undefined => {
  if (/\/node_modules\/(drizzle-orm|effect)\/.*\.js$/.test(parent)) return 'module';
  return specifier.endsWith('.ts') && !parent.includes('/node_modules/') ? 'module-typescript' : undefined;
};

registerHooks({
  resolve: (specifier, context, next) => {
    const { parentURL = '' } = context;
    if (/^\.\.?\//.test(specifier)) {
      const format = formatNextTo(parentURL, specifier);
      return format === undefined
        ? next(specifier, context)
        : { url: new URL(specifier, parentURL).href, format, shortCircuit: true };
    }
    if (!/^(drizzle-orm|effect|@tenzij)\b/.test(specifier)) return next(specifier, context);
    // The same for every file of one of our packages.
    const from = `${parentURL.replace(/\/src\/.*$/, '/')} ${specifier}`;
    const known = found.get(from) ?? { ...next(specifier, context), shortCircuit: true };
    found.set(from, known);
    return known;
  },
});
