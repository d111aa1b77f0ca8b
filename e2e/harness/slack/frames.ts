import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';

/** As much of RFC 6455 as Slack's sockets need: whole texts, pings and a goodbye. */
const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const;

export const acceptKey = (key: string) =>
  createHash('sha1')
    .update(key + magic)
    .digest('base64');

const frame = (opcode: number, payload: Buffer): Buffer => {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
};

interface Frame {
  readonly opcode: number;
  readonly final: boolean;
  readonly payload: Buffer;
  readonly rest: Buffer;
}

/** The first whole frame in these bytes; a client always masks. */
const readFrame = (bytes: Buffer): Frame | undefined => {
  const [first = 0, second = 0] = bytes;
  if (bytes.length < 2) return undefined;
  const short = second & 0x7f;
  const at = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < at + 4) return undefined;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (bytes.length < at + 4 + length) return undefined;
  const mask = bytes.subarray(at, at + 4);
  const payload = Buffer.from(bytes.subarray(at + 4, at + 4 + length));
  for (let index = 0; index < length; index++) payload[index] = (payload[index] ?? 0) ^ (mask[index % 4] ?? 0);
  return { opcode: first & 0x0f, final: (first & 0x80) !== 0, payload, rest: bytes.subarray(at + 4 + length) };
};

export interface Line {
  readonly say: (text: string) => void;
  readonly ping: () => void;
  readonly close: () => void;
}

/** One socket after its handshake. */
export const openLine = (socket: Duplex, hears: (text: string) => void, gone: () => void): Line => {
  let bytes: Buffer = Buffer.alloc(0);
  let parts: ReadonlyArray<Buffer> = [];
  const write = (opcode: number, payload: Buffer = Buffer.alloc(0)) => void socket.write(frame(opcode, payload));
  const take = ({ opcode, final, payload }: Frame) => {
    if (opcode === opcodes.ping) return write(opcodes.pong, payload);
    if (opcode === opcodes.close) return socket.end(frame(opcodes.close, payload));
    if (opcode === opcodes.pong) return;
    parts = [...parts, payload];
    if (!final) return;
    hears(Buffer.concat(parts).toString('utf8'));
    parts = [];
  };
  socket.on('data', (more: Buffer) => {
    bytes = Buffer.concat([bytes, more]);
    for (let found = readFrame(bytes); found !== undefined; found = readFrame(bytes)) {
      bytes = found.rest;
      take(found);
    }
  });
  socket.on('close', gone);
  socket.on('error', gone);
  return {
    say: (text) => write(opcodes.text, Buffer.from(text)),
    ping: () => write(opcodes.ping),
    close: () => {
      socket.end(frame(opcodes.close, Buffer.alloc(0)));
      socket.destroy();
    },
  };
};
