import { Schema } from 'effect';
import { algemeneWeigeringen } from '../Weigering.ts';
import { KoppelverzoekVoorbij } from './Koppelingen.ts';

export class ChatGeweigerd extends Schema.TaggedError<ChatGeweigerd>()('ChatGeweigerd', {
  reason: Schema.Union([...algemeneWeigeringen, KoppelverzoekVoorbij]),
}) {}
