import { matching } from './text.ts';

/** One or more telephone numbers as people write them: `0000-1234567`, `12345`, `1234567转801、1234568`. */
export const phone = matching(
  /^(?=(?:\D*\d){3})[0-9+（(][0-9+（）()\u3000 \-—－~～至转、，,;；/]{1,80}$/u,
  'phone-form',
);

/** Six digits. */
export const postalCode = matching(/^\d{6}$/u, 'postal-code-form');

export const email = matching(
  /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}$/u,
  'email-form',
);
