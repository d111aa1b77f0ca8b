import { redirect } from '@sveltejs/kit';
import { uitgang } from '#lib/aanmelding/aanbieder.server.ts';
import { Pad } from '#lib/pad.ts';

/** A page between, because a form may lead to our own pages only, and so not on to the provider. */
export const load = async ({ locals }) => {
  if (locals.ik !== null) redirect(303, Pad.mijnWerk());
  return { naar: (await uitgang()) ?? redirect(303, Pad.aanmelden()) };
};
