package vn.capuy.inspection.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Conducted.evidence;
import static vn.capuy.inspection.casefile.Conducted.paper;
import static vn.capuy.inspection.casefile.Conducted.post;
import static vn.capuy.inspection.casefile.Conducted.subject;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.casefile.Register.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PapersTest {
    private static final String DECISION = """
            {"kind":"DECISION","issuer":"BL-UBKT","notation":"05-QĐ/UBKTHU","title":"Quyết định kiểm tra tài chính đảng",\
            "datedOn":"2022-05-16"}""";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_decision_is_entered_as_the_register_of_documents_writes_it() {
        String id = opened(aCase("KT-01"));
        String paper = post(inspector(), id, "papers", DECISION)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("issuerName", is("Unit BL-UBKT"))
                .body("notation", is("05-QĐ/UBKTHU"))
                .body("secrecy", is("NONE"))
                .extract()
                .path("id");
        as(inspector())
                .get(CASES + "/" + id + "/papers")
                .then()
                .statusCode(200)
                .body("items.id", contains(paper))
                .body("items[0].withheld", is(false));
        assertEquals(
                1,
                Database.number("select count(*) from journal where action = 'case.paper-entered' and subject_id = '"
                        + id + "'"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'case.papers.read'"));
    }

    @Test
    void a_paper_is_not_entered_twice_in_one_file_and_may_stand_in_two() {
        String id = opened(aCase("KT-01"));
        post(inspector(), id, "papers", DECISION).statusCode(201);
        post(inspector(), id, "papers", DECISION.replace("kiểm tra", "giám sát"))
                .statusCode(409)
                .body("detail", containsString("holds a paper of this number"));
        assertEquals(1, version(id));
        post(inspector(), opened(aCase("KT-02")), "papers", DECISION).statusCode(201);
        evidence(id);
        post(inspector(), id, "papers", paper("EVIDENCE", "2022-05-20")).statusCode(409);
        assertEquals(3, Database.number("select count(*) from case_paper"));
    }

    @Test
    void what_does_not_fit_the_notation_is_told_and_nothing_is_written() {
        String id = opened(aCase("KT-01"));
        fault(id, DECISION.replace("05-QĐ", "5-QĐ"), "notation", "not written as in the register");
        fault(id, DECISION.replace("05-QĐ", "05-KH"), "notation", "one of the symbols: QĐ");
        fault(id, DECISION.replace("QĐ/UBKTHU", "QĐ/HU"), "notation", "symbol must be UBKTHU");
        fault(id, DECISION.replace("\"BL-UBKT\"", "\"XX\""), "issuer", "no such organisation");
        // On a day yet to come the issuer is not known to exist either.
        post(inspector(), id, "papers", DECISION.replace("2022-05-16", "2999-05-16"))
                .statusCode(400)
                .body("violations.field", contains("datedOn", "issuer"));
        fault(id, DECISION.replace("\"issuer\":\"BL-UBKT\",", ""), "issuer", "Required");
        fault(id, DECISION.replace("\"notation\":\"05-QĐ/UBKTHU\",", ""), "notation", "Required");
        assertEquals(0, Database.number("select count(*) from case_paper"));
        assertEquals(0, version(id));
    }

    @Test
    void a_self_report_tells_whose_it_is_and_when_it_was_received() {
        String id = opened(aCase("KT-01"));
        post(inspector(), id, "papers", paper("SELF_REPORT", "2022-06-01"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("receivedOn", "subject"));
        String told = paper("SELF_REPORT", "2022-06-01").replace("}", ",\"receivedOn\":\"%s\",\"subject\":\"%s\"}");
        String subject = subject(id, "ORGANISATION");
        post(inspector(), id, "papers", told.formatted("2022-05-31", subject))
                .statusCode(400)
                .body("violations.field", contains("receivedOn"));
        String stranger = subject(opened(aCase("KT-02")), "ORGANISATION");
        post(inspector(), id, "papers", told.formatted("2022-06-03", stranger))
                .statusCode(400)
                .body("violations.field", contains("subject"));
        post(inspector(), id, "papers", told.formatted("2022-06-03", subject))
                .statusCode(201)
                .body("receivedOn", is("2022-06-03"))
                .body("subjectName", is("Unit BL-HM-DU"));
    }

    @Test
    void the_title_of_a_secret_paper_is_withheld_from_who_is_not_cleared_for_it() {
        String id = opened(aCase("KT-01"));
        post(inspector(), id, "papers", DECISION.replace("}", ",\"secrecy\":\"SECRET\"}"))
                .statusCode(201);
        as(secretary())
                .get(CASES + "/" + id + "/papers")
                .then()
                .body("items[0].title", nullValue())
                .body("items[0].withheld", is(true))
                .body("items[0].notation", is("05-QĐ/UBKTHU"));
        as(secretary())
                .accept("text/csv")
                .get(CASES + "/" + id + "/papers")
                .then()
                .body(not(containsString("tài chính đảng")))
                .body(containsString("05-QĐ/UBKTHU"));
        as(standingCommittee())
                .get(CASES + "/" + id + "/papers")
                .then()
                .body("items[0].title", is("Quyết định kiểm tra tài chính đảng"));
    }

    @Test
    void a_voided_paper_leaves_the_list_stays_readable_and_can_be_entered_anew() {
        String id = opened(aCase("KT-01"));
        String paper = post(inspector(), id, "papers", DECISION).extract().path("id");
        post(inspector(), id, "papers/" + paper + "/void", "{\"reason\":\"Sai ngày\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("voidReason", is("Sai ngày"));
        post(inspector(), id, "papers/" + paper + "/void", "{\"reason\":\"Sai ngày\"}")
                .statusCode(409);
        as(inspector()).get(CASES + "/" + id + "/papers").then().body("items", hasSize(0));
        as(inspector())
                .get(CASES + "/" + id + "/papers/" + paper)
                .then()
                .statusCode(200)
                .body("voidReason", is("Sai ngày"));
        post(inspector(), id, "papers", DECISION).statusCode(201);
    }

    @Test
    void a_paper_of_another_case_is_not_found_here() {
        String paper = evidence(opened(aCase("KT-01")));
        String other = opened(aCase("KT-02"));
        as(inspector()).get(CASES + "/" + other + "/papers/" + paper).then().statusCode(404);
        post(inspector(), other, "papers/" + paper + "/void", "{\"reason\":\"x\"}")
                .statusCode(404);
    }

    @Test
    void a_change_names_the_version_of_the_case_and_a_closed_case_takes_none() {
        String id = opened(aCase("KT-01"));
        as(inspector()).body(DECISION).post(CASES + "/" + id + "/papers").then().statusCode(428);
        as(inspector())
                .header("If-Match", "\"7\"")
                .body(DECISION)
                .post(CASES + "/" + id + "/papers")
                .then()
                .statusCode(412);
        Register.change(standingCommittee(), id, "steps", "{\"step\":\"STOP\",\"ground\":\"Đã từ trần\"}")
                .statusCode(200);
        post(inspector(), id, "papers", paper("EVIDENCE", "2022-05-20")).statusCode(409);
    }

    @Test
    void a_repeated_request_enters_one_paper() {
        String id = opened(aCase("KT-01"));
        for (int i = 0; i < 2; i++) {
            as(inspector())
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "paper-1")
                    .body(DECISION)
                    .post(CASES + "/" + id + "/papers")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, Database.number("select count(*) from case_paper"));
    }

    @Test
    void of_many_who_enter_papers_from_one_version_one_succeeds() throws Exception {
        String id = opened(aCase("KT-01"));
        List<Callable<Integer>> calls = Collections.nCopies(6, () -> as(inspector())
                .header("If-Match", "\"0\"")
                .body(DECISION)
                .post(CASES + "/" + id + "/papers")
                .statusCode());
        List<Integer> answers = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> each : people.invokeAll(calls)) {
                answers.add(each.get());
            }
        }
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(5, answers.stream().filter(status -> status == 412).count(), answers.toString());
    }

    @Test
    void text_from_right_to_left_is_kept_and_a_nul_is_refused() {
        String id = opened(aCase("KT-01"));
        post(inspector(), id, "papers", DECISION.replace("Quyết định", "قرار التفتيش"))
                .statusCode(201)
                .body("title", containsString("قرار التفتيش"));
        post(inspector(), id, "papers", paper("EVIDENCE", "2022-05-20").replace("Biên bản", "a\\u0000b"))
                .statusCode(400);
    }

    private static void fault(String id, String json, String field, String message) {
        post(inspector(), id, "papers", json)
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString(message));
    }
}
