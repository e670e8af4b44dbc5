/** The tags and comments of a page of ours; angle brackets within attributes do not end one. */
export const TAGS = /<!--[\s\S]*?-->|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/gu;
