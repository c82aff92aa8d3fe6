/* Serves what has been built: `node src/server/serve.js`. */
import { serve } from './listen.js';

serve();
