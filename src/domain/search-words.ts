/** An entry of `content/search/*.yaml`: what people say and ask, and the words that the office's texts use for it. */
export interface SearchWords {
  /** Words or whole questions of daily life: 狗咬人了, 遛狗. */
  readonly said: readonly string[];
  /** Official words, best known first: 犬只伤人, 养犬管理. */
  readonly official: readonly string[];
}
