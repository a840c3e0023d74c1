import { join } from 'node:path'

/** Root of the workspace. */
export const root: string = join(import.meta.dirname, '../..')

/** Where the data of the page goes; made anew when the sources change. */
export const cache: string = join(root, '.cache/playground')
