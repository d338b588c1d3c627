package vn.capuy.document.registry;

import java.time.LocalDate;
import vn.capuy.document.numbering.GoverningTerms.IssuerDay;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.type.SigningBody;
import vn.capuy.document.type.symbol.IssuerSymbols.Signing;
import vn.capuy.platform.caller.Clearance;

/**
 * A document with the number that it already has: a row of a register that is taken over, or a late entry.
 *
 * @param suffix the letter behind the number, empty for none
 * @param duplicate whether its number may stand already, as history has it
 */
record ImportedDocument(
        String issuer,
        String type,
        Integer number,
        String suffix,
        boolean duplicate,
        LocalDate issuedOn,
        String field,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        String abstractText,
        SigningBody signingBody,
        String signer,
        Urgency urgency,
        Clearance secrecy,
        String voidReason) {

    /** A number in its series. */
    record Numbered(NumberSeries.Key key, int number, String suffix) {}

    /**
     * What the registers add to it.
     *
     * @param repeat how often its number had been given before
     */
    record Placed(
            ImportedDocument document, String symbol, String series, String issuerSymbol, String term, int repeat) {
        NumberSeries.Key key() {
            return new NumberSeries.Key(document.issuer, series, term);
        }

        Numbered numbered() {
            return new Numbered(key(), document.number, document.suffix);
        }

        Placed repeated(int times) {
            return new Placed(document, symbol, series, issuerSymbol, term, times);
        }

        /** How far it lets its series reach; the day of a void one does not count. */
        NumberSeries.Reach reach() {
            return new NumberSeries.Reach(document.number, document.voidReason == null ? document.issuedOn : null);
        }
    }

    IssuerDay issuerDay() {
        return new IssuerDay(issuer, issuedOn);
    }

    Signing signing() {
        return new Signing(issuer, signingBody, issuedOn);
    }
}
