package vn.capuy.document.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.search.SearchDesk.found;
import static vn.capuy.document.search.SearchDesk.issue;
import static vn.capuy.document.search.SearchDesk.issueSecret;
import static vn.capuy.document.search.SearchDesk.search;
import static vn.capuy.document.search.SearchDesk.send;
import static vn.capuy.document.search.SearchDesk.suggestions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.text.DocumentTexts;
import vn.capuy.document.text.DocumentTexts.Source;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** A document that is hidden from the caller changes not one byte of what he is answered. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HiddenDocumentsTest {
    private static final String[] ASKED = {
        "khen thưởng",
        "khen thuong",
        "khen th",
        "kh hu",
        "02-KH/HU",
        "kế hoạch số 2",
        "2 kh",
        "mat",
        "thuong -mat",
        "\"khen thưởng\""
    };

    @Inject
    DocumentTexts texts;

    @BeforeEach
    void empty() {
        Desk.clear();
    }

    private static String told() {
        var told = new StringBuilder();
        for (String asked : ASKED) {
            told.append(search(clerk(), asked).asString()).append('\n');
            told.append(suggestions(clerk(), asked).asString()).append('\n');
        }
        return told.toString();
    }

    @Test
    void one_above_his_clearance_changes_nothing() {
        issue("2022-06-15", "Về khen thưởng");
        String before = told();
        String hidden = issueSecret("2022-06-16", "Về khen thưởng mật");
        QuarkusTransaction.requiringNew()
                .run(() -> texts.keep(
                        UUID.fromString(hidden), Source.CLAUSE, UUID.randomUUID(), "Điều 1", "Khen thưởng mật"));
        assertEquals(before, told());
        assertEquals(2, found(provinceClerk(), "khen thuong").size(), "it is there for who is cleared");
    }

    @Test
    void one_of_another_district_changes_nothing() {
        issue("2022-06-15", "Về khen thưởng");
        String before = told();
        issued(with(document("TY", "PLAN", "2022-06-16"), "abstract", "Về khen thưởng mật"));
        issued(with(document("QN", "PLAN", "2022-06-16"), "abstract", "Về khen thưởng mật"));
        assertEquals(before, told());
    }

    @Test
    void once_it_is_open_it_is_found() {
        String secret = issueSecret("2022-06-16", "Về khen thưởng mật");
        assertEquals(List.of(), found(clerk(), "khen thuong"));
        Database.run("update document set open_from = '2023-01-01' where id = '" + secret + "'");
        assertEquals(List.of(secret), found(clerk(), "khen thuong"));
    }

    @Test
    void an_abstract_that_is_entered_later_is_found_from_then_on() {
        var plan = document("BL", "PLAN", "2022-06-16");
        plan.remove("abstract");
        String id = issued(with(with(plan, "secrecy", "SECRET"), "abstractWithheld", true));
        assertEquals(List.of(), found(provinceClerk(), "khen"));
        Database.run("""
                update document set abstract = 'Về khen thưởng', abstract_folded = 've khen thuong', abstract_withheld = false
                where id = '%s'""".formatted(id));
        assertEquals(List.of(id), found(provinceClerk(), "khen"));
    }

    @Test
    void who_receives_it_finds_it_and_once_it_is_taken_back_does_not() {
        String sent = issued(with(document("QN", "PLAN", "2022-06-16"), "abstract", "Về khen thưởng"));
        String toAll = issued(with(document("QN", "PLAN", "2022-06-17"), "abstract", "Về khen thưởng chung"));
        assertEquals(List.of(), found(clerk(), "khen"));
        send(sent, "BL-HM", "OWN");
        send(toAll, "BL", "BELOW");
        assertEquals(List.of(toAll, sent), found(clerk(), "khen"));
        assertEquals(List.of(toAll, sent), found(clerkOfHoanhMo(), "khen"));
        Database.run("""
                update document_recipient set voided_at = now(), voided_by = 'x', void_reason = 'x' where document = '%s'""".formatted(sent));
        assertEquals(List.of(toAll), found(clerkOfHoanhMo(), "khen"));
    }

    @Test
    void who_issues_it_jointly_finds_it() {
        String joint = issued(with(
                with(document("QN", "PLAN", "2022-06-16"), "abstract", "Về khen thưởng"),
                "coIssuers",
                List.of(java.util.Map.of("organisation", "BL-HM-DU"))));
        assertEquals(List.of(joint), found(clerkOfHoanhMo(), "khen thuong"));
        assertEquals(List.of(joint), found(clerk(), "khen thuong"));
    }

    @Test
    void a_text_that_is_kept_after_it_was_sent_is_found_by_who_received_it() {
        String sent = issued(with(document("QN", "PLAN", "2022-06-16"), "abstract", "Về việc khác"));
        send(sent, "BL-HM", "OWN");
        QuarkusTransaction.requiringNew()
                .run(() -> texts.keep(UUID.fromString(sent), Source.FILE, UUID.randomUUID(), "a.docx", "khen thưởng"));
        assertEquals(List.of(sent), found(clerkOfHoanhMo(), "khen"));
    }

    @Test
    void reading_in_a_secret_document_is_journalled_without_its_words() {
        String secret = issueSecret("2022-06-16", "Về một việc");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        texts.keep(UUID.fromString(secret), Source.CLAUSE, UUID.randomUUID(), "Điều 1", "Khen thưởng"));
        assertEquals(List.of(secret), found(provinceClerk(), "khen thuong"));
        var lines =
                Database.column("select coalesce(detail::text, '') from journal where action = 'document.search.read'");
        assertEquals(List.of("{\"places\": [\"CLAUSE\"]}"), lines);
        assertNotEquals(0, lines.size());
    }
}
