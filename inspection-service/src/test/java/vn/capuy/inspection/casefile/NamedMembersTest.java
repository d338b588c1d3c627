package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.load;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.testing.Persons.person;
import static vn.capuy.testing.Persons.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;

/** Members are named as their dossiers tell them, and kept by what they were at the time. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class NamedMembersTest {
    @Inject
    FeedReader feed;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static String member(String code, String name) {
        return "{\"kind\":\"MEMBER\",\"organisation\":\"BL-HM-C01\",\"member\":\"%s\"%s}"
                .formatted(code, name == null ? "" : ",\"memberName\":\"" + name + "\"");
    }

    private static String signs(String... subjects) {
        return aCase("KT-01", "INSPECTION_SIGNS_OF_VIOLATION", "BL-UBKT", "2022-05-16", subjects);
    }

    @Test
    void the_name_of_a_known_member_is_taken_from_his_dossier_and_he_is_kept_by_what_he_was() {
        // Told, and not yet applied: naming him reads the feed.
        tell(
                "N-01",
                person(
                        "N-01",
                        "Lý Thị Uỷ",
                        "BL",
                        "2022-05-16",
                        "2023-05-16",
                        false,
                        "BL-HM-C01 2020-01-01 2022-05-17",
                        "BL-DV-C01 2022-05-17 null"));
        String id = opened(signs(member("N-01", null), organisation("BL-HM-DU")));
        as(inspector())
                .get(CASES + "/" + id)
                .then()
                .body("subjects[0].memberName", is("Lý Thị Uỷ"))
                .body("subjects[0].known", is(true))
                .body("subjects[0].status", is("PROBATIONARY"))
                .body("subjects[0].heldIn", contains("BL-HM-C01"))
                .body("subjects[1].known", nullValue())
                .body("subjects[1].status", nullValue());
        Persons.tell(feed, "N-01", "Lý Thị Thuỷ", "TY");
        as(inspector())
                .get(CASES + "/" + id)
                .then()
                .body("subjects[0].memberName", is("Lý Thị Uỷ"))
                .body("subjects[0].status", is("PROBATIONARY"));
        assertEquals(
                List.of("Lý Thị Uỷ"),
                Database.column(
                        "select detail #>> '{subjects,0,memberName}' from journal where action = 'case.opened'"));
    }

    @Test
    void a_name_that_is_not_his_is_refused_without_telling_his() {
        Persons.tell(feed, "N-01", "Lý Thị Uỷ", "BL");
        as(inspector())
                .body(signs(member("N-01", "Hoàng Văn Thử")))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("subjects[0].memberName"))
                .body(not(containsString("Lý Thị")));
        // Tone marks and letter case part no names.
        opened(signs(member("N-01", "LÝ  THỊ ỦY")));
    }

    @Test
    void a_member_whose_dossier_is_elsewhere_is_named_as_the_decision_does_and_told_apart() {
        as(inspector())
                .body(signs(member("N-00", null)))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("subjects[0].memberName"));
        String id = opened(signs(member("N-00", "Trần Văn Xa")));
        as(inspector())
                .get(CASES + "/" + id)
                .then()
                .body("subjects[0].known", is(false))
                .body("subjects[0].status", is("UNKNOWN"))
                .body("subjects[0].memberName", is("Trần Văn Xa"));
    }

    @Test
    void a_member_outside_the_scope_is_not_told_from_one_who_is_not_known() {
        Persons.tell(feed, "N-01", "Lý Thị Uỷ", "TY", "TY 2020-01-01 null");
        as(inspector())
                .body(signs(member("N-01", null)))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("subjects[0].memberName"))
                .body(not(containsString("Lý Thị")));
        String id = opened(signs(member("N-01", "Hoàng Văn Thử")));
        as(inspector()).get(CASES + "/" + id).then().body("subjects[0].known", is(false));
    }

    @Test
    void who_was_entered_by_mistake_is_not_named() {
        tell("N-01", person("N-01", "Lý Thị Uỷ", "BL", null, null, true));
        as(inspector())
                .body(signs(member("N-01", "Lý Thị Uỷ")))
                .post(CASES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("subjects[0].member"));
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "subjects", "{\"subjects\":[" + member("N-01", null) + "]}")
                .statusCode(400);
        assertEquals(1, Database.number("select count(*) from case_subject"));
        assertEquals(0, Register.version(id));
    }

    @Test
    void who_is_added_later_is_kept_as_on_the_day_of_the_decision() {
        Persons.tell(feed, "N-01", "Lý Thị Uỷ", "BL", "BL-DV-DU 2021-01-01 null");
        String id = opened(aCase("KT-01"));
        change(inspector(), id, "subjects", "{\"subjects\":[" + member("N-01", null) + "]}")
                .statusCode(200)
                .body("subjects[1].memberName", is("Lý Thị Uỷ"))
                .body("subjects[1].status", is("OFFICIAL"))
                .body("subjects[1].heldIn", contains("BL-DV-DU"));
    }

    @Test
    void a_file_is_held_against_the_dossiers_too() {
        Persons.tell(feed, "N-01", "Lý Thị Uỷ", "BL", "BL-DV-DU 2021-01-01 null");
        tell("N-02", person("N-02", "Hoàng Văn Hai", "BL", null, null, true));
        String row = "%s,INSPECTION_FINANCE,BL-UBKT,Một,2021-03-01,,false,,MEMBER,BL-HM-C01,%s,%s\n";
        load("", row.formatted("A", "N-01", "Hoàng") + row.formatted("B", "N-02", "") + row.formatted("C", "N-00", ""))
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4))
                .body("violations.column", contains("member_name", "member", "member_name"));
        load("", row.formatted("A", "N-01", "") + row.formatted("B", "N-00", "Trần Văn Xa"))
                .statusCode(200)
                .body("written", is(2));
        assertEquals(
                List.of("Lý Thị Uỷ true OFFICIAL {BL-DV-DU}", "Trần Văn Xa false UNKNOWN {}"),
                Database.column("select member_name || ' ' || known || ' ' || status || ' ' || held_in::text"
                        + " from case_subject order by member desc"));
        as(inspector()).get(CASES).then().body("items.reference", containsInAnyOrder("A", "B"));
    }
}
