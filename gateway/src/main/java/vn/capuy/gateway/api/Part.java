package vn.capuy.gateway.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One of the descriptions that are merged.
 *
 * @param key whose it is, such as {@code cadre}; what clashes is told apart by it
 * @param document the description; the merge changes it
 */
record Part(String key, ObjectNode document) {
    /** The key as the beginning of a name: {@code Cadre}. */
    String prefix() {
        return capitalised(key);
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
