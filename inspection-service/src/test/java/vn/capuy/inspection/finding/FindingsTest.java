package vn.capuy.inspection.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Conducted.evidence;
import static vn.capuy.inspection.casefile.Conducted.finding;
import static vn.capuy.inspection.casefile.Conducted.noViolation;
import static vn.capuy.inspection.casefile.Conducted.post;
import static vn.capuy.inspection.casefile.Conducted.remedy;
import static vn.capuy.inspection.casefile.Conducted.required;
import static vn.capuy.inspection.casefile.Conducted.subject;
import static vn.capuy.inspection.casefile.Conducted.violation;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.casefile.Register.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Conducted;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FindingsTest {
    private static final String FINDINGS = "/api/inspection/v1/findings";
    private static final String VOID = "{\"reason\":\"Kết luận lại\"}";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static String aCaseOnFinance(String reference) {
        return Conducted.of(aCase(
                        reference,
                        "INSPECTION_FINANCE",
                        "BL-UBKT",
                        "2022-05-16",
                        organisation("BL-HM-DU"),
                        member("P1", "BL-HM-C01"))
                .replace("\"restricted\"", "\"matters\":[\"FINANCE\"],\"restricted\""));
    }

    @Test
    void a_violation_has_its_degree_its_period_its_matter_and_on_what_it_rests() {
        String id = aCaseOnFinance("KT-01");
        String paper = evidence(id);
        String told = violation(subject(id, "MEMBER")).replaceFirst("}$", """
                ,"matter":"FINANCE","conclusion":"Phải xem xét kỷ luật","stateConclusion":{"reference":"12/KL-TTr",\
                "agency":"Thanh tra tỉnh","on":"2022-03-10"},"evidence":[{"paper":"%s"},{"reference":"Sổ thu 2021"}]}""".formatted(paper));
        String finding = post(inspector(), id, "findings", told)
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("member", is("P1"))
                .body("matterName", containsString("Party finance"))
                .body("degree", is("SERIOUS"))
                .body("actTo", is("2021-11-30"))
                .body("stateAgency", is("Thanh tra tỉnh"))
                .body("evidencePapers", contains(paper))
                .body("evidenceReferences", contains("Sổ thu 2021"))
                .extract()
                .path("id");
        as(inspector()).get(CASES + "/" + id + "/findings").then().body("items.id", contains(finding));
        post(inspector(), id, "papers/" + paper + "/void", VOID)
                .statusCode(409)
                .body("detail", containsString("rests on this paper"));
        post(inspector(), id, "matters/FINANCE/void", VOID).statusCode(409);
        post(inspector(), id, "findings/" + finding + "/void", VOID).statusCode(200);
        post(inspector(), id, "papers/" + paper + "/void", VOID).statusCode(200);
        post(inspector(), id, "matters/FINANCE/void", VOID).statusCode(200);
    }

    @Test
    void every_fault_of_a_finding_is_told_at_once_and_nothing_is_written() {
        String id = aCaseOnFinance("KT-01");
        long before = version(id);
        String foreign = evidence(aCaseOnFinance("KT-02"));
        post(inspector(), id, "findings", """
                {"subject":"01900000-0000-7000-8000-000000000000","outcome":"VIOLATION","matter":"OTHER","actTo":"2999-01-01",\
                "text":"x","evidence":[{"paper":"%s"},{},{"reference":"a"},{"reference":"a"}]}""".formatted(foreign))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "subject",
                                "degree",
                                "actFrom",
                                "actTo",
                                "matter",
                                "evidence[0].paper",
                                "evidence[1]",
                                "evidence[3]"));
        post(inspector(), id, "findings", violation(subject(id, "MEMBER")).replace("2021-03-01", "2021-12-01"))
                .statusCode(400)
                .body("violations.field", contains("actTo"));
        post(inspector(), id, "findings", violation(subject(id, "MEMBER")).replace("VIOLATION", "SHORTCOMING"))
                .statusCode(400)
                .body("violations.field", contains("degree"));
        assertEquals(0, Database.number("select count(*) from finding"));
        assertEquals(before, version(id));
    }

    @Test
    void nothing_is_found_before_the_conduct_begins() {
        String id = opened(aCase("KT-01"));
        post(inspector(), id, "findings", noViolation(subject(id, "ORGANISATION")))
                .statusCode(409)
                .body("detail", is("Findings are entered from the conduct on."));
    }

    @Test
    void a_case_is_concluded_and_closed_with_a_finding_of_every_subject() {
        String id = aCaseOnFinance("KT-01");
        String conclude = "{\"step\":\"CONCLUDE\",\"concludedOn\":\"2022-06-30\"}";
        post(standingCommittee(), id, "steps", conclude)
                .statusCode(422)
                .body(
                        "findings.find { it.rule == 'FIND-01' }.message",
                        is("There is no finding of: Unit BL-HM-DU, Hoàng Văn P1."))
                .body("findings.find { it.rule == 'FIND-01' }.citation", is("22-QĐ/TW"));
        String first = finding(id, noViolation(subject(id, "ORGANISATION")));
        post(standingCommittee(), id, "steps", conclude)
                .statusCode(422)
                .body("findings.find { it.rule == 'FIND-01' }.message", is("There is no finding of: Hoàng Văn P1."));
        Register.change(standingCommittee(), id, "steps", conclude).statusCode(200);
        post(inspector(), id, "findings/" + first + "/void", VOID).statusCode(200);
        post(inspector(), id, "steps", "{\"step\":\"CLOSE\"}")
                .statusCode(422)
                .body("findings.find { it.rule == 'FIND-01' }.message", containsString("Unit BL-HM-DU"));
        Register.change(inspector(), id, "steps", "{\"step\":\"CLOSE\"}").statusCode(200);
        post(inspector(), id, "findings", noViolation(subject(id, "MEMBER"))).statusCode(409);
    }

    @Test
    void a_finding_is_voided_and_entered_anew_never_edited() {
        String id = aCaseOnFinance("KT-01");
        String told = violation(subject(id, "MEMBER"));
        String first = finding(id, told);
        post(inspector(), id, "findings", told).statusCode(409).body("detail", is("The case has this finding."));
        post(standingCommittee(), id, "findings/" + first + "/void", VOID)
                .statusCode(200)
                .body("voidReason", is("Kết luận lại"));
        post(inspector(), id, "findings/" + first + "/void", VOID).statusCode(409);
        finding(id, told);
        as(inspector()).get(CASES + "/" + id + "/findings").then().body("items", hasSize(1));
        as(inspector()).get(CASES + "/" + id + "/findings/" + first).then().body("voidReason", is("Kết luận lại"));
        assertEquals(2, Database.number("select count(*) from finding"));
    }

    @Test
    void a_finding_stays_as_long_as_a_remedy_follows_from_it() {
        String id = aCaseOnFinance("KT-01");
        String finding = finding(id, violation(subject(id, "ORGANISATION")));
        String remedy = required(id, remedy("BL-HM-DU").replace("{", "{\"finding\":\"" + finding + "\","));
        post(inspector(), id, "findings/" + finding + "/void", VOID).statusCode(409);
        as(inspector())
                .header("If-Match", "\"0\"")
                .body(VOID)
                .post("/api/inspection/v1/remedies/" + remedy + "/void")
                .then()
                .statusCode(200);
        post(inspector(), id, "findings/" + finding + "/void", VOID).statusCode(200);
    }

    @Test
    void the_findings_of_all_cases_are_listed_by_what_is_asked_for_and_every_read_is_journalled() {
        String id = aCaseOnFinance("KT-01");
        finding(id, violation(subject(id, "MEMBER")));
        finding(id, noViolation(subject(id, "ORGANISATION")));
        list("?outcome=VIOLATION").body("items.member", contains("P1"));
        list("?member=P1&degree=SERIOUS").body("items", hasSize(1));
        list("?matter=FINANCE").body("items", hasSize(0));
        list("?organisation=BL-HM-DU")
                .body("items[0].outcome", is("NO_VIOLATION"))
                .body("items[0].degree", nullValue());
        list("?decidedFrom=2022-05-17").body("items", hasSize(0));
        String next = list("?limit=1").body("items", hasSize(1)).extract().path("next");
        list("?limit=1&after=" + next)
                .body("items[0].outcome", is("NO_VIOLATION"))
                .body("next", nullValue());
        as(inspector())
                .get(FINDINGS + "?decidedFrom=2022-05-17&decidedTo=2022-05-16")
                .then()
                .statusCode(400);
        assertEquals(5, Database.number("select count(*) from journal where action = 'finding.list.read'"));
        as(inspector())
                .accept("text/csv")
                .get(FINDINGS)
                .then()
                .statusCode(200)
                .body(containsString("Thu đảng phí không đúng quy định"));
    }

    @Test
    void findings_of_a_restricted_case_are_behind_its_wall() {
        String id = Conducted.of(Register.restricted(aCase("KT-01")));
        String finding = finding(id, noViolation(subject(id, "ORGANISATION")));
        Tokens uncleared =
                Tokens.of("other").roles("inspection-reader").org("BL").clearance("CONFIDENTIAL");
        as(uncleared).get(FINDINGS).then().body("items", hasSize(0));
        as(uncleared).get(CASES + "/" + id + "/findings/" + finding).then().statusCode(404);
        list("").body("items", hasSize(1));
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return as(inspector()).get(FINDINGS + query).then().statusCode(200);
    }
}
