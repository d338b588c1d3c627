package vn.capuy.kernel.citation;

import java.util.Objects;

/**
 * Where a rule stands (căn cứ): the document, the article in it, and how certain we are of what it says.
 *
 * <pre>{@code Citation.of("65-QĐ/TW").article(4).certainty(Certainty.READ)   // Điều 4, 65-QĐ/TW [R]}</pre>
 *
 * @param document number and symbol of the document, such as {@code 65-QĐ/TW}
 * @param article the place in it, such as {@code Điều 4} or {@code 1.3.1}; null where the document as a whole is meant
 * @param certainty how well the rule is known
 */
public record Citation(String document, String article, Certainty certainty) {

    public Citation {
        if (Objects.requireNonNull(document, "document").isBlank()) {
            throw new IllegalArgumentException("A citation names its document");
        }
        if (article != null && article.isBlank()) {
            throw new IllegalArgumentException("The article of " + document + " is blank; leave it out instead");
        }
        Objects.requireNonNull(certainty, "certainty");
    }

    /** A document as a whole; {@linkplain Certainty#OPEN open} until somebody says how well it is known. */
    public static Citation of(String document) {
        return new Citation(document, null, Certainty.OPEN);
    }

    /** The same document at this place, such as {@code Điều 1.2}. */
    public Citation article(String place) {
        return new Citation(document, place, certainty);
    }

    /** The same document at Điều {@code number}. */
    public Citation article(int number) {
        return article("Điều " + number);
    }

    public Citation certainty(Certainty known) {
        return new Citation(document, article, known);
    }

    /** As it is quoted: {@code Điều 4, 65-QĐ/TW [R]}. */
    @Override
    public String toString() {
        return (article == null ? "" : article + ", ") + document + " [" + certainty.mark() + "]";
    }
}
