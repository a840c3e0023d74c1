import { join } from 'node:path'
import { root } from '@bonsai-internal/packed'

/** Where the data of the page goes; made anew when the sources change. */
export const cache: string = join(root, '.cache/playground')
