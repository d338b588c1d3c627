package vn.capuy.platform.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyringTest {
    private static String key(int letter) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) letter);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Keyring ring(String purpose, String key, String... former) {
        return Keyring.of("CAPUY_SOME_KEY", purpose, key, List.of(former));
    }

    @Test
    void a_key_that_is_still_in_use_is_no_former_one() {
        Keyring ring = ring("webhook", key(1), key(2), key(1));
        assertEquals(List.of(ring("webhook", key(2)).current().id()), ring.formerIds());
        assertTrue(ring.find(ring.current().id()).isPresent());
    }

    @Test
    void one_key_for_two_purposes_makes_two() {
        assertNotEquals(
                ring("webhook", key(1)).current(), ring("identity", key(1)).current());
    }

    @Test
    void what_is_no_key_is_refused_without_being_told() {
        for (String wrong : List.of("c2VjcmV0", "secret!", "")) {
            var refused = assertThrows(IllegalStateException.class, () -> ring("webhook", key(1), wrong));
            assertTrue(refused.getMessage().contains("CAPUY_SOME_FORMER_KEYS"), refused.getMessage());
            assertFalse(!wrong.isEmpty() && refused.getMessage().contains(wrong), refused.getMessage());
        }
    }
}
