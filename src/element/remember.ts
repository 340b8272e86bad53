/** Calls a function again only with other arguments than the last. */
export function remember<Args extends readonly unknown[], Result>(make: (...args: Args) => Result): (...args: Args) => Result {
  let last: { args: Args; result: Result } | null = null;
  return (...args) => {
    if (!last || args.some((one, i) => one !== last?.args[i])) last = { args, result: make(...args) };
    return last.result;
  };
}
