/** The word that ends the options: what follows is a file, even where it looks like an option. */
export const OPTIONS_END = '--';
