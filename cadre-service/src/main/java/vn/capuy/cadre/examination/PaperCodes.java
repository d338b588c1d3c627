package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;

/** Draws the codes of papers (số phách): at random, so that nothing of a candidate can be read from one. */
@ApplicationScoped
class PaperCodes {
    /** Without the letters and digits that are taken for each other when they are read from paper. */
    private static final String ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /** So many codes, no two the same, in the order in which they were drawn. */
    List<String> draw(int count) {
        var codes = new LinkedHashSet<String>();
        while (codes.size() < count) {
            codes.add(code());
        }
        return List.copyOf(codes);
    }

    private String code() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
