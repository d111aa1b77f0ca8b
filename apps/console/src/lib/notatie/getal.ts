export * from '@tenzij/documents/notatie/getal.ts';
