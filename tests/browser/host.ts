/** Serves the built reader on the port given, for the browser tests. */
import { staticHost } from './static-host';

staticHost().listen(Number(process.argv[2]), '127.0.0.1');
