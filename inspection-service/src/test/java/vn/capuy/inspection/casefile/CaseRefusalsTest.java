package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.open;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Cases that are not entered, and why. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseRefusalsTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_reference_stands_once_among_the_cases_of_a_lead_body() {
        open(aCase("KT-01"));
        as(inspector())
                .body(aCase("KT-01"))
                .post(CASES)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", is("The lead body already has a case of this reference."));
        open(aCase("KT-01", "INSPECTION_FINANCE", "BL-BTC", "2022-05-16"));
        assertEquals(2, Database.number("select count(*) from inspection_case"));
    }

    @Test
    void every_fault_of_a_case_is_told_at_once_and_nothing_is_written() {
        String faulty = aCase(
                "KT-01",
                "INSPECTION_THEMATIC",
                "TY",
                "2022-05-16",
                organisation("BL-XX"),
                organisation("BL-HM"),
                organisation("QN-HM-DU"),
                "{\"kind\":\"MEMBER\",\"organisation\":\"BL-HM-C01\"}",
                "{\"kind\":\"ORGANISATION\",\"organisation\":\"BL-DV-DU\",\"member\":\"P1\"}",
                organisation("BL-DV-C01"),
                organisation("BL-DV-C01"));
        as(inspector())
                .body(faulty)
                .post(CASES)
                .then()
                .statusCode(400)
                .body("type", is("urn:capuy:problem:invalid-input"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "leadBody",
                                "subjects[0].organisation",
                                "subjects[1].organisation",
                                "subjects[2].organisation",
                                "subjects[3].member",
                                "subjects[4].member",
                                "subjects[6]"))
                .body(
                        "violations.message",
                        hasItems(
                                "This is a place, not an organisation of the Party.",
                                "There is no such organisation on 2022-05-16 (or it is outside the scope).",
                                "Repeats another row or record."));
        assertEquals(0, Database.number("select count(*) from inspection_case"));
        assertEquals(0, Database.number("select count(*) from case_subject"));
    }

    @Test
    void a_case_without_its_members_is_refused_with_each_of_them() {
        as(inspector())
                .body("{\"subjects\":[{}]}")
                .post(CASES)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "reference",
                                "kind",
                                "leadBody",
                                "matter",
                                "decidedOn",
                                "subjects[0].kind",
                                "subjects[0].organisation"));
    }

    @Test
    void a_case_cannot_be_decided_tomorrow() {
        as(inspector())
                .body(aCase("KT-01", "INSPECTION_FINANCE", "QN-UBKT", "2999-01-01"))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("decidedOn"));
    }

    @Test
    void an_organisation_that_has_ended_since_or_before_may_be_a_subject() {
        var province =
                Tokens.of("province").roles("inspection-editor").org("QN").clearance("SECRET");
        as(province)
                .body(aCase("QN-01", "INSPECTION_THEMATIC", "QN-UBKT", "2025-09-01", organisation("BL-HM-DU")))
                .post(CASES)
                .then()
                .statusCode(201)
                .body("subjects[0].organisationEndedOn", is("2025-07-01"));
    }

    @Test
    void an_organisation_that_has_ended_leads_no_case_any_more() {
        as(inspector())
                .body(aCase("KT-01", "INSPECTION_FINANCE", "BL-UBKT", "2025-07-01"))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("leadBody"));
    }

    @Test
    void an_advisory_body_inspects_no_member_for_signs_of_violation() {
        String refused =
                aCase("KT-01", "INSPECTION_SIGNS_OF_VIOLATION", "BL-BTC", "2022-05-16", member("P1", "BL-HM-C01"));
        as(inspector())
                .body(refused)
                .post(CASES)
                .then()
                .statusCode(422)
                .body("type", is("urn:capuy:problem:regulation-not-met"))
                .body("findings", hasSize(1))
                .body("findings[0].rule", is("INSP-01"))
                .body("findings[0].citation", is("22-QĐ/TW"))
                .body("findings[0].certainty", is("SECONDARY"))
                .body("findings[0].message", is("An advisory body may not inspect a member for signs of violation."));
        open(refused.replace("BL-BTC", "BL-UBKT"));
    }

    @Test
    void a_member_is_not_added_to_a_case_that_the_regulation_forbids_him_to_be_in() {
        String id = opened(
                aCase("KT-01", "INSPECTION_SIGNS_OF_VIOLATION", "BL-BTC", "2022-05-16", organisation("BL-HM-DU")));
        change(inspector(), id, "subjects", "{\"subjects\":[" + member("P1", "BL-HM-C01") + "]}")
                .statusCode(422)
                .body("findings[0].rule", is("INSP-01"));
        assertEquals(1, Database.number("select count(*) from case_subject"));
    }

    @Test
    void a_repeated_request_with_its_key_opens_one_case() {
        var first = as(inspector())
                .header("Idempotency-Key", "k1")
                .body(aCase("KT-01"))
                .post(CASES);
        first.then().statusCode(201);
        as(inspector())
                .header("Idempotency-Key", "k1")
                .body(aCase("KT-01"))
                .post(CASES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .body("id", equalTo(first.<String>path("id")));
        as(inspector())
                .header("Idempotency-Key", "k1")
                .body(aCase("KT-02"))
                .post(CASES)
                .then()
                .statusCode(422)
                .body("type", is("urn:capuy:problem:idempotency-key-reused"));
        assertEquals(1, Database.number("select count(*) from inspection_case"));
    }

    @Test
    void of_many_who_enter_one_reference_at_once_one_succeeds() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> as(inspector()).body(aCase("KT-01")).post(CASES).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> each : people.invokeAll(calls)) {
                answers.add(each.get());
            }
        }
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(7, answers.stream().filter(status -> status == 409).count());
    }

    @Test
    void no_refusal_names_a_class_or_a_table() {
        as(inspector())
                .body("{\"kind\":\"NONSENSE\"}")
                .post(CASES)
                .then()
                .statusCode(400)
                .body("type", is("urn:capuy:problem:malformed-body"))
                .body("violations[0].field", is("kind"))
                .body(not(containsString("vn.capuy")));
        as(inspector()).get(CASES + "/not-an-id").then().statusCode(400);
    }
}
