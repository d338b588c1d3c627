package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DossierTest {
    private static final String STUDY = """
            {"details": {"kind": "EDUCATION", "school": "Trường Đại học Luật Hà Nội", "major": "Luật", "degree": "UNIVERSITY",
             "form": "FULL_TIME", "fromOn": "2003-09-01", "toOn": "2007-06-30"}%s}""";
    private static final String SHEET = """
            {"details": {"kind": "IDENTITY", "birthPlace": "Xã Hoành Mô", "residence": "Thị trấn Bình Liêu", "religion": "Không",
             "health": "Tốt", "heightCm": 158, "bloodGroup": "O", "identityNumber": "022185000001",
             "foreignRelations": "Không"}%s}""";

    private String path;

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        path = "/people/" + idOf("CB-1");
    }

    private static String idOf(String code) {
        return Database.column("select id from person where code = '" + code + "'")
                .getFirst();
    }

    private String enter(String body) {
        return Api.editor("BL")
                .body(body)
                .post(path + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    @Test
    void an_entry_of_each_kind_stands_in_the_dossier_where_the_form_has_it() {
        enter(STUDY.formatted(""));
        enter(SHEET.formatted(""));
        enter("""
                {"details": {"kind": "LANGUAGE", "language": "Tiếng Trung Quốc", "level": "B1", "certifiedOn": "2012-05-01"}}""");
        enter("""
                {"details": {"kind": "AWARD", "rank": "MEDAL", "form": "Kỷ niệm chương", "awardedOn": "2015-05-19", "awardedBy": "Trung ương"}}""");
        enter("""
                {"details": {"kind": "DISCIPLINE", "side": "STATE", "form": "Khiển trách", "decidedOn": "2009-01-05", "decidedBy": "Chủ tịch UBND huyện"}}""");
        enter("""
                {"details": {"kind": "FAMILY", "side": "SPOUSE", "relation": "MOTHER", "name": "Lý Thị Năm", "birthYear": 1956}}""");
        enter("""
                {"details": {"kind": "SALARY", "grade": "01.003", "gradeName": "Chuyên viên", "step": 3, "coefficient": 3.00, "fromOn": "2014-01-01"}}""");
        Api.editor("BL")
                .get(path + "/dossier")
                .then()
                .statusCode(200)
                .body("person.code", equalTo("CB-1"))
                .body("identity.details.identityNumber", equalTo("022185000001"))
                .body("education.details.school", contains("Trường Đại học Luật Hà Nội"))
                .body("education[0].details.kind", equalTo("EDUCATION"))
                .body("languages.details.level", contains("B1"))
                .body("awards.details.rank", contains("MEDAL"))
                .body("discipline.details.side", contains("STATE"))
                .body("family.details.side", contains("SPOUSE"))
                .body("salary.details.coefficient", contains(3.0f))
                .body("retirement.on", equalTo("2045-04-30"))
                .body("retirement.years", equalTo(60))
                .body("retirement.bornFrom", equalTo("1975-05-01"))
                .body("retirement.bornTo", nullValue())
                .body("retirement.citation", equalTo("Điều 4, Nghị định 135/2020/NĐ-CP"))
                .body("photo", nullValue());
        Api.auditor("BL").get(path + "/history").then().body("action", hasItems("dossier.read"));
        // As it had begun by a day.
        Api.reader("BL")
                .get(path + "/dossier?on=2009-01-04")
                .then()
                .body("education", hasSize(1))
                .body("discipline", hasSize(0))
                .body("salary", hasSize(0));
        Api.reader("BL").get(path + "/dossier?on=2009-01-05").then().body("discipline", hasSize(1));
    }

    @Test
    void the_career_is_one_list_of_what_is_told_and_what_is_held_here() {
        Seed.holdings("CB-1,BTC-PB,2012-01-01,2019-12-31", "CB-1,BTC-TB,2020-01-01,");
        enter("""
                {"details": {"kind": "CAREER", "fromOn": "2007-08-01", "toOn": "2011-12-31", "organisation": "Phòng Tư pháp", "post": "Chuyên viên"}}""");
        Api.reader("BL")
                .get(path + "/dossier")
                .then()
                .body("career.from", contains("2007-08-01", "2012-01-01", "2020-01-01"))
                .body("career.source", contains("ENTRY", "HOLDING", "HOLDING"))
                .body("career.post", contains(null, "BTC-PB", "BTC-TB"))
                .body("career[1].begunBy", nullValue());
    }

    @Test
    void health_and_identity_number_are_for_those_who_work_with_dossiers() {
        String id = enter(SHEET.formatted(""));
        Api.reader("BL")
                .get(path + "/dossier")
                .then()
                .body("identity.details.identityNumber", nullValue())
                .body("identity.details.health", nullValue())
                .body("identity.details.foreignRelations", nullValue())
                .body("identity.details.birthPlace", equalTo("Xã Hoành Mô"));
        Api.reader("BL")
                .get(path + "/entries/IDENTITY/" + id)
                .then()
                .statusCode(200)
                .body("details.health", nullValue());
        Api.approver("BL").get(path + "/entries").then().body("details.health", contains("Tốt"));
        Api.auditor("BL").get(path + "/entries").then().body("details.health", contains("Tốt"));
        // Neither the journal nor the feed repeats them.
        assertEquals(0, Database.number("select count(*) from journal where detail::text like '%022185000001%'"));
        assertEquals(0, Database.number("select count(*) from outbox where payload::text like '%022185000001%'"));
    }

    @Test
    void an_entry_is_corrected_by_another_in_its_place_and_the_wrong_one_stays_readable() {
        String wrong = enter(SHEET.formatted(""));
        Api.editor("BL")
                .body(SHEET.formatted(""))
                .post(path + "/entries")
                .then()
                .statusCode(409)
                .body("detail", containsString("replaces"));
        String replacing = SHEET.formatted(", \"replaces\": \"" + wrong + "\", \"ground\": \"Căn cước cấp lại\"")
                .replace("0001\"", "0009\"");
        Api.editor("BL").body(replacing).post(path + "/entries").then().statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"7\"")
                .body(replacing)
                .post(path + "/entries")
                .then()
                .statusCode(412);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(SHEET.formatted(", \"replaces\": \"" + wrong + "\""))
                .post(path + "/entries")
                .then()
                .statusCode(400)
                .body("violations.field", contains("ground"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(replacing)
                .post(path + "/entries")
                .then()
                .statusCode(201)
                .body("replaces", equalTo(wrong));
        Api.editor("BL")
                .get(path + "/entries?kind=IDENTITY")
                .then()
                .body("details.identityNumber", contains("022185000009"));
        Api.editor("BL")
                .get(path + "/entries?kind=IDENTITY&voided=true")
                .then()
                .body("voidReason", contains("Căn cước cấp lại", null));
    }

    @Test
    void a_voided_entry_leaves_the_dossier_once() {
        String id = enter(STUDY.formatted(""));
        String entry = path + "/entries/EDUCATION/" + id;
        Api.editor("BL")
                .body("{\"reason\": \"x\"}")
                .post(entry + "/void")
                .then()
                .statusCode(428);
        Api.reader("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"x\"}")
                .post(entry + "/void")
                .then()
                .statusCode(403);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm người\"}")
                .post(entry + "/void")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("voidReason", equalTo("Nhập nhầm người"));
        Api.editor("BL")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"x\"}")
                .post(entry + "/void")
                .then()
                .statusCode(409);
        Api.reader("BL").get(path + "/dossier").then().body("education", hasSize(0));
        Api.reader("BL").get(entry).then().statusCode(200).body("voidedAt", notNullValue());
        // Under another kind there is no such entry.
        Api.reader("BL").get(path + "/entries/CAREER/" + id).then().statusCode(404);
    }

    @Test
    void what_cannot_be_is_refused_whole_and_nothing_is_written() {
        String wrong = STUDY.formatted("").replace("2003-09-01", "1985-04-12").replace("2007-06-30", "1984-01-01");
        Api.editor("BL")
                .body(wrong)
                .post(path + "/entries")
                .then()
                .statusCode(400)
                .body("violations.field", contains("details.fromOn", "details.toOn"));
        Api.editor("BL")
                .body(STUDY.formatted("").replace("2003-09-01", "2999-01-01"))
                .post(path + "/entries")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("details.fromOn"));
        Api.editor("BL")
                .body(SHEET.formatted("").replace("022185000001", "12345").replace("158", "15"))
                .post(path + "/entries")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("details.identityNumber", "details.heightCm"));
        Api.editor("BL")
                .body("""
                        {"details": {"kind": "FAMILY", "side": "SPOUSE", "relation": "CHILD", "name": "X"}}""")
                .post(path + "/entries")
                .then()
                .statusCode(400)
                .body("violations.field", contains("details.relation"));
        Api.editor("BL")
                .body("{\"details\": {\"kind\": \"NOTHING\"}}")
                .post(path + "/entries")
                .then()
                .statusCode(400);
        Api.editor("BL")
                .body("{\"details\": {\"school\": \"x\"}}")
                .post(path + "/entries")
                .then()
                .statusCode(400);
        Api.editor("BL").body("{}").post(path + "/entries").then().statusCode(400);
        assertEquals(0, Database.number("select count(*) from dossier_education"));
        assertEquals(0, Database.number("select count(*) from dossier_family"));
    }

    @Test
    void a_dossier_outside_the_scope_is_not_there() {
        String other = "/people/" + idOf("CB-9");
        Api.reader("BL").get(other + "/dossier").then().statusCode(404);
        Api.reader("BL").get(other + "/entries").then().statusCode(404);
        Api.editor("BL")
                .body(STUDY.formatted(""))
                .post(other + "/entries")
                .then()
                .statusCode(404);
        Api.as("kpi", "BL", "kpi-reader").get(path + "/dossier").then().statusCode(403);
        Api.reader("BL")
                .body(STUDY.formatted(""))
                .post(path + "/entries")
                .then()
                .statusCode(403);
        Api.reader("BL")
                .get("/people/0198c0de-0000-7000-8000-000000000000/dossier")
                .then()
                .statusCode(404);
        Api.reader("BL").get("/people/nonsense/dossier").then().statusCode(400);
        Api.reader("BL").get(path + "/entries/nonsense/" + idOf("CB-1")).then().statusCode(400);
    }

    @Test
    void a_repeated_entry_is_entered_once() {
        for (int i = 0; i < 2; i++) {
            Api.editor("BL")
                    .header("Idempotency-Key", "study-1")
                    .body(STUDY.formatted(""))
                    .post(path + "/entries")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, Database.number("select count(*) from dossier_education"));
    }

    @Test
    void histories_come_from_files_and_every_faulty_row_is_told() {
        Api.importing(
                        Api.editor("BL"),
                        "/people/entries",
                        "?kind=SALARY",
                        "person,grade,grade_name,step,coefficient,from_on",
                        "CB-1,01.003,Chuyên viên,1,2.34,2008-01-01",
                        "CB-2,01.003,,2,2.67,2011-01-01")
                .statusCode(200)
                .body("written", equalTo(2));
        Api.importing(
                        Api.editor("BL"),
                        "/people/entries",
                        "?kind=SALARY",
                        "person,grade,grade_name,step,coefficient,from_on",
                        "CB-1,01.003,,1,2.34,1979-01-01",
                        "CB-9,01.003,,1,2.34,2008-01-01",
                        "CB-1,,,1,2.34,2008-01-01",
                        "CB-1,01.003,,21,2.34,2008-01-01",
                        "CB-1,01.003,,1.5,2.34,2008-01-01",
                        "CB-1,01.003,,,2.34,2008-01-01",
                        "CB-1,01.003,,1,0,2008-01-01",
                        "CB-1,01.003,,1,100,2008-01-01",
                        "CB-1,01.003,,1,2.345,2008-01-01",
                        "CB-1,01.003,,1,viel,2008-01-01",
                        "CB-1,01.003,,1,2.34,2008-01-01")
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertEquals(2, Database.number("select count(*) from dossier_salary"));
        Api.importing(
                        Api.editor("BL"),
                        "/people/entries",
                        "?kind=FAMILY",
                        "person,side,relation,name,birth_year,home_place,occupation,notes",
                        "CB-1,OWN,FATHER,Hoàng Văn Thắng,1955,Hoành Mô,\"Nông dân, đã nghỉ\",",
                        "CB-1,OWN,CHILD,محمد,,,,")
                .statusCode(200)
                .body("written", equalTo(2));
        Api.importing(
                        Api.editor("BL"),
                        "/people/entries",
                        "?kind=EDUCATION",
                        "person,school,major,degree,form,from_on,to_on",
                        "CB-1,Trường A,,COLLEGE,IN_SERVICE,2001-01-01,2000-12-31",
                        "CB-1,Trường A,,NONE,IN_SERVICE,2001-01-01,")
                .statusCode(400)
                .body("violations.column", contains("to_on", "degree"));
        Api.importing(Api.editor("BL"), "/people/entries", "", "person", "CB-1").statusCode(400);
        Api.reader("BL").get(path + "/dossier").then().body("family.details.name", contains("محمد", "Hoàng Văn Thắng"));
    }

    @Test
    void a_file_brings_one_personal_sheet_for_each() {
        enter(SHEET.formatted(""));
        String header =
                "person,other_names,birth_place,residence,religion,family_background,occupation_before,recruited_on,"
                        + "recruited_by,present_agency_since,revolution_on,organisations,enlisted_on,discharged_on,military_rank,"
                        + "general_education,academic_title,main_work,strengths,longest_work,health,height_cm,weight_kg,blood_group,"
                        + "identity_number,invalid_class,policy_family,personal_history,foreign_relations,family_economy";
        String commas = ",".repeat(27);
        Api.importing(
                        Api.editor("BL"),
                        "/people/entries",
                        "?kind=IDENTITY",
                        header,
                        "CB-2,Hoà,Bình Liêu" + commas,
                        "CB-2,Hoà,Bình Liêu" + commas,
                        "CB-1,Mai,Bình Liêu" + commas)
                .statusCode(400)
                .body("violations.row", contains(3, 4));
        Api.importing(Api.editor("BL"), "/people/entries", "?kind=IDENTITY", header, "CB-2,Hoà,Bình Liêu" + commas)
                .statusCode(200);
    }

    @Test
    void the_database_holds_what_an_entry_may_be() {
        enter(STUDY.formatted(""));
        assertThrows(
                IllegalStateException.class, () -> Database.run("update dossier_education set to_on = from_on - 1"));
        assertThrows(IllegalStateException.class, () -> Database.run("update dossier_education set degree = 'NONE'"));
    }
}
