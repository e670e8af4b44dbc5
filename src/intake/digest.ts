import { hash } from 'node:crypto';

/** SHA-256, lower-case hex. */
export function digestOf(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
