package vn.capuy.inspection.petition.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.platform.problem.ProblemException;

class IdentityCipherTest {
    private static final UUID PETITION = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final SenderIdentity SENDER =
            new SenderIdentity("Chìu Sằn Mềnh", "022199004417", "Bản Ngàn Vàng", "0987 654 321", null);

    @Test
    void what_is_sealed_opens_again_and_looks_like_nothing() {
        IdentityCipher cipher = cipher(keys('a'));
        var sealed = cipher.seal(PETITION, SENDER);
        assertEquals(SENDER, cipher.open(PETITION, sealed));
        assertFalse(new String(sealed.content(), StandardCharsets.UTF_8).contains("Mềnh"));
        assertFalse(new String(sealed.content(), StandardCharsets.ISO_8859_1).contains("022199004417"));
    }

    @Test
    void the_same_identity_never_looks_the_same_and_a_longer_one_no_longer() {
        IdentityCipher cipher = cipher(keys('a'));
        var one = cipher.seal(PETITION, SENDER);
        var other = cipher.seal(PETITION, SENDER);
        assertNotEquals(
                Base64.getEncoder().encodeToString(one.content()),
                Base64.getEncoder().encodeToString(other.content()));
        var longer =
                new SenderIdentity("Ắ".repeat(200), "1".repeat(30), "Ễ".repeat(500), "0".repeat(30), "Ộ".repeat(200));
        assertEquals(one.content().length, cipher.seal(PETITION, longer).content().length);
        assertEquals(longer, cipher.open(PETITION, cipher.seal(PETITION, longer)));
    }

    @Test
    void it_does_not_open_under_another_petition_nor_when_it_was_changed() {
        IdentityCipher cipher = cipher(keys('a'));
        var sealed = cipher.seal(PETITION, SENDER);
        assertThrows(IllegalStateException.class, () -> cipher.open(UUID.randomUUID(), sealed));
        sealed.content()[17] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.open(PETITION, sealed));
    }

    @Test
    void a_former_key_still_opens_and_an_unknown_one_is_told_as_unavailable() {
        var sealed = cipher(keys('a')).seal(PETITION, SENDER);
        IdentityCipher rotated = cipher(new IdentityKeys(Optional.of(key('b')), Optional.of(List.of(key('a')))));
        assertEquals(SENDER, rotated.open(PETITION, sealed));
        assertNotEquals(sealed.keyId(), rotated.seal(PETITION, SENDER).keyId());
        IdentityCipher without = cipher(keys('b'));
        assertThrows(ProblemException.class, () -> without.open(PETITION, sealed));
    }

    @Test
    void without_a_key_the_service_does_not_start() {
        for (Optional<String> none : List.of(Optional.<String>empty(), Optional.of(" "))) {
            var refused = assertThrows(IllegalStateException.class, () -> new IdentityKeys(none, Optional.empty()));
            assertTrue(refused.getMessage().contains("CAPUY_IDENTITY_KEY is not set"), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "bMOhdCBu4bqvbmc=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="})
    void a_key_that_is_none_is_refused_without_being_quoted(String bad) {
        var refused =
                assertThrows(IllegalStateException.class, () -> new IdentityKeys(Optional.of(bad), Optional.empty()));
        assertFalse(refused.getMessage().contains(bad), refused.getMessage());
        assertNull(refused.getCause());
    }

    @ParameterizedTest
    @CsvSource({
        "Chìu Sằn Mềnh,022 199 004 417,Bản Ngàn Vàng,+84 987-654-321",
        "CHÌU  SẰN MỀNH,022-199-004-417,bản ngàn  vàng,84987654321",
        "chiu san menh,022199004417,Ban Ngan Vang,0987.654.321"
    })
    void however_it_is_written_it_is_the_same_sender(String name, String code, String address, String phone) {
        var key = keys('a').current().marks();
        var first = SenderMarks.of(SENDER, key);
        var again = SenderMarks.of(new SenderIdentity(name, code, address, phone, null), key);
        assertArrayEquals(first.name(), again.name());
        assertArrayEquals(first.code(), again.code());
        assertArrayEquals(first.phone(), again.phone());
    }

    @Test
    void a_name_alone_marks_nobody_and_another_key_marks_otherwise() {
        var named = SenderMarks.of(
                new SenderIdentity("Chìu Sằn Mềnh", null, null, null, null),
                keys('a').current().marks());
        assertNull(named.name());
        assertNull(named.code());
        assertNull(named.phone());
        assertNotEquals(
                Base64.getEncoder()
                        .encodeToString(
                                SenderMarks.of(SENDER, keys('a').current().marks())
                                        .code()),
                Base64.getEncoder()
                        .encodeToString(
                                SenderMarks.of(SENDER, keys('b').current().marks())
                                        .code()));
    }

    @Test
    void neither_an_identity_nor_a_key_tells_itself_as_text() {
        assertEquals("SenderIdentity[withheld]", SENDER.toString());
        assertFalse(keys('a').current().toString().contains("Secret"));
        assertFalse(new IdentityView(List.of(new IdentityView.Told(SENDER, null, "x", null)))
                .toString()
                .contains("Chìu"));
    }

    private static String key(char of) {
        return Base64.getEncoder().encodeToString(String.valueOf(of).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    private static IdentityKeys keys(char of) {
        return new IdentityKeys(Optional.of(key(of)), Optional.empty());
    }

    private static IdentityCipher cipher(IdentityKeys keys) {
        return new IdentityCipher(keys, new ObjectMapper());
    }
}
