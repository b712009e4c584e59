/** Who acts: a person of the newsroom, or the program by itself (a job, an import). */
export type Actor = Person | typeof SYSTEM;

export type Person = {
  id: string;
  role: 'reporter' | 'editor' | 'chief' | 'moderator' | 'admin';
  /** Ids of the sections that an editor is bound to; null: all of them. */
  sections: string[] | null;
};

export const SYSTEM = { id: null, role: 'system', sections: null } as const;
