package vn.capuy.cadre.organisation;

import java.util.List;
import java.util.stream.Collectors;

/** Codes in a sentence. */
final class Listed {
    private Listed() {}

    /** The first ones, and whether there are more. */
    static String first(int most, List<String> codes) {
        String named = codes.stream().limit(most).collect(Collectors.joining(", "));
        return codes.size() > most ? named + ", …" : named;
    }
}
