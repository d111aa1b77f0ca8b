import { dagVan } from '#lib/notatie/datum.ts';

/** Today in Amsterdam, as a page was asked for. */
export const vandaag = () => dagVan(new Date());
