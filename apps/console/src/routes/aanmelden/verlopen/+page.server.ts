import { fail, redirect } from '@sveltejs/kit';
import { Pad, veiligTerug } from '#lib/pad.ts';

/** Only a form that was sent leads here: see `opnieuw.server.ts`. */
export const load = ({ request }) => {
  if (request.method === 'GET') redirect(303, Pad.mijnWerk());
};

export const actions = {
  default: async ({ request, url }) => {
    const velden = [...(await request.formData())].flatMap(([naam, waarde]) =>
      typeof waarde === 'string' ? [{ naam, waarde }] : [],
    );
    return fail(401, { naar: veiligTerug(url.searchParams.get('naar')), velden });
  },
};
