/** One thing that the doctor has to say. */
export interface Finding {
  /** `open`: good to know, or not known yet. */
  readonly sign: 'good' | 'bad' | 'open';
  readonly text: string;
  /** Lines that mend it, to copy. */
  readonly mend?: string;
}

export function good(text: string): Finding {
  return { sign: 'good', text };
}

export function bad(text: string, mend?: string): Finding {
  return mend === undefined ? { sign: 'bad', text } : { sign: 'bad', text, mend };
}

export function open(text: string, mend?: string): Finding {
  return mend === undefined ? { sign: 'open', text } : { sign: 'open', text, mend };
}

/** Good when it is so, bad otherwise. */
export function either(isGood: boolean, text: string): Finding {
  return isGood ? good(text) : bad(text);
}
