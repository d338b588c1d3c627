package vn.capuy.document.content;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.content.Samples.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Files are changed from a version, once, by whom they are for, and told in the journal. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FileChangesTest extends FileDesk {
    @Inject
    ContentDisposal disposal;

    @Test
    void a_change_names_the_version_from_which_it_is_made() {
        RequestSpecification blind = clerk().contentType(Types.PDF).body(PDF);
        blind.post(files("?kind=SCAN&name=a.pdf")).then().statusCode(428);
        clerk().contentType(Types.PDF)
                .header("If-Match", "\"7\"")
                .body(PDF)
                .post(files("?kind=SCAN&name=a.pdf"))
                .then()
                .statusCode(412);
        assertKept(0);
    }

    @Test
    void the_same_request_again_adds_no_second_file() {
        for (int i = 0; i < 2; i++) {
            clerk().contentType(Types.PDF)
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "one")
                    .body(PDF)
                    .post(files("?kind=SCAN&name=a.pdf"))
                    .then()
                    .statusCode(201);
        }
        assertKept(1);
    }

    @Test
    void of_two_who_add_at_once_from_one_version_one_is_told_to_read_again() throws Exception {
        Callable<Integer> first = () -> status("a.pdf", pdf("Một"));
        Callable<Integer> second = () -> status("b.pdf", pdf("Hai"));
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(first, second));
            int[] codes = {answers.get(0).get(), answers.get(1).get()};
            Arrays.sort(codes);
            assertEquals(201, codes[0]);
            assertEquals(412, codes[1]);
        }
        assertKept(1);
    }

    @Test
    void a_name_is_made_harmless() {
        clerk().contentType(Types.PDF)
                .header("If-Match", "*")
                .queryParam("kind", "SCAN")
                .queryParam("name", "../../\u202Efdp.exe\0/bí mật.pdf")
                .body(PDF)
                .post(files(""))
                .then()
                .statusCode(201)
                .body("versions[0].name", equalTo("bí mật.pdf"));
        clerk().contentType(Types.PDF)
                .header("If-Match", "*")
                .body(PDF)
                .post(files(""))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("name", "kind"));
    }

    @Test
    void for_others_there_is_no_such_file() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        clerkOfHoanhMo().get(files("/" + id + "/content")).then().statusCode(404);
        clerkOfHoanhMo().get(files("")).then().statusCode(404);
        String other = issued(document("BL", "PLAN", "2022-06-15"));
        clerk().get(ROOT + "/documents/" + other + "/files/" + id).then().statusCode(404);
        clerk().get(ROOT + "/documents/" + other + "/files/" + id + "/content")
                .then()
                .statusCode(404);
        clerk().get(files("/" + UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void files_stand_in_their_places() {
        add(clerk(), "SCAN", "a.pdf", Types.PDF, pdf("Một"), 7).then().statusCode(201);
        add(clerk(), "SCAN", "b.pdf", Types.PDF, pdf("Hai"), 2).then().statusCode(201);
        add(clerk(), "SCAN", "c.pdf", Types.PDF, pdf("Ba"))
                .then()
                .statusCode(201)
                .body("place", equalTo(8));
        clerk().get(files("")).then().body("versions.name.flatten()", contains("b.pdf", "a.pdf", "c.pdf"));
    }

    @Test
    void what_was_done_is_in_the_journal_without_the_names_of_secrets() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        clerk().get(files("/" + id + "/content"));
        Database.run("update document set secrecy = 'CONFIDENTIAL'");
        clerk().get(files("")).then().statusCode(200);
        clerk().get(files("/" + id)).then().statusCode(200);
        provinceClerk()
                .header("If-Match", "*")
                .body(Map.of("reason", "Lộ"))
                .post(files("/" + id + "/void"))
                .then()
                .statusCode(200);
        var lines = Database.column("select action || coalesce(detail::text, '') from journal where subject_id = '"
                + document + "' and action like 'document.file%' order by position");
        assertEquals(5, lines.size());
        org.hamcrest.MatcherAssert.assertThat(lines.get(0), containsString("a.pdf"));
        org.hamcrest.MatcherAssert.assertThat(lines.get(4), not(containsString("Lộ")));
        org.hamcrest.MatcherAssert.assertThat(lines, hasItem(containsString("document.files-read")));
    }

    @Test
    void the_content_of_a_version_can_be_changed_by_nobody() {
        added("SCAN", "a.pdf", Types.PDF, PDF);
        for (String attempt :
                new String[] {"update document_file_chunk set position = 1", "delete from document_file_version"}) {
            try {
                Database.run(attempt);
                throw new AssertionError(attempt);
            } catch (IllegalStateException e) {
                org.hamcrest.MatcherAssert.assertThat(e.getCause().getMessage(), containsString("append-only"));
            }
        }
    }

    @Test
    void the_content_of_a_disposed_document_is_destroyed_with_a_record_and_its_entry_stays() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        String other = issued(document("BL", "PLAN", "2022-06-15"));
        disposal.destroy(List.of(UUID.fromString(document)), Samples.CLERK);
        Database.run("update document set disposed_on = '2026-01-01' where id = '" + document + "'");
        assertEquals(0, Database.number("select count(*) from document_file_chunk"));
        assertEquals(List.of(document), Database.column("select document from document_content_destruction"));
        clerk().get(files("/" + id + "/content")).then().statusCode(409).body("detail", containsString("destroyed"));
        clerk().get(files("/" + id))
                .then()
                .body("versions[0].name", equalTo("a.pdf"))
                .body("versions[0].reading", equalTo("NONE"));
        add(clerk(), "SCAN", "b.pdf", Types.PDF, pdf("Khác")).then().statusCode(409);
        document = other;
        added("SCAN", "a.pdf", Types.PDF, PDF);
        assertEquals(0, disposal.destroy(List.of(), Samples.CLERK));
    }

    private int status(String name, byte[] content) {
        return clerk().contentType(Types.PDF)
                .header("If-Match", "\"0\"")
                .body(content)
                .post(files("?kind=SCAN&name=" + name))
                .statusCode();
    }
}
