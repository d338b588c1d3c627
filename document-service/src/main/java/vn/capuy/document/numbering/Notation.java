package vn.capuy.document.numbering;

/** Số và ký hiệu as it is written: below 10 padded with a zero, a hyphen before the type, a slash before the issuer. */
public final class Notation {
    private Notation() {}

    /** @param suffix the letter behind the number, empty for none */
    public static String of(int number, String suffix, String symbol, String issuerSymbol) {
        return (number < 10 ? "0" : "") + number + suffix + "-" + symbol + "/" + issuerSymbol;
    }
}
