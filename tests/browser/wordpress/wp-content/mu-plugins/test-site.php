<?php
// What is different in the test site, and in no real one: the guide stands on this machine, and nothing else is asked.

// A real WordPress refuses to fetch from the machine it runs on.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_request_args',
	function ( $arguments ) {
		$arguments['reject_unsafe_urls'] = false;
		return $arguments;
	}
);

// Neither other hosts nor itself: its server answers one request at a time.
add_filter(
	'pre_http_request',
	function ( $answer, $arguments, $url ) {
		$is_here = '127.0.0.1' === wp_parse_url( $url, PHP_URL_HOST );
		$is_this_site = str_starts_with( $url, getenv( 'TEST_SITE_ORIGIN' ) . '/' );
		return $is_here && ! $is_this_site ? $answer : new WP_Error( 'test_site', 'The test site fetches the guide only.' );
	},
	10,
	3
);
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
// Without emoji fonts it would load pictures from another host.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
