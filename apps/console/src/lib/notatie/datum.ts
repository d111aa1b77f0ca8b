export * from '@tenzij/documents/notatie/datum.ts';
