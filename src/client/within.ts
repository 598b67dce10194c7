/** What a promise is rejected with when it took too long. */
export const late = new Error('late');

/** The promise, or a rejection with `late` when it takes longer than `time` milliseconds. */
export function within<Value>(time: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late), time);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
