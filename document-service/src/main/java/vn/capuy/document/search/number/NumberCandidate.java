package vn.capuy.document.search.number;

import java.util.ArrayList;
import java.util.List;

/**
 * A number and symbol that may be meant; what was not typed is null.
 *
 * @param type code of the type that was named in words
 * @param symbol the type's symbol, folded: qd for QĐ
 * @param issuerSymbol the issuer's symbol, folded: du for ĐU
 * @param year of issue
 */
public record NumberCandidate(int number, String type, String symbol, String issuerSymbol, Integer year) {

    /** By which marks of the search it is found. */
    public List<String> marks() {
        var marks = new ArrayList<String>(List.of("number:" + number));
        if (type != null) {
            marks.add("type:" + type);
        }
        if (symbol != null) {
            marks.add("symbol:" + symbol);
        }
        if (issuerSymbol != null) {
            marks.add("by:" + issuerSymbol);
        }
        return marks;
    }
}
