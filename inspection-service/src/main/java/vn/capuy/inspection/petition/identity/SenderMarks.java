package vn.capuy.inspection.petition.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.crypto.SecretKey;
import vn.capuy.kernel.text.VietnameseText;
import vn.capuy.platform.secret.Keyring;

/**
 * Keyed hashes by which the same sender is found again without anybody reading who it is. Diacritics, case and spaces do not
 * part what is one name; a number is its digits and letters.
 *
 * @param name of name and address together; null where there is no address, as a name alone is no person's own
 * @param code of the identity number; null where there is none
 * @param phone of the telephone number; null where there is none
 */
record SenderMarks(byte[] name, byte[] code, byte[] phone) {
    private static final String ABROAD = "84";

    static SenderMarks of(SenderIdentity identity, SecretKey key) {
        String name = identity.address() == null
                ? null
                : VietnameseText.fold(identity.name()) + "\n" + VietnameseText.fold(identity.address());
        return new SenderMarks(
                mark(key, "name", name),
                mark(key, "code", plain(identity.code())),
                mark(key, "phone", phone(identity)));
    }

    /** 0912… and +84 912… are one number. */
    private static String phone(SenderIdentity identity) {
        String digits = identity.phone() == null ? null : identity.phone().replaceAll("\\D", "");
        if (digits == null || digits.isEmpty()) {
            return null;
        }
        return digits.startsWith(ABROAD) && digits.length() > 9 ? "0" + digits.substring(ABROAD.length()) : digits;
    }

    private static String plain(String code) {
        String plain = code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.isEmpty() ? null : plain;
    }

    private static byte[] mark(SecretKey key, String what, String text) {
        return text == null ? null : Keyring.mac(key, (what + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }
}
