import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runServer } from './run-server'
import { SHA_SECRET } from './sha-secret'
import { skipped } from './skipped'
import type { StoreServer } from './store-server'

const PROGRAM = '/usr/sbin/nginx'
const MODULE = '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'

/** Starts nginx with its dav and dav-ext modules; null where they aren't installed, and that is said. */
export async function startNginx(): Promise<StoreServer | null> {
  if (!existsSync(PROGRAM) || !existsSync(MODULE)) return skipped('nginx', 'apt-get install nginx-extras libnginx-mod-http-dav-ext')
  return runServer({
    name: 'nginx',
    async prepare({ home, folder, port }) {
      await writeFile(join(home, 'users'), `claire:${SHA_SECRET}\n`)
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path "${home}/${name}";`)
        .join('\n  ')
      await writeFile(
        join(home, 'conf'),
        `load_module ${MODULE};
daemon off;
worker_processes 2;
pid "${home}/pid";
error_log "${home}/error";
events {}
http {
  ${temporary}
  access_log off;
  client_max_body_size 64m;
  server {
    listen 127.0.0.1:${port};
    root "${folder}";
    auth_basic files;
    auth_basic_user_file "${home}/users";
    dav_methods PUT DELETE MKCOL COPY MOVE;
    dav_ext_methods PROPFIND OPTIONS;
    dav_access user:rw group:rw all:rw;
  }
}
`,
      )
      return { command: PROGRAM, args: ['-c', join(home, 'conf'), '-e', join(home, 'error')] }
    },
    ready: (status) => status === 401,
  })
}
