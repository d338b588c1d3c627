package vn.capuy.inspection.petition.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import vn.capuy.kernel.text.VietnameseText;

/** The identity of {@code Petitionary.SENDER}, in every form in which an attacker would look for it. */
final class Secrets {
    private static final List<String> SAID = List.of(
            "Chìu Sằn Mềnh Khuê",
            "022199004417",
            "Bản Ngàn Vàng Trên",
            "0987 654 321",
            "khue.menh@example.vn",
            "Mềnh Khuê");

    private Secrets() {}

    /** Fails where the text holds any of it: plain, without diacritics, as hexadecimal, base64, or an unkeyed hash. */
    static void assertNone(String where, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String folded = VietnameseText.fold(text);
        for (String said : SAID) {
            for (String form : forms(said)) {
                Assertions.assertFalse(lower.contains(form.toLowerCase(Locale.ROOT)), () -> where + " tells " + form);
            }
            Assertions.assertFalse(folded.contains(VietnameseText.fold(said)), () -> where + " tells " + said);
        }
    }

    private static List<String> forms(String said) {
        var forms = new ArrayList<String>();
        for (String text : List.of(said, said.replace(" ", ""), VietnameseText.fold(said))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            forms.add(text);
            forms.add(HexFormat.of().formatHex(bytes));
            forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
            for (String algorithm : List.of("SHA-256", "SHA-1", "MD5")) {
                forms.add(HexFormat.of().formatHex(hash(algorithm, bytes)));
            }
        }
        return forms;
    }

    private static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
