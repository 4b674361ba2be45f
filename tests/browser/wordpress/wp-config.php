<?php
// The configuration of the test site. The database, which listens to this user only, lies beside the site.

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'TEST_SITE_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

define( 'WP_SITEURL', getenv( 'TEST_SITE_ORIGIN' ) );
define( 'WP_HOME', getenv( 'TEST_SITE_ORIGIN' ) );
define( 'WP_DEFAULT_THEME', 'clinic' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
