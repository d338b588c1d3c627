package vn.capuy.document.registry;

import java.time.LocalDate;
import vn.capuy.document.numbering.GoverningTerms.IssuerDay;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.type.SigningBody;
import vn.capuy.platform.caller.Clearance;

/** A row of a register that is taken over; what the registers add to it comes with {@link #completed}. */
record ImportedDocument(
        String issuer,
        String type,
        Integer number,
        LocalDate issuedOn,
        String abstractText,
        SigningBody signingBody,
        String signer,
        Urgency urgency,
        Clearance secrecy,
        String voidReason,
        String symbol,
        String series,
        String issuerSymbol,
        String term) {

    /** A number in its series. */
    record Numbered(NumberSeries.Key key, int number) {}

    ImportedDocument completed(String itsSymbol, String itsSeries, String itsIssuerSymbol, String itsTerm) {
        return new ImportedDocument(
                issuer,
                type,
                number,
                issuedOn,
                abstractText,
                signingBody,
                signer,
                urgency,
                secrecy,
                voidReason,
                itsSymbol,
                itsSeries,
                itsIssuerSymbol,
                itsTerm);
    }

    IssuerDay issuerDay() {
        return new IssuerDay(issuer, issuedOn);
    }

    NumberSeries.Key key() {
        return new NumberSeries.Key(issuer, series, term);
    }

    Numbered numbered() {
        return new Numbered(key(), number);
    }

    /** How far it lets its series reach; the day of a void one does not count. */
    NumberSeries.Reach reach() {
        return new NumberSeries.Reach(number, voidReason == null ? issuedOn : null);
    }
}
