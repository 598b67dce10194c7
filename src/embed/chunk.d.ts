/** The chunk with the elements in it. The build puts the name of its file here. */
declare module 'kundresa:elements' {
  export const register: (tag: string) => Promise<void>;
  export const deliver: () => Promise<void>;
}
