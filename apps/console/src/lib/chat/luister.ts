import type { GesprekNaam, Stroombericht } from '@tenzij/contract/gesprek/Web.ts';
import { Pad } from '#lib/pad.ts';

export type Verbinding = 'bezig' | 'open' | 'weg';

interface Luisteraar {
  readonly bericht: (bericht: Stroombericht) => void;
  readonly verbinding: (verbinding: Verbinding) => void;
  readonly afgemeld: () => void;
}

const wachtMs = [1_000, 2_000, 5_000, 10_000];

/** Follows a conversation, and takes it up again by itself after the connection broke. Gives how to stop. */
export const luister = (gesprek: GesprekNaam, luisteraar: Luisteraar): (() => void) => {
  let bron: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pogingen = 0;

  const sluit = () => {
    clearTimeout(timer);
    bron?.close();
  };
  const probeer = () => {
    sluit();
    bron = new EventSource(Pad.chatStroom(gesprek));
    bron.onmessage = ({ data }) => {
      pogingen = 0;
      luisteraar.verbinding('open');
      luisteraar.bericht(JSON.parse(String(data)) as Stroombericht);
    };
    bron.onerror = () => {
      luisteraar.verbinding('weg');
      sluit();
      timer = setTimeout(probeer, wachtMs[Math.min(pogingen, wachtMs.length - 1)]);
      pogingen += 1;
    };
    bron.addEventListener('afgemeld', () => {
      sluit();
      luisteraar.afgemeld();
    });
  };
  const weg = () => {
    sluit();
    luisteraar.verbinding('weg');
  };
  const terug = () => {
    pogingen = 0;
    probeer();
  };
  addEventListener('offline', weg);
  addEventListener('online', terug);
  luisteraar.verbinding('bezig');
  probeer();
  return () => {
    removeEventListener('offline', weg);
    removeEventListener('online', terug);
    sluit();
  };
};
