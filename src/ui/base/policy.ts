/**
 * Content security policies as the meta tag can carry them; the server sends the same with `frame-ancestors`.
 * Pages run nothing but scripts of the site itself, inline ones never.
 */
const COMMON =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; form-action 'self'; base-uri 'none'";

export const POLICY = `${COMMON}; script-src 'self'; connect-src 'self'`;

/** Search runs WebAssembly in a worker. */
export const SEARCH_POLICY = `${COMMON}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:`;
