package vn.capuy.document.workinggroup.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.workinggroup.Groups.COMMITTEES;
import static vn.capuy.document.workinggroup.Groups.DEPUTY;
import static vn.capuy.document.workinggroup.Groups.MEMBERS;
import static vn.capuy.document.workinggroup.Groups.SECRETARY;
import static vn.capuy.document.workinggroup.Groups.WORKING_GROUPS;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.created;
import static vn.capuy.document.workinggroup.Groups.founded;
import static vn.capuy.document.workinggroup.Groups.foundedCommittee;
import static vn.capuy.document.workinggroup.Groups.head;
import static vn.capuy.document.workinggroup.Groups.persons;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GroupMemberTest {
    private static final String IMPORTS = "group-members/imports";

    private String committee;

    @BeforeEach
    void a_committee() {
        Desk.clear();
        persons();
        committee = foundedCommittee();
    }

    @Test
    void a_person_in_office_sits_in_a_committee_and_who_left_office_is_told() {
        String seat = created(MEMBERS, head("committee", committee, SECRETARY, "2020-10-15"));
        clerk().get(MEMBERS + "/" + seat)
                .then()
                .statusCode(200)
                .body("memberName", equalTo("Tằng Thị Thử"))
                .body("inOffice", equalTo(false))
                .body("state", equalTo("SERVING"));
        onDay("2021-10-31", "").body("items.inOffice", contains(true));
        onDay("2021-10-31", "&leftOffice=true").body("items", empty());
        onDay("2021-11-01", "&leftOffice=true").body("items.id", contains(seat));
        clerkOfHoanhMo().get(MEMBERS + "/" + seat).then().statusCode(404);
    }

    @Test
    void nobody_sits_in_office_by_a_dossier_that_was_entered_by_mistake() {
        String seat = created(MEMBERS, head("committee", committee, DEPUTY, "2020-10-15"));
        onDay("2021-10-31", "&leftOffice=true").body("items", empty());
        Database.run("update member set voided = true where code = '" + DEPUTY + "'");
        onDay("2021-10-31", "&leftOffice=true").body("items.id", contains(seat));
    }

    @Test
    void who_left_office_is_replaced_the_seat_before_stays_as_it_was() {
        String seat = created(MEMBERS, head("committee", committee, SECRETARY, "2020-10-15"));
        var next = Map.of("from", "2021-11-01", "ground", "Chuyển công tác", "member", DEPUTY);
        at(clerk(), 0)
                .body(with(Map.copyOf(next), "from", "2020-10-15"))
                .post(MEMBERS + "/" + seat + "/replace")
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
        at(clerk(), 0)
                .body(next)
                .post(MEMBERS + "/" + seat + "/replace")
                .then()
                .statusCode(200)
                .body("member", equalTo(DEPUTY))
                .body("function", equalTo("HEAD"))
                .body("office", equalTo("Bí thư Huyện uỷ"))
                .body("replaces", equalTo(seat));
        clerk().get(MEMBERS + "/" + seat)
                .then()
                .body("state", equalTo("ENDED"))
                .body("lastDay", equalTo("2021-10-31"))
                .body("member", equalTo(SECRETARY));
        onDay("2021-10-31", "").body("items.member", contains(SECRETARY));
        onDay("2021-11-01", "").body("items.member", contains(DEPUTY));
        at(clerk(), 1).body(next).post(MEMBERS + "/" + seat + "/replace").then().statusCode(409);
    }

    @Test
    void a_replacement_that_cannot_sit_changes_nothing() {
        String seat = created(MEMBERS, head("committee", committee, DEPUTY, "2020-10-15"));
        at(clerk(), 0)
                .body(Map.of("from", "2021-11-01", "ground", "Chuyển công tác", "member", SECRETARY))
                .post(MEMBERS + "/" + seat + "/replace")
                .then()
                .statusCode(400)
                .body("violations.message", contains(containsString("holds no post")));
        clerk().get(MEMBERS + "/" + seat)
                .then()
                .header("ETag", "\"0\"")
                .body("state", equalTo("SERVING"))
                .body("lastDay", nullValue());
    }

    @Test
    void an_office_may_sit_without_a_name() {
        clerk().body(Map.of(
                        "committee",
                        committee,
                        "function",
                        "MEMBER",
                        "organisation",
                        "BL-BTC",
                        "office",
                        "Trưởng Ban Tổ chức Huyện uỷ",
                        "from",
                        "2020-10-15"))
                .post(MEMBERS)
                .then()
                .statusCode(201)
                .body("memberName", nullValue())
                .body("inOffice", nullValue());
    }

    @RepeatedTest(5)
    void one_head_sits_at_a_time_also_when_two_are_seated_at_once() throws Exception {
        var seats = Stream.of(SECRETARY, DEPUTY)
                .map(member -> head("committee", committee, member, "2020-10-15"))
                .toList();
        var begin = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = seats.stream()
                    .map(seat -> both.submit(() -> {
                        begin.await();
                        return clerk().body(seat).post(MEMBERS).statusCode();
                    }))
                    .toList();
            begin.countDown();
            assertEquals(
                    Set.of(201, 409),
                    Set.of(answers.get(0).get(), answers.get(1).get()));
        }
        assertEquals(1, Database.number("select count(*) from group_member"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        clerk().body(Map.of("function", "MEMBER", "organisation", "NOWHERE", "from", "2199-01-01"))
                .post(MEMBERS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("committee", "office", "from", "organisation"));
        clerk().body(head("committee", committee, "BL-P9999", "2020-10-15"))
                .post(MEMBERS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("member"));
        clerk().body(head("committee", committee, SECRETARY, "2020-09-30"))
                .post(MEMBERS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("committee"));
        assertEquals(0, Database.number("select count(*) from group_member"));
    }

    @Test
    void members_of_the_past_come_in_and_every_faulty_row_is_told() {
        String body = clerk().get(COMMITTEES + "/" + committee).then().extract().path("reference");
        String group = clerk().get(WORKING_GROUPS + "/" + founded("BL-HM"))
                .then()
                .extract()
                .path("reference");
        importCsv(importer(), IMPORTS, GroupMemberLine.COLUMN_NAMES + """

                BL,%1$s,,HEAD,BL,Bí thư,%3$s,Phụ trách chung,2020-10-15,2021-10-31,Chuyển công tác,02-QĐ/HU,
                BL,%1$s,,HEAD,BL,Bí thư,%4$s,Phụ trách chung,2021-11-01,,,118-QĐ/HU,
                BL,,%2$s,MEMBER,BL-BTC,Trưởng Ban Tổ chức,,,2020-10-15,,,,
                """.formatted(body, group, SECRETARY, DEPUTY))
                .then()
                .statusCode(200)
                .body("written", equalTo(3));
        importCsv(importer(), IMPORTS, GroupMemberLine.COLUMN_NAMES + """

                BL,%1$s,,HEAD,BL,Phó Bí thư,,,2022-01-01,,,,
                BL,%1$s,,MEMBER,BL,,%4$s,,2022-01-01,,,,
                BL,%1$s,%2$s,MEMBER,BL,Phó Bí thư,,,2022-01-01,,,,
                BL,%1$s,,MEMBER,BL,,,,2022-01-01,,,,
                BL,%1$s,,MEMBER,BL,,%3$s,,2022-01-01,,,,
                BL,,X,MEMBER,XX,Phó Bí thư,,,2022-01-01,,,,
                """.formatted(body, group, SECRETARY, DEPUTY))
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 7, 7));
        assertEquals(3, Database.number("select count(*) from group_member"));
        assertEquals(
                4, clerk().accept("text/csv").get(MEMBERS).asString().lines().count());
    }

    @Test
    void the_list_of_members_is_printed_and_that_it_was_is_in_the_journal() {
        created(MEMBERS, head("committee", committee, SECRETARY, "2020-10-15"));
        String sheet = COMMITTEES + "/" + committee + "/sheet?onDay=2021-12-31";
        byte[] pdf = clerk().accept("application/pdf")
                .get(sheet)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        byte[] docx = clerk().accept("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .get(sheet)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(new String(docx, StandardCharsets.ISO_8859_1).startsWith("PK"));
        clerk().get(COMMITTEES + "/" + committee + "/history")
                .then()
                .body(
                        "action",
                        containsInAnyOrder(
                                "steering-committee.founded", "group-member.printed", "group-member.printed"));
    }

    private io.restassured.response.ValidatableResponse onDay(String day, String more) {
        return clerk().get(MEMBERS + "?committee=" + committee + "&onDay=" + day + more)
                .then()
                .statusCode(200);
    }
}
