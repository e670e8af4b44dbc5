import { VALIDITY, type Validity } from '../../domain/document.ts';
import type { Example } from '../example.ts';
import { VALIDITY_CLASS } from './validity-class.ts';

export const examples: readonly Example<{ status: Validity }>[] = VALIDITY.map((status) => ({
  name: VALIDITY_CLASS[status],
  props: { status },
}));
