/** The site that demo data is of. */
export const demoSite = 'demo';

/**
 * What the ids of demo data begin with, and the text that comes right after all of them: so they are
 * found, and removed, by the primary key. No page makes such an id for this site by chance.
 */
export const demoIds = { from: 'de300da7-', to: 'de300da8' } as const;
