package vn.capuy.platform.imports;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * Of an import beside which there is something that no file may bring, such as names: its faults never quote what stands in
 * the file, for answers are kept, and a column in which it is offered is refused with a sentence of its own.
 *
 * @param forbidden whether a column that the import does not have offers it, by its name
 * @param messageKey the sentence that says so
 */
public record Discretion(Predicate<String> forbidden, String messageKey) {
    public Discretion {
        Objects.requireNonNull(forbidden, "forbidden");
        Objects.requireNonNull(messageKey, "messageKey");
    }
}
