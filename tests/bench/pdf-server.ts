import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileServer {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/** Serves files in PDF as sites do, from a host that the extension knows in builds of mode `sample`. */
export async function serveFiles(files: readonly Uint8Array[]): Promise<FileServer> {
  const server = createServer((request, response) => {
    const file = files[Number(/^\/v1\/file\/(\d+)$/.exec(request.url ?? '')?.[1])];
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': file.length }).end(file);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    addresses: files.map((_, i) => `http://files.localhost:${String(port)}/v1/file/${String(i)}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
