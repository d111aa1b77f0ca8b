import '@tenzij/store/database/laadSnel.ts';

// What is imported above counts only for what is imported after it.
const { start } = await import('./start.ts');

await start();
