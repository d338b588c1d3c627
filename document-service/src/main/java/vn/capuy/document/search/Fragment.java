package vn.capuy.document.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a text, as it stands there; nothing in it is markup.
 *
 * @param hit whether it is what was looked for
 */
@Schema(name = "SearchFragment")
record Fragment(@Schema(examples = "nông thôn mới") String text, boolean hit) {}
