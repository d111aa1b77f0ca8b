import { redirect } from '@sveltejs/kit';
import { Pad } from '#lib/pad.ts';

export const load = ({ locals }) => redirect(303, locals.ik ? Pad.mijnWerk() : Pad.aanmelden());
