import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];

/** The program, when this machine has it. */
export function findNginx(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/** Writes a folder from which nginx sends one page that was compressed beforehand; gives its arguments. */
export async function prepareNginx(
  folder: string,
  port: number,
  page: { path: string; gzip: Buffer; headers: Record<string, string> },
): Promise<string[]> {
  const file = path.join(folder, 'html', `${page.path}.gz`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page.gzip);
  await writeFile(file.replace(/\.gz$/, ''), 'only the compressed one is asked for');
  const config = path.join(folder, 'nginx.conf');
  await writeFile(config, configuration(folder, port, page.headers));
  return ['-p', folder, '-c', config, '-e', 'stderr'];
}

function configuration(folder: string, port: number, headers: Record<string, string>): string {
  const { 'content-type': type = 'text/html', ...others } = headers;
  const added = Object.entries(others).map(
    ([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`,
  );
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr crit;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/html;
    types {}
    default_type '${type}';
    gzip_static always;
    ${added.join('\n    ')}
  }
}
`;
}
