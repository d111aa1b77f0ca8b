import { Store } from '@tenzij/store/Store.ts';
import { Effect } from 'effect';
import packageJson from '../../package.json' with { type: 'json' };
import type { Handlers } from '../http/Handler.ts';

export const gezondheid: Handlers<'gezondheid'> = {
  gezondheid: () =>
    Effect.map(
      Effect.flatMap(Store, (store) => store.gezondheid),
      ({ motor }) => ({ status: 'ok' as const, database: motor, versie: packageJson.version }),
    ),
};
