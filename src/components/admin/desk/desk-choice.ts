/** Something to choose from in a form. */
export type DeskChoice = { value: string; name: string };
