// A real WordPress of the system's packages, with a database of its own in a folder that is thrown away.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, programOf, start, until } from './processes.mjs';

const source = '/usr/share/wordpress';

/** What is lacking for a WordPress; empty where all is there. */
export const lackedByWordpress = () => [
  ...(existsSync(source) ? [] : ['wordpress']),
  ...(programOf('php') ? [] : ['php']),
  ...(programOf('mariadbd') ? [] : ['mariadb-server']),
];

const config = (socket) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', 'localhost');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
// WordPress asks no address of the machine that it runs on; here the map's site stands there.
const lets = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, (int) parse_url($url, PHP_URL_PORT)], 10, 3);
`;
const setUp = (home, pages, frame) => `<?php
error_reporting(E_ERROR);
$_SERVER['HTTP_HOST'] = parse_url('${home}', PHP_URL_HOST) . ':' . parse_url('${home}', PHP_URL_PORT);
define('WP_INSTALLING', true); define('WP_SITEURL', '${home}');
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Hosts', 'editor-in-chief', 'a@example.org', true, '', 'x');
update_option('home', '${home}'); update_option('siteurl', '${home}');
$posts = [];
foreach (['author', 'editor'] as $role) {
  $id = wp_insert_user(['user_login' => $role, 'user_pass' => 'x', 'user_email' => "$role@example.org", 'role' => $role]);
  wp_set_current_user($id); kses_init();
  foreach (json_decode(${JSON.stringify(JSON.stringify(pages)).replaceAll('$', '\\$')}, true) as $name => $url) {
    $content = "<!-- wp:paragraph --><p>Above the map.</p><!-- /wp:paragraph -->\\n<!-- wp:embed {\\"url\\":\\"$url\\",\\"type\\":\\"rich\\"} -->\\n<figure class=\\"wp-block-embed is-type-rich\\"><div class=\\"wp-block-embed__wrapper\\">\\n$url\\n</div></figure>\\n<!-- /wp:embed -->\\n<!-- wp:paragraph --><p>Below it.</p><!-- /wp:paragraph -->";
    $post = wp_insert_post(wp_slash(['post_title' => "$name by $role", 'post_content' => $content, 'post_status' => 'publish', 'post_author' => $id]));
    $posts["$name, $role"] = get_permalink($post);
  }
  $post = wp_insert_post(wp_slash(['post_title' => "the code by $role", 'post_content' => '<!-- wp:html -->' . base64_decode('${Buffer.from(frame).toString('base64')}') . '<!-- /wp:html -->', 'post_status' => 'publish', 'post_author' => $id]));
  $posts["the frame's code, $role"] = get_permalink($post);
}
echo json_encode(['version' => $wp_version, 'posts' => $posts]);
`;

/**
 * Starts it with a post for each page and each role.
 *
 * @param pages - addresses to paste, by what they are called
 * @param frame - the code of a frame, pasted as HTML
 */
export async function startWordpress(pages, frame) {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-wordpress-'));
  const [data, socket, site] = ['data', 'socket', 'site'].map((name) => join(folder, name));
  const own = process.getuid?.() === 0 ? ['--user=root'] : [];
  const run = (program, args) => {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${stderr || stdout}`);
    return stdout;
  };
  run('mariadb-install-db', [
    ...own,
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  start(programOf('mariadbd'), [
    '--no-defaults',
    ...own,
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${join(folder, 'pid')}`,
  ]);
  await until(
    'the database',
    () =>
      spawnSync('mariadb', [
        '--no-defaults',
        '-uroot',
        `-S${socket}`,
        '-e',
        'CREATE DATABASE IF NOT EXISTS wp',
      ]).status === 0,
  );
  cpSync(source, site, { recursive: true, dereference: true });
  const port = await freePort();
  const home = `http://localhost:${port}`;
  writeFileSync(join(site, 'wp-config.php'), config(socket));
  run('mkdir', ['-p', join(site, 'wp-content/mu-plugins')]);
  writeFileSync(join(site, 'wp-content/mu-plugins/local.php'), lets);
  writeFileSync(join(site, 'set-up.php'), setUp(home, pages, frame));
  const said = run('php', [join(site, 'set-up.php')]);
  const { version, posts } = JSON.parse(said.slice(said.lastIndexOf('{"version"')));
  start('php', ['-S', `localhost:${port}`, '-t', site], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await until('WordPress', async () => (await fetch(home)).ok);
  return { version, posts, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
