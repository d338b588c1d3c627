package vn.capuy.inspection.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.secretary;
import static vn.capuy.inspection.programme.Plan.APPROVAL;
import static vn.capuy.inspection.programme.Plan.PROGRAMMES;
import static vn.capuy.inspection.programme.Plan.anItemOn;
import static vn.capuy.inspection.programme.Plan.change;
import static vn.capuy.inspection.programme.Plan.drafted;
import static vn.capuy.inspection.programme.Plan.planned;
import static vn.capuy.inspection.programme.Plan.read;
import static vn.capuy.inspection.programme.Plan.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** Versions, repetitions, and who is told what. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProgrammeAccessTest {
    @BeforeEach
    void clear() {
        Register.clear();
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
