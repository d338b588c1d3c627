package vn.capuy.document.content.look;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a look into a file found.
 *
 * @param format null where it is none that is known here
 * @param mediaType as the content tells it
 * @param dangers why it is not to be taken; empty where nothing speaks against it
 */
public record Look(FileFormat format, String mediaType, Set<Danger> dangers) {
    static Look of(FileFormat format, Set<Danger> dangers) {
        return new Look(format, format.mediaType(), copy(dangers));
    }

    static Look unknown(String mediaType, Set<Danger> dangers) {
        return new Look(null, mediaType, copy(dangers));
    }

    private static Set<Danger> copy(Set<Danger> dangers) {
        return dangers.isEmpty() ? Set.of() : EnumSet.copyOf(dangers);
    }
}
