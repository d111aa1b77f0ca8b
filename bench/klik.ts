import { createHmac, randomUUID } from 'node:crypto';

/** Slack itself is not asked anything in a measurement of what is said to it. */
export const slack = {
  SLACK_SIGNING_SECRET: 'bench',
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_API_URL: 'http://127.0.0.1:9/api/',
  TENZIJ_BOT_KEY: randomUUID() + randomUUID(),
};

/** A dialog that somebody closed, as Slack tells it: nothing follows from it, so what is timed is the acknowledgement. */
export const klik = (bot: string) => async () => {
  const payload = { type: 'view_closed', team: { id: 'T1' }, user: { id: 'U1' }, view: { id: randomUUID() } };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const tijd = String(Math.floor(Date.now() / 1000));
  const teken = createHmac('sha256', slack.SLACK_SIGNING_SECRET).update(`v0:${tijd}:${body}`).digest('hex');
  const antwoord = await fetch(`${bot}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': tijd,
      'x-slack-signature': `v0=${teken}`,
    },
    body,
  });
  if (!antwoord.ok) throw new Error(`a click was answered with ${antwoord.status}`);
  return antwoord.text();
};
