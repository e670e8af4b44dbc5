/** One state of a component worth looking at: plain, long, empty, withdrawn… Names are unique within a component. */
export interface Example<Props> {
  readonly name: string;
  readonly props: Props;
}
