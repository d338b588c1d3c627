package vn.capuy.cadre.post;

/**
 * What a post's place says of it, where nothing else is said.
 *
 * @param managedBy the committee that manages whoever holds it
 */
record PostPlace(PostLevel level, String managedBy) {}
