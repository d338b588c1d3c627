package vn.capuy.inspection.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.testing.Persons.person;
import static vn.capuy.testing.Persons.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.TestFeed;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MembersTest {
    private static final String MEMBERS = "/api/inspection/v1/members";
    private static final String COPY =
            "select to_jsonb(m)::text || coalesce((select jsonb_agg(to_jsonb(p) order by p.valid, p.organisation)::text"
                    + " from member_place p where p.member = m.code), '') from member m where code = 'M-01'";

    @Inject
    FeedReader feed;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    private void pull() {
        feed.pull(FeedSource.ORGANISATION);
    }

    private static Tokens reader(String org) {
        return Tokens.of("reader").roles("inspection-reader").org(org);
    }

    @Test
    void a_member_is_found_by_a_part_of_his_name_with_or_without_diacritics() {
        tell(feed, "M-01", "Hoàng Văn Hoả", "BL");
        tell(feed, "M-02", "Hoàng Văn Hỏa", "BL");
        tell(feed, "M-03", "Lý Uỷ Dục", "BL");
        tell(feed, "M-04", "Lý Uỷ Đức", "BL");
        as(inspector())
                .get(MEMBERS)
                .then()
                .statusCode(200)
                .body("items.code", contains("M-01", "M-02", "M-03", "M-04"));
        as(inspector()).queryParam("name", "hoả").get(MEMBERS).then().body("items.code", contains("M-01", "M-02"));
        as(inspector()).queryParam("name", "ủy đức").get(MEMBERS).then().body("items.code", contains("M-04", "M-03"));
        as(inspector()).queryParam("name", "%").get(MEMBERS).then().body("items", hasSize(0));
        as(inspector())
                .queryParam("name", "مدير")
                .get(MEMBERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(inspector()).queryParam("name", "\0").get(MEMBERS).then().statusCode(400);
        as(inspector()).queryParam("name", "x".repeat(201)).get(MEMBERS).then().statusCode(400);
        String next = as(inspector())
                .queryParam("name", "đức")
                .get(MEMBERS + "?limit=1")
                .then()
                .body("items.code", contains("M-04"))
                .extract()
                .path("next");
        as(inspector())
                .queryParam("after", next)
                .queryParam("name", "đức")
                .get(MEMBERS + "?limit=5")
                .then()
                .body("items.code", contains("M-03"))
                .body("next", nullValue());
    }

    @Test
    void he_is_told_with_what_he_was_on_the_day_and_where_he_held_posts() {
        tell(
                "M-01",
                person(
                        "M-01",
                        "Hoàng Văn Một",
                        "BL",
                        "2021-05-19",
                        "2022-05-19",
                        false,
                        "BL-HM-DU 2020-01-01 2022-06-01",
                        "BL-DV-DU 2022-06-01 null"));
        pull();
        for (var each : List.of(
                List.of("2021-05-18", "UNKNOWN"),
                List.of("2021-05-19", "PROBATIONARY"),
                List.of("2022-05-18", "PROBATIONARY"),
                List.of("2022-05-19", "OFFICIAL"))) {
            as(inspector())
                    .get(MEMBERS + "?onDay=" + each.getFirst())
                    .then()
                    .body("items[0].status", is(each.getLast()));
            as(inspector())
                    .get(MEMBERS + "/M-01?onDay=" + each.getFirst())
                    .then()
                    .body("status", is(each.getLast()));
        }
        as(inspector())
                .get(MEMBERS + "/M-01")
                .then()
                .statusCode(200)
                .body("managedByName", is("Unit BL"))
                .body("voided", is(false))
                .body("places.organisationName", contains("Unit BL-HM-DU", "Unit BL-DV-DU"))
                .body("places.until", contains("2022-06-01", null));
        as(inspector())
                .get(MEMBERS + "?organisation=BL-HM&onDay=2022-05-31")
                .then()
                .body("items[0].organisations", contains("BL-HM-DU"));
        as(inspector())
                .get(MEMBERS + "?organisation=BL-HM&onDay=2022-06-01")
                .then()
                .body("items", hasSize(0));
        as(inspector())
                .get(MEMBERS + "?organisation=BL-DV-DU&onDay=2022-06-01")
                .then()
                .body("items", hasSize(1));
        assertEquals(5, Database.number("select count(*) from journal where action = 'member.read'"));
    }

    @Test
    void a_member_exists_for_those_who_manage_him_and_for_those_with_whom_he_held_a_post() {
        tell(feed, "M-01", "Hoàng Văn Một", "TY", "BL-HM-DU 2020-01-01 2020-12-31", "TY 2021-01-01 null");
        as(reader("TY")).get(MEMBERS + "/M-01").then().statusCode(200).body("places.organisation", contains("TY"));
        as(reader("BL-HM")).get(MEMBERS + "/M-01").then().body("places.organisation", contains("BL-HM-DU"));
        as(reader("BL-HM")).get(MEMBERS).then().body("items.code", contains("M-01"));
        tell(feed, "M-02", "Hoàng Văn Hai", "BL", "TY 2021-01-01 null");
        as(reader("BL"))
                .get(MEMBERS + "?organisation=TY&onDay=2022-01-01")
                .then()
                .body("items.code", contains("M-01"));
        for (String org : List.of("BL-DV", "BL-H", "")) {
            as(reader(org)).get(MEMBERS + "/M-01").then().statusCode(404);
            as(reader(org)).get(MEMBERS).then().statusCode(200).body("items", hasSize(0));
        }
        as(inspector()).get(MEMBERS + "/M-00").then().statusCode(404);
        // The new commune stands where he held the post, but did not then.
        as(reader("QN-HM")).get(MEMBERS + "/M-01").then().statusCode(404);
    }

    @Test
    void who_was_entered_by_mistake_is_not_listed() {
        tell("M-01", person("M-01", "Hoàng Văn Một", "BL", null, null, true));
        pull();
        as(inspector()).get(MEMBERS).then().body("items", hasSize(0));
        as(inspector()).get(MEMBERS + "/M-01").then().statusCode(200).body("voided", is(true));
    }

    @Test
    void the_list_is_given_as_a_file_which_the_journal_tells() {
        tell(feed, "M-01", "Hoàng Văn Một", "BL", "BL-HM-DU 2020-01-01 null");
        as(inspector())
                .accept("text/csv")
                .get(MEMBERS + "?name=mot&onDay=2022-01-01")
                .then()
                .statusCode(200)
                .body(containsString("M-01,Hoàng Văn Một,BL,Unit BL,2010-05-19,2011-05-19,OFFICIAL,BL-HM-DU"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'member.exported'"));
    }

    @Test
    void an_event_that_comes_again_or_late_changes_nothing_and_a_later_one_does() {
        tell(feed, "M-01", "Hoàng Văn Một", "BL", "BL-HM-DU 2020-01-01 null");
        tell(feed, "M-01", "Hoàng Văn Mốt", "TY", "TY 2021-01-01 null");
        List<String> copy = Database.column(COPY);
        Database.run("update feed_cursor set last_position = 0 where source = 'organisation'");
        pull();
        assertEquals(copy, Database.column(COPY));
        Database.run("insert into feed_cursor values ('organisation:" + Persons.TYPE + "', 0)");
        pull();
        assertEquals(copy, Database.column(COPY));
        tell(feed, "M-01", "Hoàng Văn Một", "BL");
        assertEquals(
                List.of("Hoàng Văn Một BL"),
                Database.column("select full_name || ' ' || managed_by from member where code = 'M-01'"));
        assertEquals(0, Database.number("select count(*) from member_place where member = 'M-01'"));
    }

    @Test
    void a_running_installation_that_passed_by_the_persons_reads_them_afterwards() {
        tell(feed, "M-01", "Hoàng Văn Một", "BL");
        Database.run("delete from member_place; delete from member");
        pull();
        assertEquals(0, Database.number("select count(*) from member"));
        Database.run("insert into feed_cursor values ('organisation:" + Persons.TYPE + "', 0)");
        pull();
        as(inspector()).get(MEMBERS + "/M-01").then().statusCode(200);
        assertEquals(List.of("organisation"), Database.column("select source from feed_cursor"));
    }

    @Test
    void a_place_whose_organisation_is_not_known_yet_does_not_stop_the_feed() {
        tell(feed, "M-01", "Hoàng Văn Một", "BL-LATER", "BL-LATER 2020-01-01 null", "BL-DV-DU 2020-01-01 null");
        tell(feed, "M-02", "Hoàng Văn Hai", "BL");
        as(inspector()).get(MEMBERS).then().body("items.code", contains("M-02", "M-01"));
        as(inspector())
                .get(MEMBERS + "/M-01")
                .then()
                .body("managedByName", is("BL-LATER"))
                .body("places.organisation", contains("BL-DV-DU"));
        TestFeed.tell("vn.capuy.organisation.unit", "BL-LATER", """
                {"code":"BL-LATER","kind":"CELL","name":{"vi":"Chi bộ","en":"Later cell","ar":"خلية"},"symbol":null,\
                "standsIn":null,"establishedOn":"2020-01-01","endedOn":null,\
                "placements":[{"parent":"BL-HM-DU","from":"2020-01-01","until":null}]}""");
        pull();
        as(inspector())
                .get(MEMBERS + "/M-01")
                .then()
                .body("managedByName", is("Later cell"))
                .body("places.organisation", contains("BL-DV-DU", "BL-LATER"));
    }
}
