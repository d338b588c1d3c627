package vn.capuy.inspection.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.auditor;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.programme.Plan.APPROVAL;
import static vn.capuy.inspection.programme.Plan.PROGRAMMES;
import static vn.capuy.inspection.programme.Plan.aProgramme;
import static vn.capuy.inspection.programme.Plan.anItemOn;
import static vn.capuy.inspection.programme.Plan.approved;
import static vn.capuy.inspection.programme.Plan.change;
import static vn.capuy.inspection.programme.Plan.drafted;
import static vn.capuy.inspection.programme.Plan.onlyItem;
import static vn.capuy.inspection.programme.Plan.planned;
import static vn.capuy.inspection.programme.Plan.read;
import static vn.capuy.inspection.programme.Plan.step;
import static vn.capuy.inspection.programme.Plan.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** From the draft to the close of the year. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProgrammeCourseTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void a_programme_goes_from_draft_to_approval_and_tells_how() {
        String id = drafted();
        planned(id, anItemOn(organisation("BL-HM-DU"), member("BL-P0007", "BL-HM-C01")));
        step(inspector(), id, "{\"step\":\"SUBMIT\",\"on\":\"2024-12-20\"}")
                .statusCode(200)
                .body("state", is("SUBMITTED"));
        step(standingCommittee(), id, APPROVAL)
                .statusCode(200)
                .body("state", is("APPROVED"))
                .body("document", is("05-CTr/UBKTHU"))
                .body("approvedOn", is("2024-12-28"))
                .body("level", is("DISTRICT"))
                .body("items", is(1))
                .body("steps.step", contains("SUBMIT", "APPROVE"))
                .body("allowedSteps.step", containsInAnyOrder("AMEND", "CLOSE"))
                .body("rulings[0].version", is("22-QĐ/TW"));
        read(secretary(), id, "/items")
                .statusCode(200)
                .body("items[0].number", is(1))
                .body("items[0].subjects.organisation", contains("BL-HM-DU", "BL-HM-C01"))
                .body("items[0].matters", contains("FINANCE"));
        read(auditor(), id, "/history")
                .statusCode(200)
                .body(
                        "items.action",
                        contains("programme.drafted", "programme.item-planned", "programme.step", "programme.step"));
    }

    @Test
    void a_body_has_one_programme_a_year_until_it_is_voided() {
        String id = drafted();
        as(inspector())
                .body(aProgramme("BL-UBKT", 2025))
                .post(PROGRAMMES)
                .then()
                .statusCode(409)
                .body("detail", containsString("already has a programme"));
        assertEquals(1, Database.number("select count(*) from programme"));
        change(inspector(), id, "void", "{\"reason\":\"Nhập trùng\"}").statusCode(200);
        drafted();
        drafted(inspector(), "BL-UBKT", 2024);
        as(inspector()).get(PROGRAMMES).then().body("items.year", contains(2024, 2025));
    }

    @Test
    void a_returned_programme_is_worked_over_and_submitted_again() {
        String id = submitted("BL-HM-DU");
        String add = anItemOn(organisation("BL-DV-DU"));
        change(inspector(), id, "items", add).statusCode(409);
        step(standingCommittee(), id, "{\"step\":\"RETURN\",\"on\":\"2024-12-21\"}")
                .statusCode(400)
                .body("violations.field", contains("reason"));
        step(standingCommittee(), id, "{\"step\":\"RETURN\",\"on\":\"2024-12-21\",\"reason\":\"Bổ sung\"}")
                .statusCode(200)
                .body("state", is("RETURNED"));
        planned(id, add);
        change(inspector(), id, "items/" + onlyItem(id) + "/void", "{\"reason\":\"Trùng\"}")
                .statusCode(200);
        step(inspector(), id, "{\"step\":\"SUBMIT\",\"on\":\"2024-12-22\"}").statusCode(200);
        read(inspector(), id, "/items").body("items.number", contains(2));
    }

    @Test
    void an_empty_programme_is_not_submitted() {
        String id = drafted();
        step(inspector(), id, "{\"step\":\"SUBMIT\"}").statusCode(409);
        read(inspector(), id, "").body("state", is("DRAFT"));
    }

    @Test
    void what_is_approved_changes_by_an_amendment_alone_and_is_told_as_it_was_known() {
        String id = approved("BL-HM-DU");
        String item = onlyItem(id);
        change(inspector(), id, "items", anItemOn(organisation("BL-DV-DU"))).statusCode(409);
        change(inspector(), id, "items/" + item + "/void", "{\"reason\":\"x\"}").statusCode(409);
        step(standingCommittee(), id, "{\"step\":\"AMEND\",\"on\":\"2025-01-05\"}")
                .statusCode(400);
        String before = Database.column(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst();
        String amendment = change(
                        inspector(), id, "amendments", """
                        {"ground":"Sắp xếp đơn vị hành chính","takeOut":[{"item":"%s","reason":"Chuyển đối tượng"}],"items":[%s]}""".formatted(item, anItemOn(organisation("BL-DV-DU"))))
                .statusCode(201)
                .body("state", is("PROPOSED"))
                .body("brings", is(1))
                .extract()
                .path("id");
        read(inspector(), id, "/items").body("items.number", contains(1));
        read(inspector(), id, "/items?amendment=" + amendment).body("items.number", contains(2));
        change(
                        inspector(),
                        id,
                        "amendments",
                        "{\"ground\":\"x\",\"items\":[" + anItemOn(organisation("BL-DV-DU")) + "]}")
                .statusCode(409);
        String decision =
                "{\"step\":\"APPROVE\",\"on\":\"2025-02-10\",\"document\":\"31-QĐ/UBKTHU\",\"issuer\":\"BL-UBKT\"}";
        change(inspector(), id, "amendments/" + amendment + "/steps", decision).statusCode(403);
        change(standingCommittee(), id, "amendments/" + amendment + "/steps", decision)
                .statusCode(200)
                .body("state", is("APPROVED"))
                .body("takesOut.number", contains(1));
        read(inspector(), id, "/items").body("items.number", contains(2));
        read(inspector(), id, "/items?knownAt=" + before).body("items.number", contains(1));
        read(inspector(), id, "")
                .body("state", is("AMENDED"))
                .body("steps.step", contains("SUBMIT", "APPROVE", "AMEND"));
        change(standingCommittee(), id, "amendments/" + amendment + "/steps", decision)
                .statusCode(409);
    }

    @Test
    void a_rejected_amendment_leaves_the_programme_as_it_was() {
        String id = approved("BL-HM-DU");
        String amendment = change(
                        inspector(),
                        id,
                        "amendments",
                        "{\"ground\":\"x\",\"items\":[" + anItemOn(organisation("BL-DV-DU")) + "]}")
                .statusCode(201)
                .extract()
                .path("id");
        change(standingCommittee(), id, "amendments/" + amendment + "/steps", "{\"step\":\"REJECT\"}")
                .statusCode(400);
        change(
                        standingCommittee(),
                        id,
                        "amendments/" + amendment + "/steps",
                        "{\"step\":\"REJECT\",\"reason\":\"Chưa cần thiết\"}")
                .statusCode(200);
        read(inspector(), id, "/items").body("items.number", contains(1));
        read(inspector(), id, "").body("state", is("APPROVED"));
    }

    @Test
    void it_is_closed_when_its_year_is_over_and_nothing_is_open() {
        String id = approved("BL-HM-DU");
        step(standingCommittee(), id, "{\"step\":\"CLOSE\",\"on\":\"2025-06-29\"}")
                .statusCode(400)
                .body("violations.field", contains("on"));
        step(standingCommittee(), id, "{\"step\":\"CLOSE\",\"on\":\"2025-06-30\"}")
                .statusCode(422)
                .body("findings.rule", contains("PRG-20"));
        change(
                        standingCommittee(),
                        id,
                        "items/" + onlyItem(id) + "/drop",
                        "{\"on\":\"2025-06-20\",\"ground\":\"Kết thúc hoạt động cấp huyện\"}")
                .statusCode(200)
                .body("droppedOn", is("2025-06-20"));
        change(standingCommittee(), id, "items/" + onlyItem(id) + "/drop", "{\"ground\":\"x\"}")
                .statusCode(409);
        step(standingCommittee(), id, "{\"step\":\"CLOSE\",\"on\":\"2025-06-30\"}")
                .statusCode(200)
                .body("state", is("CLOSED"));
    }

    @Test
    void it_may_be_approved_by_the_standing_committee_of_the_committee_for_which_the_body_acts() {
        String id = submitted("BL-HM-DU");
        step(
                        standingCommittee(),
                        id,
                        "{\"step\":\"APPROVE\",\"on\":\"2024-12-28\",\"document\":\"112-QĐ/HU\",\"issuer\":\"BL-BTV\"}")
                .statusCode(200);
    }
}
