package vn.capuy.document.composition;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.document.registry.Urgency;
import vn.capuy.document.type.SigningBody;

/**
 * What stands on the page beside the composition, in Vietnamese as the form prescribes.
 *
 * @param draft from which it is composed
 * @param issuerKind kind of the issuing unit, such as {@code DISTRICT_COMMITTEE}
 * @param issuerName name of the issuer
 * @param aboveName name of the nearest Party organisation above it that day; null where there is none
 * @param aboveKind its kind
 * @param typeName name of the type
 * @param symbol symbol of the type that day; null where none is known
 * @param issuerSymbol symbol of the issuer; null where it has none
 * @param notation number and symbol; null before the issue
 * @param day of issue; the planned one before it
 * @param issued whether it was issued
 * @param layout of the prescribed form, as the other three; null where no form of the type is known that day
 */
public record Sheet(
        UUID draft,
        String issuerKind,
        String issuerName,
        String aboveName,
        String aboveKind,
        String typeName,
        String symbol,
        String issuerSymbol,
        String notation,
        LocalDate day,
        boolean issued,
        String abstractText,
        SigningBody signingBody,
        String signer,
        Urgency urgency,
        Layout layout,
        boolean preamble,
        String enacting,
        boolean articles,
        boolean addressees,
        String citation,
        String certainty) {

    /** How the head of the page is laid out. */
    public enum Layout {
        TITLED,
        LETTER
    }

    boolean isLetter() {
        return layout == Layout.LETTER;
    }
}
