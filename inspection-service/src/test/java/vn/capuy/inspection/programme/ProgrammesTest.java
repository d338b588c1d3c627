package vn.capuy.inspection.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import static vn.capuy.inspection.programme.Plan.anItem;
import static vn.capuy.inspection.programme.Plan.anItemOn;
import static vn.capuy.inspection.programme.Plan.approved;
import static vn.capuy.inspection.programme.Plan.change;
import static vn.capuy.inspection.programme.Plan.drafted;
import static vn.capuy.inspection.programme.Plan.inspectorOf;
import static vn.capuy.inspection.programme.Plan.onlyItem;
import static vn.capuy.inspection.programme.Plan.planned;
import static vn.capuy.inspection.programme.Plan.read;
import static vn.capuy.inspection.programme.Plan.step;
import static vn.capuy.inspection.programme.Plan.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProgrammesTest {
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

    @ParameterizedTest
    @CsvSource({"BL-HM,2024", "BL-HM-T01,2024", "BL-UBKT,2026", "QN-HM-DU,2024", "KHONG-CO,2025", "TY,2025"})
    void a_place_or_a_body_that_does_not_stand_in_the_year_or_scope_has_none(String body, int year) {
        as(inspector())
                .body(aProgramme(body, year))
                .post(PROGRAMMES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("body"));
        assertEquals(0, Database.number("select count(*) from programme"));
    }

    @Test
    void a_year_that_lies_too_far_ahead_is_not_planned() {
        as(inspectorOf("QN"))
                .body(aProgramme("QN-UBKT", 9000))
                .post(PROGRAMMES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("year"));
    }

    @Test
    void a_district_that_ends_within_the_year_plans_up_to_its_end() {
        String id = drafted();
        planned(id, anItem("INSPECTION_FINANCE", "2025-05-01", "2025-06-30", "BL-UBKT", organisation("BL-HM-DU")));
        change(
                        inspector(),
                        id,
                        "items",
                        anItem("INSPECTION_FINANCE", "2025-06-01", "2025-07-01", "BL-UBKT", organisation("BL-HM-DU")))
                .statusCode(400)
                .body("violations.field", hasItems("periodTo", "leadBody"))
                .body("violations.message", hasItem(containsString("2025-06-30")));
        assertEquals(1, Database.number("select count(*) from programme_item"));
    }

    @Test
    void a_commune_that_begins_within_the_year_plans_from_its_first_day() {
        String id = drafted(inspectorOf("QN"), "QN-HM-DU", 2025);
        read(inspectorOf("QN"), id, "").body("beginsOn", is("2025-07-01"));
        change(
                        inspectorOf("QN"),
                        id,
                        "items",
                        anItem("INSPECTION_FINANCE", "2025-06-30", "2025-08-01", "QN-HM-DU", organisation("QN-HM-DU")))
                .statusCode(400)
                .body("violations.field", hasItem("periodFrom"));
    }

    @Test
    void all_faults_of_an_item_are_told_at_once_and_nothing_is_planned() {
        String id = drafted();
        String item = anItem(
                        "INSPECTION_FINANCE",
                        "2025-04-30",
                        "2025-03-01",
                        "TY",
                        organisation("BL-HM-DU"),
                        organisation("BL-HM-DU"),
                        organisation("BL-HM"),
                        organisation("QN-UBKT"))
                .replace("\"FINANCE\"", "\"FINANCE\",\"FINANCE\"");
        change(inspector(), id, "items", item)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "periodTo",
                                "leadBody",
                                "subjects[1]",
                                "subjects[2].organisation",
                                "subjects[3].organisation",
                                "matters[1]"));
        assertEquals(0, Database.number("select count(*) from programme_item"));
    }

    @ParameterizedTest
    @CsvSource({
        "DENUNCIATION,PRG-01",
        "COMPLAINT,PRG-01",
        "INSPECTION_SIGNS_OF_VIOLATION,PRG-02",
    })
    void what_comes_by_itself_is_not_planned(String kind, String rule) {
        String id = drafted();
        change(inspector(), id, "items", anItem(kind, "2025-03-01", "2025-03-31", "BL-UBKT", organisation("BL-HM-DU")))
                .statusCode(422)
                .body("findings.rule", contains(rule))
                .body("findings[0].certainty", is("GENERAL"))
                .body("findings[0].citation", containsString("22-QĐ/TW"));
        assertEquals(0, Database.number("select count(*) from programme_item"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"INSPECTION_FINANCE\"}",
                "{\"kind\":\"X\"}",
                "[]",
                "null",
                "{\"matters\":[\"tài chính\"]}",
                "{\"ground\":\"\\u0000\"}"
            })
    void what_is_no_item_changes_nothing(String json) {
        String id = drafted();
        change(inspector(), id, "items", json).statusCode(400);
        assertEquals(0, Database.number("select count(*) from programme_item"));
    }

    @Test
    void whoever_made_it_does_not_approve_it() {
        String id = submitted("BL-HM-DU");
        var both = Tokens.of("inspector")
                .roles("inspection-editor", "inspection-approver")
                .org("BL")
                .clearance("SECRET");
        step(both, id, APPROVAL).statusCode(403);
        step(inspector(), id, APPROVAL).statusCode(403);
        read(both, id, "").body("allowedSteps.allowed", not(hasItem(true)));
        assertEquals(0, Database.number("select count(*) from programme_step where step = 'APPROVE'"));
    }

    @ParameterizedTest
    @CsvSource({
        "5-CTr/UBKTHU,BL-UBKT,2024-12-28,document",
        "05/UBKTHU,BL-UBKT,2024-12-28,document",
        "05-CTr/HU,BL-UBKT,2024-12-28,document",
        "05-CTr/UBKTTU,QN-UBKT,2024-12-28,issuer",
        "05-CTr/HU,TY,2024-12-28,issuer",
        "05-CTr/UBKTHU,BL-UBKT,2024-12-19,on",
        "05-CTr/UBKTHU,BL-UBKT,2025-07-01,issuer",
        "05-CTr/UBKTHU,BL-UBKT,2999-01-01,on",
    })
    void it_is_approved_by_a_document_of_its_own_issuer_and_day(
            String document, String issuer, String on, String field) {
        String id = submitted("BL-HM-DU");
        String approval = "{\"step\":\"APPROVE\",\"on\":\"%s\",\"document\":\"%s\",\"issuer\":\"%s\"}"
                .formatted(on, document, issuer);
        step(standingCommittee(), id, approval).statusCode(400).body("violations.field", contains(field));
        read(secretary(), id, "").body("state", is("SUBMITTED"));
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
    void a_stale_or_unnamed_version_changes_nothing() {
        String id = drafted();
        as(inspector())
                .body(anItemOn(organisation("BL-HM-DU")))
                .post(PROGRAMMES + "/" + id + "/items")
                .then()
                .statusCode(428);
        as(inspector())
                .header("If-Match", "\"77\"")
                .body(anItemOn(organisation("BL-HM-DU")))
                .post(PROGRAMMES + "/" + id + "/items")
                .then()
                .statusCode(412);
        assertEquals(0, Database.number("select count(*) from programme_item"));
    }

    @Test
    void a_repeated_request_plans_once() {
        String id = drafted();
        long version = Plan.version(id);
        for (int i = 0; i < 2; i++) {
            as(inspector())
                    .header("Idempotency-Key", "plan-1")
                    .header("If-Match", "\"" + version + "\"")
                    .body(anItemOn(organisation("BL-HM-DU")))
                    .post(PROGRAMMES + "/" + id + "/items")
                    .then()
                    .statusCode(201)
                    .body("number", is(1));
        }
        assertEquals(1, Database.number("select count(*) from programme_item"));
    }

    @Test
    void a_restricted_item_does_not_exist_for_who_is_not_cleared_and_he_approves_no_programme_with_one() {
        String id = drafted();
        planned(id, anItemOn(organisation("BL-DV-DU")));
        String hidden =
                planned(id, anItemOn(organisation("BL-HM-DU")).replace("\"restricted\":false", "\"restricted\":true"));
        step(inspector(), id, "{\"step\":\"SUBMIT\",\"on\":\"2024-12-20\"}").statusCode(200);
        read(secretary(), id, "").body("items", is(1));
        read(secretary(), id, "/items").body("items", hasSize(1)).body("items.id", not(hasItem(hidden)));
        read(secretary(), id, "/history").body("items.subject", not(hasItem(hidden)));
        as(secretary())
                .accept("text/csv")
                .get(PROGRAMMES + "/" + id + "/items")
                .then()
                .body(not(containsString("BL-HM-DU")));
        var uncleared = Tokens.of("uncleared")
                .roles("inspection-reader", "inspection-approver")
                .org("BL")
                .clearance("CONFIDENTIAL");
        step(uncleared, id, APPROVAL).statusCode(403);
        read(inspector(), id, "").body("items", is(2)).body("state", is("SUBMITTED"));
    }

    @Test
    void an_inspector_does_not_see_that_he_is_to_be_looked_at() {
        String id = drafted();
        planned(id, anItemOn(member("BL-P0009", "BL-HM-C01")));
        Database.run("insert into inspector (id, account, member, member_name, organisation, committee, held_from,"
                + " recorded_at, recorded_by, version) values (gen_random_uuid(), 'looked-at', 'BL-P0009', 'Lý Văn Thử',"
                + " 'BL-HM-C01', 'BL-UBKT', '2020-01-01', now(), 'test', 0)");
        var lookedAt =
                Tokens.of("looked-at").roles("inspection-reader").org("BL").clearance("TOP_SECRET");
        read(lookedAt, id, "/items").statusCode(200).body("items", hasSize(0));
        read(inspector(), id, "/items").body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TY", "BL-HM", "QN-HM", ""})
    void a_programme_of_a_body_outside_the_scope_does_not_exist(String org) {
        String id = drafted();
        var stranger = Tokens.of("stranger")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org(org)
                .clearance("TOP_SECRET");
        as(stranger).get(PROGRAMMES).then().statusCode(200).body("items", hasSize(0));
        for (String what : new String[] {"", "/items", "/history", "/progress", "/clashes", "/amendments"}) {
            read(stranger, id, what).statusCode(404);
        }
        change(stranger, id, "items", anItemOn(organisation("BL-HM-DU"))).statusCode(404);
        step(stranger, id, "{\"step\":\"SUBMIT\"}").statusCode(404);
        change(stranger, id, "void", "{\"reason\":\"x\"}").statusCode(404);
    }

    @Test
    void the_list_is_read_page_by_page_and_as_a_file() {
        drafted();
        drafted(inspector(), "BL-UBKT", 2024);
        drafted(inspector(), "BL", 2025);
        String next = as(inspector())
                .get(PROGRAMMES + "?limit=2")
                .then()
                .body("items.body", contains("BL-UBKT", "BL"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(inspector()).get(PROGRAMMES + "?limit=2&after=" + next).then().body("items.body", contains("BL-UBKT"));
        as(inspector()).get(PROGRAMMES + "?year=2024").then().body("items", hasSize(1));
        as(inspector())
                .accept("text/csv")
                .get(PROGRAMMES)
                .then()
                .statusCode(200)
                .body(containsString("BL-UBKT"));
    }
}
