/** Every stories/*.stories.ts by its path; made by scripts/lib/bundle.mjs. */
declare module 'virtual:stories' {
  const files: Record<string, Record<string, unknown>>;
  export default files;
}
