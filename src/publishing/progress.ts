/** Tells a person at a terminal how far a stage is; says nothing when nobody watches. */
export interface Progress {
  /** Begins a stage; ends the one before. */
  readonly stage: (name: string) => void;
  readonly step: (done: number, total: number) => void;
  /** Ends the last stage and clears the line. */
  readonly end: () => void;
  /** Seconds by stage, in order. */
  readonly timings: () => readonly { readonly stage: string; readonly seconds: number; readonly cpuSeconds: number }[];
}

export interface ProgressOptions {
  readonly terminal: boolean;
  readonly verbose: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** CPU seconds of this process. */
  readonly cpu: () => number;
  readonly words: {
    readonly left: (seconds: number) => string;
    readonly took: (stage: string, seconds: string) => string;
  };
}

const REDRAW = 100;

export function createProgress(options: ProgressOptions): Progress {
  const timings: { stage: string; seconds: number; cpuSeconds: number }[] = [];
  let current: { name: string; began: number; cpu: number; drawn: number } | null = null;

  const clear = () => {
    if (options.terminal) options.write('\r\u001b[2K');
  };
  const finish = () => {
    if (!current) return;
    const seconds = (options.now() - current.began) / 1000;
    timings.push({ stage: current.name, seconds, cpuSeconds: options.cpu() - current.cpu });
    clear();
    if (options.verbose) options.write(`${options.words.took(current.name, seconds.toFixed(2))}\n`);
    current = null;
  };
  return {
    stage: (name) => {
      finish();
      current = { name, began: options.now(), cpu: options.cpu(), drawn: 0 };
      if (options.terminal) options.write(`${name} …`);
    },
    step: (done, total) => {
      if (!current || !options.terminal) return;
      const now = options.now();
      if (done < total && now - current.drawn < REDRAW) return;
      current.drawn = now;
      const elapsed = (now - current.began) / 1000;
      const left = done > 0 ? Math.ceil((elapsed / done) * (total - done)) : 0;
      const rest = elapsed > 2 && left > 0 ? `，${options.words.left(left)}` : '';
      options.write(`\r\u001b[2K${current.name} ${done}/${total}${rest}`);
    },
    end: finish,
    timings: () => timings,
  };
}
