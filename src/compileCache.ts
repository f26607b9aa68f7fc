import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// What the engine compiles is kept beside the libraries, which are trusted as much; a folder for temporary files is open to
// others. Where nothing can be written the service starts without, and NODE_COMPILE_CACHE names another folder.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/gym-coach'))
