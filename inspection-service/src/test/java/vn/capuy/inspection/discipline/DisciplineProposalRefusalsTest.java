package vn.capuy.inspection.discipline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.discipline.Disciplinary.DISCIPLINES;
import static vn.capuy.inspection.discipline.Disciplinary.everything;
import static vn.capuy.inspection.discipline.Disciplinary.ofOrganisation;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;
import static vn.capuy.inspection.discipline.Disciplinary.proposing;
import static vn.capuy.inspection.discipline.Disciplinary.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What is not proposed: forms, violations and texts that cannot be. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DisciplineProposalRefusalsTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, PROBATIONARY, EXPULSION, DISC-03",
        "OFFICIAL, PROBATIONARY, REMOVAL, DISC-03",
        "OFFICIAL, OFFICIAL, DISSOLUTION, DISC-02"
    })
    void a_form_that_does_not_fit_the_member_is_refused_and_nothing_is_written(
            String was, String status, String form, String rule) {
        String before = everything();
        proposing(inspector(), proposal("BL-P0417").replace(was, status).replace("\"WARNING\"", "\"" + form + "\""))
                .statusCode(422)
                .body("findings.rule", hasItem(rule));
        assertEquals(before, everything());
    }

    @Test
    void an_organisation_is_not_expelled_nor_does_a_committee_discipline_itself() {
        proposing(inspector(), ofOrganisation("BL-HM-DU", "BL-BTV", "EXPULSION"))
                .statusCode(422)
                .body("findings.rule", hasItem("DISC-01"));
        proposing(inspector(), ofOrganisation("BL", "BL-BTV", "WARNING"))
                .statusCode(422)
                .body("findings.rule", contains("DISC-12"));
    }

    @Test
    void every_finding_comes_at_once_with_its_citation_in_the_callers_language() {
        String json = proposal("BL-P0417")
                .replace("OFFICIAL", "PROBATIONARY")
                .replace("\"holdsOffice\":true", "\"holdsOffice\":false")
                .replace("BL-UBKT", "BL-DV-C01")
                .replace("\"WARNING\"", "\"REMOVAL\"")
                .replace("2021-", "2005-");
        given().header("Authorization", inspector().bearer())
                .header("Accept-Language", "vi")
                .contentType(ContentType.JSON)
                .body(json)
                .post(DISCIPLINES)
                .then()
                .statusCode(422)
                .body("findings.rule", contains("DISC-03", "DISC-04", "DISC-09", "DISC-11", "DISC-12"))
                .body("findings[0].message", is("Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo."))
                .body("findings[0].citation", is("69-QĐ/TW"))
                .body("findings[0].certainty", is("READ"))
                .body("findings[3].certainty", is("SECONDARY"));
    }

    @Test
    void a_violation_of_the_last_day_of_the_limitation_is_dealt_with_and_one_of_the_day_before_is_not() {
        String reprimand = proposal("BL-P0417").replace("\"WARNING\"", "\"REPRIMAND\"");
        proposing(inspector(), reprimand.replace("2021-03-01", "2017-08-01").replace("2021-12-31", "2017-08-29"))
                .statusCode(422)
                .body("findings.rule", contains("DISC-08"))
                .body(
                        "findings[0].message",
                        is(
                                "The limitation of 60 months had run out for at least one violation when the conclusion came on 2022-08-30."));
        proposing(inspector(), reprimand.replace("2021-03-01", "2017-08-01").replace("2021-12-31", "2017-08-30"))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"proposedOn\":\"2022-09-05\"', '\"proposedOn\":\"2099-09-05\"', proposedOn",
        "'\"proposedOn\":\"2022-09-05\"', '\"proposedOn\":\"2017-11-14\"', proposedOn",
        "'BL-UBKT', 'TY', decidingBody",
        "'BL-UBKT', 'BL-HM', decidingBody",
        "'BL-UBKT', 'XX', decidingBody",
        "'BL-HM-C01', 'TY', organisation",
        "'\"member\":\"BL-P0417\",', '', member",
        "'\"memberName\":\"Hoàng Văn Thắng\",', '', memberName",
        "'\"memberStatus\":\"OFFICIAL\",', '', memberStatus",
        "'\"OFFICIAL\"', '\"UNKNOWN\"', memberStatus",
        "'\"until\":\"2021-12-31\"', '\"until\":\"2021-01-31\"', acts[0].until",
        "'\"until\":\"2021-12-31\"', '\"until\":\"2022-08-31\"', acts[0].until",
        "'2022-08-30', '2022-09-06', concludedOn",
        "'\"concludedOn\":\"2022-08-30\",', '', concludedOn",
        "'\"SERIOUS\"', '\"SERIOUS\",\"matterCode\":\"NO_SUCH\"', acts[0].matterCode",
        "'\"decidingBody\"', '\"caseId\":\"018f0000-0000-7000-8000-000000000000\",\"decidingBody\"', caseId"
    })
    void what_the_register_does_not_know_or_contradicts_is_a_fault_of_its_field(
            String told, String instead, String field) {
        String before = everything();
        proposing(inspector(), proposal("BL-P0417").replace(told, instead))
                .statusCode(400)
                .body("violations.field", hasItem(field));
        assertEquals(before, everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"acts\":[]}", "{\"subjectKind\":\"CELL\"}", "not json"})
    void what_is_no_proposal_is_refused(String body) {
        as(inspector()).body(body).post(DISCIPLINES).then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from discipline"));
    }

    @Test
    void text_of_any_script_is_kept_as_it_is_and_a_nul_is_not_text() {
        String id = proposed(proposal("BL-P0417").replace("Buông lỏng quản lý đất đai", "مخالفة \\u202b أرض – Đất"));
        read(inspector(), id).body("acts[0].matter", is("مخالفة \u202b أرض – Đất"));
        proposing(inspector(), proposal("BL-P0417").replace("Buông", "Bu\\u0000ng"))
                .statusCode(400);
        proposing(inspector(), proposal("BL-P0417").replace("Buông", "B".repeat(2001)))
                .statusCode(400)
                .body("violations.field", hasItem("acts[0].matter"));
    }

    @Test
    void a_dossier_within_the_scope_says_who_the_member_is() {
        Database.run("insert into member (code, full_name, managed_by, probationary_on, official_on, voided) values"
                + " ('BL-P0417', 'Hoàng Văn Thắng', 'BL', '2020-01-01', '2022-09-06', false),"
                + " ('BL-P0500', 'Lý Thị Nhầm', 'BL', null, null, true),"
                + " ('TY-P0001', 'Người Nơi Khác', 'TY', '2020-01-01', null, false)");
        proposing(inspector(), proposal("BL-P0417")).statusCode(400).body("violations.field", contains("memberStatus"));
        String named =
                proposal("BL-P0417").replace("\"memberName\":\"Hoàng Văn Thắng\",\"memberStatus\":\"OFFICIAL\",", "");
        proposing(inspector(), named)
                .statusCode(201)
                .body("file.memberName", is("Hoàng Văn Thắng"))
                .body("file.memberStatus", is("PROBATIONARY"))
                .body("file.statusFromDossier", is(true));
        proposing(inspector(), named.replace("2022-09-05", "2022-09-06"))
                .statusCode(201)
                .body("file.memberStatus", is("OFFICIAL"));
        proposing(inspector(), proposal("BL-P0500"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("member", "memberName"));
        proposing(inspector(), named.replace("BL-P0417", "TY-P0001"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("memberName", "memberStatus"));
    }
}
