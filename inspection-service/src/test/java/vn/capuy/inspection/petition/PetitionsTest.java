package vn.capuy.inspection.petition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.auditor;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.petition.Petitionary.PETITIONS;
import static vn.capuy.inspection.petition.Petitionary.about;
import static vn.capuy.inspection.petition.Petitionary.complaint;
import static vn.capuy.inspection.petition.Petitionary.denunciation;
import static vn.capuy.inspection.petition.Petitionary.inspectorIs;
import static vn.capuy.inspection.petition.Petitionary.named;
import static vn.capuy.inspection.petition.Petitionary.post;
import static vn.capuy.inspection.petition.Petitionary.reader;
import static vn.capuy.inspection.petition.Petitionary.received;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PetitionsTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_petition_is_received_with_a_number_of_its_body_and_year() {
        as(inspector())
                .body(about("BL-P0417"))
                .post(PETITIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("number", is(1))
                .body("year", is(2022))
                .body("state", is("RECEIVED"))
                .body("matters", contains("FINANCE"))
                .body("subjects.member", contains("BL-P0417", null))
                .body("decision", nullValue())
                .body("allowedSteps.step", contains("CLASSIFY", "WITHDRAW"));
        received(denunciation());
        String id = received(denunciation().replace("2022-05-16", "2021-12-31"));
        as(inspector()).get(PETITIONS + "/" + id).then().body("number", is(1)).body("year", is(2021));
        as(inspector())
                .get(PETITIONS)
                .then()
                .body("items.number", contains(1, 1, 2))
                .body("items.year", contains(2021, 2022, 2022));
    }

    @Test
    void what_is_refused_leaves_no_gap_and_many_writers_at_once_leave_none_either() {
        as(inspector())
                .body(denunciation().replace("FINANCE", "x".repeat(101)))
                .post(PETITIONS)
                .then()
                .statusCode(400);
        List<Integer> numbers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> as(inspector())
                        .body(denunciation())
                        .post(PETITIONS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<Integer>path("number"))
                .sorted()
                .toList();
        assertEquals(IntStream.rangeClosed(1, 12).boxed().toList(), numbers);
    }

    @Test
    void a_repeated_request_is_one_petition() {
        for (int i = 0; i < 2; i++) {
            as(inspector())
                    .header("Idempotency-Key", "p-1")
                    .body(denunciation())
                    .post(PETITIONS)
                    .then()
                    .statusCode(201)
                    .body("number", is(1));
        }
        assertEquals(1, Database.number("select count(*) from petition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"receivedOn\":\"2022-05-16\";\"receivedOn\":\"2099-01-01\";receivedOn",
                "\"receivingBody\":\"BL-UBKT\";\"receivingBody\":\"TY\";receivingBody",
                "\"receivingBody\":\"BL-UBKT\";\"receivingBody\":\"BL-HM\";receivingBody",
                "\"receivingBody\":\"BL-UBKT\";\"receivingBody\":\"KHÔNG-CÓ\";receivingBody",
                "\"channel\":\"POST\";\"channel\":\"FORWARDED\";forwardedBy",
                "\"channel\":\"POST\";\"channel\":\"POST\",\"forwardedBy\":\"Thanh tra\";forwardedBy",
                "\"matters\":[\"FINANCE\"];\"matters\":[];matters",
                "\"organisation\":\"BL-HM-DU\";\"organisation\":\"BL-HM\";subjects[0].organisation",
                "\"kind\":\"DENUNCIATION\";\"kind\":\"COMPLAINT\";decision",
                "\"summary\":\"Thu, chi quỹ thôn không công khai\";\"summary\":\"  \";summary",
                "\"kind\":\"ORGANISATION\";\"kind\":\"MEMBER\";subjects[0].member"
            })
    void what_cannot_be_is_refused_with_its_field(String good, String bad, String field) {
        as(inspector())
                .body(denunciation().replace(good, bad))
                .post(PETITIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
        assertEquals(0, Database.number("select count(*) from petition"));
        assertEquals(0, Database.number("select count(*) from petition_counter"));
    }

    @Test
    void a_nul_a_huge_text_and_an_unknown_member_are_the_callers_fault() {
        as(inspector())
                .body(denunciation().replace("Thu,", "\\u0000"))
                .post(PETITIONS)
                .then()
                .statusCode(400);
        as(inspector())
                .body(denunciation().replace("Thu,", "x".repeat(4001)))
                .post(PETITIONS)
                .then()
                .statusCode(400);
        as(inspector())
                .body(denunciation().replace("{\"kind\":\"DEN", "{\"senderName\":\"Chìu\",\"kind\":\"DEN"))
                .post(PETITIONS)
                .then()
                .statusCode(400)
                .body(not(containsString("Chìu")));
    }

    @Test
    void text_from_right_to_left_and_with_diacritics_stays_as_it_is() {
        String id = received(
                denunciation().replace("Thu, chi quỹ thôn không công khai", "بلاغ عن صندوق القرية – Thuỷ Đào"));
        as(inspector()).get(PETITIONS + "/" + id).then().body("summary", is("بلاغ عن صندوق القرية – Thuỷ Đào"));
    }

    @Test
    void it_exists_for_the_cleared_within_the_scope_and_for_nobody_else() {
        String id = received(denunciation());
        as(reader()).get(PETITIONS + "/" + id).then().statusCode(200);
        as(auditor()).get(PETITIONS + "/" + id).then().statusCode(200);
        for (var stranger : new Tokens[] {
            reader().clearance("CONFIDENTIAL"), reader().clearance(null), reader().org("TY"), reader().org(null)
        }) {
            as(stranger).get(PETITIONS + "/" + id).then().statusCode(404);
            as(stranger).get(PETITIONS).then().statusCode(200).body("items", empty());
            as(stranger)
                    .accept("text/csv")
                    .get(PETITIONS)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(id)));
        }
        given().get(PETITIONS + "/" + id).then().statusCode(401);
    }

    @Test
    void whom_it_concerns_does_not_know_of_it_even_as_an_inspector_or_an_auditor() {
        String id = received(about("BL-P0417"));
        inspectorIs("reader", "BL-P0417");
        inspectorIs("auditor", "BL-P0500");
        as(reader()).get(PETITIONS + "/" + id).then().statusCode(404);
        as(reader()).get(PETITIONS).then().body("items", empty());
        as(auditor()).get(PETITIONS + "/" + id).then().statusCode(200);
        Database.run("update inspector set member = 'BL-P0417x' where account = 'reader'");
        Database.run("update inspector set member = 'BL-P0417' where account = 'auditor'");
        as(auditor()).get(PETITIONS + "/" + id).then().statusCode(404);
        as(auditor()).get(PETITIONS + "/" + id + "/history").then().statusCode(404);
    }

    @Test
    void nobody_enters_a_petition_about_himself() {
        inspectorIs("inspector", "BL-P0417");
        as(inspector())
                .body(about("BL-P0417"))
                .post(PETITIONS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("subjects[0]"));
    }

    @Test
    void who_is_named_to_handle_it_sees_it_wherever_he_belongs_until_he_is_withdrawn() {
        String id = received(about("BL-P0417"));
        var seconded = Tokens.of("seconded").roles("inspection-reader").org("TY");
        as(seconded).get(PETITIONS + "/" + id).then().statusCode(404);
        String handler = post(standingCommittee(), id, "handlers", named("seconded"))
                .statusCode(200)
                .extract()
                .path("items[0].id");
        as(seconded).get(PETITIONS + "/" + id).then().statusCode(200);
        as(seconded).get(PETITIONS).then().body("items.id", contains(id));
        post(standingCommittee(), id, "handlers", named("seconded")).statusCode(409);
        post(standingCommittee(), id, "handlers/" + handler + "/withdraw", "{\"reason\":\"Chuyển công tác\"}")
                .statusCode(200)
                .body("items.withdrawnBy", contains("standing-committee"));
        as(seconded).get(PETITIONS + "/" + id).then().statusCode(404);
        post(standingCommittee(), id, "handlers/" + handler + "/withdraw", "{\"reason\":\"Lần nữa\"}")
                .statusCode(404);
    }

    @Test
    void whom_it_concerns_is_not_named_to_handle_it() {
        String id = received(about("BL-P0417"));
        inspectorIs("seconded", "BL-P0417");
        post(standingCommittee(), id, "handlers", named("seconded"))
                .statusCode(400)
                .body("violations.field", contains("account"));
    }

    @Test
    void petitions_that_say_the_same_are_linked_once_and_the_link_is_seen_from_both() {
        String one = received(denunciation());
        String other = received(denunciation());
        String linking = "{\"related\":\"%s\",\"kind\":\"SAME_CONTENT\",\"ground\":\"Cùng nội dung\"}";
        post(inspector(), one, "links", linking.formatted(other))
                .statusCode(200)
                .body("links.petition", contains(other));
        as(inspector())
                .get(PETITIONS + "/" + other)
                .then()
                .body("links.petition", contains(one))
                .body("links.number", contains(1));
        post(inspector(), other, "links", linking.formatted(one)).statusCode(409);
        post(inspector(), one, "links", linking.formatted(one)).statusCode(400);
        post(inspector(), one, "links", linking.formatted("018f0000-0000-7000-8000-000000000000"))
                .statusCode(400);
        String link = as(inspector()).get(PETITIONS + "/" + one).path("links[0].id");
        post(inspector(), other, "links/" + link + "/void", "{\"reason\":\"Nhầm\"}")
                .statusCode(200)
                .body("links", empty());
        as(inspector()).get(PETITIONS + "/" + one).then().body("links", empty());
    }

    @Test
    void a_link_does_not_tell_of_a_petition_that_concerns_the_caller() {
        String one = received(denunciation());
        String other = received(about("BL-P0417"));
        post(
                        inspector(),
                        one,
                        "links",
                        "{\"related\":\"%s\",\"kind\":\"RELATED\",\"ground\":\"Cùng thôn\"}".formatted(other))
                .statusCode(200);
        inspectorIs("reader", "BL-P0417");
        as(reader()).get(PETITIONS + "/" + one).then().statusCode(200).body("links", empty());
    }

    @Test
    void a_voided_one_keeps_its_number_stays_readable_and_is_in_no_list() {
        String id = received(denunciation());
        post(inspector(), id, "void", "{\"reason\":\"Nhập trùng\"}")
                .statusCode(200)
                .body("voidReason", is("Nhập trùng"))
                .body("allowedSteps", empty());
        post(inspector(), id, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(409);
        as(inspector()).get(PETITIONS).then().body("items", empty());
        String next = received(denunciation());
        as(inspector()).get(PETITIONS + "/" + next).then().body("number", is(2));
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        String id = received(denunciation());
        String body = "{\"step\":\"CLASSIFY\",\"on\":\"2022-05-17\",\"classification\":\"OWN_COMPETENCE\"}";
        String path = PETITIONS + "/" + id + "/steps";
        as(inspector()).body(body).post(path).then().statusCode(428);
        as(inspector()).header("If-Match", "\"7\"").body(body).post(path).then().statusCode(412);
        as(inspector()).header("If-Match", "\"0\"").body(body).post(path).then().statusCode(200);
        as(inspector()).header("If-Match", "\"0\"").body(body).post(path).then().statusCode(412);
        assertEquals(1, Database.number("select count(*) from petition_step"));
    }

    @Test
    void lists_are_filtered_and_read_page_by_page() {
        for (int day = 10; day < 15; day++) {
            received(denunciation().replace("2022-05-16", "2022-05-" + day));
        }
        String complaint = received(complaint());
        String next = as(inspector())
                .get(PETITIONS + "?limit=4")
                .then()
                .body("items", hasSize(4))
                .extract()
                .path("next");
        as(inspector())
                .get(PETITIONS + "?limit=4&after=" + next)
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
        as(inspector()).get(PETITIONS + "?kind=COMPLAINT").then().body("items.id", contains(complaint));
        as(inspector()).get(PETITIONS + "?matter=OTHER&member=BL-P0417").then().body("items.id", contains(complaint));
        as(inspector())
                .get(PETITIONS + "?organisation=BL-HM-DU&from=2022-05-13")
                .then()
                .body("items", hasSize(2));
        as(inspector()).get(PETITIONS + "?from=2022-05-13&to=2022-05-12").then().statusCode(400);
    }

    @Test
    void that_it_was_read_is_for_the_auditor_to_know() {
        String id = received(denunciation());
        as(reader()).get(PETITIONS + "/" + id).then().statusCode(200);
        as(reader()).accept("text/csv").get(PETITIONS).then().statusCode(200);
        as(reader()).get(PETITIONS + "/" + id + "/history").then().body("items.action", contains("petition.received"));
        as(auditor())
                .get(PETITIONS + "/" + id + "/history")
                .then()
                .body(
                        "items.action",
                        containsInAnyOrder("petition.received", "petition.read", "petition.history-read"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'petition.exported'"));
        as(reader()).get(PETITIONS + "?kind=DENUNCIATION").then().statusCode(200);
        assertEquals(
                1,
                Database.number("select count(*) from journal where action = 'petition.listed' and actor = 'reader'"
                        + " and detail ->> 'kind' = 'DENUNCIATION'"));
    }
}
