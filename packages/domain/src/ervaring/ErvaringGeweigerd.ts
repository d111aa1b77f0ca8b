import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';
import { LinkWerktNietMeer } from './Uitnodiging.ts';

export class ErvaringGeweigerd extends Schema.TaggedError<ErvaringGeweigerd>()('ErvaringGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, LinkWerktNietMeer]),
}) {}
