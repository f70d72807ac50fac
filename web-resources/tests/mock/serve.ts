/** npm run serve: the mock pages, until stopped. */

import { startMockServer } from "./mock-server";

const server = await startMockServer(process.cwd(), Number(process.env.PORT ?? 0));
console.log(`Mock pages at ${server.url}/`);
