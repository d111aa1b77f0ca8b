// Imported before the rest of a process. For each file of drizzle, and for each import of it, Node parses drizzle's
// description of 180 kB anew: half a second of every start. What stands next to a file needs no description.
import { registerHooks } from 'node:module';

const found = new Map<string, { readonly url: string; readonly shortCircuit: true }>();

registerHooks({
  resolve: (specifier, context, next) => {
    const { parentURL = '' } = context;
    if (/^\.\.?\//.test(specifier))
      return /\/node_modules\/drizzle-orm\/.*\.js$/.test(parentURL)
        ? { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
        : next(specifier, context);
    if (!specifier.startsWith('drizzle-orm')) return next(specifier, context);
    // The same for every file of one of our packages.
    const from = `${parentURL.replace(/\/src\/.*$/, '/')} ${specifier}`;
    const known = found.get(from) ?? { ...next(specifier, context), shortCircuit: true };
    found.set(from, known);
    return known;
  },
});
