package vn.capuy.inspection.petition.identity;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.petition.Petitionary.PETITIONS;
import static vn.capuy.inspection.petition.Petitionary.SENDER;
import static vn.capuy.inspection.petition.Petitionary.denunciation;
import static vn.capuy.inspection.petition.Petitionary.identity;
import static vn.capuy.inspection.petition.Petitionary.named;
import static vn.capuy.inspection.petition.Petitionary.post;
import static vn.capuy.inspection.petition.Petitionary.reader;
import static vn.capuy.inspection.petition.Petitionary.received;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KeyChangeTest {
    private static final String NEXT =
            Base64.getEncoder().encodeToString("the key that comes after this 32".getBytes());

    @Inject
    Identities identities;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void after_the_key_was_changed_all_is_written_anew_read_as_before_and_the_same_sender_is_still_found() {
        String one = received(denunciation());
        String other = received(denunciation());
        identity(inspector(), one, "{\"name\":\"Lý Sáng Cù\"}").statusCode(204);
        identity(inspector(), one, SENDER).statusCode(204);
        identity(inspector(), other, SENDER).statusCode(204);
        post(standingCommittee(), one, "identity/readers", named("reader")).statusCode(200);
        String present = ConfigProvider.getConfig().getValue("capuy.identity.key", String.class);
        List<String> before = keyIds();

        change(NEXT, present);
        assertEquals(3, Database.number("select count(*) from petition_identity"));
        assertNotEquals(before, keyIds());
        as(reader()).get(PETITIONS + "/" + one + "/identity").then().statusCode(503);

        change(present, NEXT);
        assertEquals(before, keyIds());
        as(reader())
                .get(PETITIONS + "/" + one + "/identity")
                .then()
                .statusCode(200)
                .body("entries.sender.name", contains("Chìu Sằn Mềnh Khuê", "Lý Sáng Cù"));
        as(standingCommittee())
                .get(PETITIONS + "/" + one + "/same-sender")
                .then()
                .body("items.id", contains(other));
    }

    /** As the service does when it starts with these keys. */
    private void change(String current, String former) {
        var keys = new IdentityKeys(Optional.of(current), Optional.of(List.of(former)));
        new KeyChange(keys, new IdentityCipher(keys, new ObjectMapper()), identities).atStart(null);
    }

    private static List<String> keyIds() {
        return Database.column("select distinct key_id from petition_identity");
    }
}
