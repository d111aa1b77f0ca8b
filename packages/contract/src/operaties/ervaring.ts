import { Moment } from '@tenzij/domain/Dag.ts';
import { ErvaringBeeld } from '@tenzij/domain/ervaring/bekijk.ts';
import { InwonerEvaluatie } from '@tenzij/domain/ervaring/Evaluatie.ts';
import { Ervaringstoken } from '@tenzij/domain/ervaring/Uitnodiging.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const params = Schema.Struct({ token: Ervaringstoken });

export const ervaring = {
  ervaring: operatie({
    methode: 'GET',
    pad: '/ervaring/{token}',
    doet: 'Geeft de vragen aan de inwoner die deze link heeft.',
    wie: 'iedereen',
    metLink: true,
    params,
    antwoord: ErvaringBeeld,
  }),
  geefErvaring: operatie({
    methode: 'POST',
    pad: '/ervaring/{token}',
    doet: 'Bewaart wat de inwoner vertelt. Dat kan één keer.',
    wie: 'iedereen',
    metLink: true,
    params,
    body: InwonerEvaluatie,
    status: 201,
    antwoord: Schema.Struct({ ingevuldOp: Moment }),
  }),
};
