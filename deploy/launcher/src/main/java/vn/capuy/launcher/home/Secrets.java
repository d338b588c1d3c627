package vn.capuy.launcher.home;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.stream.Collectors;

/** Secrets of this installation, drawn at random when first asked for. */
public final class Secrets {
    /** No l, o, 0 and 1, which a person who types them off a screen confuses. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int LETTERS_IN_A_GROUP = 5;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Notes notes;

    Secrets(Notes notes) {
        this.notes = notes;
    }

    public synchronized String of(String name) {
        return notes.get(name).orElseGet(() -> {
            var drawn = draw();
            notes.put(name, drawn);
            return drawn;
        });
    }

    /** A key for a program: 32 random bytes in base64. */
    public synchronized String key(String name) {
        return notes.get(name).orElseGet(() -> {
            byte[] drawn = new byte[KEY_BYTES];
            random.nextBytes(drawn);
            String key = Base64.getEncoder().encodeToString(drawn);
            notes.put(name, key);
            return key;
        });
    }

    /** A hundred random bits in groups that a person can type. */
    private String draw() {
        return Collections.nCopies(GROUPS, "").stream().map(none -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(LETTERS_IN_A_GROUP, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
