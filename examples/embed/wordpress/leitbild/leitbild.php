<?php
/**
 * Plugin Name: Leitbild
 * Description: Draws a city's strategy from one JSON file: house, roadmap, field map, matrix, vision and fact sheet. As a block and as [leitbild view="roadmap" src="…"].
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: leitbild
 *
 * Put leitbild.js and embed.js from dist/cdn into this folder. Authors without the right to unfiltered HTML can use both ways:
 * what is stored is a block's or a shortcode's attributes, and the markup is made here.
 */

defined( 'ABSPATH' ) || exit;

const LEITBILD_VIEWS = array( 'house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile' );

/** Attributes of the elements that an author may set; `src` is for itself. */
const LEITBILD_ATTRIBUTES = array( 'lang', 'theme', 'loading', 'mode', 'heading', 'no-heading', 'heading-level', 'selected', 'now', 'group', 'deep-link', 'status', 'action-fields', 'units', 'audiences', 'from', 'to', 'search', 'by', 'form', 'matrix', 'format', 'project', 'refresh', 'sort', 'zoom', 'dependencies' );

/** The placeholder that embed.js draws; a link for whoever has no script. */
function leitbild_placeholder( $attributes ) {
	$view = in_array( $attributes['view'] ?? '', LEITBILD_VIEWS, true ) ? $attributes['view'] : 'roadmap';
	$src  = esc_url( $attributes['src'] ?? '', array( 'http', 'https' ) );
	if ( ! $src ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html__( 'Leitbild: Bitte die Adresse der Strategie (JSON) angeben.', 'leitbild' ) . '</p>' : '';
	}
	wp_enqueue_script( 'leitbild-embed' );
	$more = '';
	// [leitbild no-heading]: WordPress gives words without a value as a list.
	$flags = array_filter( $attributes, 'is_int', ARRAY_FILTER_USE_KEY );
	foreach ( LEITBILD_ATTRIBUTES as $name ) {
		// WordPress makes shortcode attributes lower case, blocks have no hyphens.
		$value = $attributes[ $name ] ?? $attributes[ str_replace( '-', '_', $name ) ] ?? '';
		if ( in_array( $name, $flags, true ) || ( is_scalar( $value ) && '' !== (string) $value ) ) {
			$more .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
		}
	}
	return sprintf(
		'<figure class="wp-block-leitbild-view" data-leitbild="%s" data-src="%s"%s><a href="%s">%s</a></figure>',
		esc_attr( $view ),
		$src,
		$more,
		$src,
		esc_html( $attributes['title'] ?? '' ? $attributes['title'] : __( 'Unsere Strategie als Daten', 'leitbild' ) )
	);
}

add_action(
	'init',
	function () {
		$version = '0.1.0';
		wp_register_script( 'leitbild-embed', plugins_url( 'embed.js', __FILE__ ), array(), $version, true );
		wp_register_script( 'leitbild-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ), $version, true );
		register_block_type( __DIR__, array( 'render_callback' => 'leitbild_placeholder' ) );
		add_shortcode(
			'leitbild',
			function ( $attributes ) {
				return leitbild_placeholder( (array) $attributes );
			}
		);
	}
);

/** Lets those who may upload files upload a strategy, and nothing else that ends in .json. */
add_filter(
	'upload_mimes',
	function ( $types ) {
		return $types + array( 'json' => 'application/json' );
	}
);
add_filter(
	'wp_check_filetype_and_ext',
	function ( $checked, $file, $name ) {
		if ( 'json' === strtolower( pathinfo( $name, PATHINFO_EXTENSION ) ) && is_array( json_decode( (string) file_get_contents( $file ), true ) ) ) {
			return array(
				'ext'             => 'json',
				'type'            => 'application/json',
				'proper_filename' => false,
			);
		}
		return $checked;
	},
	10,
	3
);
