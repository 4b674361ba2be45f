//! The least settings that each server starts with, around those that the guide ships.

use std::net::SocketAddr;
use std::path::Path;

use super::Program;

/// Settings for a server at an address, whose files lie in a folder, with the guide's settings in `dist`.
pub(super) fn settings(program: Program, address: SocketAddr, folder: &Path, dist: &Path) -> String {
    let (folder, dist) = (folder.display(), dist.display());
    match program {
        Program::Nginx => format!(
            "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
            daemon off; master_process off; pid {folder}/pid;
            events {{}}
            http {{
                access_log off;
                client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
                uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
                server {{
                    listen {address};
                    root {folder}/root;
                    brotli_static on;
                    include {dist}/hosting/nginx.conf;
                }}
            }}"
        ),
        Program::Apache => {
            const MODULES: &[&str] = &["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"];
            let module = |name: &&str| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n");
            let modules: String = MODULES.iter().map(module).collect();
            format!(
                "{modules}
                ServerName localhost
                Listen {address}
                User www-data
                PidFile {folder}/pid
                ErrorLog /dev/stderr
                TypesConfig /dev/null
                DocumentRoot {folder}/root
                <Directory {folder}/root>
                    AllowOverride All
                    Options FollowSymLinks
                    Require all granted
                </Directory>"
            )
        }
        Program::Caddy => format!(
            "{{
                admin off
                auto_https off
            }}
            http://{address} {{
                root * {folder}/root
                import {dist}/hosting/Caddyfile
            }}"
        ),
    }
}
