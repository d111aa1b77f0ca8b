import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Chat } from '../chat/Chat.ts';
import { maakGezien } from '../chat/gezien.ts';
import { bevestigingVan } from './bevestiging.ts';
import type { Drukte } from './drukte.ts';
import { keur } from './handtekening.ts';
import { isJson, type Json } from './Json.ts';

interface OntvangerOpties {
  readonly signingSecret: string;
  readonly weiger: Chat['weiger'];
  readonly drukte: Drukte;
  /** Takes over what came in; it was acknowledged by then. */
  readonly neemAan: (body: Json, poging: number | undefined) => void;
  readonly nu?: () => number;
}

/** Only these are answered with something of their own; what else came in is read when there is time. */
const eigenAntwoord = /view_submission|url_verification|ssl_check/;

/** A click sends along the message on which it was made, twice as long in a form. */
const grootste = 1024 * 1024;

/** What Slack sends is JSON for events, and for the rest a form that may hold JSON. */
const leesBody = (lichaam: string, soort: string | undefined): Json | undefined => {
  try {
    if (soort?.startsWith('application/json')) return alsJson(JSON.parse(lichaam));
    const velden = new URLSearchParams(lichaam);
    const inhoud = velden.get('payload');
    return inhoud === null ? Object.fromEntries(velden) : alsJson(JSON.parse(inhoud));
  } catch {
    return undefined;
  }
};
const alsJson = (waarde: unknown) => (isJson(waarde) ? waarde : undefined);

const leeg = (status: 200 | 400 | 401 | 413) =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } });
const json = (inhoud: unknown) =>
  new Response(JSON.stringify(inhoud), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/**
 * `POST /slack/events`: everything of Slack, at one address. It is verified, read and acknowledged; what has to be done
 * waits its turn.
 */
export const maakOntvanger = ({ signingSecret, weiger, drukte, neemAan, nu = Date.now }: OntvangerOpties): Hono => {
  const handtekeningen = maakGezien(10 * 60_000, nu);

  const ontvang = async (c: Context): Promise<Response> => {
    const lichaam = await c.req.text();
    const handtekening = c.req.header('x-slack-signature');
    const keuring = keur({
      geheim: signingSecret,
      tijd: c.req.header('x-slack-request-timestamp'),
      handtekening,
      lichaam,
      nu: nu(),
    });
    if (keuring !== 'goed' || handtekening === undefined) {
      weiger(keuring === 'goed' ? 'handtekening' : keuring);
      return leeg(401);
    }
    if (handtekeningen.al(handtekening)) {
      weiger('herhaald');
      return leeg(401);
    }
    drukte.meld();
    const [soort, poging] = [c.req.header('content-type'), Number(c.req.header('x-slack-retry-num'))];
    const keer = Number.isInteger(poging) && poging > 0 ? poging : undefined;
    if (!eigenAntwoord.test(lichaam)) {
      void drukte.rust().then(() => {
        const body = leesBody(lichaam, soort);
        if (body !== undefined) neemAan(body, keer);
      });
      return leeg(200);
    }
    const body = leesBody(lichaam, soort);
    if (body === undefined) return leeg(400);
    if (body.type === 'url_verification') return json({ challenge: body.challenge });
    if (body.ssl_check !== undefined) return leeg(200);
    neemAan(body, keer);
    const bevestiging = bevestigingVan(body);
    return bevestiging === undefined ? leeg(200) : json(bevestiging);
  };

  const routes = new Hono();
  routes.post('/slack/events', bodyLimit({ maxSize: grootste, onError: () => leeg(413) }), ontvang);
  return routes;
};
