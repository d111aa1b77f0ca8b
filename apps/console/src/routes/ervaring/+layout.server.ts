// Nothing here needs scripting: it is there at once on an old phone, and no answer given early is lost to a script.
export const csr = false;

export const load = ({ locals }) => ({ taal: locals.taal });
